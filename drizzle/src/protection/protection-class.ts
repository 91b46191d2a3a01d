/** Own region and below: the county, and within it every region or the named ones. */
const COUNTIES = "string_to_array(nullif(current_setting('app.counties', true), ''), ',')";
const REGIONS = "(current_setting('app.regions', true) = '*' or region_code = any(string_to_array(nullif(current_setting('app.regions', true), ''), ',')))";
const OWN = `county_code = any(${COUNTIES}) and ${REGIONS}`;
/** The same under a claim that joins the list of counties, by which an index is searched once: a condition of its own is asked of every row. */
const ownUnder = (claim: string): string => `county_code = any(case when nullif(current_setting('app.${claim}', true), '') = 'on' then ${COUNTIES} end) and ${REGIONS}`;

/**
 * How a table's rows are protected. A claim that was once set on a connection reads '' afterwards and never null, hence
 * nullif everywhere; a condition names no sub-select and no function of ours, for either costs the index.
 */
export const PROTECTION_CLASSES = {
  /** Names and definitions: whoever has signed in. */
  catalogue: "nullif(current_setting('app.user_name', true), '') is not null",
  /** Figures that were approved or aired, and scores of units: whoever may see boards. */
  board: "nullif(current_setting('app.board', true), '') = 'on'",
  /** Cases, drafts and reported values: the roles that may, own region and below. */
  record: ownUnder("records"),
  /** Scores of persons: the few roles that may, own region and below. */
  personnel: `nullif(current_setting('app.personnel', true), '') = 'on' and ${OWN}`,
  /** What somebody keeps for themselves or shares with everybody who may see boards. */
  saved: "nullif(current_setting('app.board', true), '') = 'on' and (shared or owner = nullif(current_setting('app.user_name', true), ''))",
  /** Audit rows: administrators of the county or of what stands above it. */
  accounts: "county_code = any(string_to_array(nullif(current_setting('app.accounts', true), ''), ','))",
} as const;
export type ProtectionClass = keyof typeof PROTECTION_CLASSES;

const NAME = /^[a-z][a-z_]{0,62}$/;

/**
 * The statements that put a new table under a class: no row without the class's claims, every row for the role that writes
 * it, and no exception for the owner. The table needs the columns that the class's condition names.
 */
export function protectTable(table: string, protection: ProtectionClass, writer: "rollup" | "identity" = "rollup"): readonly string[] {
  if (!NAME.test(table)) throw new RangeError(`“${table}” is no table name: use lower-case letters and underscores.`);
  return [
    `grant select on ${table} to plumbline_app`,
    `grant select, insert, update, delete on ${table} to plumbline_${writer}`,
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy ${table}_${protection} on ${table} for select to plumbline_app using (${PROTECTION_CLASSES[protection]})`,
    `create policy ${table}_${writer} on ${table} to plumbline_${writer} using (true) with check (true)`,
  ];
}
