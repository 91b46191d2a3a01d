import type { ReactNode } from "react";
import { PHONE, useMediaQuery } from "../media-query.ts";
import styles from "./page-title.module.css";

/** The first line of a page; on the phone its name stands in the header already. */
export function PageTitle({ title, note, children }: { readonly title: string; readonly note?: string; readonly children?: ReactNode }) {
  const phone = useMediaQuery(PHONE);
  if (phone && note === undefined && children === undefined) return <h1 className="visually-hidden">{title}</h1>;
  return (
    <div className={styles["row"]}>
      <h1 className={phone ? "visually-hidden" : styles["title"]}>{title}</h1>
      {note === undefined ? null : <p className={styles["note"]}>{note}</p>}
      {children === undefined ? null : <div className={styles["end"]}>{children}</div>}
    </div>
  );
}
