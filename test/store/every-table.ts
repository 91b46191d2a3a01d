import type { Sql } from "postgres";

interface Column {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly generated: boolean;
}

/** The tables of the schema that hold the installation, in order of name. */
export async function everyTable(admin: Sql): Promise<string[]> {
  const rows = await admin<{ tablename: string }[]>`select tablename from pg_tables where schemaname = 'public' order by 1`;
  return rows.map((row) => row.tablename);
}

function someValue(column: Column, values: Readonly<Record<string, string>>): string {
  const given = values[column.name];
  if (given !== undefined) return given;
  if (column.type === "boolean") return "true";
  if (column.type === "date" || column.type.startsWith("timestamp")) return "2026-07-01";
  if (column.type === "text") return "x";
  if (column.type === "jsonb" || column.type.endsWith("[]")) return "{}";
  return "1";
}

/** Puts one row into a table as the superuser, with made-up values for whatever is required and not given. */
export async function putRow(admin: Sql, table: string, values: Readonly<Record<string, string>>): Promise<void> {
  const columns = await admin<Column[]>`
    select a.attname as name, format_type(a.atttypid, null) as type, a.attnotnull and not a.atthasdef as required,
           a.attidentity <> '' as generated
    from pg_attribute a where a.attrelid = ${table}::regclass and a.attnum > 0 and not a.attisdropped`;
  const filled = columns.filter((column) => !column.generated && (column.required || values[column.name] !== undefined));
  const names = filled.map((column) => `"${column.name}"`).join(", ");
  const literals = filled.map((column) => `'${someValue(column, values)}'::${column.type}`).join(", ");
  await admin.unsafe(`insert into "${table}" (${names}) values (${literals}) on conflict do nothing`);
}

/** How many rows of each table a connection sees; “denied” where it may not look. */
export async function visibleRows(sql: Sql, tables: readonly string[]): Promise<Record<string, number | "denied">> {
  const seen: Record<string, number | "denied"> = {};
  for (const table of tables) {
    seen[table] = await sql.unsafe<{ n: number }[]>(`select count(*)::int as n from "${table}"`).then(
      (rows) => rows[0]?.n ?? 0,
      (error: unknown) => {
        if (error instanceof Error && "code" in error && error.code === "42501") return "denied";
        throw error;
      },
    );
  }
  return seen;
}
