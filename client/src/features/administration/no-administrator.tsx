import { Link } from "@tanstack/react-router";
import { EmptyState } from "../../ui/components/empty-state.tsx";
import { Panel } from "../../ui/components/panel.tsx";
import { useWords } from "../../ui/words.ts";

/** In place of an administrator's page for anybody else. */
export function NoAdministrator({ title }: { readonly title: string }) {
  const words = useWords();
  return (
    <Panel title={title}>
      <EmptyState
        sentence={words.administratorsOnly}
        action={<Link to="/board/{-$region}" params={{ region: undefined }} search={{}}>{words.toBoard}</Link>}
      />
    </Panel>
  );
}
