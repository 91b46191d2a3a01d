const longest = 400;
const goals = { median: 80, percentile95: 300 };

/**
 * Checks the line counts of source texts (Map path → text): {faults, median, percentile95}. A file over 400 lines must say
 * why in a comment "Long because …" among its first five lines; a median over 80 or a 95th percentile over 300 is a fault of the whole.
 */
export function checkSizes(sources) {
  const faults = [];
  const counts = [];
  for (const [file, text] of sources) {
    const lines = text.split("\n");
    const count = lines.at(-1) === "" ? lines.length - 1 : lines.length;
    counts.push(count);
    const excused = lines.slice(0, 5).some((line) => /^\s*(\/\/|\/?\*+|#)\s*Long because /.test(line));
    if (count > longest && !excused) {
      faults.push(`${file} has ${count} lines, more than ${longest}: divide it by concept, or say in its first lines "Long because …".`);
    }
  }
  counts.sort((a, b) => a - b);
  const median = counts[Math.floor((counts.length - 1) / 2)] ?? 0;
  const percentile95 = counts[Math.floor((counts.length - 1) * 0.95)] ?? 0;
  if (median > goals.median) faults.push(`The median file has ${median} lines; the goal is ${goals.median}.`);
  if (percentile95 > goals.percentile95) faults.push(`The 95th percentile of the files has ${percentile95} lines; the goal is ${goals.percentile95}.`);
  return { faults, median, percentile95 };
}
