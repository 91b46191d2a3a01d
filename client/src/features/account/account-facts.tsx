import { isSignedIn, type Viewer } from "../../session/viewer.ts";
import { Panel } from "../../ui/components/panel.tsx";
import { nameOf } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { useWords } from "../../ui/words.ts";
import styles from "./account.module.css";
import { useAccountWords, type AccountWords } from "./words.ts";

/** Who the viewer is to the installation, and what that opens. */
export function AccountFacts({ viewer }: { readonly viewer: Viewer }) {
  const words = useAccountWords();
  const shared = useWords();
  const language = useLanguage();
  const region = viewer.region === null || viewer.region === undefined ? "" : nameOf(viewer.region, language);
  const facts = [
    [words.displayName, viewer.displayName ?? ""],
    [words.name, viewer.user ?? ""],
    [words.role, viewer.role === null || viewer.role === undefined ? "" : shared.roles[viewer.role]],
    [words.region, region],
    [words.sees, isSignedIn(viewer) ? sightOf(viewer, region, words) : ""],
  ] as const;
  return (
    <Panel title={words.facts}>
      <dl className={styles["facts"]}>
        {facts.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

function sightOf({ live, recordRegion }: Viewer, region: string, words: AccountWords): string {
  if (live) return words.seesAll;
  return typeof recordRegion === "string" ? words.seesBelow(region) : words.seesBoard;
}
