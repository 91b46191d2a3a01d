/** A program that names itself in a request: the words before the slash of the first mark that it carries. */
const BROWSERS: readonly (readonly [mark: RegExp, name: string])[] = [
  [/\bEdgA?\/|\bEdgiOS\//, "Edge"],
  [/\bFirefox\/|\bFxiOS\//, "Firefox"],
  [/\bOPR\//, "Opera"],
  [/\b(?:Headless)?Chrome\/|\bCriOS\//, "Chrome"],
  [/\bVersion\/[\d.]+ (?:Mobile\/\S+ )?Safari\//, "Safari"],
];
/** Kylin and UOS call themselves Linux as well, Android does, and iPads call themselves Macintosh. */
const SYSTEMS: readonly (readonly [mark: RegExp, name: string])[] = [
  [/\bAndroid\b/, "Android"],
  [/\biPhone\b|\biPad\b/, "iOS"],
  [/\bWindows\b/, "Windows"],
  [/\bMacintosh\b/, "macOS"],
  [/\bUOS\b|\bUniontech\b/i, "UOS"],
  [/\bKylin\b/i, "Kylin"],
  [/\bLinux\b/, "Linux"],
];

export interface Device {
  readonly browser: string;
  readonly system: string;
}

/** Browser and system of a user agent; null for what does not look like a browser, whose text then stands for itself. */
export function deviceOf(agent: string): Device | null {
  const browser = BROWSERS.find(([mark]) => mark.test(agent))?.[1];
  const system = SYSTEMS.find(([mark]) => mark.test(agent))?.[1];
  return browser === undefined || system === undefined ? null : { browser, system };
}
