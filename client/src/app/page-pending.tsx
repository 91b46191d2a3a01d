import { EmptyState } from "../ui/components/empty-state.tsx";
import { Panel } from "../ui/components/panel.tsx";
import textLink from "../ui/components/text-link.module.css";
import { useWords } from "../ui/words.ts";
import { useConnection } from "./connection-context.ts";
import { Loading } from "./frame.tsx";

/** In place of a page that is not loaded yet; while nobody answers it says so, with the way back. */
export function PagePending() {
  const words = useWords();
  if (useConnection().kind === "connected") return <Loading />;
  return (
    <Panel title={words.product}>
      <EmptyState sentence={words.notLoaded} action={<button type="button" className={textLink["link"]} onClick={() => history.back()}>{words.back}</button>} />
    </Panel>
  );
}
