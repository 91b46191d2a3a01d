import type { Page } from "playwright-core";

export interface WallTexts {
  readonly scrolls: boolean;
  /** Pixels of the smallest letters. */
  readonly least: number;
  /** Texts of which something cannot be read: cut by the window or by a frame around them, ended by dots, or under another text. */
  readonly unread: readonly string[];
  /** Whether the leaders' sentence ends with a word alone on its last line. */
  readonly orphan: boolean;
}

/** How a wall's texts stand on its screen. */
export const wallTexts = (page: Page): Promise<WallTexts> => page.evaluate(readTexts);

function readTexts(): WallTexts {
  const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
  const holders = [...document.querySelectorAll("main *")].filter((element) => element.closest(".visually-hidden, style, title") === null && [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== ""));
  const boxOf = (element: Element): DOMRect => {
    if (element instanceof SVGElement) return element.getBoundingClientRect();
    const words = document.createRange();
    words.selectNodeContents(element);
    return words.getBoundingClientRect();
  };
  const enlarged = (element: Element | null): number => (element === null ? 1 : new DOMMatrix(getComputedStyle(element).transform).a * enlarged(element.parentElement));
  const least = Math.min(...holders.map((element) => Number.parseFloat(getComputedStyle(element).fontSize) * enlarged(element.closest("div, p, h1, h2, header, footer"))));
  // Whatever is drawn may be cut by the window and by each frame around it that hides what is outside, its own among them.
  const frames = (element: Element | null): DOMRect[] => (element === null ? [new DOMRect(0, 0, innerWidth, innerHeight)] : [...(element instanceof HTMLElement && getComputedStyle(element).overflow === "hidden" ? [element.getBoundingClientRect()] : []), ...frames(element.parentElement)]);
  const isCut = (element: Element): boolean => {
    const box = boxOf(element);
    // The box of a word is somewhat higher than the word.
    const spare = 1 + box.height * 0.2;
    return frames(element).some((frame) => box.right > frame.right + 1 || box.bottom > frame.bottom + spare || box.left < frame.left - 1 || box.top < frame.top - spare);
  };
  const textOf = (element: Element): string => (element.textContent ?? "").trim();
  // Texts that rise stand beside each other though their boxes overlap.
  const level = holders.filter((element): element is SVGTextElement => element instanceof SVGTextElement && element.getCTM()?.b === 0).map((element) => ({ text: textOf(element), drawing: element.ownerSVGElement, box: element.getBoundingClientRect() }));
  const covered = level.flatMap((one, at) => level.slice(at + 1).filter((other) => {
    const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
    const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
    return one.drawing === other.drawing && wide > 2 && high > 0.35 * Math.min(one.box.height, other.box.height);
  }).map((other) => `${one.text} on ${other.text}`));
  const lead = [...document.querySelectorAll("[data-lead] *")].flatMap((element) => [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)).flatMap((node) => {
    const words = document.createRange();
    words.selectNodeContents(node);
    return [...words.getClientRects()].filter(({ width }) => width > 0);
  });
  const lowest = Math.max(...lead.map(({ bottom }) => bottom));
  const last = lead.filter(({ bottom, height }) => bottom > lowest - height / 2);
  return {
    orphan: last.length < lead.length && Math.max(...last.map(({ right }) => right)) - Math.min(...last.map(({ left }) => left)) < innerWidth * 0.04,
    scrolls: scrollWidth > clientWidth || scrollHeight > clientHeight,
    least,
    unread: [...holders.filter((element) => isCut(element) || textOf(element).endsWith("…")).map(textOf), ...covered],
  };
}
