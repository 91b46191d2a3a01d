import { IdentityError } from "./identity-error.ts";

const SHORTEST = 12;
/** In bytes of UTF-8; hashing time does not depend on it, reading it does. */
const LONGEST = 256;
/** Beginnings and middles of what is tried first, the demonstration's password among them. */
const WELL_KNOWN = [
  "password", "passw0rd", "p@ssw0rd", "plumbline", "准绳", "zhunsheng", "administrator", "admin", "demo", "qwertyuiop", "qwerty", "asdfgh", "zxcvbn", "1q2w3e4r", "1qaz2wsx",
  "1234567890", "123456", "abc123", "111111", "000000", "666666", "888888", "iloveyou", "woaini", "5201314", "welcome", "letmein", "sifaju", "司法局", "jiaxing", "嘉兴",
];
/** What must be left of a password without these. */
const LEFT = 8;

/**
 * Refuses a password that is short, long, made of few characters, or of little more than the account's name and well-known
 * words (after NIST SP 800-63B, section 5.1.1.2: a least length and a list of common ones, no rules of composition).
 */
export function assertSuitablePassword(given: string, name: string): void {
  const password = given.normalize("NFKC");
  const way = "choose at least 12 characters that nobody would try, for example four unrelated words";
  if ([...password].length < SHORTEST) throw new IdentityError("PASSWORD_UNSUITABLE", `The password has fewer than ${SHORTEST} characters: ${way}.`);
  if (Buffer.byteLength(password) > LONGEST) throw new IdentityError("PASSWORD_UNSUITABLE", `The password has more than ${LONGEST} bytes: choose a shorter one.`);
  if (new Set(password).size < 5) throw new IdentityError("PASSWORD_UNSUITABLE", `The password is made of fewer than 5 different characters: ${way}.`);
  const rest = [name, ...WELL_KNOWN].reduce((text, word) => text.replaceAll(word, ""), password.toLowerCase());
  if ([...rest].length < LEFT) throw new IdentityError("PASSWORD_UNSUITABLE", `The password is made of little more than the account's name and well-known words: ${way}.`);
}
