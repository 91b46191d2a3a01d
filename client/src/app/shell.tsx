import { useQuery } from "@apollo/client/react";
import { Navigate, Outlet, useLocation } from "@tanstack/react-router";
import { useEffect } from "react";
import { ViewerDocument } from "../generated/graphql.ts";
import { isSignedIn, ViewerContext } from "../session/viewer.ts";
import { useSession } from "../session/session-context.ts";
import { pick } from "../ui/language.ts";
import { useLanguage } from "../ui/preferences.ts";
import { useWords } from "../ui/words.ts";
import { Failed, Frame, Loading } from "./frame.tsx";
import { Pages } from "./pages-shell.tsx";
import styles from "./shell.module.css";

/** Pages that are open to somebody who has not signed in. */
const DOORS: readonly string[] = ["/sign-in", "/set-up"];
const ACCOUNT = "/account";

/** The doors as they are; any other page once it is known who is there. */
export function Shell() {
  const words = useWords();
  const language = useLanguage();
  const { pathname } = useLocation();
  useEffect(() => {
    document.title = pick(language, "准绳 Plumbline", "Plumbline 准绳");
  }, [language]);
  return (
    <>
      <a className={styles["skip"]} href="#content">
        {words.skipToContent}
      </a>
      {DOORS.includes(pathname) ? <Outlet /> : <Guarded />}
    </>
  );
}

function Guarded() {
  const { ending } = useSession();
  const { href, pathname } = useLocation();
  const { data, error, refetch } = useQuery(ViewerDocument, { skip: ending !== null });
  const viewer = data?.viewer;
  // Whoever signed out starts afresh; whose session was over comes back to where they were.
  if (ending !== null || viewer === null) return <Navigate to="/sign-in" search={{ return: ending === "signed out" ? undefined : href }} replace />;
  if (viewer === undefined) return <Frame>{error === undefined ? <Loading /> : <Failed error={error} onRetry={() => void refetch()} />}</Frame>;
  if (pathname === ACCOUNT && !isSignedIn(viewer)) return <Navigate to="/sign-in" search={{ return: href }} replace />;
  if (viewer.mustChangePassword && pathname !== ACCOUNT) return <Navigate to={ACCOUNT} search={{ return: href }} replace />;
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
