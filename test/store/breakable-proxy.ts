import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { once } from "node:events";

export interface BreakableProxy {
  readonly port: number;
  /** Resets every connection that goes through, as a network does that loses its state. */
  reset(): void;
  close(): Promise<void>;
}

/** A TCP proxy on this machine whose connections can be broken. */
export async function breakableProxy(targetPort: number): Promise<BreakableProxy> {
  const open = new Set<Socket>();
  const server = createServer((inner) => {
    const outer = connect(targetPort, "127.0.0.1");
    open.add(inner);
    for (const socket of [inner, outer]) socket.on("error", () => {});
    inner.on("close", () => {
      open.delete(inner);
      outer.destroy();
    });
    outer.on("close", () => inner.destroy());
    inner.pipe(outer).pipe(inner);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const reset = (): void => {
    for (const socket of open) socket.resetAndDestroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    reset,
    close: async () => {
      reset();
      server.close();
      await once(server, "close");
    },
  };
}
