import type { Indicator } from "./evidence.ts";

/** Whether there is no such indicator at the region's level: neither now nor at any time of its course. */
export function isNotHere({ now, course }: Pick<Indicator, "now" | "course">): boolean {
  return now.kind === "missing" && now.reason === "not_collected_at_this_level" && course.every((value) => value === null);
}
