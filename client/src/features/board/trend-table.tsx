import { DataTable, type DataColumn } from "../../ui/components/data-table.tsx";
import { periodLabel } from "../../ui/formats/period.ts";
import { nameOf } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { useWords } from "../../ui/words.ts";
import { chartValue } from "./chart-value.ts";
import type { Series } from "./measurement.ts";

export interface TrendTableProps {
  readonly caption: string;
  readonly series: Series;
  /** Peers by their places in the answer. */
  readonly places: readonly number[];
  readonly referenceCode: string;
}

/** Quarters by regions, the latest quarter first; the region of the line leads. */
export function TrendTable({ caption, series, places, referenceCode }: TrendTableProps) {
  const words = useWords();
  const language = useLanguage();
  const reference = series.regions.findIndex((region) => region.code === referenceCode);
  const shown = [...(reference < 0 ? [] : [reference]), ...places.filter((place) => place !== reference)];
  const columns: DataColumn<number>[] = [
    { key: "period", head: words.period, align: "left", cell: (period) => { const when = series.periods[period]; return when === undefined ? "" : periodLabel(when, language); } },
    ...shown.map((place): DataColumn<number> => ({
      key: String(place),
      head: ((region) => (region === undefined ? "" : nameOf(region, language)))(series.regions[place]),
      align: "right",
      cell: (period) => chartValue(series.metric, series.at(place, period), language).text,
    })),
  ];
  return <DataTable caption={caption} columns={columns} rows={series.periods.map((_, period) => period).reverse()} rowKey={String} />;
}
