import { counted } from "../../../charts/chart-sentence.ts";
import type { RegionNameFragment } from "../../../generated/graphql.ts";
import { nameOf, pick, type Language } from "../../../ui/language.ts";
import { wordsOf } from "../../../ui/words.ts";
import type { CompareRequest } from "../address/compare-request.ts";
import { nounOf } from "../views/sentence-context.ts";

/** More are counted, not named. */
const MOST_NAMES = 3;

/** Whose figures are compared: 嘉善县、海宁市, 7 counties of Jiaxing City. */
export function placeText({ regions, parents, home }: Pick<CompareRequest, "regions" | "parents" | "home">, language: Language): string {
  if (regions.length === 0) return nameOf(home, language);
  if (regions.length <= MOST_NAMES) return wordsOf(language).list(regions.map((region) => nameOf(region, language)));
  const whole = nameOf(wholeOf(regions, parents, home), language);
  const many = counted(regions.length, { noun: nounOf(regions, language), language });
  return pick(language, `${whole} ${many}`, `${many} of ${whole}`);
}

/** The county that holds all of them, otherwise the home region. */
function wholeOf(regions: readonly RegionNameFragment[], parents: readonly RegionNameFragment[], home: RegionNameFragment): RegionNameFragment {
  const [first] = regions;
  return parents.find(({ code }) => regions.every(({ parentCode }) => parentCode === code) && first?.level === "TOWN") ?? home;
}
