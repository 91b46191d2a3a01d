import { useState } from "react";
import { ChartTable } from "../../../charts/chart-table.tsx";
import { TrendChart } from "../../../charts/trend/trend-chart.tsx";
import { EventsNote } from "../../../filters/events/events-note.tsx";
import { useMarkedEvents } from "../../../filters/events/use-marked-events.ts";
import { useTraceOf } from "../../../filters/figure-door.ts";
import { useInstallation } from "../../../filters/installation.ts";
import { Panel } from "../../../ui/components/panel.tsx";
import { ViewToggle } from "../../../ui/components/view-toggle.tsx";
import { nameOf } from "../../../ui/language.ts";
import { PHONE, useMediaQuery } from "../../../ui/media-query.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { courseView } from "./course-view.ts";
import type { PartProps } from "./distribution-panel.tsx";
import { useMetricWords } from "./words.ts";

/** The metric over the quarters: the line, the counties around it, and the chosen region. */
export function CoursePanel({ request, answer, busy }: PartProps) {
  const words = useMetricWords();
  const language = useLanguage();
  const phone = useMediaQuery(PHONE);
  const { timeZone } = useInstallation();
  const traceOf = useTraceOf(request);
  const [table, setTable] = useState(false);
  const codes = [...new Set([answer.referenceRegion.code, request.region.code])];
  const events = useMarkedEvents({ regions: codes, periods: answer.periods, asOf: request.asOf });
  const drawn = courseView(answer, request.region.code, { language, timeZone, basis: request.basis, asOf: answer.asOf, line: answer.referenceRegion, traceOf });
  const view = drawn === null ? null : { ...drawn, events: events.all };
  if (view === null || view.lines.every(({ values }) => values.every(({ kind }) => kind === "missing"))) return null;
  return (
    <Panel title={words.course} subtitle={words.courseNote(request.region.code === answer.referenceRegion.code ? "" : nameOf(request.region, language))} busy={busy} aside={<ViewToggle table={table} onToggle={() => setTable(!table)} />}>
      {table ? <ChartTable caption={words.course} details={[...view.lines.flatMap(({ details }) => details), ...events.all.map(({ detail }) => detail)]} /> : <TrendChart view={view} height={phone ? 240 : 320} />}
      <EventsNote events={events.all} failed={events.failed} place={{ regions: codes, region: request.region.code, period: request.quarter.id }} />
    </Panel>
  );
}
