import { registerEnumType } from "type-graphql";
import type { Role } from "../vocabulary/role.ts";

export const RoleEnum = {
  TOWN: "town",
  COUNTY: "county",
  ANALYST: "analyst",
  LEADER: "leader",
  ADMINISTRATOR: "administrator",
} as const satisfies Record<string, Role>;

registerEnumType(RoleEnum, {
  name: "Role",
  description: "What an account is for; with its region it says what may be seen.",
  valuesConfig: {
    TOWN: { description: "司法所填报人员: reports for a town." },
    COUNTY: { description: "县级工作人员: works with the figures and cases of a county." },
    ANALYST: { description: "分析人员: compares, and writes questions of their own." },
    LEADER: { description: "领导: reads boards." },
    ADMINISTRATOR: { description: "管理员: accounts and audit, no cases." },
  },
});
