import { pick, type Language } from "../../ui/language.ts";

/** How the bars of an effect's shares look, in their order: filled, hatched, empty. */
export const SHARE_SIGNS = ["▬", "▨", "▭"];

/** The head of the last column. */
export function effectWord(language: Language): string {
  return pick(language, "影响", "Effect");
}
