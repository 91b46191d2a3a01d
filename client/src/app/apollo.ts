import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from "@apollo/client";
import { tap } from "rxjs";
import { readFailure } from "../ui/read-failure.ts";
import type { ConnectionMonitor } from "./connection.ts";

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

/** The client of one page load. Catalogue entries are shared by their codes; answers stay whole under their selection. */
export function createApollo(monitor: ConnectionMonitor): ApolloClient {
  return new ApolloClient({
    link: ApolloLink.from([watch(monitor), new HttpLink({ uri: "/graphql", credentials: "same-origin" })]),
    cache: new InMemoryCache({
      typePolicies: {
        Metric: { keyFields: ["ref"] },
        Region: { keyFields: ["code"] },
        Period: { keyFields: ["id"] },
        Installation: { keyFields: [] },
      },
    }),
  });
}
