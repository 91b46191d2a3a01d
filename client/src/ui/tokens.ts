/** A ramp of seven classes, in the order of its meaning (low to high, or worse to better). */
export type SevenColours = readonly [string, string, string, string, string, string, string];

/** Every colour of one mode; charts, antd and style sheets are all built from this one object. */
export interface Tokens {
  readonly mode: "light" | "dark";
  /** Ground, panel, table head and raised layers (menus, tooltips). */
  readonly page: string;
  readonly surface: string;
  readonly sunk: string;
  readonly elevated: string;
  /** Hairline; axis and header rule; border of inputs and buttons. */
  readonly line: string;
  readonly lineStrong: string;
  readonly control: string;
  /** Tracks and chips; the raised part of a segmented control. */
  readonly fill: string;
  readonly segment: string;
  /** Value and title; label; note and axis. */
  readonly text1: string;
  readonly text2: string;
  readonly text3: string;
  /** Reference lines only. */
  readonly plumb: string;
  readonly accent: string;
  readonly accentGround: string;
  /** Text on a primary button, and the glyph inside a lamp. */
  readonly onPrimary: string;
  readonly header: string;
  readonly headerText: string;
  readonly headerMuted: string;
  /** The bob of the mark, nothing else. */
  readonly bob: string;
  /** A series, its 95 % interval, and the other series. */
  readonly dataLine: string;
  readonly ribbon: string;
  readonly contextLine: string;
  readonly error: string;
  readonly errorGround: string;
  readonly warning: string;
  readonly warningGround: string;
  readonly success: string;
  /** In this order; never more than four lines in one plot. */
  readonly categorical: readonly [string, string, string, string, string, string, string, string];
  /** Low to high; counts and stocks. */
  readonly sequential: SevenColours;
  /** Worse, line, better; distance from the reference line. */
  readonly diverging: SevenColours;
  /** The label's colour on each diverging class (contrast of at least 4.5). */
  readonly onDiverging: SevenColours;
  /** Is the distance more than chance? Colours of the shapes ▲ ● ▼ ○. */
  readonly band: { readonly better: string; readonly similar: string; readonly worse: string; readonly notRanked: string };
  readonly lamp: { readonly green: string; readonly amber: string; readonly red: string; readonly grey: string };
  /** Strokes of the hatch that stands for no rank or no value, and its ground. */
  readonly hatch: string;
  readonly hatchGround: string;
  /** Shadow of menus and tooltips; panels have none. */
  readonly shadow: string;
}

export const lightTokens: Tokens = {
  mode: "light",
  page: "#F3F5F8",
  surface: "#FFFFFF",
  sunk: "#F7F9FB",
  elevated: "#FFFFFF",
  line: "#E1E6EC",
  lineStrong: "#B9C3CE",
  control: "#7F8C9A",
  fill: "#EEF1F4",
  segment: "#FFFFFF",
  text1: "#15202C",
  text2: "#4A5766",
  text3: "#5F6B79",
  plumb: "#15202C",
  accent: "#1F4E8C",
  accentGround: "#E9F0F8",
  onPrimary: "#FFFFFF",
  header: "#13233A",
  headerText: "#E9EEF4",
  headerMuted: "#A9B7C8",
  bob: "#D9503C",
  dataLine: "#3D6FAE",
  ribbon: "rgba(31, 78, 140, 0.13)",
  contextLine: "#C9D1DA",
  error: "#A8201A",
  errorGround: "#FBECEA",
  warning: "#BF7F00",
  warningGround: "#FBEEDC",
  success: "#1B7A43",
  categorical: ["#1E4F9E", "#C57C0E", "#147D6B", "#986798", "#8C3627", "#5499DA", "#8E9A69", "#232957"],
  sequential: ["#E3EDF7", "#C2D7EC", "#94B8DB", "#5F93C6", "#3570AB", "#1C4F86", "#0F3261"],
  diverging: ["#8A4B0E", "#CB8432", "#F0D2A6", "#E9ECEF", "#98CCC8", "#3B9490", "#0D6260"],
  onDiverging: ["#FFFFFF", "#15202C", "#15202C", "#15202C", "#15202C", "#15202C", "#FFFFFF"],
  band: { better: "#045F5C", similar: "#7B8794", worse: "#A8560B", notRanked: "#7B8794" },
  lamp: { green: "#1B7A43", amber: "#BF7F00", red: "#A8201A", grey: "#76828F" },
  hatch: "#C3CAD3",
  hatchGround: "#FFFFFF",
  shadow: "0 6px 24px rgba(21, 32, 44, 0.14)",
};

export const darkTokens: Tokens = {
  mode: "dark",
  page: "#0A1018",
  surface: "#121A26",
  sunk: "#0F1620",
  elevated: "#192434",
  line: "#243040",
  lineStrong: "#46566A",
  control: "#6A7B8E",
  fill: "#1D2735",
  segment: "#2A3748",
  text1: "#E9EEF4",
  text2: "#B3BFCC",
  text3: "#93A1B1",
  plumb: "#F2F5F8",
  accent: "#86B6EE",
  accentGround: "#1B2B42",
  onPrimary: "#0A1018",
  header: "#0D1622",
  headerText: "#E9EEF4",
  headerMuted: "#93A1B1",
  bob: "#F0705C",
  dataLine: "#6FA3E0",
  ribbon: "rgba(134, 182, 238, 0.16)",
  contextLine: "#33414F",
  error: "#F0877A",
  errorGround: "#331A18",
  warning: "#FFD45C",
  warningGround: "#33240F",
  success: "#62D896",
  categorical: ["#568AE2", "#E99D4E", "#57C0B3", "#9C6A9D", "#C36C68", "#AEE3F8", "#7A8400", "#FEE782"],
  sequential: ["#1B2B3E", "#20415F", "#275A85", "#3278AE", "#549BD0", "#8ABDE6", "#C6E2F8"],
  diverging: ["#F0AB5C", "#BD762C", "#6F4C26", "#2B3644", "#216264", "#2F9494", "#79D6D2"],
  onDiverging: ["#0A1018", "#0A1018", "#FFFFFF", "#FFFFFF", "#FFFFFF", "#0A1018", "#0A1018"],
  band: { better: "#7FE6DE", similar: "#8795A5", worse: "#F0A550", notRanked: "#8795A5" },
  lamp: { green: "#62D896", amber: "#FFD45C", red: "#E8564B", grey: "#8795A5" },
  hatch: "#3B495A",
  hatchGround: "#121A26",
  shadow: "0 6px 24px rgba(0, 0, 0, 0.5)",
};

/** Sans serif of the product; Inter holds Latin and digits only, Chinese comes from the system. */
export const fontFamily = '"Inter Variable", "Inter", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
export const codeFamily = 'ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace';

/** Corners in CSS pixels. */
export const radius = { tag: 4, control: 6, panel: 8, mark: 1.5 } as const;
/** Milliseconds: hover and focus; a changed value; a chart whose same marks move. */
export const motion = { hover: 120, value: 200, morph: 250 } as const;

/** Tokens of a mode. */
export function tokensOf(mode: Tokens["mode"]): Tokens {
  return mode === "dark" ? darkTokens : lightTokens;
}
