import { useApolloClient, useQuery } from "@apollo/client/react";
import { useEffect, useRef } from "react";
import { InstallationVersionDocument } from "../generated/graphql.ts";
import { useSession } from "../session/session-context.ts";
import { useViewer } from "../session/viewer.ts";
import { BACKGROUND_HEADER, useBackgroundWork } from "./background-work.ts";
import { useConnection } from "./connection-context.ts";

/** Milliseconds between two looks at the data version, with and without an answering server. */
const CONNECTED = 15_000;
const LOST = 5_000;

/**
 * Asks for what the page shows once more when the data have a new version, and when a lost connection is back. The same look
 * tells whether the session still runs, and whose it is: another page of the browser may have changed that.
 */
export function VersionWatch() {
  const client = useApolloClient();
  const background = useBackgroundWork();
  const connection = useConnection();
  const { end, restart } = useSession();
  const viewer = useViewer();
  const shownTo = useRef(viewer.user);
  const { data } = useQuery(InstallationVersionDocument, {
    pollInterval: connection.kind === "lost" ? LOST : CONNECTED,
    skipPollAttempt: () => document.hidden,
    context: { headers: BACKGROUND_HEADER },
  });
  const version = data?.installation.version;
  const user = data === undefined ? undefined : (data.viewer?.user ?? null);
  const there = data === undefined ? undefined : data.viewer !== null;
  const shown = useRef(version);
  const lost = useRef(false);

  useEffect(() => {
    if (there === false) end("over");
    else if (user !== undefined && user !== (shownTo.current ?? null)) restart();
  }, [there, user, end, restart]);

  useEffect(() => {
    const newer = version !== undefined && shown.current !== undefined && version !== shown.current;
    const back = connection.kind === "connected" && lost.current;
    shown.current = version ?? shown.current;
    lost.current = connection.kind === "lost";
    if (newer || back) void background.run(() => client.refetchQueries({ include: "active" }));
  }, [client, background, version, connection]);

  return null;
}
