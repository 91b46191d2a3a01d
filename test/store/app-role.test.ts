import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deriveAppPassword, scramVerifier } from "@plumbline/server/store/driver/app-password.ts";
import { ensureRoles } from "@plumbline/server/store/driver/app-role.ts";
import { ensureDatabase } from "@plumbline/server/store/driver/ensure-database.ts";
import { openDatabase } from "@plumbline/server/store/driver/open-database.ts";
import { prepareDatabase } from "@plumbline/server/store/driver/prepare-database.ts";
import { startEmbedded, type EmbeddedServer } from "@plumbline/server/store/embedded/start-embedded.ts";
import { findMigrations } from "@plumbline/server/store/find-migrations.ts";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withDatabase } from "../testkit/test-server.ts";

const migrationsFolder = findMigrations(import.meta.url);

it("derives a password that is stable and tells nothing of its secret", () => {
  expect(deriveAppPassword("secret")).toBe(deriveAppPassword("secret"));
  expect(deriveAppPassword("secret")).not.toBe(deriveAppPassword("Secret"));
  expect(deriveAppPassword("secret")).toMatch(/^[A-Za-z0-9_-]{43}$/);
});

it("makes the verifier of RFC 7677's example", () => {
  const verifier = scramVerifier("pencil", Buffer.from("W22ZaJ0SNY7soEsUEjb6gQ==", "base64"));
  expect(verifier).toBe(
    "SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=",
  );
});

/** A server of its own: roles belong to a whole server, and other tests share theirs. */
describe("the roles of a new server", () => {
  let folder: string;
  let server: EmbeddedServer;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "plumbline-roles-"));
    chmodSync(folder, 0o711);
    server = await startEmbedded({ dataDir: join(folder, "data"), doing: "testing", durable: false, log: () => {} });
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it("are made once, though twelve servers make them at the same moment", async () => {
    const appPassword = deriveAppPassword(server.secret);
    const admins = Array.from({ length: 12 }, () => postgres(server.adminUrl, { max: 1, onnotice: () => {} }));
    await Promise.all(admins.map((one) => one`select 1`));
    await Promise.all(admins.map((one) => ensureRoles(one, server.adminUrl, appPassword)));
    await Promise.all(admins.map((one) => one.end()));
    const names = ["first", "second", "third"];
    for (const name of names) await ensureDatabase(server.adminUrl, name);
    await Promise.all(names.map((name) => prepareDatabase({ adminUrl: withDatabase(server.adminUrl, name), appPassword, migrationsFolder })));
    const admin = postgres(server.adminUrl, { max: 1 });
    const roles = await admin`select rolname, rolcanlogin from pg_roles where rolname like 'plumbline%' order by 1`;
    await admin.end();
    expect([...roles]).toEqual([
      { rolname: "plumbline_app", rolcanlogin: true },
      { rolname: "plumbline_identity", rolcanlogin: false },
      { rolname: "plumbline_rollup", rolcanlogin: false },
    ]);
  }, 60_000);

  it("take a new password when the secret changes, and the old one is dead", async () => {
    const open = (secret: string) => openDatabase({ adminUrl: server.adminUrl, appPassword: deriveAppPassword(secret), migrationsFolder });
    const first = await open("the first secret");
    await first.ping(1_000);
    await first.close();
    const second = await open("the second secret");
    await second.ping(1_000);
    await second.close();
    const old = postgres(server.adminUrl, { username: "plumbline_app", password: deriveAppPassword("the first secret"), max: 1 });
    await expect(old`select 1`).rejects.toMatchObject({ code: "28P01" });
    await old.end();
  });

  it.each(["superuser", "bypassrls"])("are refused when the app role is %s", async (right) => {
    const admin = postgres(server.adminUrl, { max: 1 });
    await admin.unsafe(`alter role plumbline_app ${right}`);
    const opened = openDatabase({ adminUrl: server.adminUrl, appPassword: deriveAppPassword("x"), migrationsFolder });
    await expect(opened).rejects.toMatchObject({ code: "DATABASE_RIGHTS" });
    await admin.unsafe(`alter role plumbline_app no${right}`);
    await admin.end();
  });
});
