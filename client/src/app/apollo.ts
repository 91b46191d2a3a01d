import { ApolloClient, ApolloLink, HttpLink, Observable } from "@apollo/client";
import { tap } from "rxjs";
import { screenToken } from "../session/screen-token.ts";
import { readFailure } from "../ui/read-failure.ts";
import { AnswerCache } from "./answer-cache.ts";
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
 * without an account never had a session: what is not open to them is refused, and nothing ends. What a page that holds its
 * figures asks after the end is never answered.
 */
function listen({ onUnknown, onChanged, isHeld, isLapsed }: Parameters<OpenClient>[0]): ApolloLink {
  /** The asker's name: null for a reader without an account, empty while nobody is known. */
  let asker: string | null = "";
  const hear = (answer: unknown): void => {
    const user = userOf(answer);
    const { code } = readFailure(answer);
    const left = user !== undefined && !user && Boolean(asker) && isHeld();
    if (user !== undefined) asker = user;
    if (left || (code === "UNAUTHENTICATED" && asker !== null)) onUnknown();
    if (code === "PASSWORD_CHANGE_NEEDED") onChanged();
  };
  return new ApolloLink((operation, forward) =>
    new Observable((observer) =>
      forward(operation).subscribe({
        next: (answer) => {
          hear(answer);
          if (!isLapsed()) observer.next(answer);
        },
        error: (error: unknown) => {
          hear(error);
          if (!isLapsed()) observer.error(error);
        },
        complete: () => {
          if (!isLapsed()) observer.complete();
        },
      })));
}

/** Who asked, where an answer says so. */
function userOf(answer: unknown): string | null | undefined {
  const { viewer } = (answer as { readonly data?: { readonly viewer?: { readonly user?: string | null } | null } | null }).data ?? {};
  return viewer === null ? "" : viewer?.user;
}

/** Marks what the page asks by itself, and shows the token of a screen. */
function mark(background: BackgroundWork): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const token = screenToken();
    const { headers } = operation.getContext() as { readonly headers?: Readonly<Record<string, string>> };
    operation.setContext({ headers: { ...headers, ...(background.running && BACKGROUND_HEADER), ...(token !== null && { authorization: `Bearer ${token}` }) } });
    return forward(operation);
  });
}

/** The client of one stay. Catalogue entries are shared by their codes; answers stay whole under their selection. */
export function createApollo(monitor: ConnectionMonitor, background: BackgroundWork, listeners: Parameters<OpenClient>[0]): ApolloClient {
  return new ApolloClient({
    link: ApolloLink.from([watch(monitor), listen(listeners), mark(background), new HttpLink({ uri: "/graphql", credentials: "same-origin" })]),
    cache: new AnswerCache({
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
