import { launchBrowser } from "./launch-browser.ts";
import { signIn } from "./sign-in.ts";
const url = "http://127.0.0.1:4400";
const browser = await launchBrowser();
const shots: [string, string | null, string, number, string][] = JSON.parse(process.argv[2] ?? "[]");
for (const [file, user, path, width, mode] of shots) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, deviceScaleFactor: width < 768 ? 2 : 1, timezoneId: "Asia/Shanghai", reducedMotion: "reduce" });
  if (user !== null) await signIn(context, url, user);
  const page = await context.newPage();
  await page.goto(url + path);
  await page.waitForTimeout(2500);
  await page.screenshot({ path: `/tmp/shots/${file}.png`, fullPage: mode === "full" });
  await context.close();
}
await browser.close();
