import { createContext, useContext, useSyncExternalStore } from "react";
import type { Connection, ConnectionMonitor } from "./connection.ts";

export const ConnectionContext = createContext<ConnectionMonitor | null>(null);

/** The keeper of what is known of the connection. */
export function useConnectionMonitor(): ConnectionMonitor {
  const monitor = useContext(ConnectionContext);
  if (monitor === null) throw new Error("The connection is asked for outside the application, which watches it.");
  return monitor;
}

/** Whether the server answers, as of the last request. */
export function useConnection(): Connection {
  const monitor = useConnectionMonitor();
  return useSyncExternalStore(monitor.subscribe, monitor.state);
}
