import { registerEnumType } from "type-graphql";

export const ChangeRuleEnum = { POINTS: "points", PERCENT: "percent", DIFFERENCE: "difference" } as const;

registerEnumType(ChangeRuleEnum, {
  name: "ChangeRule",
  description: "What a change of a metric is stated in. A definition decides, and no unit: points of a score change by per cent, places of a rank by places.",
  valuesConfig: {
    POINTS: { description: "Percentage points, of a percentage." },
    PERCENT: { description: "Per cent of the value before, of what is no ratio: counts, sums, scores. None from a value of 0." },
    DIFFERENCE: { description: "The plain difference in the metric's own unit, of every other ratio, a mean and a rank." },
  },
});
