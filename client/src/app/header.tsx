import { Link } from "@tanstack/react-router";
import { Bob, NameDrawing } from "../ui/components/mark.tsx";
import { NARROW, useMediaQuery } from "../ui/media-query.ts";
import { useWords } from "../ui/words.ts";
import styles from "./header.module.css";
import { LanguageSwitch } from "../ui/components/language-switch.tsx";
import { PaletteButton } from "./palette-button.tsx";
import { PAGES } from "./pages.ts";
import { ThemeSwitch } from "../ui/components/theme-switch.tsx";
import { UserMenu } from "./user-menu.tsx";

/** The top bar of wide screens: mark, pages, language, theme, user. */
export function Header() {
  const words = useWords();
  const narrow = useMediaQuery(NARROW);
  return (
    <header data-screen-only="" className={styles["header"]}>
      <div className={styles["inner"]}>
        <Link to="/board/{-$region}" params={{ region: undefined }} className={styles["brand"]} aria-label="准绳 Plumbline">
          <Bob size={20} />
          <NameDrawing height={20} />
          <span className={styles["latin"]}>Plumbline</span>
        </Link>
        <nav aria-label={words.navigation} className={styles["nav"]}>
          {PAGES.map((page) => (
            <Link key={page.to} {...page.link} className={styles["page"]} activeProps={{ className: styles["current"], "aria-current": "page" }} activeOptions={{ includeSearch: false }}>
              {words[page.word]}
            </Link>
          ))}
        </nav>
        <div className={styles["switches"]}>
          <PaletteButton compact={narrow} />
          <LanguageSwitch />
          <ThemeSwitch />
          <UserMenu compact={narrow} />
        </div>
      </div>
    </header>
  );
}
