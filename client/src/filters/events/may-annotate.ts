import type { Viewer } from "../../session/viewer.ts";

const ANNOTATORS = new Set<string>(["COUNTY", "ANALYST", "LEADER"]);

/** Whether the viewer may put down events at all; of which regions, the contract decides. */
export function mayAnnotate({ role, region, mustChangePassword }: Pick<Viewer, "role" | "region" | "mustChangePassword">): boolean {
  return typeof role === "string" && ANNOTATORS.has(role) && region !== null && region !== undefined && !mustChangePassword;
}
