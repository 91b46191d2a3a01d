import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { pdfTexts } from "./charts/pdf-texts.ts";
import { signIn } from "./sign-in.ts";
import { setStage } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { DESKTOP, open, PHONE, watchedPage } from "./watched-page.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

/** What each sheet says, without blanks, for a PDF sets letters apart as it likes, and with radicals read as the characters that look like them. */
async function sheetsOf(page: Page): Promise<string[]> {
  return pdfTexts(await page.pdf({ preferCSSPageSize: true, printBackground: true })).map((sheet) => sheet.normalize("NFKC").replaceAll(/\s/g, ""));
}

/** The width that print-width.ts gives to what is printed; what is wider makes the browser print everything smaller. */
const SHEET = 1480;

/** How wide a page is laid out for paper, and how many of its panels begin at the height of another. */
async function printedLayout(page: Page): Promise<{ readonly width: number; readonly beside: number }> {
  await page.emulateMedia({ media: "print" });
  const layout = await page.evaluate(() => {
    window.dispatchEvent(new Event("beforeprint"));
    const tops = [...document.querySelectorAll("section")].map((panel) => Math.round(panel.getBoundingClientRect().top));
    const found = { width: document.documentElement.scrollWidth, beside: tops.filter((top) => tops.filter((other) => other === top).length > 1).length };
    window.dispatchEvent(new Event("afterprint"));
    return found;
  });
  await page.emulateMedia({ media: null });
  return layout;
}

const PAGES = [
  ["board", "/board?period=2022Q3&basis=approved", ["调解和解率", "嘉善县", "公开数据"], ["表格"]],
  ["comparison", "/compare?of=TJ02&periods=2022Q1..2022Q4&beside=bars,heat", ["嘉善县", "调解成功率", "口径v1", "偶然"], ["漏斗图", "并排另看", "以查询打开", "看案件"]],
  ["cases", "/cases?rows=region&columns=type&periods=2022Q1..2022Q4", ["案件", "嘉善县", "由案件重算", "收、结、存"], ["原始数据", "保存视图", "更多筛选"]],
  ["index", "/index-builder?period=2022Q4&basis=live", ["组成与权重", "位次及其稳定程度", "得分构成", "未计分的指标", "只作参考"], ["表格", "保存视图"]],
  ["metric", "/metric/XF05?period=2022Q4", ["调解和解率", "各地分布", "定义与口径", "控制图"], ["表格"]],
] as const;

/** The sheets that a page's charts, laid out at the width of paper, come to at most; a page that a rule for narrow windows laid out needs more. */
const MOST: Readonly<Record<string, number>> = { cases: 3, index: 3, metric: 2 };
/** Panels that stand beside another on paper, whatever the window. */
const BESIDE: Readonly<Record<string, number>> = { cases: 2, metric: 2 };

// Turns red without the frame around the page (AnswerFrame), and when the bars of the screen lack data-screen-only.
it.each(PAGES)("prints the %s over sheets that each say of when and what the figures are, without what only a screen needs", async (name, path, holds, lacks) => {
  // A phone shows fewer blocks and has no view beside the first.
  for (const [screen, least] of [[DESKTOP, 2], [PHONE, 1]] as const) {
    const { page, faults } = await watchedPage(stage.browser, screen);
    await signIn(page.context(), stage.server.url);
    await open(page, `${stage.server.url}${path}&lang=zh-CN&theme=light`);
    const layout = await printedLayout(page);
    expect(layout.width).toBeLessThanOrEqual(SHEET);
    expect(layout.beside).toBeGreaterThanOrEqual(BESIDE[name] ?? 0);
    const sheets = await sheetsOf(page);
    expect(sheets.length).toBeGreaterThanOrEqual(name === "metric" ? 1 : least);
    expect(sheets.length).toBeLessThanOrEqual(MOST[name] ?? Infinity);
    // Each sheet is counted, and there are as many as were counted.
    sheets.forEach((sheet, at) => expect(sheet).toContain(`${at + 1}/${sheets.length}`));
    for (const sheet of sheets) for (const word of ["截至", "数据版本", "演示数据"]) expect(sheet).toContain(word);
    const all = sheets.join("");
    for (const word of holds) expect(all).toContain(word);
    for (const word of lacks) expect(all).not.toContain(word);
    expect(faults).toEqual([]);
    await page.context().close();
  }
});

// Turns red without usePrinting in preferences-provider.tsx.
it("prints a dark screen on white paper, charts included, and is dark again afterwards", async () => {
  const { page, faults } = await watchedPage(stage.browser, DESKTOP);
  await signIn(page.context(), stage.server.url);
  await open(page, `${stage.server.url}/board?period=2022Q3&basis=approved&lang=zh-CN&theme=dark`);
  const colours = (): Promise<{ ground: string; words: string[] }> =>
    page.evaluate(() => ({
      ground: getComputedStyle(document.documentElement).getPropertyValue("--surface").trim(),
      words: [...new Set([...document.querySelectorAll("main svg text")].map((text) => text.getAttribute("fill") ?? ""))].toSorted(),
    }));
  const dark = await colours();
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  const printed = await colours();
  expect(printed.ground.toLowerCase()).toBe("#ffffff");
  expect(printed.words.length).toBeGreaterThan(0);
  for (const colour of printed.words) expect(["#e9eef4", "#f2f5f8"]).not.toContain(colour.toLowerCase());
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await expect.poll(colours).toEqual(dark);
  expect(faults).toEqual([]);
  await page.context().close();
});
