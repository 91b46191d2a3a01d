/** Codes of towns have more digits than those of their county, with which they begin. */
const TOWN_DIGITS = 9;

/** Whether a code is that of a town in one of the counties, as far as it can be told without the list of towns. */
export function looksLikeTown(counties: readonly { readonly code: string }[], code: string): boolean {
  return code.length === TOWN_DIGITS && counties.some((county) => code.startsWith(county.code));
}

/** A code as the catalogue writes it, in whatever case it was typed; an unknown one as it stands. */
export function codeAsWritten(known: readonly string[], code: string): string {
  if (known.includes(code)) return code;
  return known.find((one) => one.toLowerCase() === code.toLowerCase()) ?? code;
}
