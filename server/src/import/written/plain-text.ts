/** Text as it is compared: full-width forms made narrow, every kind of white space one blank, no blanks at the ends. */
export function plainText(text: string): string {
  // Most fields are short ASCII without anything to change; NFKC on each of them would cost more than the rest.
  const narrow = /^[\x21-\x7e]*$/.test(text) ? text : text.normalize("NFKC");
  return narrow.replace(/[\s\u200b\ufeff]+/g, " ").trim();
}
