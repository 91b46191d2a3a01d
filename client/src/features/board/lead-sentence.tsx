import { BandShape, bandTextColour } from "../../ui/components/band-shape.tsx";
import type { Lead } from "./lead.ts";
import styles from "./lead-sentence.module.css";
import { useBoardWords } from "./words.ts";

/** The board in one sentence. */
export function LeadSentence({ lead }: { readonly lead: Lead }) {
  const words = useBoardWords();
  return (
    <p className={styles["lead"]}>
      <span>
        <span className={styles["name"]}>{lead.name}</span> <b>{lead.value}</b>
        {lead.change === "" ? "" : `${words.comma}${lead.change}`}
      </span>
      {lead.groups.map((group) => (
        <span key={group.text} className={styles["group"]}>
          {group.band === null ? null : <BandShape band={group.band} size={11} />}
          <span style={{ color: group.band === "better" || group.band === "worse" ? undefined : bandTextColour("similar") }}>{group.text}</span>
        </span>
      ))}
    </p>
  );
}

/** Keeps the sentence's place free; one that also names parts of the region takes a line more. */
export function LeadPlace({ parts }: { readonly parts: boolean }) {
  return <p className={`${styles["lead"]} ${styles["waiting"]} ${parts ? styles["parts"] : ""}`} />;
}
