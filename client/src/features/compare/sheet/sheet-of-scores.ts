import type { CompareScoresQuery } from "../../../generated/graphql.ts";
import { NOTHING_SAID } from "../../../ui/formats/completeness.ts";
import { missingReason } from "../../../ui/formats/missing.ts";
import { idYearBefore } from "./change-between.ts";
import { printSubject } from "../address/subject.ts";
import { unbroken } from "../address/unbroken.ts";
import { missingCell, type Cell, type Measure, type Sheet } from "./sheet.ts";

type Answer = CompareScoresQuery["assessment"];

/** Scores of an assessment, its total or one criterion, over the shown periods; regions have no common value, so there is no line. Null when the criterion is unknown. */
export function sheetOfScores(answer: Answer, criterion: string | null, shownIds: readonly string[]): Sheet | null {
  const scored = criterion === null ? null : answer.criteria.find((candidate) => candidate.criterion.code === criterion);
  if (scored === undefined) return null;
  const values = scored === null ? answer.totals : scored.scores;
  const missing = scored === null ? answer.missing : scored.missing;
  const width = answer.periods.length;
  const places = answer.periods.flatMap(({ id }, place) => (shownIds.includes(id) ? [place] : []));
  const valueAt = (region: number, period: number): number | null => (period < 0 ? null : (values[region * width + period] ?? null));

  const at = (region: number, shown: number): Cell => {
    const period = places[shown] ?? -1;
    const value = valueAt(region, period);
    if (value === null) return { ...missingCell(missingReason(missing[region * width + period]) ?? "not_reported"), synthetic: answer.synthetic };
    const id = idYearBefore(answer.periods[period]?.id ?? "");
    const before = valueAt(region, answer.periods.findIndex((candidate) => candidate.id === id));
    const rank = scored === null ? (answer.rank[region * width + period] ?? null) : null;
    // Only the quarter before: the answer may hold that of a year before next to it.
    const previous = answer.periods[period - 1];
    const earlier = scored !== null || previous === undefined || !unbroken([previous, ...answer.periods.slice(period, period + 1)]) ? null : (answer.rank[region * width + period - 1] ?? null);
    return {
      kind: "observed",
      value,
      numerator: null,
      denominator: null,
      n: null,
      lower: null,
      upper: null,
      yearOnYear: before === null ? null : value - before,
      rank,
      ranked: null,
      rankMove: rank === null || earlier === null ? null : earlier - rank,
      band: null,
      provisional: false,
      synthetic: answer.synthetic,
      ...NOTHING_SAID,
    };
  };

  return {
    subject: printSubject({ kind: "score", scheme: answer.scheme, criterion }),
    measure: scoreMeasure(answer, scored?.criterion ?? null),
    regions: answer.regions,
    periods: places.flatMap((place) => answer.periods[place] ?? []),
    at,
    line: null,
    parents: [],
    version: answer.version,
    asOf: answer.asOf,
    synthetic: answer.synthetic,
  };
}

function scoreMeasure(answer: Answer, criterion: Answer["criteria"][number]["criterion"] | null): Measure {
  const plain = criterion === null ? { nameZh: answer.nameZh, nameEn: answer.nameEn } : { nameZh: `${answer.nameZh}：${criterion.nameZh}`, nameEn: `${answer.nameEn}: ${criterion.nameEn}` };
  return {
    ...plain,
    plain,
    unitZh: "分",
    unitEn: "points",
    decimals: 1,
    changeRule: "DIFFERENCE",
    direction: "higher",
    rankable: criterion === null,
    level: "COUNTY",
    caseTypes: [],
    proportion: true,
    definitionZh: criterion === null ? "各项得分按权重相加，不跨地区相加、不跨季平均" : `权重 ${criterion.weight}`,
    definitionEn: criterion === null ? "weighted sum of the criteria; never added over regions or averaged over quarters" : `weight ${criterion.weight}`,
    version: answer.schemeVersion,
    notComputed: null,
    keptByYear: false,
    total: "own",
    counter: "",
  };
}
