import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import type { PeriodStates } from "../compare/period-states.ts";
import { LIMITS } from "../selection/limits.ts";
import type { CaseStatisticsRow } from "./case-statistics-answer.ts";
import { hasCases } from "./case-tally.ts";
import { dimensionValues } from "./dimension-values.ts";
import type { DimensionValues } from "./dimension-values.ts";
import { OTHERS, totalOver } from "./fold-groups.ts";
import type { GroupTallies, GroupValues, TalliedGroup } from "./group-tallies.ts";
import { limitValues } from "./limit-values.ts";
import { isOthers, listGroups, tooManyRows, totalSets } from "./list-groups.ts";
import { holdsAll, rowOrder } from "./order-rows.ts";
import type { RowOrder } from "./order-rows.ts";
import type { CaseStatisticsPlan } from "./plan-case-statistics.ts";
import { rowOfGroup } from "./row-of-group.ts";
import type { GroupRow, RowContext } from "./row-of-group.ts";

interface Arranged {
  readonly context: RowContext;
  /** What the rows are made of: all groups, or with those that a limit cut taken together. */
  readonly groups: readonly TalliedGroup[];
  readonly dimensions: readonly DimensionValues[];
  readonly rows: readonly GroupRow[];
}

const NOTHING: ReadonlySet<number> = new Set();

/** Rows from what was counted: bounded, limited and sorted as asked, with totals behind the groups. */
export function assembleCaseStatistics(plan: CaseStatisticsPlan, tallies: GroupTallies, states: PeriodStates | null, catalogue: InstallationCatalogue): CaseStatisticsRow[] {
  const groups = [...tallies.all()];
  const dimensions = dimensionValues(plan, withoutWhole(plan, groups), catalogue);
  const order = rowOrder(plan, dimensions);
  const context = { plan, states, catalogue, others: 0 };
  const rows = rowsOver({ context, groups, dimensions }, NOTHING).filter((row) => holdsAll(row, plan.request.having ?? []));
  const arranged = limited({ context, groups, dimensions, rows }, order);
  const totals = totalSets(plan.groupBy, plan.request.subtotals ?? "none").flatMap((over) => rowsOver(arranged, over).sort(order));
  const count = arranged.rows.length + totals.length;
  if (count > LIMITS.rows) throw tooManyRows(count);
  return [...[...arranged.rows].sort(order), ...totals].map(({ row }) => row);
}

function periodOf({ groupBy, time }: CaseStatisticsPlan): { readonly at: number; readonly whole: string } | null {
  const at = groupBy.indexOf("period");
  return at === -1 || time.whole === null ? null : { at, whole: String(time.whole) };
}

function withoutWhole(plan: CaseStatisticsPlan, groups: readonly TalliedGroup[]): readonly TalliedGroup[] {
  const period = periodOf(plan);
  return period === null ? groups : groups.filter(({ values }) => values[period.at] !== period.whole);
}

/** The rows of the groups with some dimensions taken together. */
function rowsOver({ context, groups, dimensions }: Omit<Arranged, "rows">, over: ReadonlySet<number>): GroupRow[] {
  const { plan } = context;
  const tallies = totalOver(groups, over, periodOf(plan));
  const at = plan.groupBy.indexOf("region");
  return listGroups(tallies, dimensions, over).flatMap((values) => {
    const tally = tallies.find(values);
    // An own level without cases is no row.
    const own = plan.regions[Number(values[at])]?.own === true;
    return own && (tally === undefined || !hasCases(tally)) ? [] : [rowOfGroup(context, values, tally)];
  });
}

/** Keeps the first values of one dimension, by what they amount to over the others, and takes the rest together. */
function limited(arranged: Arranged, order: RowOrder): Arranged {
  const { context, groups, dimensions, rows } = arranged;
  const { plan } = context;
  const { limit } = plan.request;
  if (limit === null || limit === undefined) return arranged;
  const at = plan.groupBy.indexOf(limit.of ?? plan.groupBy[0] ?? "region");
  const offered = new Set(rows.map(({ values }) => values[at]));
  const totals = rowsOver(arranged, new Set(plan.groupBy.map((_, place) => place).filter((place) => place !== at)));
  const ranked = totals.filter(({ values }) => offered.has(values[at])).sort(order).map(({ values }) => values[at] ?? "");
  const cut = limitValues(groups, at, ranked, limit.top);
  const shown = [...ranked.slice(0, limit.top), ...(limit.others && cut.others > 0 ? [OTHERS] : [])];
  const folded: Omit<Arranged, "rows"> = {
    context: { ...context, others: cut.others },
    groups: cut.groups,
    dimensions: dimensions.map((dimension, place) => (place === at ? { ...dimension, values: shown } : dimension)),
  };
  const kept = (values: GroupValues): boolean => shown.includes(values[at] ?? "");
  const others = rowsOver(folded, NOTHING).filter(({ values }) => isOthers(values) && kept(values));
  return { ...folded, rows: [...rows.filter(({ values }) => kept(values)), ...others] };
}
