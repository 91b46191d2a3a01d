import { BandShape } from "../../ui/components/band-shape.tsx";
import type { Statement } from "./lead.ts";
import styles from "./compare-lead.module.css";

/** The comparison in one sentence, composed by rule. */
export function CompareLead({ statements }: { readonly statements: readonly Statement[] }) {
  if (statements.length === 0) return null;
  return (
    <p className={styles["lead"]}>
      {statements.map(({ band, text }) => (
        <span key={text} className={styles["statement"]}>
          {band === null ? null : <BandShape band={band} size={11} />}
          {text}
        </span>
      ))}
    </p>
  );
}
