import { pick, type Language } from "../../ui/language.ts";
import type { Fact } from "../mark.ts";
import { causeText } from "./cause-text.ts";
import type { ControlPoint } from "./control-chart-view.ts";
import { controlWords } from "./control-words.ts";

/** Which rules a point breaks and whether its limits still move, for its tooltip and its row of the table; none where it does neither. */
export function ruleFacts({ causes, trial }: Pick<ControlPoint, "causes" | "trial">, language: Language): Fact[] {
  const words = controlWords(language);
  const text = [...causes.map((cause) => causeText(cause, language)), ...(trial ? [words.trial] : [])].join(pick(language, "，", ", "));
  return text === "" ? [] : [{ label: words.rule, text }];
}
