import { RetryWait } from "./retry-wait.ts";

/** Whether the server can show pages at this moment. */
async function isReady(): Promise<boolean> {
  return fetch("/readyz", { cache: "no-store" }).then(({ ok }) => ok, () => false);
}

/** Waits until the server can show pages again; false when whoever waits has left before. */
export async function untilReady(left: () => boolean, ready: () => Promise<boolean> = isReady): Promise<boolean> {
  const retry = new RetryWait(Math.random);
  for (let attempts = 0; !left(); attempts += 1) {
    await retry.wait(attempts);
    if (!left() && (await ready())) return !left();
  }
  return false;
}
