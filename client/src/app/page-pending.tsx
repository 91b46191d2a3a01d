import { EmptyState } from "../ui/components/empty-state.tsx";
import { Panel } from "../ui/components/panel.tsx";
import { useWords } from "../ui/words.ts";
import { useConnection } from "./connection-context.ts";
import { Loading } from "./frame.tsx";
import styles from "./shell.module.css";

/** In place of a page that is not loaded yet; while nobody answers it says so, with the way back. */
export function PagePending() {
  const words = useWords();
  if (useConnection().kind === "connected") return <Loading />;
  return (
    <Panel title={words.product}>
      <EmptyState sentence={words.notLoaded} action={<button type="button" className={styles["link"]} onClick={() => history.back()}>{words.back}</button>} />
    </Panel>
  );
}
