import { createContext, useContext, useSyncExternalStore } from "react";
import type { Connection, ConnectionMonitor } from "./connection.ts";

export const ConnectionContext = createContext<ConnectionMonitor | null>(null);

/** Whether the server answers, as of the last request. */
export function useConnection(): Connection {
  const monitor = useContext(ConnectionContext);
  if (monitor === null) throw new Error("useConnection is called outside the application, which watches the connection.");
  return useSyncExternalStore(monitor.subscribe, monitor.state);
}
