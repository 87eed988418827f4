import process from "node:process";

/** What makes the engine collect garbage at once; nothing where it offers no such call. */
export function engineCollector(): (() => void) | undefined {
  const v8 = process.getBuiltinModule?.("node:v8");
  const vm = process.getBuiltinModule?.("node:vm");
  if (v8 === undefined || vm === undefined) return undefined;
  v8.setFlagsFromString("--expose-gc");
  const collect = vm.runInNewContext("typeof gc === 'function' ? gc : undefined");
  v8.setFlagsFromString("--no-expose-gc");
  return collect;
}
