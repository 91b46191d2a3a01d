import type { Language } from "../../ui/language.ts";
import { pick } from "../../ui/language.ts";
import { metricText } from "../metric-text.ts";
import type { MarkDetail } from "../mark.ts";
import type { Provenance } from "../outlets/provenance.ts";

/** What is measured and where, whatever a panel's title says: "Settlement rate (XF05 v1) · 7 counties of Jiaxing City". */
export function aboutText(details: readonly MarkDetail[], { metrics, place }: Pick<Provenance, "metrics" | "place">, language: Language): string {
  const own = [...new Set(details.map((detail) => metricText(detail, language)))].filter((text) => text !== "");
  return [(own.length > 0 ? own : metrics).join(pick(language, "；", "; ")), place].filter((text) => text !== "").join(" · ");
}

/** More codes would leave no room for the rest of a name. */
const MOST_CODES = 3;

/** What a file's name says after its title: codes with versions, region, scope; each once. */
export function nameParts(title: string, details: readonly MarkDetail[], { metrics, place, scope }: Pick<Provenance, "metrics" | "place" | "scope">): string[] {
  const codes = [...new Set(details.flatMap(({ code }) => (code === undefined ? [] : [code])))];
  return [...(codes.length > MOST_CODES ? [] : codes.length > 0 ? codes : metrics), title.includes(place) ? "" : place, scope].filter((text) => text !== "");
}
