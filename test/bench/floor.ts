import { fork } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FloorPlan } from "./floor-server.ts";

export interface Floor {
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts the floor's server in a process of its own, as the product has one. */
export async function startFloor(plan: FloorPlan): Promise<Floor> {
  const folder = mkdtempSync(join(tmpdir(), "plumbline-floor-"));
  const file = join(folder, "plan.json");
  writeFileSync(file, JSON.stringify(plan), { mode: 0o600 });
  const child = fork(join(import.meta.dirname, "floor-server.ts"), [file], { execArgv: ["--import", "tsx"] });
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  const port = await new Promise<number>((resolve, reject) => {
    child.on("message", (message) => resolve(Number(message)));
    child.on("close", (code) => reject(new Error(`The floor's server ended with code ${code} before it served.`)));
  });
  return {
    port,
    stop: async () => {
      child.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
