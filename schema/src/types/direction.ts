import { registerEnumType } from "type-graphql";
import type { Direction } from "../vocabulary/metric.ts";

export const DirectionEnum = {
  HIGHER: "higher",
  LOWER: "lower",
  NEUTRAL: "neutral",
} as const satisfies Record<string, Direction>;

registerEnumType(DirectionEnum, {
  name: "Direction",
  description: "Which way is better.",
  valuesConfig: {
    HIGHER: { description: "Higher is better." },
    LOWER: { description: "Lower is better." },
    NEUTRAL: { description: "Neither: never banded, never ranked." },
  },
});
