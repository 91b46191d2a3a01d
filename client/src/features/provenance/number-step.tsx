import { SyntheticBadge } from "../../ui/components/synthetic-badge.tsx";
import { useLanguage } from "../../ui/preferences.ts";
import { Step } from "./step.tsx";
import styles from "./provenance.module.css";
import { figureParts, figureText, type Provenance } from "./trace-view.ts";
import { useProvenanceWords } from "./words.ts";

export function NumberStep({ provenance }: { readonly provenance: Provenance }) {
  const words = useProvenanceWords();
  const language = useLanguage();
  return (
    <Step number={1} title={words.steps.number}>
      <p className={styles["figure"]}>
        <strong>{figureText(provenance, language)}</strong>
        {figureParts(provenance, language).map((part) => <span key={part}>{part}</span>)}
        {provenance.measurement.synthetic ? <SyntheticBadge /> : null}
      </p>
    </Step>
  );
}
