import { ApolloProvider } from "@apollo/client/react";
import { RouterProvider } from "@tanstack/react-router";
import { useMemo, useState, useSyncExternalStore } from "react";
import { SessionContext } from "../session/session-context.ts";
import { createApollo } from "./apollo.ts";
import { BackgroundContext, BackgroundWork } from "./background-work.ts";
import { ConnectionContext } from "./connection-context.ts";
import { ConnectionMonitor } from "./connection.ts";
import { createAppRouter } from "./router.tsx";
import { SessionKeeper } from "./session-keeper.ts";
import { StayContext } from "./stay-context.ts";

const CHANNEL = "plumbline.session";

/** Session, data client, connection and routes of one page load. */
export function Application() {
  const [parts] = useState(() => {
    const monitor = new ConnectionMonitor();
    const background = new BackgroundWork();
    const channel = "BroadcastChannel" in window ? new BroadcastChannel(CHANNEL) : null;
    return { monitor, background, keeper: new SessionKeeper((listeners) => createApollo(monitor, background, listeners), channel), router: createAppRouter() };
  });
  const { keeper } = parts;
  const stay = useSyncExternalStore(keeper.subscribe, keeper.state);
  const session = useMemo(() => ({ ending: stay.ending, lapsed: stay.lapsed, hold: keeper.hold, enter: keeper.enter, end: keeper.end, restart: keeper.restart }), [keeper, stay]);
  return (
    <ApolloProvider client={stay.client}>
      <SessionContext value={session}>
        <StayContext value={stay.number}>
          <ConnectionContext value={parts.monitor}>
            <BackgroundContext value={parts.background}>
              <RouterProvider router={parts.router} />
            </BackgroundContext>
          </ConnectionContext>
        </StayContext>
      </SessionContext>
    </ApolloProvider>
  );
}
