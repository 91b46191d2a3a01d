import { describeConfig } from "../config.ts";

/** `plumbline config`: every setting with its value, default and meaning; secrets are masked. */
export function showConfig(): number {
  for (const { name, value, default: fallback, meaning } of describeConfig()) {
    console.log(`${name}=${value}${value === fallback ? "" : `   (default: ${fallback === "" ? "empty" : fallback})`}\n    ${meaning}`);
  }
  return 0;
}
