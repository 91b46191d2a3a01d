import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { RegionNameFragment } from "../../../generated/graphql.ts";
import { BandShape } from "../../../ui/components/band-shape.tsx";
import { EmptyState } from "../../../ui/components/empty-state.tsx";
import { Panel } from "../../../ui/components/panel.tsx";
import { TracedValue } from "../../../ui/components/traced-value.tsx";
import { formatNumber } from "../../../ui/formats/number.ts";
import { formatValue } from "../../../ui/formats/value.ts";
import { pick } from "../../../ui/language.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { countText, lineName, titleOf } from "../texts.ts";
import type { Evidence, Finding } from "./evidence.ts";
import styles from "./evidence.module.css";
import { useRegionWords } from "./words.ts";

/** More are shown on demand. */
const FIRST = 6;
/** Beyond this a bar is full. */
const MOST_TIMES = 5;

export interface EvidencePanelsProps {
  readonly evidence: Evidence;
  readonly line: RegionNameFragment;
  /** Whether the region is the line itself. */
  readonly own: boolean;
  readonly traceOf: (metric: string) => (() => void) | undefined;
}

/** One sentence that counts what chance would say, and what remains beyond it on each side. */
export function EvidencePanels({ evidence, line, own, traceOf }: EvidencePanelsProps) {
  const words = useRegionWords();
  const language = useLanguage();
  const { better, worse, judged, byChance } = evidence;
  const name = pick(language, `${lineName(line, language)}线`, `the ${lineName(line, language).toLowerCase()} line`);
  if (own || judged === 0) return <p className={styles["lead"]}>{own ? words.noLine : words.nothingJudged}</p>;
  return (
    <>
      <p className={styles["lead"]}>
        {words.lead(judged, name, better.length, worse.length)} {words.chance(formatNumber(byChance, 1, language))}
      </p>
      <div className={styles["sides"]}>
        <Side title={words.strengths} findings={better} traceOf={traceOf} />
        <Side title={words.weaknesses} findings={worse} traceOf={traceOf} />
      </div>
      <p className={styles["note"]}>{words.evidenceNote}</p>
    </>
  );
}

interface SideProps extends Pick<EvidencePanelsProps, "traceOf"> {
  readonly title: string;
  readonly findings: readonly Finding[];
}

function Side({ title, findings, traceOf }: SideProps) {
  const words = useRegionWords();
  const [all, setAll] = useState(false);
  const shown = all ? findings : findings.slice(0, FIRST);
  return (
    <Panel title={title} aside={findings.length === 0 ? undefined : String(findings.length)}>
      {findings.length === 0 ? <EmptyState sentence={words.none} /> : null}
      <ol className={styles["findings"]}>
        {shown.map((finding) => (
          <Row key={finding.indicator.metric.ref} finding={finding} onTrace={traceOf(finding.indicator.metric.ref)} />
        ))}
      </ol>
      {findings.length <= FIRST ? null : (
        <button type="button" className={styles["more"]} onClick={() => setAll(!all)}>
          {all ? words.fewer : words.more(findings.length - FIRST)}
        </button>
      )}
    </Panel>
  );
}

function Row({ finding: { indicator, value, certainty }, onTrace }: { readonly finding: Finding; readonly onTrace: (() => void) | undefined }) {
  const words = useRegionWords();
  const language = useLanguage();
  const { metric } = indicator;
  const count = countText(value, metric, language);
  const band = value.band === "better" ? "better" : "worse";
  const times = Number.isFinite(certainty) ? words.times(formatNumber(certainty, 1, language)) : "";
  return (
    <li className={styles["finding"]}>
      <BandShape band={band} size={9} />
      <Link to="/metric/$code" params={{ code: metric.code }} search={{}} className={styles["name"]}>
        {titleOf(metric, language)}
      </Link>
      <span className={styles["value"]}>
        <strong><TracedValue text={formatValue(value.value, metric, language)} of={`${titleOf(metric, language)} ${formatValue(value.value, metric, language)}`} onOpen={onTrace} /></strong>
        <small>
          {[value.line === null ? "" : `${words.head.line} ${formatValue(value.line, metric, language)}`, count === "" ? "" : `n ${count}`].filter((text) => text !== "").join(" · ")}
        </small>
      </span>
      <span className={styles["certainty"]} title={words.certainty}>
        <span className={`${styles["bar"]} ${styles[band]}`} style={{ width: `${(100 * Math.min(certainty, MOST_TIMES)) / MOST_TIMES}%` }} />
        <small>{[times, value.level === null ? "" : `${formatNumber(100 * value.level, value.level > 0.95 ? 1 : 0, language)}%`].filter((text) => text !== "").join(" · ")}</small>
      </span>
    </li>
  );
}
