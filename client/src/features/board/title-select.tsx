import { CaretIcon } from "../../ui/components/icons.tsx";
import { nameOf } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import type { BoardRequest } from "./board-request.ts";
import styles from "./title-select.module.css";
import { useBoardNavigation } from "./use-board-navigation.ts";
import { useBoardWords } from "./words.ts";

/** The board's title; where the region has other boards, the browser's own select lies over it and turns to them. */
export function TitleSelect({ title, request }: { readonly title: string; readonly request: BoardRequest }) {
  const words = useBoardWords();
  const language = useLanguage();
  const { turnTo } = useBoardNavigation();
  const { board, boards } = request;
  return (
    <div className={styles["title"]}>
      <h1 className={styles["text"]}>{title}</h1>
      {boards.length < 2 ? null : (
        <>
          <CaretIcon />
          <select className={styles["select"]} aria-label={words.board} value={board.code} onChange={({ currentTarget: { value } }) => turnTo(value === boards[0]?.code ? undefined : value)}>
            {boards.map((one) => (
              <option key={one.code} value={one.code}>
                {nameOf(one, language)}
              </option>
            ))}
          </select>
        </>
      )}
    </div>
  );
}
