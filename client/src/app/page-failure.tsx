import type { ErrorComponentProps } from "@tanstack/react-router";
import { Panel } from "../ui/components/panel.tsx";
import { EmptyState } from "../ui/components/empty-state.tsx";
import textLink from "../ui/components/text-link.module.css";
import { useWords } from "../ui/words.ts";

/** A page that failed while it was drawn; header and navigation live on. */
export function PageFailure({ reset }: ErrorComponentProps) {
  const words = useWords();
  return (
    <Panel title={words.crashed} failed>
      <EmptyState sentence={words.notRead} action={<button type="button" className={textLink["link"]} onClick={reset}>{words.retry}</button>} />
    </Panel>
  );
}
