import { APP_ROLE, IDENTITY_ROLE, ROLLUP_ROLE } from "@plumbline/server/store/driver/app-role.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeOnEachServer, freshDatabase } from "../testkit/database.ts";
import type { FreshDatabase } from "../testkit/database.ts";

const ROLES = [APP_ROLE, ROLLUP_ROLE, IDENTITY_ROLE] as const;
const TABLES = ["audit", "audit_seal"] as const;

describeOnEachServer("the audit and its seals", (server) => {
  let fresh: FreshDatabase;
  beforeAll(async () => {
    fresh = await freshDatabase(server);
    await fresh.admin`insert into audit (county_code, actor, action, subject, address) values ('1', 'a', 'signed_in', 'a', 'test')`;
    await fresh.admin`insert into audit_seal (seq, audit_id, seal) values (1, 1, 'x')`;
  });
  afterAll(() => fresh.drop());

  // Turns red when a migration grants update on audit to plumbline_identity.
  it("can be changed, emptied, owned or given a trigger by no role of ours, column by column", async () => {
    const rows = await fresh.admin`
      select r.role, t.name, has_table_privilege(r.role, t.name, 'UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER') as may, has_any_column_privilege(r.role, t.name, 'UPDATE, REFERENCES') as columns,
        (select pg_get_userbyid(relowner) from pg_class where oid = t.name::regclass) = r.role as owns
      from unnest(${fresh.admin.array([...ROLES])}::text[]) as r(role), unnest(${fresh.admin.array([...TABLES])}::text[]) as t(name)`;
    expect(rows).toHaveLength(6);
    for (const row of rows) expect(row).toMatchObject({ may: false, columns: false, owns: false });
  });

  it("are written to by those who do something, and sealed by the identity role alone", async () => {
    const [row] = await fresh.admin`
      select array(select r from unnest(${fresh.admin.array([...ROLES])}::text[]) r where has_table_privilege(r, 'audit', 'INSERT')) as records,
             array(select r from unnest(${fresh.admin.array([...ROLES])}::text[]) r where has_table_privilege(r, 'audit_seal', 'INSERT')) as seals`;
    expect(row).toEqual({ records: [ROLLUP_ROLE, IDENTITY_ROLE], seals: [IDENTITY_ROLE] });
  });

  it.each(ROLES)("refuse %s each way of touching a row", async (role) => {
    const session = fresh.app;
    for (const text of ["update audit set actor = 'b'", "delete from audit", "truncate audit", "update audit_seal set seal = 'y'", "delete from audit_seal", "truncate audit_seal", "alter table audit disable row level security", "drop table audit"]) {
      await session.unsafe(`begin; set local role ${role}`);
      await expect(session.unsafe(text), text).rejects.toThrow(/permission denied|must be owner/);
      await session.unsafe("rollback");
    }
  });
});
