// Runs a program that is not Node's: its name and arguments stand after ours. What a child held at most is known only while it runs,
// so the system is asked now and then, and `report-usage.cjs` writes it down.
const { spawn } = require("node:child_process");
const { readFileSync } = require("node:fs");

const millisecondsBetween = 50;
const [program, ...args] = process.argv.slice(2);
const child = spawn(program, args, { stdio: "inherit" });
const asking = setInterval(() => {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(
      readFileSync(`/proc/${child.pid}/status`, "utf8"),
    );
    if (kilobytes) process.env.BENCH_CHILD_MEGABYTES = String(Number(kilobytes[1]) / 1024);
  } catch {
    // Only Linux tells, and not of a program that has just ended.
  }
}, millisecondsBetween);
child.on("error", (error) => {
  clearInterval(asking);
  console.error(error.message);
  process.exitCode = 127;
});
child.on("exit", (code) => {
  clearInterval(asking);
  process.exitCode = code ?? 1;
});
