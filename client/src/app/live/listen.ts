import type { ConnectionMonitor } from "../connection.ts";
import type { LiveSocket } from "./live-socket.ts";
import { loadPart } from "../../ui/load-part.ts";
import type { Refresher } from "./refresher.ts";

export interface ListenHandlers {
  /** Whether newer figures come by themselves. */
  readonly onLive: (live: boolean) => void;
  /** No socket came about: whether the server answers at all is to be asked without one. */
  readonly onUnheard: () => void;
  /** The server no longer knows who listens, or knows them differently. */
  readonly onOver: () => void;
}

/** Opens the page's socket once it is drawn, and leads what it tells to refresher and monitor; returns what closes it. */
export function listen(refresher: Refresher, monitor: ConnectionMonitor, { onLive, onUnheard, onOver }: ListenHandlers): () => void {
  let left = false;
  let socket: LiveSocket | null = null;
  const look = (): void => {
    refresher.show(!document.hidden);
    if (!document.hidden) socket?.nudge();
  };
  const nudge = (): void => socket?.nudge();
  const lose = (): void => monitor.failed(Date.now());
  const open = async (): Promise<void> => {
    const { openLiveSocket } = await loadPart(async () => {
      try {
        return await import("./live-socket.ts");
      } catch (fault) {
        onUnheard();
        throw fault;
      }
    });
    if (left) return;
    socket = openLiveSocket(`${location.origin.replace(/^http/, "ws")}/graphql`, refresher.seen, {
      onOpen: () => {
        monitor.answered();
        onLive(true);
      },
      onLost: () => {
        lose();
        onLive(false);
      },
      onUnheard,
      onVersion: (version) => refresher.hear(version),
      onOver: () => {
        onLive(false);
        onOver();
      },
    });
  };
  const cancel = afterFirstPaint(() => void open());
  document.addEventListener("visibilitychange", look);
  window.addEventListener("online", nudge);
  window.addEventListener("offline", lose);
  refresher.show(!document.hidden);
  return () => {
    left = true;
    cancel();
    socket?.close();
    onLive(false);
    document.removeEventListener("visibilitychange", look);
    window.removeEventListener("online", nudge);
    window.removeEventListener("offline", lose);
  };
}

/** Runs when the page is drawn and the browser has nothing better to do. */
function afterFirstPaint(work: () => void): () => void {
  if (!("requestIdleCallback" in window)) {
    const timer = setTimeout(work, 1);
    return () => clearTimeout(timer);
  }
  const idle = window.requestIdleCallback(work, { timeout: 2_000 });
  return () => window.cancelIdleCallback(idle);
}
