// Loaded before a measured program. When it ends, writes what it used, waited-for children (git) included.
const { readFileSync, writeFileSync } = require("node:fs");

const ticksPerSecond = 100;

process.on("exit", () => {
  const own = process.resourceUsage();
  let children = 0;
  try {
    const fields = readFileSync("/proc/self/stat", "utf8").split(") ")[1].split(" ");
    children = (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
  } catch {
    // Only Linux tells.
  }
  writeFileSync(
    process.env.BENCH_USAGE,
    JSON.stringify({
      cpuSeconds: (own.userCPUTime + own.systemCPUTime) / 1e6 + children,
      memoryMegabytes: Math.max(own.maxRSS / 1024, Number(process.env.BENCH_CHILD_MEGABYTES ?? 0)),
    }),
  );
});
