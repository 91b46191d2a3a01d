import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { signIn } from "./sign-in.ts";
import type { DemonstrationAccount } from "./sign-in.ts";
import { setStage } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { DESKTOP, PHONE, open, settled, watchedPage } from "./watched-page.ts";
import type { Screen, WatchedPage } from "./watched-page.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const at = (path: string): string => stage.server.url + path;

async function pageOf(user: DemonstrationAccount, screen: Screen = DESKTOP): Promise<WatchedPage> {
  const watched = await watchedPage(stage.browser, screen);
  await signIn(watched.page.context(), stage.server.url, user);
  return watched;
}

/** The bases on offer, the chosen one in brackets. */
async function bases(page: Page): Promise<string[]> {
  return page
    .getByRole("radiogroup", { name: "数据口径" })
    .getByRole("radio")
    .evaluateAll((radios) => radios.map((radio) => (radio instanceof HTMLInputElement && radio.checked ? `[${radio.parentElement?.textContent ?? ""}]` : (radio.parentElement?.textContent ?? ""))));
}

describe("the board", () => {
  it.each(["demo-leader", "demo-analyst"] as const)("opens with live figures for %s", async (user) => {
    const { page, faults } = await pageOf(user);
    await open(page, at("/board?lang=zh-CN"));
    expect(await bases(page)).toEqual(["[实时]", "已审定", "已晾晒"]);
    expect(await page.getByText("实时数据限").count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it.each([
    ["demo-county", "实时数据限嘉善县及以下。"],
    ["demo-town", "实时数据限西塘镇及以下。"],
    ["demo-admin", "当前角色只看已审定和已晾晒数据。"],
  ] as const)("opens with approved figures for %s, whole, and says why", async (user, sentence) => {
    const { page, faults } = await pageOf(user);
    await open(page, at("/board?lang=zh-CN"));
    expect(await bases(page)).toEqual(["[已审定]", "已晾晒"]);
    expect(await page.getByText(sentence).isVisible()).toBe(true);
    expect(await page.getByRole("article").count()).toBe(8);
    expect(await page.getByRole("listbox").count()).toBeGreaterThan(8);
    expect(new URL(page.url()).searchParams.has("basis")).toBe(false);
    expect(faults).toEqual([]);
  });

  it("opens a county's own board with its live figures and its towns, and goes back to approved ones with the city", async () => {
    const { page, faults } = await pageOf("demo-county");
    await open(page, at("/board?metric=TJ02&lang=zh-CN"));
    await page.getByRole("link", { name: "看嘉善县的实时数据" }).click();
    await page.waitForURL(/\/board\/330421/);
    // The address is a step ahead of what is drawn.
    await expect.poll(() => bases(page)).toEqual(["[实时]", "已审定", "已晾晒"]);
    await settled(page);
    expect(await page.getByRole("article").count()).toBe(8);
    // A county's board opens with its towns; a metric that stops at the county says so, and leads to the comparison.
    await page.getByRole("region", { name: /嘉善县各镇（街道）/ }).waitFor();
    await page.getByRole("button", { name: "调解和解率", exact: true }).click();
    await page.getByText("该指标只统计到县级").waitFor();
    await page.getByRole("button", { name: "调解成功率", exact: true }).click();
    await page.getByRole("region", { name: /嘉善县各镇（街道）/ }).waitFor();
    await settled(page);
    await page.getByRole("combobox", { name: "地区" }).click();
    await page.locator(".ant-select-item-option").filter({ hasText: "桐乡市" }).click();
    await page.waitForURL(/\/board\/330483/);
    await expect.poll(() => bases(page)).toEqual(["[已审定]", "已晾晒"]);
    await settled(page);
    expect(faults).toEqual([]);
  });

  it("keeps a choice in the address, and says why a basis that it names is not open", async () => {
    const { page, faults } = await pageOf("demo-county");
    await open(page, at("/board?lang=zh-CN"));
    await page.getByRole("radio", { name: "已晾晒" }).check({ force: true });
    await page.waitForURL(/basis=aired/);
    await open(page, at("/board?basis=live&lang=zh-CN"));
    expect(await page.getByRole("article").count()).toBe(0);
    expect(await page.getByRole("main").innerText()).toContain("实时数据限嘉善县及以下。");
    await page.getByRole("button", { name: "改看已审定" }).click();
    await page.getByRole("article").first().waitFor();
    expect(new URL(page.url()).searchParams.has("basis")).toBe(false);
    expect(faults).toEqual([]);
  });

  it("offers the same on the phone", async () => {
    const { page } = await pageOf("demo-town", PHONE);
    await open(page, at("/board?lang=zh-CN"));
    await page.getByRole("combobox", { name: /数据口径/ }).click();
    const options = await page.locator(".ant-select-item-option").allInnerTexts();
    expect(options).toEqual(["当期 · 已审定", "当期 · 已晾晒", "累计 · 已审定", "累计 · 已晾晒"]);
    expect(await page.getByText("实时数据限西塘镇及以下。").isVisible()).toBe(true);
  });

  it("turns a refusal of the server into a panel with a way out; the other panels live on", async () => {
    const { page } = await pageOf("demo-leader");
    await page.route("**/graphql", async (route) => {
      if (!(route.request().postData() ?? "").includes('"operationName":"BoardPeers"')) return route.continue();
      return route.fulfill({ contentType: "application/json", body: '{"data":null,"errors":[{"message":"Not yours.","extensions":{"code":"FORBIDDEN"}}]}' });
    });
    await open(page, at("/board?lang=zh-CN"));
    const refused = page.getByRole("alert").filter({ hasText: "FORBIDDEN" });
    // The ranking and the course stand on one answer.
    expect(await refused.allInnerTexts()).toEqual([expect.stringContaining("当前账户无权查看这些数据。"), expect.stringContaining("当前账户无权查看这些数据。")]);
    expect(await page.getByRole("article").count()).toBe(8);
    await page.unroute("**/graphql");
    await refused.first().getByRole("button", { name: "改看已审定" }).click();
    await expect.poll(() => refused.count()).toBe(0);
  });
});

describe("the comparison", () => {
  it("gives a county approved figures of all counties, and live ones of its own", async () => {
    const { page, faults } = await pageOf("demo-county");
    await open(page, at("/compare?lang=zh-CN"));
    expect(await bases(page)).toEqual(["[已审定]", "已晾晒"]);
    expect(await page.getByText("实时数据限嘉善县及以下。").isVisible()).toBe(true);
    await open(page, at("/compare?of=TJ02&regions=towns(330421)&view=bars&lang=zh-CN"));
    expect(await bases(page)).toEqual(["[实时]", "已审定", "已晾晒"]);
    expect(await page.getByRole("alert").count()).toBe(0);
    await open(page, at("/compare?of=cases.mediation.accepted&regions=towns(330421)&view=table&lang=zh-CN"));
    expect(await page.getByRole("table").innerText()).toContain("西塘镇");
    expect(faults).toEqual([]);
  });

  it("gives a town live figures of itself", async () => {
    const { page, faults } = await pageOf("demo-town");
    await open(page, at("/board?lang=zh-CN"));
    await page.getByRole("link", { name: "看西塘镇的实时数据" }).click();
    await page.waitForURL(/\/compare/);
    // The address is a step ahead of what is drawn: the board stands until the page behind it is loaded.
    await page.getByRole("article").first().waitFor({ state: "detached" });
    await page.getByRole("listbox").first().waitFor();
    await settled(page);
    expect(await bases(page)).toEqual(["[实时]", "已审定", "已晾晒"]);
    expect(faults).toEqual([]);
  });
});

it("says on a region's page that the line is not open to its reader, and leads to figures where it is", async () => {
  const { page, faults } = await pageOf("demo-town");
  await open(page, at("/region/330421103?basis=live&lang=zh-CN"));
  const main = page.getByRole("main");
  await main.getByText("全市线的实时数据不在当前账号的查看范围内，因此不判断优劣；各项数值仍列在下面。").waitFor();
  await main.getByRole("button", { name: "改看已审定" }).click();
  await main.getByText(/可判断的 \d+ 项指标中/).waitFor();
  expect(faults).toEqual([]);
});

it("keeps the administrator's pages to administrators, with a way out", async () => {
  const { page, faults } = await pageOf("demo-leader");
  for (const path of ["/administration/accounts", "/administration/audit"]) {
    await open(page, at(`${path}?lang=zh-CN`));
    expect(await page.getByRole("main").innerText()).toContain("本页只供管理员使用。");
  }
  await page.getByRole("link", { name: "打开看板" }).click();
  await page.getByRole("article").first().waitFor();
  expect(faults).toEqual([]);
});
