import { useContext } from "react";
import { pick } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { nameList } from "../chart-sentence.ts";
import styles from "./brushed-note.module.css";
import { LinkedContext, useBrushed } from "./linked-context.ts";

const NOTHING: ReadonlySet<string> = new Set();

/** Which regions are selected by brush, and the way to let them go; nothing where none is. */
export function BrushedNote({ nameOf }: { readonly nameOf: (code: string) => string }) {
  const language = useLanguage();
  const store = useContext(LinkedContext);
  const brushed = useBrushed();
  if (store === null || brushed.size === 0) return null;
  const names = nameList([...brushed].map(nameOf), language, 8);
  return (
    <p className={styles["note"]}>
      <span>{pick(language, `已选 ${brushed.size} 个：${names}`, `${brushed.size} selected: ${names}`)}</span>
      <button type="button" onClick={() => store.brush(NOTHING)}>
        {pick(language, "取消选择", "Clear selection")}
      </button>
    </p>
  );
}
