import { expect, it } from "vitest";
import { ConnectionMonitor, minutesLost } from "./connection.ts";

it("keeps the moment of the first failure until an answer comes", () => {
  const monitor = new ConnectionMonitor();
  let told = 0;
  monitor.subscribe(() => (told += 1));
  monitor.failed(1_000);
  monitor.failed(61_000);
  expect(monitor.state()).toEqual({ kind: "lost", since: 1_000 });
  expect(minutesLost(monitor.state(), 121_500)).toBe(2);
  monitor.answered();
  monitor.answered();
  expect(monitor.state()).toEqual({ kind: "connected" });
  expect(told).toBe(2);
});
