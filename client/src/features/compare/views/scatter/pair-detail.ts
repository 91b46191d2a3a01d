import type { Fact, MarkDetail } from "../../../../charts/mark.ts";
import { capitalName } from "../../../../ui/formats/capital.ts";
import { pick } from "../../../../ui/language.ts";
import { cellDetail, type DetailContext } from "../../sheet/cell-detail.ts";
import type { Sheet } from "../../sheet/sheet.ts";
import { compareWords } from "../../words/compare-words.ts";
import { viewWords } from "../../words/view-words.ts";

/** One value's place. */
export interface Placed {
  readonly sheet: Sheet;
  readonly region: number;
  readonly period: number;
}

/** What defends two values of one region: each follows its metric's name and value, and heads its column by that name; neither judgement stands for both. */
export function pairDetail(x: Placed, y: Placed, context: DetailContext): MarkDetail {
  const { language } = context;
  const { asOf } = compareWords(language);
  const of = ({ sheet, region, period }: Placed): { readonly name: string; readonly detail: MarkDetail; readonly facts: readonly Fact[] } => {
    const name = capitalName(sheet.measure, language);
    const detail = cellDetail(sheet, region, period, context);
    const judged = detail.bandText === "" ? [] : [{ label: viewWords(language).judged, text: detail.bandText }];
    const facts = [...judged, ...detail.facts].filter(({ label }) => label !== asOf).map(({ label, text }) => ({ label, head: pick(language, `${name}：${label}`, `${name}: ${label}`), text }));
    return { name, detail, facts: [{ label: name, text: detail.value }, ...facts] };
  };
  const [across, up] = [of(x), of(y)];
  return {
    ...up.detail,
    metric: `${up.name} · ${across.name}`,
    code: [up.detail.code, across.detail.code].filter((code) => code !== undefined).join(" · "),
    value: `${up.detail.value} · ${across.detail.value}`,
    band: null,
    bandText: "",
    facts: [...up.facts, ...across.facts, ...up.detail.facts.filter(({ label }) => label === asOf)],
    note: up.detail.note === "" ? across.detail.note : up.detail.note,
  };
}
