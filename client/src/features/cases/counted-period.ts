import { formatRange, periodLabel } from "../../ui/formats/period.ts";
import type { Language } from "../../ui/language.ts";
import type { CasesRequest } from "./cases-request.ts";

/** All quarters that are counted, in words. */
export function countedPeriod({ quarters }: Pick<CasesRequest, "quarters">, language: Language): string {
  const [first, last] = [quarters[0], quarters.at(-1)];
  return first === undefined || last === undefined ? "" : formatRange(periodLabel(first, language), periodLabel(last, language), language);
}
