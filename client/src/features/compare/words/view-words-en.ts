import type { ViewWords } from "./view-words-zh.ts";

/** What the views say of themselves, in English. */
export const en: ViewWords = {
  names: { trend: "Trend", bars: "Ranking", heat: "Heat map", map: "Map", control: "Control chart", table: "Table" },
  tooManyPanels: (count, most) => `These would be ${count} small plots; at most ${most} are drawn.`,
  tooManyCells: (count, most) => `The table would have ${count} cells; it shows at most ${most}.`,
  firstMetricOnly: "See the first metric only",
  onlyCounties: "See the counties only",
  lastFour: "See the last four quarters",
  severalRegions: "This compares several regions; one is selected.",
  severalQuarters: "This shows several quarters; one is selected.",
  quartersInARow: "A control chart takes several quarters in a row.",
  lastEight: "See the last eight quarters",
  lastFifteen: "See the last fifteen quarters",
  forAccounts: "This analysis is for signed-in readers.",
  indicatorsOnly: "This analyses indicators; case statistics and scores have no such analysis.",
  takeIndicator: "Take an indicator",
  controlTitle: (region, metric) => `${region}, ${metric}: which quarters are more than chance?`,
  controlSummary: (region, metric) => `Control chart of ${metric} in ${region}.`,
  controlKinds: {
    P: "p chart: common share ± 3√(p(1−p)÷n), limits by each quarter's own n",
    U: "u chart: common rate ± 3√(u÷base), limits by each quarter's own base",
    XMR: "XmR chart: mean ± 2.66 × mean moving range",
  },
  event: "Event",
  eventKinds: { CAMPAIGN: "campaign", LAW: "law or rule", MERGER: "merger of units", METHOD: "change of definition", OTHER: "other" },
  refusals: {
    UNSUITABLE_METRIC: "This metric does not take this analysis: its numerator is no plain count, or it has no denominator. See the ranking or the trend.",
    UNSUITABLE_PERIODS: "These quarters do not take this analysis: they must be in a row and in order of time.",
    PARTS_NOT_COMPARABLE: "The parts cannot be compared: some lack data, or they do not add up to the whole. Choose another quarter or level.",
    EMPTY_SELECTION: "This region has no parts to be analysed by.",
  },
  noOutlines: "There are no outlines of these regions: the map draws counties.",
  trendSentence: (line, judged, better, worse) =>
    `An outlier is a quarter whose 95% interval leaves out ${line}. Of ${judged} that can be judged, ▲ ${better} are better and ▼ ${worse} worse; chance alone would put about 5% outside.`,
  barsSentence: (line, judged, better, worse) =>
    `An outlier is a region whose 95% interval leaves out ${line}. Of ${judged} ranked, ▲ ${better} are better and ▼ ${worse} worse; the others differ from it by no more than chance may.`,
  mapNote: "Demonstration outlines, not a standard map; a production map carries its review number.",
  notRankedBelow: (limit) => `n<${limit} or no value, not ranked`,
  hatchAndRing: (limit) => `no value; ○ n<${limit}, not ranked`,
  beside: "Set beside",
  atQuarter: "Quarter",
  focusRegion: "Region",
};
