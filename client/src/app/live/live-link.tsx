import { InMemoryCache } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { useEffect, useEffectEvent, useState } from "react";
import { InstallationVersionDocument } from "../../generated/graphql.ts";
import { useSession } from "../../session/session-context.ts";
import { isSignedIn, useViewer } from "../../session/viewer.ts";
import { BACKGROUND_HEADER, useBackgroundWork } from "../background-work.ts";
import { useConnection, useConnectionMonitor } from "../connection-context.ts";
import { listen } from "./listen.ts";
import { Refresher } from "./refresher.ts";
import { RetryWait } from "../../ui/retry-wait.ts";

/** What the words say of a reader's page. */
const READERS_LOOK_MS = 5 * 60_000;

export interface LiveLinkProps {
  /** The data version that the page was opened with. */
  readonly version: number;
  /** Told whether newer figures come by themselves. */
  readonly onLive: (live: boolean) => void;
}

/**
 * Asks for everything the page shows once more when a new data version is told, and when a lost connection is back. Versions
 * are told to whoever is signed in. A reader without an account sees aired figures alone, which change once a quarter: the page
 * looks for them now and then instead of holding a socket.
 */
export function LiveLink({ version, onLive }: LiveLinkProps) {
  const client = useApolloClient();
  const background = useBackgroundWork();
  const monitor = useConnectionMonitor();
  const connection = useConnection();
  const { end, restart } = useSession();
  const listens = isSignedIn(useViewer());
  const [refresher] = useState(() => new Refresher(version, async () => {
    await background.run(() => client.refetchQueries({ include: "active" }));
    // Answers of earlier versions would be kept by the thousands: a wall stands for weeks.
    if (client.cache instanceof InMemoryCache) client.cache.gc({ resetResultCache: true });
  }));

  const askWhoIsThere = useEffectEvent(() => client.query({ query: InstallationVersionDocument, fetchPolicy: "network-only", context: { headers: BACKGROUND_HEADER } }));
  /** Where nobody answers, the connection's return leads to the same. */
  const lookForVersion = useEffectEvent(async () => {
    const told = await askWhoIsThere().catch(() => null);
    const latest = told?.data?.installation.version;
    if (latest !== undefined) refresher.hear(latest);
  });
  const tell = useEffectEvent(onLive);
  const over = useEffectEvent(async () => {
    const { data } = await askWhoIsThere();
    if (data?.viewer === null || data?.viewer === undefined) end("over");
    else restart();
  });

  useEffect(() => {
    if (!listens) return undefined;
    return listen(refresher, monitor, {
      onLive: (live) => tell(live),
      // Where sockets are refused on the way, newer figures are still found, at each attempt to open one.
      onUnheard: () => void lookForVersion(),
      // Nobody answers: the connection's return leads here again.
      onOver: () => void over().catch(() => undefined),
    });
  }, [listens, monitor, refresher]);

  useEffect(() => {
    if (listens) return undefined;
    const timer = setInterval(() => {
      if (!document.hidden) void lookForVersion();
    }, READERS_LOOK_MS);
    return () => clearInterval(timer);
  }, [listens]);

  const { kind } = connection;
  useEffect(() => {
    if (kind === "connected") {
      refresher.back();
      return undefined;
    }
    refresher.lost();
    const retry = new RetryWait(Math.random);
    let back = false;
    const look = async (): Promise<void> => {
      for (let attempts = 0; !back; attempts += 1) {
        await retry.wait(attempts);
        // An answer of whatever kind is told to the monitor, which ends this.
        if (!back) await askWhoIsThere().catch(() => undefined);
      }
    };
    void look();
    window.addEventListener("online", retry.nudge);
    return () => {
      back = true;
      retry.nudge();
      window.removeEventListener("online", retry.nudge);
    };
  }, [kind, refresher]);

  return null;
}
