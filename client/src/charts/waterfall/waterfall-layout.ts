import { axisScale } from "../axis-scale.ts";
import type { AxisScale } from "../axis-scale.ts";
import { textWidth } from "../text-width.ts";
import { SHARE_SIGNS } from "./waterfall-words.ts";
import type { WaterfallPart, WaterfallView } from "./waterfall-view.ts";

const SIZE = 12;
const HEAD = 26;
const FOOT = 26;
export const ROW = 30;
/** What names and bars need, and each column of shares beside them. */
const ROOM = 380;
/** From here on names have more room. */
const WIDE = 560;
const COLUMN = 90;

export interface WaterfallLayout {
  readonly nameWidth: number;
  /** Smaller where names take two lines. */
  readonly nameSize: number;
  readonly twoLines: boolean;
  readonly left: number;
  readonly width: number;
  readonly x: AxisScale;
  readonly top: number;
  readonly height: number;
  /** Right edges of the columns of effects; their shares only where they have room. */
  readonly columns: readonly { readonly head: string; readonly right: number; readonly of: (effect: Pick<WaterfallPart, "effectText" | "shares">) => string }[];
  /** Where each part starts, in the metric's unit. */
  readonly starts: readonly number[];
}

export function waterfallHeight(view: WaterfallView): number {
  return HEAD + (view.parts.length + 2) * ROW + FOOT;
}

export function waterfallLayout(view: WaterfallView, effectHead: string, width: number): WaterfallLayout {
  const starts: number[] = [];
  let running = view.start.value;
  for (const part of view.parts) {
    starts.push(running);
    running += part.effect;
  }
  const middles = view.parts.flatMap((part, index) => partialSums(starts[index] ?? 0, part));
  const x = axisScale([...starts, ...middles, view.start.value, view.end.value, running], view.unit, false);
  const widest = (texts: readonly string[], size: number): number => Math.max(0, ...texts.map((text) => textWidth(text, size)));
  const names = widest([...view.parts.map(({ name, incomplete }) => (incomplete ? `${name} *` : name)), view.start.label, view.end.label], 13);
  // Where one bar stands for a part, a narrow chart has room for longer names.
  const room = width >= WIDE ? 0.38 : view.shares.length === 0 ? 0.42 : 0.3;
  const nameWidth = Math.min(names, Math.round(width * room));
  const twoLines = names > nameWidth && (width < WIDE || view.shares.length === 0);
  const split = view.shares.length > 0 && width >= ROOM + view.shares.length * COLUMN;
  const all = [...view.parts, view.total];
  const wanted = [
    ...(split ? view.shares.map((name, at) => ({ head: view.shares.length > 2 ? `${SHARE_SIGNS[at] ?? ""} ${name}` : name, of: ({ shares }: Pick<WaterfallPart, "shares">) => shares[at]?.text ?? "" })) : []),
    { head: effectHead, of: ({ effectText }: Pick<WaterfallPart, "effectText">) => effectText },
  ];
  let right = width - 2;
  const columns = wanted
    .toReversed()
    .map(({ head, of }) => {
      const here = right;
      right -= Math.max(widest([head], SIZE), widest([...all.map(of), view.start.text, view.end.text], SIZE)) + 16;
      return { head, of, right: here };
    })
    .toReversed();
  const left = nameWidth + 20;
  return { nameWidth, nameSize: twoLines ? 12 : 13, twoLines, left, width: Math.max(60, right - 12 - left), x, top: HEAD, height: (view.parts.length + 2) * ROW, columns, starts };
}

/** Where each of the part's shares ends. */
export function partialSums(start: number, { shares }: Pick<WaterfallPart, "shares">): readonly number[] {
  let running = start;
  return shares.map(({ value }) => (running += value));
}
