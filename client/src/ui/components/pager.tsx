import { Button } from "../forms/button.tsx";
import { useLanguage } from "../preferences.ts";
import styles from "./pager.module.css";

export interface PagerProps {
  /** From 1. */
  readonly page: number;
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
}

/** Back and on through a list that is read page by page; nothing where one page holds it all. */
export function Pager({ page, onPrevious, onNext }: PagerProps) {
  const chinese = useLanguage() === "zh-CN";
  if (onPrevious === null && onNext === null) return null;
  return (
    <nav className={styles["pager"]} aria-label={chinese ? "分页" : "Pages"}>
      <Button disabled={onPrevious === null} {...(onPrevious === null ? {} : { onClick: onPrevious })}>
        {chinese ? "上一页" : "Previous"}
      </Button>
      <span>{chinese ? `第 ${page} 页` : `Page ${page}`}</span>
      <Button disabled={onNext === null} {...(onNext === null ? {} : { onClick: onNext })}>
        {chinese ? "下一页" : "Next"}
      </Button>
    </nav>
  );
}
