import { Link } from "@tanstack/react-router";
import { useEffect, useId, useRef, useState } from "react";
import { MoreIcon } from "../ui/components/icons.tsx";
import { useWords } from "../ui/words.ts";
import type { PAGES, PageWord } from "./pages.ts";
import styles from "./tab-bar.module.css";

export interface TabMoreProps {
  readonly pages: readonly (typeof PAGES)[number][];
  readonly current: PageWord | null;
}

/** The pages that have no tab of their own, in a list above the bar; the tab takes the name of the one that is open. */
export function TabMore({ pages, current }: TabMoreProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const list = useId();
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const here = pages.find(({ word }) => word === current);
  useEffect(() => {
    if (!open) return;
    const outside = ({ target }: Event): void => {
      if (target instanceof Node && frame.current?.contains(target) !== true) setOpen(false);
    };
    const escape = ({ key }: KeyboardEvent): void => {
      if (key !== "Escape") return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener("pointerdown", outside);
    document.addEventListener("focusin", outside);
    document.addEventListener("keydown", escape);
    return () => {
      document.removeEventListener("pointerdown", outside);
      document.removeEventListener("focusin", outside);
      document.removeEventListener("keydown", escape);
    };
  }, [open]);
  return (
    <div ref={frame} className={styles["more"]}>
      <ul id={list} className={styles["list"]} hidden={!open}>
        {pages.map((page) => (
          <li key={page.to}>
            <Link {...page.link} onClick={() => setOpen(false)} activeProps={{ className: styles["current"], "aria-current": "page" }} activeOptions={{ includeSearch: false }}>
              {words[page.word]}
            </Link>
          </li>
        ))}
      </ul>
      <button ref={button} type="button" className={[styles["tab"], here === undefined ? "" : styles["current"]].join(" ")} aria-expanded={open} aria-controls={list} onClick={() => setOpen(!open)}>
        <MoreIcon size={22} />
        {here === undefined ? words.more : words[here.word]}
      </button>
    </div>
  );
}
