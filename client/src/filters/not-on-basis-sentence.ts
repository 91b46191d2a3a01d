import { periodLabel, type PeriodLabels } from "../ui/formats/period.ts";
import { pick, type Language } from "../ui/language.ts";
import type { Basis } from "./selection.ts";

const LACKS: Readonly<Record<Basis, readonly [zh: string, en: string]>> = { live: ["还没有数据", "has no data yet"], approved: ["尚未审定", "is not approved yet"], aired: ["尚未晾晒", "is not aired yet"] };

/** Why a quarter shows no figures on a basis. */
export function notOnBasisSentence(quarter: PeriodLabels, basis: Basis, language: Language): string {
  const [zh, en] = LACKS[basis];
  return pick(language, `${periodLabel(quarter, language)}${zh}。`, `${periodLabel(quarter, language)} ${en}.`);
}
