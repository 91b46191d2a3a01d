import { mkdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./launch-browser.ts";
import { signIn, type DemonstrationAccount } from "./sign-in.ts";
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
  /** Whose page it is; the leader's when absent, nobody's when null. */
  readonly user?: DemonstrationAccount | null;
}

/** Those that stand in the README. */
const README: readonly Shot[] = [
  { file: "board.png", path: "/board?lang=zh-CN&theme=light", width: 1440, height: 1250, scale: 1 },
  { file: "wall.png", path: "/wall?lang=zh-CN&theme=dark", width: 1920, height: 1080, scale: 0.75 },
  { file: "compare.png", path: "/compare?lang=en&theme=light", width: 1440, height: 600, scale: 1.4 },
];

interface PageLook {
  readonly name: string;
  /** Without language and theme. */
  readonly path: string;
  readonly user?: DemonstrationAccount | null;
}

/** The pages that exist, one address of each. */
const PAGES: readonly PageLook[] = [
  { name: "board", path: "/board" },
  { name: "board-county", path: "/board/330421" },
  { name: "board-environment", path: "/board?board=business-environment" },
  { name: "board-disputes", path: "/board?board=dispute-resolution" },
  { name: "compare", path: "/compare" },
  { name: "cases", path: "/cases" },
  { name: "region", path: "/region/330421" },
  { name: "metric", path: "/metric/XF05" },
  { name: "metrics", path: "/metrics" },
  { name: "index-builder", path: "/index-builder" },
  { name: "explore", path: "/explore", user: "demo-analyst" },
  { name: "account", path: "/account" },
  { name: "accounts", path: "/administration/accounts", user: "demo-admin" },
  { name: "audit", path: "/administration/audit", user: "demo-admin" },
  { name: "sign-in", path: "/sign-in", user: null },
];

/** A phone, a desk, a wall of 3840 pixels. */
const WIDTHS = [{ width: 390, scale: 2 }, { width: 1440, scale: 1 }, { width: 3840, scale: 1 }] as const;
const WALL: PageLook = { name: "wall", path: "/wall" };

const address = (path: string, language: string, theme: string): string => `${path}${path.includes("?") ? "&" : "?"}lang=${language}&theme=${theme}`;

/** Every look of every page, to be seen by whoever changes them; they are not committed. */
const LOOKS: readonly Shot[] = ["zh-CN", "en"].flatMap((language) =>
  ["light", "dark"].flatMap((theme) => [
    ...PAGES.flatMap(({ name, path, user = "demo-leader" }) => WIDTHS.map((size): Shot => ({ file: `${name}-${language}-${theme}-${size.width}.png`, path: address(path, language, theme), user, ...size }))),
    { file: `${WALL.name}-${language}-${theme}-3840.png`, path: address(WALL.path, language, theme), width: 3840, height: 2160, scale: 1 },
  ]),
);

/** The clock of the pictures: the demonstration's figures are of some days before. */
const NOW = new Date("2026-10-15T01:30:00Z");

async function take(browser: Browser, url: string, { file, path, width, height, scale, user = "demo-leader" }: Shot): Promise<number> {
  const context = await browser.newContext({ viewport: { width, height: height ?? 900 }, deviceScaleFactor: scale, timezoneId: "Asia/Shanghai", reducedMotion: "reduce" });
  if (user !== null) await signIn(context, url, user);
  const page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  await page.goto(url + path);
  await settled(page);
  if (/^\/(?:board|compare|wall)/.test(path) && (await page.getByRole("listbox").count()) === 0) throw new Error(`${page.url()} shows no chart, but: ${(await page.getByRole("main").innerText()).slice(0, 300)}`);
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
