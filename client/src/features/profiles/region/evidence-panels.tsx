import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTableOutlet } from "../../../charts/outlets/outlets.ts";
import type { RegionNameFragment } from "../../../generated/graphql.ts";
import { BandShape } from "../../../ui/components/band-shape.tsx";
import { EmptyState } from "../../../ui/components/empty-state.tsx";
import { Panel } from "../../../ui/components/panel.tsx";
import textLink from "../../../ui/components/text-link.module.css";
import { TracedValue } from "../../../ui/components/traced-value.tsx";
import { formatNumber } from "../../../ui/formats/number.ts";
import { formatValue } from "../../../ui/formats/value.ts";
import { pick, type Language } from "../../../ui/language.ts";
import { PHONE, useMediaQuery } from "../../../ui/media-query.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { useWords } from "../../../ui/words.ts";
import type { MetricSearch } from "../metric/metric-search.ts";
import profile from "../profiles.module.css";
import { countText, lineInSentence } from "../texts.ts";
import { codeOf } from "./code-of.ts";
import { barLength, type Evidence, type Finding, type Indicator, type Silence } from "./evidence.ts";
import styles from "./evidence.module.css";
import { regionWords, useRegionWords } from "./words.ts";
import { yearlyName } from "./yearly-name.ts";

/** More are shown on demand. */
const FIRST = 6;

export interface EvidencePanelsProps {
  readonly evidence: Evidence;
  readonly line: RegionNameFragment;
  /** Why nothing is judged; null where something is. */
  readonly silence: Silence | null;
  /** Shows figures on which the line is open. */
  readonly onApproved: () => void;
  /** What a metric's own page is opened with. */
  readonly search: MetricSearch;
  readonly traceOf: (indicator: Indicator) => (() => void) | undefined;
}

/** One sentence that counts what chance would say, and what remains beyond it on each side. */
export function EvidencePanels({ evidence, line, silence, onApproved, search, traceOf }: EvidencePanelsProps) {
  const words = useRegionWords();
  const shared = useWords();
  const language = useLanguage();
  const phone = useMediaQuery(PHONE);
  const { better, worse, judged, byChance } = evidence;
  const name = lineInSentence(line, language);
  if (silence === "line not open") {
    return (
      <p className={profile["lead"]}>
        {words.lineNotOpen(name)}{" "}
        <button type="button" className={textLink["link"]} onClick={onApproved}>{shared.seeInstead(shared.bases.approved)}</button>
      </p>
    );
  }
  if (silence !== null) return <p className={profile["lead"]}>{silence === "own line" ? words.noLine : words.nothingJudged}</p>;
  // Beside an empty list the other takes the width of both, in two columns.
  const alone = (better.length === 0) !== (worse.length === 0);
  const most = alone && !phone ? 2 * FIRST : FIRST;
  return (
    <>
      <p className={profile["lead"]}>
        {words.lead(judged, name, better.length, worse.length)}{pick(language, "", " ")}{words.chance(formatNumber(byChance, 1, language))}
      </p>
      <div className={`${styles["sides"]} ${alone ? styles["alone"] : ""}`}>
        <Side title={words.strengths} findings={better} evidence={evidence} most={most} search={search} traceOf={traceOf} />
        <Side title={words.weaknesses} findings={worse} evidence={evidence} most={most} search={search} traceOf={traceOf} />
      </div>
      <p className={styles["note"]}>{words.evidenceNote}</p>
    </>
  );
}

interface SideProps extends Pick<EvidencePanelsProps, "evidence" | "search" | "traceOf"> {
  readonly title: string;
  readonly findings: readonly Finding[];
  /** Shown before more are asked for. */
  readonly most: number;
}

function Side({ title, findings, evidence, most, search, traceOf }: SideProps) {
  const words = useRegionWords();
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const id = useTableOutlet({
    head: [words.head.indicator, words.code, words.head.value, words.head.line, words.head.n, words.certainty, words.level],
    rows: findings.map((finding) => {
      const texts = findingTexts(finding, language);
      return [texts.title, codeOf(finding.indicator.metric), texts.value, texts.line, texts.count, texts.times, texts.level];
    }),
  });
  const shown = all ? findings : findings.slice(0, most);
  return (
    <Panel title={title} aside={findings.length === 0 ? undefined : String(findings.length)}>
      {findings.length === 0 ? <EmptyState sentence={words.none} /> : null}
      <ol id={findings.length === 0 ? undefined : id} className={styles["findings"]}>
        {shown.map((finding) => (
          <Row key={finding.indicator.metric.ref} finding={finding} length={barLength(finding.certainty, evidence)} search={search} onTrace={traceOf(finding.indicator)} />
        ))}
      </ol>
      {findings.length <= most ? null : (
        <button type="button" className={styles["more"]} onClick={() => setAll(!all)}>
          {all ? words.fewer : words.more(findings.length - most)}
        </button>
      )}
    </Panel>
  );
}

/** The same on screen and in files. */
function findingTexts({ indicator: { metric, year }, value, certainty }: Finding, language: Language) {
  return {
    title: yearlyName(metric, year, language),
    value: formatValue(value.value, metric, language),
    line: value.line === null ? "" : formatValue(value.line, metric, language),
    count: countText(value, metric, language),
    times: Number.isFinite(certainty) ? regionWords(language).times(formatNumber(certainty, 1, language)) : "",
    level: value.level === null ? "" : `${formatNumber(100 * value.level, value.level > 0.95 ? 1 : 0, language)}%`,
  };
}

interface RowProps extends Pick<EvidencePanelsProps, "search"> {
  readonly finding: Finding;
  /** Of its bar, in per cent. */
  readonly length: number;
  readonly onTrace: (() => void) | undefined;
}

function Row({ finding, length, search, onTrace }: RowProps) {
  const words = useRegionWords();
  const language = useLanguage();
  const { value, indicator: { metric } } = finding;
  const texts = findingTexts(finding, language);
  const band = value.band === "better" ? "better" : "worse";
  return (
    <li className={styles["finding"]}>
      <BandShape band={band} size={9} />
      <Link to="/metric/$code" params={{ code: metric.code }} search={{ ...search }} className={styles["name"]}>
        {texts.title}
      </Link>
      <span className={styles["value"]}>
        <strong><TracedValue text={texts.value} of={`${texts.title} ${texts.value}`} onOpen={onTrace} /></strong>
        <small>
          {[texts.line === "" ? "" : `${words.head.line} ${texts.line}`, texts.count === "" ? "" : `n ${texts.count}`].filter((text) => text !== "").join(" · ")}
        </small>
      </span>
      <span className={styles["certainty"]} title={words.certainty}>
        <span className={`${styles["bar"]} ${styles[band]}`} style={{ width: `${length}%` }} />
        <small>{[texts.times, texts.level].filter((text) => text !== "").join(" · ")}</small>
      </span>
    </li>
  );
}
