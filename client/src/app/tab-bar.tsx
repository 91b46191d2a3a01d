import { Link, useLocation } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { BoardIcon, CompareIcon } from "../ui/components/icons.tsx";
import { useWords } from "../ui/words.ts";
import { PAGES, pageOf, type PageWord } from "./pages.ts";
import { TabMore } from "./tab-more.tsx";
import styles from "./tab-bar.module.css";

const ICONS: Partial<Record<PageWord, (props: { readonly size?: number }) => ReactNode>> = { boards: BoardIcon, compare: CompareIcon };

/** The pages at the phone's lower edge: the two of every day, the others behind one tab more. */
export function TabBar() {
  const words = useWords();
  const { pathname } = useLocation();
  return (
    <nav data-screen-only="" aria-label={words.navigation} className={styles["bar"]}>
      {PAGES.filter(({ short }) => short).map((page) => {
        const Icon = ICONS[page.word];
        return (
          <Link key={page.to} {...page.link} className={styles["tab"]} activeProps={{ className: styles["current"], "aria-current": "page" }} activeOptions={{ includeSearch: false }}>
            {Icon === undefined ? null : <Icon size={22} />}
            {words[page.word]}
          </Link>
        );
      })}
      <TabMore pages={PAGES.filter(({ short }) => !short)} current={pageOf(pathname)?.word ?? null} />
    </nav>
  );
}
