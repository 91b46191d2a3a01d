import { viewWords } from "../../words/view-words.ts";
import type { Fit } from "../view.ts";

export const fitMap: Fit = ({ regions }, _sheets, language) => {
  const words = viewWords(language);
  if (regions.some(({ level }) => level === "COUNTY") && regions.every(({ level }) => level !== "TOWN")) return null;
  return { reason: words.noOutlines, remedy: { label: words.onlyCounties, search: { regions: undefined } } };
};
