import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from "@apollo/client";
import { tap } from "rxjs";
import { readFailure } from "../ui/read-failure.ts";
import { BACKGROUND_HEADER, type BackgroundWork } from "./background-work.ts";
import type { ConnectionMonitor } from "./connection.ts";
import type { OpenClient } from "./session-keeper.ts";

/** Tells the monitor of every answer; a refused request is an answer as well. */
function watch(monitor: ConnectionMonitor): ApolloLink {
  return new ApolloLink((operation, forward) =>
    forward(operation).pipe(
      tap({
        next: () => monitor.answered(),
        error: (error: unknown) => (readFailure(error).kind === "network" ? monitor.failed(Date.now()) : monitor.answered()),
      }),
    ),
  );
}

/**
 * Looks into every answer for one that says that the session is over, or that its password must be changed first. A reader
 * without an account never had a session: what is not open to them is refused, and nothing ends.
 */
function listen({ onUnknown, onChanged }: Parameters<OpenClient>[0]): ApolloLink {
  let reader = false;
  const hear = (answer: unknown): void => {
    reader = isReader(answer) ?? reader;
    const { code } = readFailure(answer);
    if (code === "UNAUTHENTICATED" && !reader) onUnknown();
    if (code === "PASSWORD_CHANGE_NEEDED") onChanged();
  };
  return new ApolloLink((operation, forward) => forward(operation).pipe(tap({ next: (answer) => hear(answer), error: hear })));
}

/** Whether an answer says that its asker reads without an account; null where it says nothing of its asker. */
function isReader(answer: unknown): boolean | null {
  const { viewer } = (answer as { readonly data?: { readonly viewer?: { readonly user?: string | null } | null } | null }).data ?? {};
  if (viewer === null) return false;
  return viewer?.user === undefined ? null : viewer.user === null;
}

/** Marks what the page asks by itself. */
function mark(background: BackgroundWork): ApolloLink {
  return new ApolloLink((operation, forward) => {
    if (background.running) operation.setContext({ headers: BACKGROUND_HEADER });
    return forward(operation);
  });
}

/** The client of one stay. Catalogue entries are shared by their codes; answers stay whole under their selection. */
export function createApollo(monitor: ConnectionMonitor, background: BackgroundWork, listeners: Parameters<OpenClient>[0]): ApolloClient {
  return new ApolloClient({
    link: ApolloLink.from([watch(monitor), listen(listeners), mark(background), new HttpLink({ uri: "/graphql", credentials: "same-origin" })]),
    cache: new InMemoryCache({
      typePolicies: {
        Metric: { keyFields: ["ref"] },
        Region: { keyFields: ["code"] },
        Period: { keyFields: ["id"] },
        Installation: { keyFields: [] },
        Viewer: { keyFields: [] },
        Account: { keyFields: ["name"] },
      },
    }),
  });
}
