import { useMarkedEvents } from "../../../../filters/events/use-marked-events.ts";
import { useInstallation } from "../../../../filters/installation.ts";
import { Segments } from "../../../../ui/components/segments.tsx";
import { periodLabel } from "../../../../ui/formats/period.ts";
import { unitWord } from "../../../../ui/formats/unit.ts";
import { useLanguage } from "../../../../ui/preferences.ts";
import { ORDERS } from "../../address/compare-search.ts";
import { useCompareNavigation } from "../../address/use-compare-navigation.ts";
import { quarterShown } from "../../address/whole-years.ts";
import { useDrill } from "../../drill/use-drill.ts";
import { emptySentence } from "../../sheet/empty-sentence.ts";
import { quarterDetails, sheetDetails } from "../../sheet/sheet-details.ts";
import { sheetQueries } from "../../sheet/sheet-query.ts";
import { changeUnit } from "../../sheet/cell-text.ts";
import { useDetailContext } from "../../sheet/use-detail-context.ts";
import { useCompareWords } from "../../words/compare-words.ts";
import { headOf, subtitleOf, titleOf } from "../frame-texts.ts";
import { NothingHere } from "../nothing-here.tsx";
import { QuarterPicker } from "../quarter-picker.tsx";
import type { ViewProps } from "../view.ts";
import { ViewFrame } from "../view-frame.tsx";
import { YearlyWay } from "../yearly-way.tsx";
import styles from "./table.module.css";
import { SheetTable } from "./sheet-table.tsx";
import { useCellAsides } from "./use-cell-asides.ts";
import { nextSort, tableColumns, tableSort } from "./table-columns.ts";
import { tableSentence } from "./table-sentence.ts";
import { tableView } from "./table-view.ts";

/** Regions × quarters of one metric, or × metrics of one quarter; every head sorts. */
export default function TablePanel({ request, sheets, place }: ViewProps) {
  const words = useCompareWords();
  const language = useLanguage();
  const change = useCompareNavigation();
  const { smallNumberLimit } = useInstallation();
  const drill = useDrill(request, sheets);
  const [first] = sheets;
  const columns = tableColumns(sheets, request, language);
  const sort = tableSort(columns, request.by);
  const unit = sheets.length === 1 ? unitWord(first.measure, language) : "";
  const title = titleOf(sheets, language);
  const context = useDetailContext(request, sheets);
  const asides = useCellAsides(request, sheets);
  const codes = [...(first.line === null ? [] : [first.line.region]), ...first.regions].map(({ code }) => code);
  const events = useMarkedEvents({ regions: codes, periods: first.periods, asOf: request.asOf });
  const empty = emptySentence(first, language);
  const table = (
    <SheetTable
      view={tableView(sheets, columns, sort, request.order, language)}
      columns={columns}
      sort={request.order === "official" ? null : sort}
      corner={unit === "" ? words.region : `${words.region} · ${unit}`}
      caption={title}
      changeUnit={sheets.length === 1 ? changeUnit(first.measure, language) : words.byUnit}
      shapes={tableSentence(columns, smallNumberLimit, language)}
      onSort={(key) => change({ by: nextSort(columns, request.order === "official" ? null : request.by, key), order: undefined })}
      onRegion={drill}
      asides={asides}
      details={sheets.length === 1 ? sheetDetails(first, context) : columns.flatMap(({ sheet, period }) => quarterDetails(sheet, period, context, request.order))}
    />
  );
  return (
    <ViewFrame
      place={place}
      events={{ events: events.all, failed: events.failed, place: { regions: codes, region: request.focus.code, period: quarterShown(request) } }}
      {...(sheets.length > 1 && { period: periodLabel(request.at, language) })}
      queries={sheetQueries(request)}
      title={headOf("table", sheets, place, language)}
      subtitle={sheets.length === 1 ? subtitleOf(first.measure, language) : periodLabel(request.at, language)}
      aside={
        <>
          {sheets.length > 1 ? <QuarterPicker request={request} /> : null}
          {first.regions.length > 1 ? (
            <Segments
              small
              label={words.order}
              value={request.order}
              onChange={(chosen) => change({ order: chosen === "official" ? "official" : undefined, by: undefined })}
              options={ORDERS.map((value) => ({ value, label: words.orders[value === "value" && first.measure.rankable ? "rank" : value] }))}
            />
          ) : null}
        </>
      }
    >
      {sheets.length > 1 || empty === null ? table : <NothingHere request={request} sentence={empty} measure={first.measure} />}
      {sheets.length === 1 || request.keptByYear.length === 0 ? null : <p className={styles["yearly"]}><YearlyWay request={request} /></p>}
    </ViewFrame>
  );
}
