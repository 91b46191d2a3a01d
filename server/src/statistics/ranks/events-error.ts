/**
 * The standard error of counted events ÷ base, the base taken as known: √events ÷ base, for a Poisson count varies as much as
 * it is large. Of no events that would be 0, as if one more period could not have had any; there one event is taken, for the
 * error alone: what the rule for shares (`proportion-error`) comes to where trials are many. Null unless the base is positive
 * and events are 0 or more.
 *
 * Source: N. E. Breslow, N. E. Day, Statistical methods in cancer research II, IARC Scientific Publications 82 (1987), chapter
 * 2; for none the limit of A. Agresti, B. Caffo, The American Statistician 54 (2000) 280–288.
 */
export function eventsStandardError(events: number, base: number): number | null {
  if (!(events >= 0) || events === Infinity || !(base > 0) || base === Infinity) return null;
  return Math.sqrt(Math.max(events, 1)) / base;
}
