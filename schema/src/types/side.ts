import { registerEnumType } from "type-graphql";

export const SideEnum = { BELOW: "below", WITHIN: "within", ABOVE: "above" } as const;

registerEnumType(SideEnum, {
  name: "Side",
  description: "Where a value lies against two limits.",
  valuesConfig: {
    BELOW: { description: "Below the lower limit." },
    WITHIN: { description: "Between the limits, or on one of them." },
    ABOVE: { description: "Above the upper limit." },
  },
});
