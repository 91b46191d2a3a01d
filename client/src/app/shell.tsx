import { useQuery } from "@apollo/client/react";
import { Navigate, Outlet, useLocation, useMatches } from "@tanstack/react-router";
import { ViewerDocument } from "../generated/graphql.ts";
import { isSignedIn, ViewerContext } from "../session/viewer.ts";
import { useSession } from "../session/session-context.ts";
import { useWords } from "../ui/words.ts";
import { Failed, Frame, Loading } from "./frame.tsx";
import { Pages } from "./pages-shell.tsx";
import styles from "./shell.module.css";
import { WindowTitle } from "./window-title.tsx";

/** Pages that are open to somebody who has not signed in. */
const DOORS: readonly string[] = ["/sign-in", "/set-up"];
const ACCOUNT = "/account";

/** The doors as they are; any other page once it is known who is there. */
export function Shell() {
  const words = useWords();
  const route = useRoute();
  return (
    <>
      <a data-screen-only="" className={styles["skip"]} href="#content">
        {words.skipToContent}
      </a>
      <WindowTitle />
      {DOORS.includes(route) ? <Outlet /> : <Guarded />}
    </>
  );
}

/** The route whose page the outlet draws; the address may be a step ahead of it. */
function useRoute(): string {
  return useMatches({ select: (matches) => matches.at(-1)?.routeId ?? "" });
}

function Guarded() {
  const { ending } = useSession();
  // Without what only the browser is to know: a token in a screen's address.
  const { pathname, searchStr } = useLocation();
  const href = pathname + searchStr;
  const route = useRoute();
  const { data, error, refetch } = useQuery(ViewerDocument, { skip: ending !== null });
  const viewer = data?.viewer;
  // Whoever signed out starts afresh; whose session was over comes back to where they were.
  if (ending !== null || viewer === null) return <Detour to="/sign-in" back={ending === "signed out" ? undefined : href} />;
  if (viewer === undefined) return <Frame>{error === undefined ? <Loading /> : <Failed error={error} onRetry={() => void refetch()} />}</Frame>;
  if (route === ACCOUNT && !isSignedIn(viewer)) return <Detour to="/sign-in" back={href} />;
  if (viewer.mustChangePassword && route !== ACCOUNT) return <Detour to={ACCOUNT} back={href} />;
  return (
    <ViewerContext value={viewer}>
      {viewer.mustChangePassword ? (
        <Frame>
          <Outlet />
        </Frame>
      ) : (
        <Pages />
      )}
    </ViewerContext>
  );
}

/** Leads to another page, which leads back; once, for the address is on its way before the page is. */
function Detour({ to, back }: { readonly to: "/sign-in" | typeof ACCOUNT; readonly back: string | undefined }) {
  const { pathname } = useLocation();
  return pathname === to ? null : <Navigate to={to} search={{ return: back }} replace />;
}
