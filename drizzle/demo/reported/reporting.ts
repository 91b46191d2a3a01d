import { monthIndex } from "@plumbline/schema/vocabulary/period.ts";
import type { ReportedValue } from "@plumbline/schema/vocabulary/reported-value.ts";
import type { RandomStream } from "../random-stream.ts";
import { OPENING, quarterAt, quarterNumber } from "../timeline.ts";
import type { World } from "../world.ts";
import type { ReportDraft } from "./report-draft.ts";
import { formOf, reported, withheld } from "./report-draft.ts";

/** Chances that a unit leaves out a form at the freeze, and that it brings it before the verification is over. */
const LEFT_OUT = 0.006;
const LEFT_OUT_OF_LAST = 0.035;
const BROUGHT = 0.45;
/** Chance that a figure is put wrong and returned. */
const SLIPPED = 0.006;

/** What is known of a quarter at its freeze, and what its verification adds or corrects five days later. */
export interface Reports {
  readonly atFreeze: ReportedValue[];
  readonly atVerification: ReportedValue[];
}

function matches(pattern: string, measure: string): boolean {
  return pattern === "*" || pattern === measure || (pattern.endsWith(".*") && formOf(measure) === pattern.slice(0, -2));
}

/** Decides how the figures of a quarter are reported; asked once per quarter, in order. */
export class Reporting {
  readonly #world: World;
  readonly #random: RandomStream;
  readonly #last: number;

  constructor(world: World, last: number) {
    this.#world = world;
    this.#random = world.stream("reporting");
    this.#last = last;
  }

  report(quarter: number, drafts: readonly ReportDraft[]): Reports {
    const reports: Reports = { atFreeze: [], atVerification: [] };
    const gaps = this.#world.profile.exceptions.filter((each) => each.value === null && quarterNumber(each.period) === quarter);
    const forms = new Map<string, "in time" | "brought" | "left out">();
    for (const draft of drafts) {
      const gap = this.#isOfQuarter(draft, quarter) ? gaps.find((each) => each.region === draft.region && matches(each.measure, draft.measure)) : undefined;
      if (gap !== undefined) {
        if (gap.reason !== null) reports.atFreeze.push(withheld(draft, gap.reason));
        continue;
      }
      const form = `${formOf(draft.measure)} ${draft.region}`;
      let state = forms.get(form);
      if (state === undefined) {
        state = this.#stateOf(quarter, draft);
        forms.set(form, state);
      }
      if (state === "in time") this.#enter(draft, quarter, reports);
      else if (state === "brought") reports.atVerification.push(reported(draft, draft.value));
    }
    return reports;
  }

  #isOfQuarter(draft: ReportDraft, quarter: number): boolean {
    const months = monthIndex(draft.period.start) - monthIndex(quarterAt(quarter).start);
    return draft.period.months <= 3 && months >= 0 && months < 3;
  }

  #stateOf(quarter: number, draft: ReportDraft): "in time" | "brought" | "left out" {
    // Opening balances and yearly figures come from ledgers that are complete.
    if (quarter === OPENING || draft.period.months === 12) return "in time";
    if (!this.#random.chance(quarter === this.#last ? LEFT_OUT_OF_LAST : LEFT_OUT)) return "in time";
    return this.#random.chance(BROUGHT) ? "brought" : "left out";
  }

  #enter(draft: ReportDraft, quarter: number, reports: Reports): void {
    if (draft.slip === "none" || draft.value < 2 || quarter === OPENING || !this.#random.chance(SLIPPED)) {
      reports.atFreeze.push(reported(draft, draft.value));
      return;
    }
    const wrong = draft.slip === "up" ? draft.value + Math.max(1, Math.round(draft.value * 0.04)) : draft.value - 1;
    reports.atFreeze.push(reported(draft, wrong));
    reports.atVerification.push(reported(draft, draft.value));
  }
}
