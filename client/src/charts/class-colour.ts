import type { Tokens } from "../ui/tokens.ts";
import type { DistanceClass, DistanceClasses } from "./distance-classes.ts";
import { inkOn } from "./ink-on.ts";

/** Fill of a class: diverging for metrics with a better side; one hue from low to high for neutral ones, which are not judged. */
export function classColour(index: DistanceClass, classes: DistanceClasses, tokens: Tokens): string {
  return classes.direction === "neutral" ? tokens.sequential[index] : tokens.diverging[index];
}

/** Colour of text that stands on the class. */
export function classInk(index: DistanceClass, classes: DistanceClasses, tokens: Tokens): string {
  return classes.direction === "neutral" ? inkOn(tokens.sequential[index]) : tokens.onDiverging[index];
}

/** Pale classes lie below 3:1 on the surface and get an outline. */
export function isPale(index: DistanceClass, classes: DistanceClasses): boolean {
  return classes.direction === "neutral" ? index <= 2 : index >= 2 && index <= 4;
}
