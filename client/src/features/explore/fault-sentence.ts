import type { Language } from "../../ui/language.ts";
import type { QuestionFault } from "./read-question.ts";
import { exploreWords } from "./words.ts";

/** Why a text is not sent, and the way out. */
export function faultSentence(fault: QuestionFault, language: Language): string {
  const words = exploreWords(language);
  switch (fault.kind) {
    case "empty":
      return words.empty;
    case "bad variables":
      return words.badVariables;
    case "only queries":
      return words.onlyQueries;
    case "several operations":
      return words.severalOperations;
    case "syntax":
      return words.syntax(fault.message);
  }
}
