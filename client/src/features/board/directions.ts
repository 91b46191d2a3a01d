import type { Direction } from "../../charts/distance-classes.ts";
import type { BoardMetric } from "./measurement.ts";

/** The metric's direction in the words of the charts. */
export const DIRECTIONS: Record<BoardMetric["direction"], Direction> = { HIGHER: "higher", LOWER: "lower", NEUTRAL: "neutral" };
