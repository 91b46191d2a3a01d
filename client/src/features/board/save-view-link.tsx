import { useSavedViewsDoor } from "../../filters/saved-views-door.ts";
import { BookmarkIcon } from "../../ui/components/icons.tsx";
import { useWords } from "../../ui/words.ts";
import styles from "./wall-link.module.css";

/** Keeps this board as it is looked at; nothing where nothing can be kept. */
export function SaveViewLink() {
  const { saveView } = useWords();
  const open = useSavedViewsDoor();
  if (open === null) return null;
  return (
    <button type="button" className={styles["link"]} aria-label={saveView} title={saveView} onClick={open}>
      <BookmarkIcon size={18} />
    </button>
  );
}
