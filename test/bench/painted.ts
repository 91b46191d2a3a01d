import type { Locator, Page } from "playwright-core";

/** What is watched while a reader clicks; the page keeps it until it is asked for. */
interface Watching {
  painted?: Promise<number>;
  paints?: Promise<Paints>;
}

/** What the page's main part says, drawings included: on the screen, and in all. */
export interface Said {
  readonly onScreen: string;
  readonly inAll: string;
}

/** Milliseconds from the input event's own time to the paint of the first frame that says it. */
export interface Paints {
  readonly onScreen: number;
  readonly inAll: number;
}

function belowTheScreen(): Element[] {
  return [...document.querySelectorAll("main *")].filter((element) => element.getBoundingClientRect().top >= innerHeight);
}

/** What the page's main part says but for some elements, and for what is read out and not drawn. */
function saidWithout(elements: readonly Element[]): string {
  const main = document.querySelector("main");
  if (main === null) return "";
  const left = new Set<Node>([...elements, ...main.querySelectorAll("span[aria-live]")]);
  const nodes = document.createTreeWalker(main, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => (left.has(node) ? NodeFilter.FILTER_REJECT : node instanceof Text ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP));
  let text = "";
  while (nodes.nextNode() !== null) text += nodes.currentNode.textContent;
  return text;
}

/** Lets the page call both by their names. */
const lend = (page: Page): Promise<unknown> => page.evaluate(`Object.assign(window, { belowTheScreen: ${belowTheScreen.toString()}, saidWithout: ${saidWithout.toString()} })`);

export async function saidBy(page: Page): Promise<Said> {
  await lend(page);
  return page.evaluate(() => ({ onScreen: saidWithout(belowTheScreen()), inAll: saidWithout([]) }));
}

/** Clicks, and resolves when all is painted that is `expected`. Rejects when no frame of ten seconds does. */
export async function timeToPaint(page: Page, target: Locator, expected: Said): Promise<Paints> {
  await lend(page);
  await page.evaluate((texts) => {
    (window as Watching).paints = new Promise((resolve, reject) => {
      let began = Number.NaN;
      let painted: number | null = null;
      window.addEventListener("click", (event) => (began = event.timeStamp), { capture: true, once: true });
      // Handled once the frame is handed over, which is when the browser has painted what was found in it.
      const after = new MessageChannel();
      after.port1.addEventListener("message", ({ data }: MessageEvent<keyof Paints>) => {
        const time = performance.now() - began;
        painted ??= time;
        if (data === "inAll") resolve({ onScreen: painted, inAll: time });
      });
      after.port1.start();
      const below = belowTheScreen();
      const look = (): void => {
        const begun = !Number.isNaN(began);
        if (begun && painted === null && saidWithout(below) === texts.onScreen) after.port2.postMessage("onScreen");
        if (begun && saidWithout([]) === texts.inAll) after.port2.postMessage("inAll");
        else if (performance.now() - began > 10_000) reject(new Error(`What was chosen was not on screen within 10 s; the page says: ${saidWithout([])}`));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  }, expected);
  await target.click();
  return page.evaluate(() => (window as Watching).paints ?? { onScreen: Number.NaN, inAll: Number.NaN });
}

/** Begins to watch for a text; `moment()` resolves to the wall clock's milliseconds at which a frame that holds it was painted. */
export async function watchFor(page: Page, expected: string): Promise<{ moment(): Promise<number> }> {
  await page.evaluate((text) => {
    (window as Watching).painted = new Promise((resolve, reject) => {
      const begun = performance.now();
      const after = new MessageChannel();
      after.port1.addEventListener("message", () => resolve(performance.timeOrigin + performance.now()));
      after.port1.start();
      const look = (): void => {
        if (document.querySelector("main")?.textContent?.includes(text) === true) after.port2.postMessage(null);
        else if (performance.now() - begun > 60_000) reject(new Error(`“${text}” did not come within a minute.`));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  }, expected);
  return { moment: () => page.evaluate(() => (window as Watching).painted ?? Number.NaN) };
}
