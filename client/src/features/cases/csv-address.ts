import type { CaseStatisticsInput } from "../../generated/graphql.ts";

const LISTS = ["matters", "fields", "organClasses", "channels", "procedures"] as const;

/** The address of a question's answer as CSV. */
export function csvAddress(input: CaseStatisticsInput): string {
  const search = new URLSearchParams();
  const set = (name: string, value: string | null | undefined): void => {
    if (value !== null && value !== undefined && value !== "") search.set(name, value);
  };
  const join = (list: readonly string[] | string | null | undefined): string => (typeof list === "string" ? list : (list ?? []).join(","));
  set("groupBy", join(input.groupBy).toLowerCase());
  set("within", input.within);
  set("types", join(input.types));
  set("outcomes", join(input.outcomes));
  set("periods", join(input.periods));
  set("measures", join(input.measures).toLowerCase());
  const orders = Array.isArray(input.orderBy) ? input.orderBy : [];
  set("orderBy", orders.map(({ measure, direction }) => `${measure ?? ""}:${direction ?? ""}`).join(",").toLowerCase());
  if (input.limit !== null && input.limit !== undefined) {
    set("top", String(input.limit.top));
    set("others", "true");
  }
  set("subtotals", input.subtotals?.toLowerCase());
  set("basis", input.basis?.toLowerCase());
  set("asOf", input.asOf);
  const { filter } = input;
  for (const name of LISTS) {
    const words = filter?.[name];
    for (const word of typeof words === "string" ? [words] : (words ?? [])) search.append(name, word);
  }
  if (filter?.enterprise !== null && filter?.enterprise !== undefined) set("enterprise", String(filter.enterprise));
  return `/export/case-statistics.csv?${search.toString()}`;
}
