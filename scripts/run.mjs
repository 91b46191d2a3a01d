#!/usr/bin/env node
// The one door behind npm start, test, run check, run bench, run generate and run plumbline. Until the packages are
// installed it may import nothing but Node itself, and this file stays readable by every Node that knows modules, so
// that an old one gets a sentence instead of a syntax error.
const [major, minor] = process.versions.node.split(".").map(Number);
const supported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 23;

if (supported) {
  const { runCommand } = await import("./command.mjs");
  process.exitCode = await runCommand(process.argv[2], process.argv.slice(3));
} else {
  console.error(
    `Plumbline needs Node 20.19 or newer (22 and 24 are recommended; of 22, 22.12 or newer). This is Node ${process.versions.node}: ` +
      "install a newer one from https://nodejs.org and run the command again.",
  );
  process.exitCode = 1;
}
