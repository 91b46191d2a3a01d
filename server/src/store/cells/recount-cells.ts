import { sql } from "drizzle-orm";
import type { WriteTransaction } from "../driver/database.ts";
import type { CountedMeasure } from "./counted-measure.ts";
import { OLD_CELL, sameCell } from "./next-cells.ts";
import { ALL_MEMBERS, nextMemberCells } from "./next-member-cells.ts";
import { nextObservationCells } from "./next-observation-cells.ts";
import { ALL_SCORES, nextScoreCells } from "./next-score-cells.ts";
import { recomputedCaseCells } from "./recomputed-case-cells.ts";
import { textArray } from "../read/array-text.ts";

/** Everything that the ledger holds. */
const WHOLE_LEDGER = sql`select distinct county_code, measure_code, '-infinity'::date as from_start, 'infinity'::date as to_start from observation`;

/** Counts all live cells from the facts alone, and writes to next_cell those that are not as they should be. */
export async function recountNextCells(tx: WriteTransaction, measures: readonly CountedMeasure[]): Promise<void> {
  const { drizzle } = tx;
  await drizzle.execute(sql`
    create temporary table recomputed_cell (
      county_code text, measure_code text, region_code text, breakdown text, period_months smallint, period_start date,
      value double precision, days integer[], counts integer[], synthetic boolean
    ) on commit drop`);
  for (const measure of measures) await drizzle.execute(sql`insert into recomputed_cell ${recomputedCaseCells(measure)}`);
  await drizzle.execute(sql`analyze recomputed_cell`);
  const codes = textArray(measures.map(({ code }) => code));
  // A counted cell that nothing counts in any more stays with 0, and a 0 needs no cell; one of a measure no longer counted goes.
  await drizzle.execute(sql`
    insert into next_cell
    select coalesce(r.county_code, c.county_code), coalesce(r.measure_code, c.measure_code), coalesce(r.region_code, c.region_code), coalesce(r.breakdown, c.breakdown),
      coalesce(r.period_months, c.period_months), coalesce(r.period_start, c.period_start),
      case when coalesce(r.measure_code, c.measure_code) = any(${codes}::text[]) then coalesce(r.value, 0) end, null, r.days, r.counts, coalesce(r.synthetic, c.synthetic), ${OLD_CELL}
    from recomputed_cell r
    full join (select c.* from cell c join measure m on m.code = c.measure_code where c.basis = 'live' and m.source like 'case:%') c on ${sameCell("c", "r")}
    where (coalesce(r.value, 0), r.days, r.counts) is distinct from (coalesce(c.value, 0), c.days, c.counts)
      or (c.value is not null and r.synthetic is distinct from c.synthetic and r.value is not null)
      or not coalesce(r.measure_code, c.measure_code) = any(${codes}::text[])`);
  await nextObservationCells(tx, WHOLE_LEDGER);
  await nextMemberCells(tx, ALL_MEMBERS);
  await nextScoreCells(tx, ALL_SCORES);
}

/** Every county that may hold facts. */
export async function allCounties(tx: WriteTransaction): Promise<string[]> {
  const rows = await tx.drizzle.execute<{ county_code: string }>(sql`select distinct county_code from region`);
  return rows.map((row) => row.county_code);
}
