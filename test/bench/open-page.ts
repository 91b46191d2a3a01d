import type { Browser, BrowserContext, Page } from "playwright-core";

export const SCREEN = { width: 1440, height: 900 };

/** A page of a context of its own; what the page is told to do here is compiled with names that a browser does not know. */
export async function openPage(opened: Browser, enter: (context: BrowserContext) => Promise<void> = async () => undefined): Promise<Page> {
  const context = await opened.newContext({ viewport: SCREEN, locale: "zh-CN", timezoneId: "Asia/Shanghai" });
  await context.addInitScript("window.__name ??= (work) => work;");
  await enter(context);
  return context.newPage();
}
