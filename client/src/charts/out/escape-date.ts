/** What a spreadsheet would turn into a day of the year (8/18, 1 / 7, 3-4) stands behind an apostrophe; dates as ISO writes them are meant as dates. */
export function escapeDate(text: string): string {
  return /^\d{1,4}\s*[/-]\s*\d{1,4}(?:\s*[/-]\s*\d{1,4})?$/.test(text) && !/^\d{4}-\d{2}(?:-\d{2})?$/.test(text) ? `'${text}` : text;
}
