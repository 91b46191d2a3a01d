import { createHash } from "node:crypto";

/** SHA-256 of a selection's canonical text, in hexadecimal: the same for the same question, whoever wrote it and how. */
export function selectionHash(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
