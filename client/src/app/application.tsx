import { ApolloProvider } from "@apollo/client/react";
import { RouterProvider } from "@tanstack/react-router";
import { useState } from "react";
import { createApollo } from "./apollo.ts";
import { ConnectionContext } from "./connection-context.ts";
import { ConnectionMonitor } from "./connection.ts";
import { createAppRouter } from "./router.tsx";

/** Data client, connection and routes of one page load. */
export function Application() {
  const [parts] = useState(() => {
    const monitor = new ConnectionMonitor();
    return { monitor, client: createApollo(monitor), router: createAppRouter() };
  });
  return (
    <ApolloProvider client={parts.client}>
      <ConnectionContext value={parts.monitor}>
        <RouterProvider router={parts.router} />
      </ConnectionContext>
    </ApolloProvider>
  );
}
