import { Fragment } from "react";
import type { Band } from "../../../charts/band.ts";
import { BandShape } from "../../../ui/components/band-shape.tsx";
import type { Lead } from "../lead.ts";
import { useBoardWords } from "../words.ts";
import styles from "./wall-lead.module.css";

/** No line ends between a shape and the first of its words. */
function Shaped({ band, text }: { readonly band: Band; readonly text: string }) {
  const first = text.split(" ", 1)[0] ?? "";
  return (
    <>
      <span className={styles["first"]}>
        <BandShape band={band} size={22} />
        {first}
      </span>
      {text.slice(first.length)}
    </>
  );
}

/** The leaders' sentence, large. */
export function WallLead({ lead }: { readonly lead: Lead | null }) {
  const words = useBoardWords();
  return (
    <p className={styles["lead"]} data-lead="">
      {lead === null ? null : (
        <span>
          <span className={styles["part"]}>
            {lead.name} <b>{lead.value}</b>
            {lead.change === "" ? "" : `${words.comma}${lead.change}`}
          </span>
          {lead.groups.map((group) => (
            <Fragment key={group.text}>
              {" "}
              <span className={styles["part"]}>{group.band === null ? group.text : <Shaped band={group.band} text={group.text} />}</span>
            </Fragment>
          ))}
        </span>
      )}
    </p>
  );
}
