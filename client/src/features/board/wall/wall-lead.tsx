import { BandShape } from "../../../ui/components/band-shape.tsx";
import type { Lead } from "../lead.ts";
import { useBoardWords } from "../words.ts";
import styles from "./wall-lead.module.css";

/** The leaders' sentence, large. */
export function WallLead({ lead }: { readonly lead: Lead | null }) {
  const words = useBoardWords();
  return (
    <p className={styles["lead"]}>
      {lead === null ? null : (
        <>
          <span>
            {lead.name} <b>{lead.value}</b>
            {lead.change === "" ? "" : `${words.comma}${lead.change}`}
          </span>
          {lead.groups.map((group) => (
            <span key={group.text} className={styles["group"]}>
              {group.band === null ? null : <BandShape band={group.band} size={22} />}
              {group.text}
            </span>
          ))}
        </>
      )}
    </p>
  );
}
