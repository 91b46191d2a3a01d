import type { ReactNode } from "react";
import { LanguageSwitch } from "../components/language-switch.tsx";
import { Bob, NameDrawing } from "../components/mark.tsx";
import { ThemeSwitch } from "../components/theme-switch.tsx";
import styles from "./doorway.module.css";
import { PlumbDrawing } from "./plumb-drawing.tsx";
import { useDoorwayWords } from "./words.ts";

export interface DoorwayProps {
  readonly title: string;
  /** Whose installation it is; empty until it is known. */
  readonly installation: string;
  readonly children: ReactNode;
}

/** A page before any page: what the product is on one side, one form on the other. */
export function Doorway({ title, installation, children }: DoorwayProps) {
  const words = useDoorwayWords();
  return (
    <div className={styles["doorway"]}>
      <header className={styles["side"]}>
        <div className={styles["brand"]} role="img" aria-label="准绳 Plumbline">
          <Bob size={28} />
          <NameDrawing height={28} />
          <span className={styles["latin"]}>Plumbline</span>
        </div>
        <div className={styles["drawing"]}>
          <PlumbDrawing />
        </div>
        <div className={styles["ideas"]}>
          <p className={styles["idea"]}>{words.idea}</p>
          <ul>
            {words.ideas.map((idea) => (
              <li key={idea}>{idea}</li>
            ))}
          </ul>
        </div>
      </header>
      <div className={styles["room"]}>
        <div className={styles["switches"]}>
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
        <main id="content" tabIndex={-1} className={styles["form"]}>
          <p className={styles["installation"]}>{installation}</p>
          <h1 className={styles["title"]}>{title}</h1>
          {children}
        </main>
      </div>
    </div>
  );
}
