import { GraphQLError } from "graphql";

const MOST = 100;

/** Refuses pages of fewer than 1 or more than 100 rows. */
export function assertPageSize(first: number): void {
  if (Number.isInteger(first) && first >= 1 && first <= MOST) return;
  throw new GraphQLError(`A page cannot hold ${first} rows: ask for 1 to ${MOST}.`, { extensions: { code: "PAGE_SIZE_INVALID", offender: String(first), bound: `1–${MOST}` } });
}

/** The place of the page's last row, when one row more than the page holds was found; else null. */
export function nextOf<Row>(rows: readonly Row[], first: number, placeOf: (row: Row) => string): string | null {
  const last = rows.length > first ? rows[first - 1] : undefined;
  return last === undefined ? null : placeOf(last);
}
