/** Lower-case letters, digits, dots, underscores and hyphens: safe as a quoted literal, in a file name and in a log. */
const NAME = /^[a-z][a-z0-9._-]{1,31}$/;

/** The name by which somebody signs in, as it is stored, or null when the text cannot be one; case and outer blanks do not matter. */
export function accountName(text: string): string | null {
  const name = text.trim().toLowerCase();
  return NAME.test(name) ? name : null;
}
