import { xOf, type Plot } from "../plot.ts";
import { textWidth } from "../text-width.ts";
import type { ChartEvent } from "./chart-event.ts";

const SIZE = 10;
const PADDING = 4;
const LEAST_WIDTH = 15;
const GAP = 2;

/** A flag with the numbers of the events that it stands for. */
export interface Flag {
  readonly text: string;
  /** Its middle, and half its width. */
  readonly x: number;
  readonly half: number;
  readonly events: readonly ChartEvent[];
}

/** One flag a period; flags that would touch become one that names its first and its last number. */
export function placeFlags(events: readonly ChartEvent[], plot: Plot): Flag[] {
  const ordered = events.toSorted((a, b) => (a.place === b.place ? a.number - b.number : a.place - b.place));
  const flags: Flag[] = [];
  for (const event of ordered) {
    const last = flags.at(-1);
    const alone = flagOf([event], plot);
    if (last !== undefined && (last.events.at(-1)?.place === event.place || last.x + last.half + GAP > alone.x - alone.half)) flags[flags.length - 1] = flagOf([...last.events, event], plot);
    else flags.push(alone);
  }
  // A wider flag may reach back to the one before it.
  return flags.reduce<Flag[]>((kept, flag) => {
    const last = kept.at(-1);
    return last !== undefined && last.x + last.half + GAP > flag.x - flag.half ? [...kept.slice(0, -1), flagOf([...last.events, ...flag.events], plot)] : [...kept, flag];
  }, []);
}

function flagOf(events: readonly ChartEvent[], plot: Plot): Flag {
  const text = numbersText(events.map(({ number }) => number));
  const half = Math.max(LEAST_WIDTH, textWidth(text, SIZE) + 2 * PADDING) / 2;
  const places = events.map(({ place }) => xOf(plot, place));
  const middle = (Math.min(...places) + Math.max(...places)) / 2;
  return { text, half, events, x: Math.min(plot.left + plot.width + 8 - half, Math.max(plot.left - 8 + half, middle)) };
}

/** "3", "3–5" where they follow one another, otherwise "3, 7" or "3 …" of many. */
function numbersText(numbers: readonly number[]): string {
  const [first, last] = [numbers[0] ?? 0, numbers.at(-1) ?? 0];
  if (numbers.length === 1) return String(first);
  if (last - first === numbers.length - 1) return `${first}–${last}`;
  return numbers.length === 2 ? `${first}, ${last}` : `${first} …`;
}
