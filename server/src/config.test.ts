import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigError } from "./config-error.ts";
import { describeConfig, readConfig, type Environment } from "./config.ts";

const SECRET = "n7Qk2mZpX9vR4tYb8LwE3sJd6HfC1gAu";

function faults(environment: Environment): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

describe("readConfig", () => {
  it("needs no setting at all", () => {
    expect(readConfig({})).toEqual({
      host: "127.0.0.1",
      port: 4000,
      database: { kind: "embedded", dataDir: resolve("data") },
      secret: null,
      demo: true,
      origin: null,
      proxies: [],
      sessionIdleMs: 1_800_000,
      sessionMs: 43_200_000,
      publicReading: false,
      ratePerMinute: 1_200,
      answersMb: 64,
      readTimeoutMs: 15_000,
    });
  });

  it("takes a server with replicas", () => {
    const config = readConfig({
      HOST: "0.0.0.0",
      DATABASE_URL: "postgres://me:pw@db/plumbline",
      DATABASE_REPLICA_URLS: "postgres://me:pw@a/plumbline, postgres://me:pw@b/plumbline",
      PLUMBLINE_DEMO: "off",
      PLUMBLINE_SECRET: SECRET,
      PLUMBLINE_ORIGIN: "https://plumbline.example",
      PLUMBLINE_PROXY: "10.0.0.2, ::1",
    });
    expect(config).toMatchObject({ origin: "https://plumbline.example", proxies: ["10.0.0.2", "::1"] });
    expect(config.database).toEqual({
      kind: "server",
      url: "postgres://me:pw@db/plumbline",
      replicaUrls: ["postgres://me:pw@a/plumbline", "postgres://me:pw@b/plumbline"],
    });
  });

  it("treats an empty value as not set", () => {
    expect(readConfig({ PORT: "", DATABASE_URL: " " }).port).toBe(4000);
  });

  it.each([
    [{ PORT: "70000" }, "PORT is “70000”, but must be a whole number from 0 to 65535."],
    [{ PORT: "4e3" }, "PORT is “4e3”"],
    [{ HOST: "0.0.0.0" }, "set PLUMBLINE_DEMO=off, or HOST=127.0.0.1"],
    [{ HOST: "0.0.0.0", PLUMBLINE_DEMO: "off" }, "PLUMBLINE_ORIGIN is not set, but HOST is “0.0.0.0”"],
    [{ PLUMBLINE_ORIGIN: "https://plumbline.example" }, "the demonstration is shown on this machine alone"],
    [{ PLUMBLINE_ORIGIN: "plumbline.example", PLUMBLINE_DEMO: "off" }, "must be an address without a path"],
    [{ PLUMBLINE_ORIGIN: "https://plumbline.example/app", PLUMBLINE_DEMO: "off" }, "must be an address without a path"],
    [{ PLUMBLINE_PROXY: "proxy.example" }, "must be IP addresses"],
    [{ PLUMBLINE_SESSION_IDLE: "0" }, "PLUMBLINE_SESSION_IDLE is “0”"],
    [{ PLUMBLINE_SESSION_HOURS: "1000" }, "PLUMBLINE_SESSION_HOURS is “1000”"],
    [{ PLUMBLINE_RATE: "1" }, "PLUMBLINE_RATE is “1”"],
    [{ HOST: "http://x" }, "must be a host name or an IP address"],
    [{ PLUMBLINE_DEMO: "maybe" }, "PLUMBLINE_DEMO is “maybe”, but must be on or off."],
    [{ DATABASE_URL: "mysql://me:pw@db/x" }, "only PostgreSQL is supported"],
    [{ DATABASE_URL: "postgres://me:pw@db" }, "DATABASE_URL names no database"],
    [{ DATABASE_URL: "db.example:5432", PLUMBLINE_SECRET: SECRET }, "only PostgreSQL is supported"],
    [{ DATABASE_REPLICA_URLS: "postgres://db/x" }, "without DATABASE_URL"],
    [{ DATABASE_URL: "postgres://me:pw@db/x", PLUMBLINE_DEMO: "off" }, "PLUMBLINE_SECRET is not set"],
    [{ DATABASE_URL: "postgres://me@db/x" }, "PLUMBLINE_SECRET is not set"],
    [{ PLUMBLINE_SECRET: "changeme" }, "too easy to guess"],
    [{ PLUMBLINE_SECRET: "a".repeat(40) }, "too easy to guess"],
    [{ PLUMBLINE_READ_TIMEOUT: "0" }, "from 1 to 600"],
  ])("refuses %j with a sentence", (environment, sentence) => {
    const found = faults(environment);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(sentence);
  });

  it("lists every fault at once", () => {
    expect(faults({ PORT: "x", PLUMBLINE_DEMO: "x" })).toHaveLength(2);
  });
});

describe("describeConfig", () => {
  it("lists every setting and shows no password", () => {
    const lines = describeConfig({ DATABASE_URL: "postgres://me:hush@db/x", PLUMBLINE_SECRET: SECRET });
    expect(lines.map((line) => line.name)).toContain("DATA_DIR");
    expect(lines.find((line) => line.name === "PORT")).toMatchObject({ value: "4000", default: "4000" });
    expect(lines.find((line) => line.name === "DATABASE_URL")?.value).toBe("postgres://me:***@db/x");
    expect(JSON.stringify(lines)).not.toMatch(new RegExp(`hush|${SECRET}`));
  });
});
