declare module "commonmark-spec" {
  const spec: { readonly tests: readonly { readonly markdown: string }[] };
  // biome-ignore lint/style/noDefaultExport: it is a CommonJS module of another project
  export default spec;
}
