import { mkdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./launch-browser.ts";
import { signIn } from "./sign-in.ts";
import { settled } from "./watched-page.ts";

const FOLDER = fileURLToPath(new URL("../../docs/images/", import.meta.url));
/** Whoever clones the repository pays for every byte of a picture. */
const MOST_BYTES = 400_000;

interface Shot {
  readonly file: string;
  readonly path: string;
  readonly width: number;
  /** In pixels of the page; the whole page when absent. */
  readonly height?: number;
  readonly scale: number;
}

/** The two that stand in the README. */
const README: readonly Shot[] = [
  { file: "board.png", path: "/board?lang=zh-CN&theme=light", width: 1440, height: 896, scale: 1.25 },
  { file: "compare.png", path: "/compare?lang=en&theme=light", width: 1440, height: 600, scale: 1.4 },
];

/** Every look of the pages with charts, to be seen by whoever changes them; they are not committed. */
const LOOKS: readonly Shot[] = ["board", "compare", "metric/XF05", "index-builder"].flatMap((page) =>
  ["zh-CN", "en"].flatMap((language) =>
    ["light", "dark"].flatMap((theme) =>
      [390, 1440].map((width) => ({ file: `${page.replace("/", "-")}-${language}-${theme}-${width}.png`, path: `/${page}?lang=${language}&theme=${theme}`, width, scale: width < 768 ? 2 : 1 })),
    ),
  ),
);

async function take(browser: Browser, url: string, { file, path, width, height, scale }: Shot): Promise<number> {
  const context = await browser.newContext({ viewport: { width, height: height ?? 900 }, deviceScaleFactor: scale, timezoneId: "Asia/Shanghai", reducedMotion: "reduce" });
  await signIn(context, url);
  const page = await context.newPage();
  await page.goto(url + path);
  await settled(page);
  if ((await page.getByRole("listbox").count()) === 0) throw new Error(`${page.url()} shows no chart, but: ${(await page.getByRole("main").innerText()).slice(0, 300)}`);
  // As high as the page, so that a bar at the window's lower edge stands at the page's.
  if (height === undefined) await page.setViewportSize({ width, height: await page.evaluate(() => document.documentElement.scrollHeight) });
  // The last frame of a drawing.
  await page.waitForTimeout(300);
  await page.screenshot({ path: FOLDER + file });
  await context.close();
  return statSync(FOLDER + file).size;
}

async function main([url, ...which]: readonly string[]): Promise<number> {
  if (url === undefined || !URL.canParse(url) || which.some((word) => word !== "--looks")) {
    process.stderr.write("npm run shots -- http://127.0.0.1:4000 [--looks]\nTakes the README's pictures from a running server into docs/images; --looks takes every language, theme and width as well.\n");
    return 2;
  }
  mkdirSync(FOLDER, { recursive: true });
  const browser = await launchBrowser();
  let code = 0;
  try {
    for (const shot of [...README, ...(which.includes("--looks") ? LOOKS : [])]) {
      const bytes = await take(browser, url.replace(/\/$/, ""), shot);
      process.stdout.write(`${shot.file}  ${Math.round(bytes / 1000)} kB\n`);
      if (!README.includes(shot) || bytes <= MOST_BYTES) continue;
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
