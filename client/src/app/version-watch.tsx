import { useApolloClient, useQuery } from "@apollo/client/react";
import { useEffect, useRef } from "react";
import { InstallationVersionDocument } from "../generated/graphql.ts";
import { useConnection } from "./connection-context.ts";

/** Milliseconds between two looks at the data version, with and without an answering server. */
const CONNECTED = 15_000;
const LOST = 5_000;

/** Asks for what the page shows once more when the data have a new version, and when a lost connection is back. */
export function VersionWatch() {
  const client = useApolloClient();
  const connection = useConnection();
  const { data } = useQuery(InstallationVersionDocument, {
    pollInterval: connection.kind === "lost" ? LOST : CONNECTED,
    skipPollAttempt: () => document.hidden,
  });
  const version = data?.installation.version;
  const shown = useRef(version);
  const lost = useRef(false);

  useEffect(() => {
    const newer = version !== undefined && shown.current !== undefined && version !== shown.current;
    const back = connection.kind === "connected" && lost.current;
    shown.current = version ?? shown.current;
    lost.current = connection.kind === "lost";
    if (newer || back) void client.refetchQueries({ include: "active" });
  }, [client, version, connection]);

  return null;
}
