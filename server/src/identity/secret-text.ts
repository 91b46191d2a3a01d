import { createHash, randomBytes, randomInt } from "node:crypto";

/** 32 random bytes in base64url: nobody guesses it, so a plain hash of it is enough to keep. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** A short random name for what can be seen in a list, with nothing to guess. */
export function newId(): string {
  return randomBytes(9).toString("base64url");
}

/** What is stored of a secret. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** Under which wrong passwords for a name are counted. */
export function hashName(typed: string): string {
  return hashSecret(`name ${typed}`);
}

/** Without characters that are mistaken for one another. */
const LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

/** A password to hand over on paper: 4 × 5 characters, 100 bits. */
export function newPassword(): string {
  return Array.from({ length: 4 }, () => Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join("")).join("-");
}
