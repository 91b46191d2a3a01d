import type { BarsView } from "../../charts/bars/bars-view.ts";
import type { AgeBand, CasesAgeQuery } from "../../generated/graphql.ts";
import { formatMoment } from "../../ui/formats/moment.ts";
import { formatNumber } from "../../ui/formats/number.ts";
import { periodLabel } from "../../ui/formats/period.ts";
import { nameOf, type Language } from "../../ui/language.ts";
import { wordsOf } from "../../ui/words.ts";
import type { CasesRequest } from "./cases-request.ts";
import { casesWords } from "./cases-words.ts";
import { axisUnitOf } from "./chart-frame.ts";

export interface AgeView {
  /** Empty when nothing was pending. */
  readonly bars: BarsView;
  readonly pending: number;
  /** How many there are, and how many of them are old. */
  readonly sentence: string;
}

/** Pending cases by how long they have been waiting. */
export function ageView({ asOf, rows }: CasesAgeQuery["caseStatistics"], request: CasesRequest, language: Language, timeZone: string): AgeView {
  const words = casesWords(language);
  const bands = rows.flatMap(({ ageBand, pending, synthetic }) => (ageBand === null || ageBand === undefined ? [] : [{ band: ageBand, count: pending ?? 0, synthetic }]));
  const pending = bands.reduce((sum, { count }) => sum + count, 0);
  const last = request.quarters.at(-1);
  const share = (count: number): string => `${formatNumber(pending === 0 ? 0 : (100 * count) / pending, 1, language)}%`;
  const old = bands.find(({ band }) => band === OLDEST)?.count ?? 0;
  const sentence = pending === 0 ? words.noPending : `${words.agePending(formatNumber(pending, 0, language))}${language === "en" ? " " : ""}${words.ageOld(formatNumber(old, 0, language), share(old))}`;
  return {
    pending, sentence,
    bars: {
      summary: sentence,
      unit: axisUnitOf("pending", language),
      categories: bands.map(({ band }) => ({ id: band, label: words.ages[band] })),
      series: [{
        code: "pending", name: words.age,
        values: bands.map(({ count }) => ({ kind: "observed", value: count, text: formatNumber(count, 0, language), lower: null, upper: null })),
        details: bands.map(({ band, count, synthetic }) => ({
          region: words.ages[band], nameHead: words.ageHead, period: last === undefined ? "" : periodLabel(last, language), value: formatNumber(count, 0, language), band: null, bandText: "",
          facts: [
            { label: words.ofPending, text: share(count) },
            { label: words.region, text: nameOf(request.within, language) },
            { label: words.asOf, text: formatMoment(asOf, timeZone) },
          ],
          note: synthetic ? wordsOf(language).synthetic : "",
        })),
      }],
      reference: null,
    },
  };
}

const OLDEST: AgeBand = "DAYS_OVER_90";
