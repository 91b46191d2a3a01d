import { AskedAs } from "../../filters/asked-as.tsx";
import { BarsChart } from "../../charts/bars/bars-chart.tsx";
import { RankingChart } from "../../charts/ranking/ranking-chart.tsx";
import { TrendChart } from "../../charts/trend/trend-chart.tsx";
import { useInstallation } from "../../filters/installation.ts";
import { useViewer } from "../../session/viewer.ts";
import { ErrorState } from "../../ui/components/error-state.tsx";
import { Panel } from "../../ui/components/panel.tsx";
import { Skeleton } from "../../ui/components/skeleton.tsx";
import { formatMoment } from "../../ui/formats/moment.ts";
import { capital, capitalName } from "../../ui/formats/capital.ts";
import { shortUnit } from "../../ui/formats/unit.ts";
import { nameOf, pick, type Language } from "../../ui/language.ts";
import { PHONE, useMediaQuery } from "../../ui/media-query.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { askedPivot } from "./asked-pivot.ts";
import { FIGURES } from "./case-figures.ts";
import type { CasesRequest } from "./cases-request.ts";
import { askedFigures, pivotInput } from "./cases-variables.ts";
import { useCasesWords } from "./cases-words.ts";
import type { CasesWords } from "./cases-words-zh.ts";
import styles from "./cases.module.css";
import { countedPeriod } from "./counted-period.ts";
import { csvAddress } from "./csv-address.ts";
import { CsvLink } from "./csv-link.tsx";
import { NoCases } from "./no-cases.tsx";
import { pivotChart, type PivotChart } from "./pivot-chart-view.ts";
import type { PivotAnswer } from "./pivot-answer.ts";
import { pivotGrid } from "./pivot-rows.ts";
import { PivotTable } from "./pivot-table.tsx";
import { pivotView } from "./pivot-view.ts";
import type { PivotQuestion } from "./use-pivot.ts";

/** The table that was asked for, its first figure as a chart, and where the numbers come from. */
export function PivotPanel({ request, question }: { readonly request: CasesRequest; readonly question: PivotQuestion }) {
  const words = useCasesWords();
  const language = useLanguage();
  const input = pivotInput(request);
  const { answer, loading, error, refetch } = question;
  const title = titleOf(request, words, language);
  if (error !== undefined) return <div className={styles["wide"]}><ErrorState title={title} error={error} onRetry={() => void refetch()} /></div>;
  if (answer === undefined) return <div className={styles["wide"]}><Skeleton blocks={[{ height: 24, width: 48 }, { height: 640 }]} /></div>;
  return (
    <AskedAs document={askedPivot(request, askedFigures(request))} variables={{ input }}>
      <Panel
        className={styles["wide"]}
        title={title}
        subtitle={countedPeriod(request, language)}
        busy={loading}
        aside={
          <CsvLink key={csvAddress(input)} address={csvAddress(input)} className={styles["csv"]} />
        }
      >
        <Pivot answer={answer} request={request} title={title} />
      </Panel>
    </AskedAs>
  );
}

/** Two figures are named; more are named by the table's head. */
function titleOf({ figures, rows, columns }: CasesRequest, words: CasesWords, language: Language): string {
  const dimensions = [words.dimensions[rows], columns === null ? null : words.dimensions[columns]] as const;
  return capital(figures.length > 2 ? words.allBy(...dimensions) : words.by(figures.map((figure) => nameOf(FIGURES[figure], language)).join(pick(language, "、", ", ")), ...dimensions));
}

function Pivot({ answer, request, title }: { readonly answer: PivotAnswer; readonly request: CasesRequest; readonly title: string }) {
  const words = useCasesWords();
  const language = useLanguage();
  const { smallNumberLimit, timeZone } = useInstallation();
  const { recordRegion } = useViewer();
  const grid = pivotGrid(answer, request.rows, request.columns, request.sort !== null);
  if (grid.rows.length === 0) return <NoCases request={request} />;
  const lists = request.basis === "live" && request.asOf === null && typeof recordRegion === "string";
  const period = countedPeriod(request, language);
  const chart = pivotChart(answer, grid, request, { language, timeZone, smallNumberLimit, title, period });
  const [figure = "concluded"] = request.figures;
  return (
    <>
      <p className={styles["note"]} data-chart-head="">{capitalName(FIGURES[figure], language)} · {shortUnit(FIGURES[figure], language)}</p>
      <Chart chart={chart} />
      <div className={styles["gap"]}>
        <PivotTable view={pivotView(answer, grid, request, { language, smallNumberLimit, lists })} request={request} caption={title} />
      </div>
      <p className={styles["note"]}>
        <span data-chart-note="">{pick(language, answer.explain.sentenceZh, answer.explain.sentenceEn)}</span>
        {pick(language, "", " ")}
        {words.asOfNote(formatMoment(answer.asOf, timeZone))}
        {lists ? <span data-screen-only="">{pick(language, "", " ")}{words.listHint}</span> : null}
      </p>
    </>
  );
}

function Chart({ chart }: { readonly chart: PivotChart }) {
  const phone = useMediaQuery(PHONE);
  switch (chart.kind) {
    case "lines":
      return <TrendChart view={chart.view} height={phone ? 240 : 300} />;
    case "bars":
      return <BarsChart view={chart.view} height={phone ? 220 : 260} />;
    case "ranking":
      return <RankingChart view={chart.view} />;
  }
}
