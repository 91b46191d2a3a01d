import type { ChartSentence } from "../../../charts/chart-sentence.ts";
import { pick } from "../../../ui/language.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import styles from "./view-frame.module.css";

/** A sentence below a drawing that needs no strong words; nothing where there is none. */
export function SaidPlainly({ text }: { readonly text: string | null }) {
  if (text === null || text === "") return null;
  return <p className={styles["sentence"]} data-chart-note="">{text}</p>;
}

/** The sentence below a drawing: what is established, and after it what is not. */
export function Said({ sentence: { lead, rest } }: { readonly sentence: ChartSentence }) {
  const language = useLanguage();
  if (lead === "" && rest === "") return null;
  return (
    <p className={styles["sentence"]} data-chart-note="">
      <strong>{lead}</strong>
      {lead === "" ? "" : pick(language, "", " ")}
      {rest}
    </p>
  );
}
