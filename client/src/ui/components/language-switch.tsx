import { usePreferences } from "../preferences.ts";
import { useWords } from "../words.ts";
import styles from "./switch.module.css";

/** 中 / EN */
export function LanguageSwitch() {
  const { language, setLanguage } = usePreferences();
  const words = useWords();
  const chinese = language === "zh-CN";
  return (
    <button
      type="button"
      className={styles["switch"]}
      onClick={() => setLanguage(chinese ? "en" : "zh-CN")}
      aria-label={`中 / EN: ${words.language}, ${chinese ? "中文 → English" : "English → 中文"}`}
    >
      <span className={chinese ? styles["on"] : undefined}>中</span>
      <span>/</span>
      <span className={chinese ? undefined : styles["on"]}>EN</span>
    </button>
  );
}
