import { refusalSentence } from "../../session/refusal-words.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { readFailure } from "../../ui/read-failure.ts";
import { useEventsWords } from "./words.ts";

/** Questions whose answers hold events, wherever they are asked; those that are not on screen stay unasked. */
export const HOLD_EVENTS = ["ShownEvents", "CompareControl", "MetricControl"];

/** Says why an event was not put down or taken back. */
export function useEventRefusal(): (error: unknown) => string {
  const words = useEventsWords();
  const language = useLanguage();
  return (error) => {
    const failure = readFailure(error);
    return failure.code === "TEXT_UNSUITABLE" ? words.textUnsuitable : refusalSentence(failure, language);
  };
}
