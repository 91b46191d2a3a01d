import { useInstallation } from "../../filters/installation.ts";
import { Moment } from "../../ui/components/moment.tsx";
import { periodLabel } from "../../ui/formats/period.ts";
import { nameOf } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { Note, Step } from "./step.tsx";
import styles from "./provenance.module.css";
import type { Provenance } from "./trace-view.ts";
import { useProvenanceWords } from "./words.ts";

/** Who approved, reopened and aired the quarters of the figure, latest first. */
export function PeopleStep({ provenance: { releases } }: { readonly provenance: Provenance }) {
  const words = useProvenanceWords();
  const language = useLanguage();
  const { timeZone } = useInstallation();
  return (
    <Step number={6} title={words.steps.people}>
      {releases.total === 0 ? <Note>{words.noReleases}</Note> : (
        <ol className={styles["releases"]}>
          {releases.releases.map(({ event, actor, reason, version, at, region, period }) => (
            <li key={`${version} ${region.code} ${period.id}`} title={words.dataVersion(String(version))}>
              <strong>{words.events[event]}</strong>
              <span>{[nameOf(region, language), periodLabel(period, language)].join(" · ")}</span>
              <span>{words.by(actor)}</span>
              <Moment iso={at} timeZone={timeZone} />
              {reason === null ? null : <span className={styles["reason"]}>{words.because(reason)}</span>}
            </li>
          ))}
        </ol>
      )}
    </Step>
  );
}
