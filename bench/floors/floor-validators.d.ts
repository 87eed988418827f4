declare module "floor-validators" {
  export const integration: (data: unknown) => boolean;
  export const system: (data: unknown) => boolean;
}
