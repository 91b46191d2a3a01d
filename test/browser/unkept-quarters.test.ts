import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { signIn } from "./sign-in.ts";
import { setStage } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { DESKTOP, open, settled, watchedPage } from "./watched-page.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const PAGES = [
  { path: "/board", part: "period" },
  { path: "/region/330421", part: "period" },
  { path: "/metric/TJ02", part: "period" },
  { path: "/cases", part: "periods" },
  { path: "/compare", part: "periods" },
] as const;

describe("a quarter without figures", () => {
  it.each(PAGES)("is told on $path, with the way to the nearest that has some", async ({ path, part }) => {
    const { page, faults } = await watchedPage(stage.browser, DESKTOP);
    await signIn(page.context(), stage.server.url);
    await open(page, `${stage.server.url}${path}?${part}=2023Q1&lang=zh-CN`);
    const main = page.locator("main");
    await main.getByText("2023年一季度尚未开始填报：该季度到 2023-03-31 结束，现有数据到2022年四季度为止。").waitFor();
    expect(new URL(page.url()).searchParams.get(part)).toBe("2023Q1");
    await main.getByRole("button", { name: "查看2022年四季度" }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get(part)).toBe("2022Q4");
    await settled(page);
    expect(await main.getByText("尚未开始填报").count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("lies before the first one: the first is offered, on the basis that was asked for", async () => {
    const { page } = await watchedPage(stage.browser, DESKTOP);
    await signIn(page.context(), stage.server.url);
    await open(page, `${stage.server.url}/board?period=2019Q1&basis=aired&lang=en`);
    await page.locator("main").getByText("There are no figures for 2019 Q1: the earliest are those of 2022 Q1.").waitFor();
    await page.locator("main").getByRole("button", { name: "See 2022 Q1" }).click();
    await expect.poll(() => new URL(page.url()).search).toContain("period=2022Q1");
    expect(new URL(page.url()).searchParams.get("basis")).toBe("aired");
    await page.context().close();
  });
});
