import { registerEnumType } from "type-graphql";
import type { Units } from "../vocabulary/units.ts";

export const UnitsEnum = {
  AS_THEN: "as_then",
  TODAY: "today",
} as const satisfies Record<string, Units>;

registerEnumType(UnitsEnum, {
  name: "Units",
  description: "On which regions figures of earlier periods are read.",
  valuesConfig: {
    AS_THEN: { description: "当时区划: each region as it was in the period." },
    TODAY: { description: "现行区划: a unit that took over others whole is read with them through all periods; where only a part changed hands, earlier periods are a gap that says so." },
  },
});
