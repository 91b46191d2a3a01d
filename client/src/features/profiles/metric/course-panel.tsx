import { useState } from "react";
import { ChartTable } from "../../../charts/chart-table.tsx";
import { ShownPeriod } from "../../../charts/outlets/shown-period.tsx";
import { ChartFootnote } from "../../../charts/chart-note.tsx";
import { fewNote } from "../../../charts/trend/few-note.ts";
import { TrendChart } from "../../../charts/trend/trend-chart.tsx";
import { EventsNote } from "../../../filters/events/events-note.tsx";
import { useMarkedEvents } from "../../../filters/events/use-marked-events.ts";
import { useTraceOf } from "../../../filters/figure-door.ts";
import { useInstallation } from "../../../filters/installation.ts";
import { Panel } from "../../../ui/components/panel.tsx";
import { ViewToggle } from "../../../ui/components/view-toggle.tsx";
import { formatRange, periodLabel } from "../../../ui/formats/period.ts";
import { nameOf } from "../../../ui/language.ts";
import { PHONE, useMediaQuery } from "../../../ui/media-query.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import styles from "../profiles.module.css";
import { courseView } from "./course-view.ts";
import type { PartProps } from "./distribution-panel.tsx";
import { useMetricWords } from "./words.ts";

/** The metric over the quarters: the line, the counties around it, and the chosen region. */
export function CoursePanel({ request, answer, busy }: PartProps) {
  const words = useMetricWords();
  const language = useLanguage();
  const phone = useMediaQuery(PHONE);
  const { timeZone, smallNumberLimit } = useInstallation();
  const traceOf = useTraceOf(request);
  const [table, setTable] = useState(false);
  const codes = [...new Set([...(request.alone ? [] : [answer.referenceRegion.code]), request.region.code])];
  const events = useMarkedEvents({ regions: codes, periods: answer.periods, asOf: request.asOf });
  const drawn = courseView(answer, request.region.code, { language, timeZone, basis: request.basis, asOf: answer.asOf, line: answer.referenceRegion, smallNumberLimit, traceOf, alone: request.alone });
  const view = drawn === null ? null : { ...drawn, events: events.all };
  if (view === null || view.lines.every(({ values }) => values.every(({ kind }) => kind === "missing"))) return null;
  const named = request.region.code === answer.referenceRegion.code && !request.alone ? "" : nameOf(request.region, language);
  const few = fewNote(view.lines, smallNumberLimit, language);
  const labels = answer.periods.map((period) => periodLabel(period, language));
  return (
    <ShownPeriod period={formatRange(labels[0] ?? "", labels.at(-1) ?? "", language)}>
      <Panel title={words.course} subtitle={request.metric.wholeIsTotal && !request.alone ? words.totalNote(named) : words.courseNote(named, request.alone)} busy={busy} aside={<ViewToggle table={table} onToggle={() => setTable(!table)} />}>
        {table ? <ChartTable caption={words.course} details={[...view.lines.flatMap(({ details }) => details), ...events.all.map(({ detail }) => detail)]} /> : <TrendChart view={view} height={phone ? 240 : request.towns === null && !request.alone ? 344 : 320} />}
        <div className={styles["below"]}>
          {few === "" ? null : <ChartFootnote>{few}</ChartFootnote>}
          <EventsNote events={events.all} failed={events.failed} place={{ regions: codes, region: request.region.code, period: request.quarter }} />
        </div>
      </Panel>
    </ShownPeriod>
  );
}
