import { Link, useLocation } from "@tanstack/react-router";
import { EmptyState } from "../ui/components/empty-state.tsx";
import { Panel } from "../ui/components/panel.tsx";
import { useWords } from "../ui/words.ts";

/** For an address that leads nowhere. */
export function PageNotFound() {
  const words = useWords();
  const { pathname } = useLocation();
  return (
    <Panel title={words.notFoundTitle}>
      <EmptyState sentence={words.notFound(pathname.replaceAll("%25", "%"))} action={<Link to="/board/{-$region}" params={{ region: undefined }}>{words.toBoard}</Link>} />
    </Panel>
  );
}
