import { pick, type Language } from "../../ui/language.ts";
import { restsOnFew } from "../chart-value.ts";
import type { TrendLine } from "./trend-view.ts";

/** What lines over time do where a value rests on few, as far as any of them does; empty otherwise. */
export function fewNote(lines: readonly Pick<TrendLine, "role" | "values">[], limit: number, language: Language): string {
  const some = (grey: boolean): boolean => lines.some(({ role, values }) => (role === "context") === grey && values.some(restsOnFew));
  const [rings, breaks] = [some(false), some(true)];
  if (!rings && !breaks) return "";
  if (!rings) return pick(language, `灰线在 n<${limit} 处断开。`, `Grey lines break where n<${limit}.`);
  const broken = breaks ? pick(language, "；灰线在这些季度断开", "; grey lines break there") : "";
  return pick(language, `○ n<${limit}：不排位，以虚线相连${broken}。`, `○ n<${limit}: not ranked, on a dotted line${broken}.`);
}
