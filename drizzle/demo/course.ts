/** A level at the beginning of 2022 and its change a year. */
export interface Course {
  readonly start: number;
  readonly yearly: number;
}

export const COURSE = /^(\d+(?:\.\d+)?)([+-]\d+(?:\.\d+)?)?$/;

/** Reads `74+1.8` (74, and 1.8 more each year) or `74`; null for anything else. */
export function parseCourse(text: string): Course | null {
  const match = COURSE.exec(text);
  if (match === null) return null;
  return { start: Number(match[1]), yearly: Number(match[2] ?? "0") };
}

export function courseAt(course: Course, years: number): number {
  return course.start + course.yearly * years;
}

/**
 * A share in (0, 1) along a course in per cent. `shift` moves it on the scale of log odds, so that 99 % cannot pass 100 %.
 */
export function shareAt(course: Course, years: number, shift: number): number {
  const level = Math.min(99.95, courseAt(course, years)) / 100;
  if (level <= 0) return 0;
  return shift === 0 ? level : 1 / (1 + ((1 - level) / level) * Math.exp(-shift));
}
