import { CountyMap } from "../../../../charts/county-map/county-map.tsx";
import { DistanceLegend } from "../../../../charts/county-map/distance-legend.tsx";
import { useOutline } from "../../../../charts/county-map/use-outline.ts";
import { useInstallation } from "../../../../filters/installation.ts";
import { EmptyState } from "../../../../ui/components/empty-state.tsx";
import { useLanguage } from "../../../../ui/preferences.ts";
import { useDrill } from "../../drill/use-drill.ts";
import type { DetailContext } from "../../sheet/cell-detail.ts";
import { lineName } from "../../sheet/line-name.ts";
import type { Sheet } from "../../sheet/sheet.ts";
import { summaryOf } from "../../sheet/summary.ts";
import { sheetQueries } from "../../sheet/sheet-query.ts";
import { useDetailContext } from "../../sheet/use-detail-context.ts";
import { useViewWords } from "../../words/view-words.ts";
import { barsSentence } from "../bars/bars-sentence.ts";
import { distanceUnit } from "../distance-unit.ts";
import { headOf, placeOfQuarter, shownQuarter, subtitleOf, titleOf } from "../frame-texts.ts";
import { MetricSections } from "../metric-sections.tsx";
import { QuarterPicker } from "../quarter-picker.tsx";
import { SaidPlainly } from "../said.tsx";
import { TableTwin } from "../table-twin.tsx";
import type { ViewProps } from "../view.ts";
import { ViewFrame } from "../view-frame.tsx";
import styles from "./map-panel.module.css";
import { mapView } from "./map-view.ts";

/** A map across the page, and one beside another view. */
const TALL = 460;
const LOW = 340;

/** Counties of one quarter on the map; a click leads into the county. */
export default function MapPanel({ request, sheets, place }: ViewProps) {
  const language = useLanguage();
  const { mapName } = useInstallation();
  const words = useViewWords();
  const context = useDetailContext(request, sheets);
  const [first] = sheets;
  return (
    <ViewFrame
      twin={mapName !== null}
      place={place}
      period={shownQuarter(first, request, language)}
      queries={sheetQueries(request, [request.at])}
      title={headOf("map", sheets, place, language)}
      subtitle={sheets.length > 1 ? "" : subtitleOf(first.measure, language)}
      aside={<QuarterPicker request={request} />}
    >
      {mapName === null ? <EmptyState sentence={words.noOutlines} /> : (
        <MetricSections request={request} sheets={sheets}>
          {(sheet) => <OneMap request={request} context={context} sheet={sheet} outline={mapName} tall={place.kind === "main"} />}
        </MetricSections>
      )}
    </ViewFrame>
  );
}

interface OneMapProps extends Pick<ViewProps, "request"> {
  readonly sheet: Sheet;
  readonly context: DetailContext;
  readonly outline: string;
  readonly tall: boolean;
}

function OneMap({ request, sheet, context, outline, tall }: OneMapProps) {
  const language = useLanguage();
  const words = useViewWords();
  const { smallNumberLimit } = useInstallation();
  const drill = useDrill(request, [sheet]);
  const period = placeOfQuarter(sheet, request);
  const view = mapView(sheet, { ...context, period, outline, summary: summaryOf(titleOf([sheet], language), sheet, period, language) });
  const borders = useOutline(`/maps/${outline}.json`);
  const hatched = view.regions.some(({ ranked }) => !ranked);
  return (
    <>
      <TableTwin caption={view.summary} details={view.regions.map(({ detail }) => detail)}>
        <figure className={styles["map"]}>
          {borders.kind === "failed" ? <EmptyState sentence={words.noOutlines} /> : borders.kind === "loading" ? <div style={{ aspectRatio: "1 / 0.92", maxHeight: tall ? TALL : LOW }} /> : (
            <CountyMap view={view} outline={borders.outline} onPick={drill} tallest={tall ? TALL : LOW} />
          )}
          {view.classes === null || sheet.line === null ? null : (
            <DistanceLegend classes={view.classes} unit={distanceUnit(sheet.measure, language)} line={lineName(sheet.line.region, language)} {...(hatched ? { hatch: words.notRankedBelow(String(smallNumberLimit)) } : {})} />
          )}
          <figcaption className={styles["note"]} data-chart-note="">{words.mapNote}</figcaption>
        </figure>
      </TableTwin>
      <SaidPlainly text={barsSentence(sheet, period, smallNumberLimit, language)} />
    </>
  );
}
