import { mkdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./launch-browser.ts";
import { DOCUMENTS, LOOKS, type Shot } from "./looks.ts";
import { signIn } from "./sign-in.ts";
import { settled } from "./watched-page.ts";

const DOCUMENTS_FOLDER = fileURLToPath(new URL("../../docs/images/", import.meta.url));
/** Looks are seen by whoever changes a page, and not committed. */
const LOOKS_FOLDER = fileURLToPath(new URL("../../.cache/looks/", import.meta.url));
/** Whoever clones the repository pays for every byte of a picture. */
const MOST_BYTES = 400_000;
const HERE = "http://127.0.0.1:4000";

/** The clock of the pictures: the demonstration's figures are of some days before. */
const NOW = new Date("2026-10-15T01:30:00Z");

/** Takes one picture; resolves to its size in bytes. */
async function take(browser: Browser, url: string, folder: string, { file, path, width, height, scale, user = "demo-leader", key, last }: Shot): Promise<number> {
  const context = await browser.newContext({ viewport: { width, height: height ?? 900 }, deviceScaleFactor: scale, timezoneId: "Asia/Shanghai", reducedMotion: "reduce" });
  if (user !== null) await signIn(context, url, user);
  const page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  await page.goto(url + path);
  await settled(page);
  if (key !== undefined) {
    await page.keyboard.press(key);
    await settled(page);
  }
  if (/^\/(?:board|compare(?!.*view=table)|wall)/.test(path) && (await page.getByRole("listbox").count()) === 0) throw new Error(`${page.url()} shows no chart, but: ${(await page.getByRole("main").innerText()).slice(0, 300)}`);
  if (last !== undefined) await page.locator(last).first().waitFor();
  // As high as the page, so that a bar at the window's lower edge stands at the page's.
  if (height === undefined) await page.setViewportSize({ width, height: await page.evaluate(() => document.documentElement.scrollHeight) });
  // The last frame of a drawing.
  await page.waitForTimeout(300);
  await page.screenshot({ path: folder + file });
  await context.close();
  return statSync(folder + file).size;
}

/** Words: a server's address unless it is the usual one, --looks, and parts of names, of which a picture has to hold all. */
async function main(words: readonly string[]): Promise<number> {
  const url = words.find((word) => /^https?:/.test(word)) ?? HERE;
  const looks = words.includes("--looks");
  const chosen = words.filter((word) => word !== url && word !== "--looks");
  const folder = looks ? LOOKS_FOLDER : DOCUMENTS_FOLDER;
  mkdirSync(folder, { recursive: true });
  const browser = await launchBrowser();
  let code = 0;
  try {
    for (const shot of looks ? LOOKS : DOCUMENTS) {
      if (!chosen.every((word) => shot.file.includes(word))) continue;
      const bytes = await take(browser, url.replace(/\/$/, ""), folder, shot);
      process.stdout.write(`${shot.file}  ${Math.round(bytes / 1000)} kB\n`);
      if (looks || bytes <= MOST_BYTES) continue;
      process.stderr.write(`${shot.file} has more than ${MOST_BYTES / 1000} kB: show less, or lower its scale.\n`);
      code = 1;
    }
  } finally {
    await browser.close();
  }
  return code;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
