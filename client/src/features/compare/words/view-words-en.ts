import type { ViewWords } from "./view-words-zh.ts";

/** What the views say of themselves, in English. */
export const en: ViewWords = {
  names: { trend: "Trend", bars: "Ranking", map: "Map", table: "Table" },
  tooManyPanels: (count, most) => `These would be ${count} small plots; at most ${most} are drawn.`,
  tooManyCells: (count, most) => `The table would have ${count} cells; it shows at most ${most}.`,
  firstMetricOnly: "See the first metric only",
  onlyCounties: "See the counties only",
  lastFour: "See the last four quarters",
  noOutlines: "There are no outlines of these regions: the map draws counties.",
  trendSentence: (line, judged, better, worse) =>
    `An outlier is a quarter whose 95% interval leaves out ${line}. Of ${judged} that can be judged, ▲ ${better} are better and ▼ ${worse} worse; chance alone would put about 5% outside.`,
  barsSentence: (line, judged, better, worse) =>
    `An outlier is a region whose 95% interval leaves out ${line}. Of ${judged} ranked, ▲ ${better} are better and ▼ ${worse} worse; the others differ from it by no more than chance may.`,
  mapNote: "Demonstration outlines, not a standard map; a production map carries its review number.",
  notRankedBelow: (limit) => `n<${limit} or no value, not ranked`,
  beside: "Set beside",
  atQuarter: "Quarter",
  focusRegion: "Region",
};
