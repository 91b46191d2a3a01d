import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { findMigrations } from "@plumbline/server/store/find-migrations.ts";
import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { expect, it } from "vitest";

const migrations = findMigrations(import.meta.url);
const tables = join(migrations, "..", "src", "tables");

it("the migrations say what the tables say: drizzle-kit finds nothing to add", async () => {
  const snapshots = readdirSync(join(migrations, "meta")).filter((name) => name.endsWith("_snapshot.json")).sort();
  const before: Parameters<typeof generateMigration>[0] = JSON.parse(readFileSync(join(migrations, "meta", snapshots.at(-1) ?? ""), "utf8"));
  const files = readdirSync(tables).filter((name) => name.endsWith(".ts"));
  const modules: Record<string, unknown>[] = await Promise.all(files.map((file) => import(join(tables, file))));
  const now = generateDrizzleJson(Object.assign({}, ...modules), before.id);
  expect(Object.keys(now.tables).length).toBeGreaterThan(15);
  expect(await generateMigration(before, now)).toEqual([]);
});
