import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveBuilt, type ServedProduct } from "../testkit/built-product.ts";
import { barriers } from "./barriers.ts";
import { settleOneMore } from "./ledger.ts";
import { setStage } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { DESKTOP, open, watchedPage } from "./watched-page.ts";

/** Longer than an answer takes on a busy machine. */
const PATIENCE = { timeout: 30_000 };

let stage: Stage;
let publicly: ServedProduct;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "plumbline-public-"));
  stage = await setStage();
  publicly = await serveBuilt(stage.fresh.adminUrl, { PLUMBLINE_PUBLIC: "on" });
});
afterAll(async () => {
  await publicly.stop();
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

it.each([
  ["/board", "未登录只能看已晾晒数据，每 5 分钟查看一次更新。"],
  ["/compare?of=SS02", "未登录只能看已晾晒数据"],
  ["/metric/SS02", "这一部分须登录后查看。"],
  ["/cases", "这一部分须登录后查看。"],
  ["/index-builder", "这一部分须登录后查看。"],
  ["/region/330421", "未登录只能看已晾晒数据"],
])("leaves a reader without an account at %s, and says what an account would see", async (path, sentence) => {
  const { page } = await watchedPage(stage.browser, DESKTOP);
  await open(page, `${publicly.url}${path}${path.includes("?") ? "&" : "?"}lang=zh-CN`);
  await expect.poll(() => page.getByRole("main").innerText(), PATIENCE).toContain(sentence);
  await page.waitForTimeout(1_000);
  expect(new URL(page.url()).pathname).toBe(path.split("?")[0]);
  const way = page.getByRole("main").getByRole("link", { name: "登录" }).first();
  await way.click();
  await page.getByRole("textbox", { name: "账户名" }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.context().close();
});

// Turns red without the look now and then in live-link.tsx.
it("shows a reader newer figures within five minutes, though nobody tells it of them", async () => {
  const { page, faults } = await watchedPage(stage.browser, DESKTOP);
  await page.clock.install();
  const sockets: string[] = [];
  page.on("websocket", (socket) => sockets.push(socket.url()));
  await open(page, `${publicly.url}/board?metric=SS02&period=2022Q2&lang=zh-CN`);
  const version = async (): Promise<number> => Number(/数据版本 ([\d,]+)/.exec(await page.getByRole("main").innerText())?.[1]?.replaceAll(",", ""));
  /** Without the stamp that each value has for whoever hears it. */
  const cards = async (): Promise<string[]> => (await page.getByRole("article").allInnerTexts()).map((text) => text.replaceAll(/截至 [\d-]+ [\d:]+/g, ""));
  await expect.poll(version, PATIENCE).toBeGreaterThan(0);
  const [before, shown] = [await version(), await cards()];
  await settleOneMore(stage, folder);
  await page.clock.runFor(4 * 60_000);
  expect(await version()).toBe(before);
  await page.clock.runFor(90_000);
  await expect.poll(version, PATIENCE).toBeGreaterThan(before);
  // What changed is live, and is not aired: the stamp moves, the figures stand.
  expect(await cards()).toEqual(shown);
  expect(sockets).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});
