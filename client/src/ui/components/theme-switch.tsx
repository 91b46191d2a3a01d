import { MoonIcon, SunIcon, SystemIcon } from "./icons.tsx";
import { THEMES, usePreferences } from "../preferences.ts";
import { useWords } from "../words.ts";
import styles from "./switch.module.css";

const ICONS = { light: SunIcon, dark: MoonIcon, system: SystemIcon };

/** Light, dark, as the system: one button that goes round. */
export function ThemeSwitch() {
  const { theme, setTheme } = usePreferences();
  const words = useWords();
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";
  const Icon = ICONS[theme];
  return (
    <button type="button" className={styles["switch"]} onClick={() => setTheme(next)} aria-label={`${words.theme}: ${words.themes[theme]} → ${words.themes[next]}`}>
      <Icon size={14} />
      <span>{words.themes[theme]}</span>
    </button>
  );
}
