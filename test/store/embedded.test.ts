import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { deriveAppPassword } from "@plumbline/server/store/driver/app-password.ts";
import { openDatabase } from "@plumbline/server/store/driver/open-database.ts";
import { findMigrations } from "@plumbline/server/store/find-migrations.ts";
import { findBinaries, program } from "@plumbline/server/store/embedded/binaries.ts";
import { databaseUser } from "@plumbline/server/store/embedded/database-user.ts";
import { placeBinaries } from "@plumbline/server/store/embedded/placement.ts";
import { runProgram } from "@plumbline/server/store/embedded/run-program.ts";
import { processExists } from "@plumbline/server/store/embedded/running-process.ts";
import { joinEmbedded, startEmbedded, type EmbeddedOptions, type EmbeddedServer } from "@plumbline/server/store/embedded/start-embedded.ts";
import postgres from "postgres";
import { cityScope } from "../testkit/scopes.ts";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";

const isRoot = process.getuid?.() === 0;
let base: string;
/** A data folder as a stopped server leaves it: copying it takes a twentieth of the time of making one. */
let pristine: string;
const running: (EmbeddedServer | ChildProcess)[] = [];

function options(dataDir: string, more: Partial<EmbeddedOptions> = {}): EmbeddedOptions {
  return { dataDir, doing: "serving on port 4000", durable: false, log: () => {}, sharedFolder: join(base, "shared"), ...more };
}

async function start(dataDir: string, more: Partial<EmbeddedOptions> = {}): Promise<EmbeddedServer> {
  const server = await startEmbedded(options(dataDir, more));
  running.push(server);
  return server;
}

async function query(server: EmbeddedServer, text: string): Promise<readonly Record<string, unknown>[]> {
  const sql = postgres(server.adminUrl, { max: 1, onnotice: () => {} });
  try {
    return [...(await sql.unsafe(text))];
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** Runs another process that owns the folder; resolves when its database answers. */
async function otherOwner(dataDir: string): Promise<{ child: ChildProcess; pid: number; port: number }> {
  const child = spawn(process.execPath, ["--import", "tsx", fileURLToPath(new URL("own-embedded.ts", import.meta.url)), dataDir], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  running.push(child);
  const [line]: unknown[] = await once(child.stdout, "data");
  return { child, ...JSON.parse(String(line)) };
}

async function killed(child: ChildProcess): Promise<void> {
  child.kill("SIGKILL");
  await once(child, "exit");
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "plumbline-embedded-"));
  // As root the database runs as another user, who must be able to pass through.
  chmodSync(folder, 0o711);
  return folder;
}

function usedFolder(): string {
  const dataDir = join(base, "data");
  execFileSync("cp", ["-a", pristine, dataDir]);
  return dataDir;
}

beforeAll(async () => {
  base = temporaryFolder();
  pristine = join(temporaryFolder(), "data");
  await (await startEmbedded(options(pristine))).stop();
  rmSync(base, { recursive: true, force: true });
});

afterAll(() => rmSync(join(pristine, ".."), { recursive: true, force: true }));

beforeEach(() => {
  base = temporaryFolder();
});

afterEach(async () => {
  const pids: number[] = [];
  for (const one of running.splice(0)) {
    if ("stop" in one) {
      pids.push(one.pid);
      await one.stop();
    } else if (one.exitCode === null && one.signalCode === null) await killed(one);
  }
  rmSync(base, { recursive: true, force: true });
  for (const pid of pids) expect(processExists(pid), `process ${pid} was left behind`).toBe(false);
});

describe("the embedded database", () => {
  it("is made once, keeps what it holds and stops", async () => {
    const dataDir = join(base, "data");
    const first = await start(dataDir);
    await query(first, "create table kept (town text); insert into kept values ('西塘')");
    const settings = await query(first, `select current_setting('server_encoding') as encoding, current_setting('lc_collate', true) as gone,
      current_setting('listen_addresses') as address, (select datcollate from pg_database where datname = 'plumbline') as collation,
      (select rolpassword like 'SCRAM-SHA-256$%' from pg_authid where rolname = 'postgres') as scram, current_setting('jit') as jit`);
    expect(settings[0]).toMatchObject({ encoding: "UTF8", address: "127.0.0.1", collation: "C", scram: true, jit: "off" });
    expect(statSync(join(dataDir, "postgres.password")).mode & 0o777).toBe(0o600);
    await first.stop();
    expect(processExists(first.pid)).toBe(false);

    const again = await start(dataDir);
    expect(again.adopted).toBe(false);
    expect(await query(again, "select town from kept")).toEqual([{ town: "西塘" }]);
  });

  it("refuses a wrong password", async () => {
    const server = await start(usedFolder());
    const wrong = postgres(server.adminUrl.replace(encodeURIComponent(server.secret), "guess"), { max: 1 });
    await expect(wrong`select 1`).rejects.toMatchObject({ code: "28P01" });
    await wrong.end();
  });

  it("names the owner while another process has the folder, lets commands join, and adopts what a killed owner left", async () => {
    const dataDir = usedFolder();
    const other = await otherOwner(dataDir);
    await expect(startEmbedded(options(dataDir))).rejects.toMatchObject({
      code: "DATA_DIR_IN_USE",
      message: `The data folder ${dataDir} is in use by another Plumbline (process ${other.child.pid}, standing in for a server): stop that one, or name another folder in DATA_DIR.`,
    });

    const joined = await joinEmbedded(options(dataDir));
    expect(joined).toMatchObject({ pid: other.pid, port: other.port, adopted: true });
    await query(joined, "create table kept (n int)");
    await joined.stop();
    expect(processExists(other.pid)).toBe(true);

    await killed(other.child);
    expect(processExists(other.pid)).toBe(true);
    const logged: string[] = [];
    const adopted = await start(dataDir, { log: (message) => logged.push(message) });
    expect(adopted).toMatchObject({ pid: other.pid, port: other.port, adopted: true });
    expect(logged).toEqual([`Adopted the database that was still running (process ${other.pid}, port ${other.port}).`]);
    expect(await query(adopted, "select count(*)::int as n from kept")).toEqual([{ n: 0 }]);
  });

  it("comes back on the same port after it was killed, with what had been committed, and its pools heal", async () => {
    const logged: string[] = [];
    const server = await start(usedFolder(), { durable: true, log: (message) => logged.push(message) });
    const database = await openDatabase({
      adminUrl: server.adminUrl,
      appPassword: deriveAppPassword(server.secret),
      migrationsFolder: findMigrations(import.meta.url),
    });
    const first = await database.change({ kind: "test", actor: "test", note: null }, async () => null);
    const { pid } = server;
    process.kill(pid, "SIGKILL");
    // A process of the killed server may answer for a moment more, so the new one is awaited first.
    await expect.poll(() => server.pid, { timeout: 30_000, interval: 100 }).not.toBe(pid);
    await expect.poll(() => database.read(cityScope(), async (tx) => tx.version).catch(() => null), { timeout: 30_000, interval: 100 }).toEqual(first.version);
    expect(logged).toContain(`The database (process ${pid}) is gone: starting it again.`);
    await database.close();
  });

  it("starts after it was killed together with its owner", async () => {
    const dataDir = usedFolder();
    const other = await otherOwner(dataDir);
    await killed(other.child);
    process.kill(other.pid, "SIGKILL");
    expect((await start(dataDir)).pid).not.toBe(other.pid);
  });

  it("lets a command wait for another one instead of using a database that is about to stop", async () => {
    const dataDir = usedFolder();
    const logged: string[] = [];
    const first = await joinEmbedded(options(dataDir, { doing: "importing a.csv" }));
    const second = joinEmbedded(options(dataDir, { log: (message) => logged.push(message) }));
    await expect.poll(() => logged).toEqual([`Waiting for another command to end (process ${process.pid}, importing a.csv).`]);
    await first.stop();
    const server = await second;
    running.push(server);
    expect(server.adopted).toBe(false);
  });

  it("lets one of two starts at once have the folder", async () => {
    const dataDir = usedFolder();
    const both = await Promise.allSettled([start(dataDir), start(dataDir)]);
    expect(both.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(both.find((one) => one.status === "rejected")).toMatchObject({ reason: { code: "DATA_DIR_IN_USE" } });
  });

  it("ignores a lock and a postmaster.pid whose processes are gone or are others by now", async () => {
    const dataDir = usedFolder();
    const first = await start(dataDir);
    await first.stop();
    writeFileSync(join(dataDir, "plumbline.lock"), JSON.stringify({ pid: process.ppid, start: "an earlier process", doing: "serving" }));
    writeFileSync(join(first.cluster, "postmaster.pid"), `${process.ppid}\n${first.cluster}\n1\n5432\n\n127.0.0.1\n\nready\n`);
    expect((await start(dataDir)).adopted).toBe(false);
  });

  it("keeps its data where the database's user can reach it, and says where", async () => {
    const hidden = join(base, "private");
    mkdirSync(hidden, { mode: 0o700 });
    const dataDir = join(hidden, "data");
    const logged: string[] = [];
    const server = await start(dataDir, { log: (message) => logged.push(message) });
    expect(server.cluster.startsWith(isRoot ? join(base, "shared") : dataDir)).toBe(true);
    expect(logged.some((message) => message.includes(hidden) && message.includes(server.cluster))).toBe(isRoot);
    await query(server, "create table kept (n int)");
    await server.stop();
    expect(await query(await start(dataDir), "select * from kept")).toEqual([]);
  });
});

describe("the programs", () => {
  it("are copied to where the database's user can run them, and the log says where", async () => {
    const user = await databaseUser(null, () => {});
    const hidden = join(base, "private");
    mkdirSync(hidden, { mode: 0o700 });
    const { folder, packageVersion } = findBinaries();
    cpSync(folder, join(hidden, "native"), { recursive: true, verbatimSymlinks: true });
    const logged: string[] = [];
    const placed = await placeBinaries({ folder: join(hidden, "native"), packageVersion }, user, join(base, "shared"), (message) => logged.push(message));
    expect(placed.folder).toBe(isRoot ? join(base, "shared", `postgresql-${packageVersion}`) : join(hidden, "native"));
    expect(logged.some((message) => message.includes(placed.folder))).toBe(isRoot);
    expect((await runProgram(program(placed, "initdb"), ["--version"], user)).output).toMatch(/PostgreSQL/);
  });

  it("are asked for by a sentence where there are none", () => {
    expect(() => findBinaries("freebsd", "x64")).toThrow("There is no embedded PostgreSQL for freebsd on x64: set DATABASE_URL to a PostgreSQL 15 or newer.");
  });
});

describe("a data folder that cannot be used", () => {
  it.each<[string, (dataDir: string) => void, string, string]>([
    ["holds other files", (dataDir) => { mkdirSync(dataDir); writeFileSync(join(dataDir, "thesis.docx"), ""); }, "DATA_DIR_FOREIGN", "thesis.docx"],
    ["is another program's cluster", (dataDir) => { mkdirSync(dataDir); writeFileSync(join(dataDir, "PG_VERSION"), "15\n"); }, "DATA_DIR_FOREIGN", "PG_VERSION"],
    ["is a file", (dataDir) => writeFileSync(dataDir, ""), "DATA_DIR_UNUSABLE", "a file stands where a folder is needed"],
    ["lies below a file", (dataDir) => { writeFileSync(join(dataDir, ".."  , "file"), ""); }, "DATA_DIR_UNUSABLE", "a file stands where a folder is needed"],
  ])("because it %s", async (what, spoil, code, words) => {
    const dataDir = join(base, "data");
    spoil(dataDir);
    const tried = what === "lies below a file" ? join(base, "file", "data") : dataDir;
    const refused = startEmbedded(options(tried));
    await expect(refused).rejects.toMatchObject({ code, message: expect.stringContaining(words) });
    await expect(refused).rejects.toThrow(/DATA_DIR\.$/);
    expect(existsSync(join(tried, "plumbline.lock"))).toBe(false);
  });

  it("because nothing can be made there", async () => {
    await expect(startEmbedded(options("/sys/plumbline"))).rejects.toMatchObject({ code: "DATA_DIR_UNUSABLE" });
  });

  it("because another major version wrote it, or its password is gone, or its cluster is none", async () => {
    const dataDir = usedFolder();
    const server = await start(dataDir);
    await server.stop();
    const versionFile = join(server.cluster, "PG_VERSION");
    const version = readFileSync(versionFile, "utf8");
    writeFileSync(versionFile, "17\n");
    await expect(startEmbedded(options(dataDir))).rejects.toMatchObject({ code: "CLUSTER_VERSION", message: expect.stringContaining("PostgreSQL 17") });
    writeFileSync(versionFile, version);
    const password = readFileSync(join(dataDir, "postgres.password"), "utf8");
    rmSync(join(dataDir, "postgres.password"));
    await expect(startEmbedded(options(dataDir))).rejects.toMatchObject({ code: "CLUSTER_PASSWORD" });
    writeFileSync(join(dataDir, "postgres.password"), password);
    rmSync(versionFile);
    await expect(startEmbedded(options(dataDir))).rejects.toMatchObject({ code: "DATA_DIR_FOREIGN" });
    writeFileSync(versionFile, version);
    expect((await start(dataDir)).adopted).toBe(false);
  });

  it("names the report when PostgreSQL does not start, and frees the folder", async () => {
    const dataDir = usedFolder();
    const server = await start(dataDir);
    await server.stop();
    const configuration = join(server.cluster, "postgresql.conf");
    const good = readFileSync(configuration, "utf8");
    writeFileSync(configuration, `${good}\nshared_buffers = 'plenty'\n`);
    await expect(startEmbedded(options(dataDir))).rejects.toMatchObject({ code: "START_FAILED", message: expect.stringContaining("server.log") });
    writeFileSync(configuration, good);
    await start(dataDir);
  });
});
