import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** First the one without windows of its own: what is read of a page is the same, and a test takes three quarters of the time. */
const names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"];

const usualPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The path of a Chromium-like browser: PLUMBLINE_CHROMIUM when set, else the first found in PATH or the usual places, else undefined. */
export function findChromium(env = process.env) {
  if (env.PLUMBLINE_CHROMIUM) return env.PLUMBLINE_CHROMIUM;
  const inPath = (env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...inPath, ...usualPlaces].find((path) => existsSync(path));
}
