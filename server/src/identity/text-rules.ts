import { IdentityError } from "./identity-error.ts";

/** Control characters, and those that turn the direction of what follows. */
const HIDDEN = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** A line of text of 1 to `most` characters, trimmed. Throws TEXT_UNSUITABLE. */
export function assertText(what: string, text: string, most: number): string {
  const trimmed = text.trim();
  const length = [...trimmed].length;
  if (length < 1 || length > most) throw new IdentityError("TEXT_UNSUITABLE", `The ${what} has ${length} characters: write 1 to ${most}.`);
  if (HIDDEN.test(trimmed)) throw new IdentityError("TEXT_UNSUITABLE", `The ${what} holds characters that cannot be seen: write it without line breaks and control characters.`);
  return trimmed;
}
