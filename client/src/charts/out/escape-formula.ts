/** Text that a spreadsheet would take for a formula (= + - @, tab, return) stands behind an apostrophe, as in the server's exports. */
export function escapeFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
