import { DataTable, type DataColumn } from "../../../ui/components/data-table.tsx";
import { RegionLink } from "../../../filters/profile-links.tsx";
import { periodLabel } from "../../../ui/formats/period.ts";
import { nameOf, type Language } from "../../../ui/language.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { useWords } from "../../../ui/words.ts";
import type { BoardRequest } from "../board-request.ts";
import { chartValue } from "../chart-value.ts";
import type { Series } from "../measurement.ts";
import { profileSearch } from "../profile-search.ts";
import { useBoardWords } from "../words.ts";
import { townGroups, type Town } from "./town-distances.ts";

function linkCell(request: BoardRequest, language: Language) {
  return ({ region }: Row) => <RegionLink region={region} search={profileSearch(request)}>{nameOf(region, language)}</RegionLink>;
}

interface Row extends Town {
  readonly county: string;
}

/** Towns by quarters, the latest quarter first: what the heat map shows as numbers. */
export function TownTable({ caption, series, request }: { readonly caption: string; readonly series: Series; readonly request: BoardRequest }) {
  const words = useWords();
  const board = useBoardWords();
  const language = useLanguage();
  const rows = townGroups(series).flatMap(({ county, towns }) => towns.map((town): Row => ({ ...town, county: nameOf(county, language) })));
  const columns: DataColumn<Row>[] = [
    { key: "town", head: words.region, align: "left", cell: linkCell(request, language) },
    { key: "county", head: board.county, align: "left", cell: ({ county }) => county },
    ...series.periods.map((period, at): DataColumn<Row> => ({
      key: period.id, head: periodLabel(period, language), align: "right", cell: ({ place }) => chartValue(series.metric, series.at(place, at), language).text,
    })).reverse(),
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ region }) => region.code} />;
}
