import type { CompareChangeQuery } from "../../../../generated/graphql.ts";
import { periodLabel } from "../../../../ui/formats/period.ts";
import { nameOf, type Language } from "../../../../ui/language.ts";
import { viewWords } from "../../words/view-words.ts";
import { effectOf } from "./change-view.ts";

type Answer = CompareChangeQuery["explainChange"];

/** Every step of a chain side by side, and the whole. */
export interface ChangeSteps {
  /** From where to where each step leads. */
  readonly names: readonly string[];
  /** The region itself, then its parts, the largest effect first. */
  readonly rows: readonly ChangeStepsRow[];
  /** Which step did most, and which part did most in it. */
  readonly sentence: string;
}

export interface ChangeStepsRow {
  readonly code: string;
  readonly name: string;
  readonly steps: readonly string[];
  readonly whole: string;
}

/** The steps of a chain; null of two quarters alone, which are one step. */
export function changeSteps(answer: Answer, language: Language): ChangeSteps | null {
  if (answer.steps.length < 2) return null;
  const words = viewWords(language);
  const names = answer.steps.map((_, at) => words.fromTo(...ends(answer, at, language)));
  const text = (effect: Answer["steps"][number]): string => effectOf(effect, answer.metric, language).effectText;
  const parts = answer.groups.length > 0 ? answer.groups : answer.parts;
  const row = (one: Pick<Answer, "region" | "effect" | "ownRate" | "mixes" | "steps">): ChangeStepsRow => ({ code: one.region.code, name: nameOf(one.region, language), steps: one.steps.map(text), whole: text(one) });
  const most = largest(answer.steps.map(({ effect }) => effect));
  const mover = largest(parts.map(({ steps }) => steps[most]?.effect ?? 0));
  const [step, part] = [answer.steps[most], parts[mover]];
  const moved = part?.steps[most];
  return {
    names,
    rows: [row(answer), ...parts.toSorted((a, b) => Math.abs(b.effect) - Math.abs(a.effect)).map(row)],
    sentence: step === undefined || part === undefined || moved === undefined ? "" : words.chainSentence(names.length, names[most] ?? "", text(step), nameOf(part.region, language), text(moved)),
  };
}

function ends(answer: Answer, step: number, language: Language): [from: string, to: string] {
  const label = (at: number): string => {
    const period = answer.periods[at]?.period;
    return period === undefined ? "" : periodLabel(period, language);
  };
  return [label(step), label(step + 1)];
}

function largest(effects: readonly number[]): number {
  return effects.reduce((most, effect, at) => (Math.abs(effect) > Math.abs(effects[most] ?? 0) ? at : most), 0);
}
