import { Link } from "@tanstack/react-router";
import { BoardIcon, CompareIcon } from "../ui/components/icons.tsx";
import { useWords } from "../ui/words.ts";
import { PAGES } from "./pages.ts";
import styles from "./tab-bar.module.css";

const ICONS = { boards: BoardIcon, compare: CompareIcon };

/** The pages at the phone's lower edge. */
export function TabBar() {
  const words = useWords();
  return (
    <nav aria-label={words.navigation} className={styles["bar"]}>
      {PAGES.map((page) => {
        const Icon = ICONS[page.word];
        return (
          <Link key={page.to} {...page.link} className={styles["tab"]} activeProps={{ className: styles["current"], "aria-current": "page" }} activeOptions={{ includeSearch: false }}>
            <Icon size={22} />
            {words[page.word]}
          </Link>
        );
      })}
    </nav>
  );
}
