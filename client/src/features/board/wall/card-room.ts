import { textWidth } from "../../../charts/text-width.ts";

/** Pixels of the stage for value, correction and curve, and what the curve takes of them. */
const ROOM = 385;
const [LEAST_CURVE, MOST_CURVE] = [80, 150];
const GAP = 12;

export interface CardRoom {
  /** How wide the curve is; null where none is drawn. */
  readonly curve: number | null;
  /** Whether the unit stands behind the value; a long one stands in the name already (lawyers per 10,000 residents). */
  readonly unit: boolean;
}

/** What stands beside a wall card's value: a correction always, with it the unit and then a curve as far as there is room. */
export function cardRoom(number: string, unit: string, correction: readonly string[]): CardRoom {
  const beside = correction.length === 0 ? 0 : Math.max(...correction.map((text) => textWidth(text, 26))) + GAP;
  const left = ROOM - textWidth(number, 68) - textWidth(unit, 28) - 8 - beside;
  if (left >= LEAST_CURVE) return { curve: Math.min(MOST_CURVE, left), unit: true };
  return correction.length === 0 ? { curve: MOST_CURVE, unit: false } : { curve: null, unit: left >= 0 };
}
