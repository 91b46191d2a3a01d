import { parseSourceNote } from "@plumbline/schema/vocabulary/source-note.ts";
import type { BoardPublishedFiguresQuery } from "../../generated/graphql.ts";
import { formatNumber } from "../../ui/formats/number.ts";
import { capitalName } from "../../ui/formats/capital.ts";
import { pick, type Language } from "../../ui/language.ts";

type Figure = BoardPublishedFiguresQuery["publishedFigures"][number];

/** Figures of one region, period and document. */
export interface PublishedGroup {
  readonly key: string;
  readonly region: Figure["region"];
  readonly period: Figure["period"];
  readonly source: string;
  readonly figures: readonly { readonly name: string; readonly value: string }[];
}

/** A published number keeps the digits that were printed: 73.08, 2.3, 78. */
function quoted(value: number, language: Language): string {
  const digits = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return formatNumber(value, digits, language);
}

/** Groups figures by what they are quoted from, in the order they come. */
export function publishedRows(figures: readonly Figure[], language: Language): readonly PublishedGroup[] {
  const groups = new Map<string, PublishedGroup>();
  for (const figure of figures) {
    const key = `${figure.region.code} ${figure.period.id} ${figure.source}`;
    const unit = pick(language, figure.unitZh, figure.unitEn);
    const row = { name: capitalName(figure, language), value: unit === "%" ? `${quoted(figure.value, language)}%` : `${quoted(figure.value, language)} ${unit}`.trim() };
    const group = groups.get(key);
    groups.set(key, group === undefined ? { key, region: figure.region, period: figure.period, source: parseSourceNote(figure.source)[pick(language, "zh", "en")], figures: [row] } : { ...group, figures: [...group.figures, row] });
  }
  return [...groups.values()];
}
