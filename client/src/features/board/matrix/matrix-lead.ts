import { pick, type Language } from "../../../ui/language.ts";
import { wordsOf } from "../../../ui/words.ts";
import type { Lead, LeadGroup } from "../lead.ts";
import { lineName } from "../line-name.ts";
import type { DetailContext } from "../mark-detail.ts";
import { boardWords } from "../words.ts";
import type { MatrixRegion, MatrixView } from "./matrix-view.ts";

const JUDGED: ReadonlySet<string | null> = new Set(["better", "similar", "worse"]);

/** The matrix in one sentence: in how many metrics a county can be judged, how the board's own one stands, who is most often better and worse. */
export function matrixLead(view: MatrixView, own: string | null, context: Pick<DetailContext, "language" | "referenceRegion">): Lead {
  const { language } = context;
  const line = lineName(context.referenceRegion, language);
  const judged = view.rows.filter(({ cells }) => cells.some(({ band }) => JUDGED.has(band))).length;
  const unjudged = view.rows.length - judged;
  const region = view.regions.find(({ code }) => code === own);
  const groups: LeadGroup[] = region === undefined ? [] : [{
    band: null,
    text: pick(language, `${region.name}优于${line} ${region.better} 项，逊于 ${region.worse} 项`, `${region.name}: better than ${line} in ${region.better}, worse in ${region.worse}`),
  }];
  for (const side of ["better", "worse"] as const) {
    const names = most(view.regions, side, language);
    if (names === "") continue;
    const words = boardWords(language);
    const against = side === "better" ? words.betterThan(line) : words.worseThan(line);
    groups.push({ band: side, text: pick(language, `${against}最多：${names}`, `most often ${against}: ${names}`) });
  }
  if (judged > 0 && view.regions.every(({ better, worse }) => better + worse === 0)) {
    const all = view.rows.every(({ cells }) => cells.every(({ band }) => JUDGED.has(band)));
    groups.push({ band: "similar", text: pick(language, `${all ? "" : "可判的"}各地各项均与${line}相当`, all ? `all counties similar to ${line} in all of them` : `similar to ${line} wherever judged`) });
  }
  return {
    name: boardWords(language).matrix(String(view.rows.length)),
    value: pick(language, `${judged} 项可判优劣`, `${judged} can be judged`),
    change: unjudged === 0 ? "" : pick(language, `${unjudged} 项不可判`, `${unjudged} cannot`),
    groups,
  };
}

/** The regions with the most metrics on one side; empty where nobody has any. */
function most(regions: readonly MatrixRegion[], side: "better" | "worse", language: Language): string {
  const count = Math.max(0, ...regions.map((region) => region[side]));
  if (count === 0) return "";
  const names = regions.filter((region) => region[side] === count).map(({ name }) => name);
  return `${wordsOf(language).list(names)}${pick(language, names.length > 1 ? `（各 ${count} 项）` : `（${count} 项）`, names.length > 1 ? ` (${count} each)` : ` (${count})`)}`;
}
