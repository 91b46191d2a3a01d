import { nameList } from "../../../charts/chart-sentence.ts";
import { capital } from "../../../ui/formats/capital.ts";
import { nameOf, pick, type Language } from "../../../ui/language.ts";
import type { Succession, Units } from "../address/todays-units.ts";

/** Days that a sentence names; of more it says how many. */
const MOST_NAMED = 3;

/** Who went into whom and when, and what that makes of the earlier quarters. */
export function successionSentence(successions: readonly Succession[], units: Units, language: Language): string {
  const told = successions.map(({ old, new: into, effectiveOn, extent }) => {
    const [from, to] = [nameOf(old, language), nameOf(into, language)];
    return extent === "WHOLE" ? pick(language, `${from}于 ${effectiveOn} 并入${to}`, `${from} went into ${to} on ${effectiveOn}`) : pick(language, `${from}于 ${effectiveOn} 部分划归${to}`, `a part of ${from} went to ${to} on ${effectiveOn}`);
  });
  const named = nameList(told, language, MOST_NAMED);
  const parts = successions.some(({ extent }) => extent === "PART");
  if (units === "asThen") return pick(language, `${named}；此处按当时区划，各期数值属当时的辖区。`, `${capital(named)}; here each quarter is that of the regions as they were.`);
  return pick(
    language,
    `${named}；此处按现行区划，整体并入的连同以前各期合并计算${parts ? "，部分划转的以前各期不可比、不列数值" : ""}。`,
    `${capital(named)}; here on today's regions: what went over whole is counted with its past${parts ? ", and where a part went over earlier quarters are no value" : ""}.`,
  );
}
