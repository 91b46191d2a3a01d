import { Link, useSearch } from "@tanstack/react-router";
import { EmptyState } from "../../ui/components/empty-state.tsx";
import { PageTitle } from "../../ui/components/page-title.tsx";
import { Panel } from "../../ui/components/panel.tsx";
import { parseExploreSearch } from "./explore-search.ts";
import styles from "./explore.module.css";
import { openedQuestion } from "./opened-question.ts";
import { ShareButton } from "./share-button.tsx";
import { useExploreWords } from "./words.ts";

/** Who may not read the contract is told why, what stays open, and how a question that was handed over still finds its answer. */
export function ExploreDenied() {
  const words = useExploreWords();
  const search = parseExploreSearch(useSearch({ from: "/explore" }));
  const handed = search.query === undefined ? null : openedQuestion(search, null);
  return (
    <>
      <PageTitle title={words.title} />
      <Panel title={words.deniedTitle}>
        <EmptyState sentence={words.denied} action={<Link to="/compare" search={{}}>{words.toCompare}</Link>} />
        {handed === null ? null : (
          <div className={styles["handed"]}>
            <p>
              {words.deniedHanded} <ShareButton address={() => window.location.href} />
            </p>
            <pre className={styles["code"]} tabIndex={0} aria-label={words.query}>{`${handed.document}\n${handed.variables}`}</pre>
          </div>
        )}
      </Panel>
    </>
  );
}
