import { MOST_LINES } from "../../charts/trend/draw-trend.ts";
import { useInstallation } from "../../filters/installation.ts";
import { basisSearch } from "../../filters/selection-search.ts";
import { EmptyState } from "../../ui/components/empty-state.tsx";
import { Panel } from "../../ui/components/panel.tsx";
import { Segments } from "../../ui/components/segments.tsx";
import { missingWord } from "../../ui/formats/missing.ts";
import { periodLabel } from "../../ui/formats/period.ts";
import { shortUnit } from "../../ui/formats/unit.ts";
import { nameOf, pick, type Language } from "../../ui/language.ts";
import { PHONE, useMediaQuery } from "../../ui/media-query.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { useWords } from "../../ui/words.ts";
import { CompareBars } from "./compare-bars.tsx";
import { CompareLines } from "./compare-lines.tsx";
import styles from "./compare-panel.module.css";
import type { CompareRequest } from "./compare-request.ts";
import { ORDERS, VIEWS } from "./compare-search.ts";
import { CompareTable } from "./compare-table.tsx";
import { compareWords, useCompareWords } from "./compare-words.ts";
import { leadOf } from "./lead.ts";
import { LinesKey } from "./lines-key.tsx";
import { emptyReason } from "./sheet-emptiness.ts";
import type { Sheet } from "./sheet.ts";
import stateLink from "./state-link.module.css";
import { capital } from "./subject-tree.ts";
import { useCompareNavigation } from "./use-compare-navigation.ts";

export interface ComparePanelProps {
  readonly request: CompareRequest;
  readonly sheet: Sheet;
  readonly busy: boolean;
}

/** The comparison itself: title, definition, and its lines, bars or table. */
export function ComparePanel({ request, sheet, busy }: ComparePanelProps) {
  const words = useCompareWords();
  const language = useLanguage();
  const phone = useMediaQuery(PHONE);
  const change = useCompareNavigation();
  const { view, order } = request;
  const title = words.by(capital(nameOf(sheet.measure, language)), regionsWord(sheet, language));
  const aside = (
    <>
      {view === "lines" ? (
        sheet.regions.length > MOST_LINES && sheet.line?.comparable === true && emptyReason(sheet) === null ? <LinesKey sheet={sheet} /> : null
      ) : sheet.regions.length <= 1 ? null : (
        <Segments
          small={!phone}
          label={words.order}
          value={order}
          onChange={(chosen) => change({ order: chosen === "official" ? "official" : undefined })}
          options={ORDERS.map((value) => ({ value, label: words.orders[value === "value" && sheet.measure.rankable ? "rank" : value] }))}
        />
      )}
      <Segments
        small={!phone}
        label={words.view}
        value={view}
        onChange={(chosen) => change({ view: chosen === "lines" ? undefined : chosen })}
        options={VIEWS.map((value) => ({ value, label: words.views[value] }))}
      />
    </>
  );
  return (
    <Panel title={title} subtitle={subtitleOf(sheet, view, language)} busy={busy} aside={<div className={styles["aside"]}>{aside}</div>}>
      <Content request={request} sheet={sheet} title={title} />
    </Panel>
  );
}

function Content({ request, sheet, title }: { readonly request: CompareRequest; readonly sheet: Sheet; readonly title: string }) {
  const language = useLanguage();
  const { smallNumberLimit, timeZone } = useInstallation();
  const { view, order, basis } = request;
  const reason = emptyReason(sheet);
  if (reason !== null) return <Nothing request={request} sentence={emptySentence(sheet, missingWord(reason, language), language)} />;
  const summary = `${title}. ${leadOf(sheet, language).map(({ text }) => text).join(compareWords(language).semicolon)}`;
  const context = { language, timeZone, basis };
  switch (view) {
    case "lines":
      return <CompareLines sheet={sheet} summary={summary} context={context} />;
    case "bars":
      return <CompareBars sheet={sheet} context={{ ...context, smallNumberLimit, order, summary }} />;
    case "table":
      return <CompareTable sheet={sheet} order={order} caption={title} />;
  }
}

/** Nothing to draw: the reason, and the live figures where another basis was asked for. */
function Nothing({ request, sentence }: { readonly request: CompareRequest; readonly sentence: string }) {
  const words = useCompareWords();
  const shared = useWords();
  const change = useCompareNavigation();
  const live = request.basis === "live" || !request.choice.offered.includes("live") ? undefined : (
    <button type="button" className={stateLink["link"]} onClick={() => change({ basis: basisSearch("live", request.choice.fallback) })}>
      {words.seeBasis(shared.bases.live)}
    </button>
  );
  return <EmptyState sentence={sentence} action={live} />;
}

/** Why no value is there: the measure is not computed yet, or the reason that its cells give. */
function emptySentence({ measure }: Sheet, reason: string, language: Language): string {
  const words = compareWords(language);
  const name = nameOf(measure, language);
  const needs = measure.notComputed === null ? undefined : words.needs[measure.notComputed.toUpperCase()];
  return needs === undefined ? words.nothing(name, reason) : words.notComputedYet(name, needs);
}

function regionsWord(sheet: Sheet, language: Language): string {
  const words = compareWords(language);
  const levels = new Set(sheet.regions.map((region) => region.level));
  if (levels.size !== 1) return words.someRegions;
  return levels.has("COUNTY") ? words.counties : levels.has("TOWN") ? words.towns : words.someRegions;
}

/** What the axes would say: definition, unit, version, direction; for bars the quarter as well. */
function subtitleOf(sheet: Sheet, view: CompareRequest["view"], language: Language): string {
  const words = compareWords(language);
  const { measure } = sheet;
  const last = sheet.periods.at(-1);
  const definition = pick(language, measure.definitionZh, measure.definitionEn).replace(/[。.]$/, "");
  const unit = shortUnit(measure, language);
  return [
    ...(view === "bars" && last !== undefined && sheet.regions.length > 1 ? [periodLabel(last, language)] : []),
    [definition, unit].filter((text) => text !== "").join(words.comma),
    ...(measure.version === null ? [] : [words.definition(String(measure.version))]),
    words.directions[measure.direction],
  ].join(words.semicolon);
}
