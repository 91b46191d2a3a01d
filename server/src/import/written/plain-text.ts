const ASCII_WORD = /^[\x21-\x7e]*$/;

/** Text as it is compared: full-width forms made narrow, every kind of white space one blank, no blanks at the ends. */
export function plainText(text: string): string {
  // Most fields are short ASCII without anything to change, and every field of every file comes through here.
  if (ASCII_WORD.test(text)) return text;
  return text.normalize("NFKC").replace(/[\s\u200b\ufeff]+/g, " ").trim();
}
