import { isIP } from "node:net";
import { resolve } from "node:path";
import { ConfigError } from "./config-error.ts";
import type { DatabasePlace } from "./store/database-place.ts";

export interface Config {
  readonly host: string;
  /** 0 asks the system for a free one. */
  readonly port: number;
  readonly database: DatabasePlace;
  /** Null where the database's own password serves instead: with the embedded one, and in a demonstration on a server. */
  readonly secret: string | null;
  /** Whether demonstration data and accounts are wanted. */
  readonly demo: boolean;
  /** The address under which browsers reach the server, or null for names of this machine alone. */
  readonly origin: string | null;
  /** Addresses of proxies whose word about the asker's address is taken. */
  readonly proxies: readonly string[];
  readonly sessionIdleMs: number;
  readonly sessionMs: number;
  /** Whether aired figures may be read without an account. */
  readonly publicReading: boolean;
  /** Operations that one account may ask for in a minute; a sixth of them at once. */
  readonly ratePerMinute: number;
  /** After how long a reading statement is cancelled, in milliseconds. */
  readonly readTimeoutMs: number;
  /** Megabytes of answers that are kept for the last data version; 0 keeps none. */
  readonly answersMb: number;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const SETTINGS = [
  { name: "HOST", fallback: "127.0.0.1", meaning: "Address to listen on; the demonstration listens on this machine alone." },
  { name: "PORT", fallback: "4000", meaning: "TCP port to listen on; 0 takes any free one." },
  { name: "DATA_DIR", fallback: "./data", meaning: "Folder of the embedded database; unused with DATABASE_URL." },
  { name: "DATABASE_URL", fallback: "", meaning: "postgres://user:password@host:port/database of a PostgreSQL 15 or newer; empty for the embedded one." },
  { name: "DATABASE_REPLICA_URLS", fallback: "", meaning: "Read replicas of DATABASE_URL, separated by commas." },
  { name: "PLUMBLINE_SECRET", fallback: "", meaning: "At least 32 random characters, the same for all servers of one DATABASE_URL; needed there outside the demonstration." },
  { name: "PLUMBLINE_DEMO", fallback: "on", meaning: "on makes demonstration data and accounts in an empty database, off does not." },
  { name: "PLUMBLINE_ORIGIN", fallback: "", meaning: "Address under which browsers reach the server, for example https://plumbline.example; needed unless they run on this machine." },
  { name: "PLUMBLINE_PROXY", fallback: "", meaning: "Addresses of reverse proxies, separated by commas, whose X-Forwarded-For is believed." },
  { name: "PLUMBLINE_SESSION_IDLE", fallback: "30", meaning: "Minutes without use after which a session is over, 1 to 1440." },
  { name: "PLUMBLINE_SESSION_HOURS", fallback: "12", meaning: "Hours after which a session is over however much it is used, 1 to 168." },
  { name: "PLUMBLINE_PUBLIC", fallback: "off", meaning: "on lets anybody read aired figures of unprotected measures without an account." },
  { name: "PLUMBLINE_RATE", fallback: "1200", meaning: "Operations that one account may ask for in a minute, 60 to 999999; a tenth of them without an account." },
  { name: "PLUMBLINE_READ_TIMEOUT", fallback: "15", meaning: "Seconds after which a reading query is cancelled, 1 to 600." },
  { name: "PLUMBLINE_ANSWERS", fallback: "64", meaning: "Megabytes of answers kept for whoever asks the same again at the same data version, 0 to 4096; 0 keeps none." },
] as const;
type SettingName = (typeof SETTINGS)[number]["name"];

/** One line of `plumbline config`; secrets and passwords are masked. */
export interface DescribedSetting {
  readonly name: string;
  readonly value: string;
  readonly default: string;
  readonly meaning: string;
}

function setting(environment: Environment, name: SettingName): string {
  const fallback = SETTINGS.find((one) => one.name === name)?.fallback ?? "";
  const given = environment[name]?.trim() ?? "";
  return given === "" ? fallback : given;
}

export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}

function wholeNumber(name: SettingName, text: string, least: number, most: number, faults: string[]): number {
  const value = /^\d{1,6}$/.test(text) ? Number(text) : NaN;
  if (value >= least && value <= most) return value;
  faults.push(`${name} is “${text}”, but must be a whole number from ${least} to ${most}.`);
  return least;
}

function switchValue(name: SettingName, text: string, faults: string[]): boolean {
  if (/^(on|true|yes|1)$/i.test(text)) return true;
  if (/^(off|false|no|0)$/i.test(text)) return false;
  faults.push(`${name} is “${text}”, but must be on or off.`);
  return false;
}

function checkDatabaseUrl(name: SettingName, text: string, faults: string[]): void {
  const wanted = "write it as postgres://user:password@host:port/database, with special characters percent-encoded";
  if (!URL.canParse(text)) {
    faults.push(`${name} is not an address: ${wanted}.`);
    return;
  }
  const { protocol, pathname } = new URL(text);
  if (protocol !== "postgres:" && protocol !== "postgresql:") faults.push(`${name} starts with “${protocol}//”, but only PostgreSQL is supported: ${wanted}.`);
  else if (!/^\/[^/]+$/.test(pathname)) faults.push(`${name} names no database: ${wanted}.`);
}

function secretValue(text: string, required: boolean, faults: string[]): string | null {
  const way = "give it at least 32 random characters, for example the output of: openssl rand -base64 36";
  if (text === "") {
    if (required) faults.push(`PLUMBLINE_SECRET is not set, but it is needed with DATABASE_URL, except in a demonstration whose address holds a password: ${way}.`);
    return null;
  }
  if (text.length < 32 || new Set(text).size < 10) faults.push(`PLUMBLINE_SECRET is too easy to guess: ${way}.`);
  return text;
}

function hasPassword(url: string): boolean {
  return URL.canParse(url) && new URL(url).password !== "";
}

function databasePlace(environment: Environment, faults: string[]): DatabasePlace {
  const url = setting(environment, "DATABASE_URL");
  const replicaUrls = setting(environment, "DATABASE_REPLICA_URLS").split(",").map((text) => text.trim()).filter((text) => text !== "");
  if (url === "") {
    if (replicaUrls.length > 0) faults.push("DATABASE_REPLICA_URLS is set without DATABASE_URL: name the primary too, or leave the replicas out.");
    return { kind: "embedded", dataDir: resolve(setting(environment, "DATA_DIR")) };
  }
  checkDatabaseUrl("DATABASE_URL", url, faults);
  for (const replica of replicaUrls) checkDatabaseUrl("DATABASE_REPLICA_URLS", replica, faults);
  return { kind: "server", url, replicaUrls };
}

function originValue(text: string, host: string, demo: boolean, faults: string[]): string | null {
  if (text === "") {
    if (!demo && !isLoopback(host)) faults.push(`PLUMBLINE_ORIGIN is not set, but HOST is “${host}”: name the address that browsers use, for example https://plumbline.example.`);
    return null;
  }
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.pathname !== "/" || url.search !== "" || url.hash !== "" || url.username !== "") {
    faults.push(`PLUMBLINE_ORIGIN is “${text}”, but must be an address without a path, for example https://plumbline.example.`);
    return null;
  }
  if (demo && !isLoopback(url.hostname)) faults.push(`PLUMBLINE_ORIGIN is “${text}”, but the demonstration is shown on this machine alone: set PLUMBLINE_DEMO=off, or leave PLUMBLINE_ORIGIN out.`);
  return url.origin;
}

function proxyValues(text: string, faults: string[]): string[] {
  const addresses = text.split(",").map((one) => one.trim()).filter((one) => one !== "");
  for (const one of addresses) if (isIP(one) === 0) faults.push(`PLUMBLINE_PROXY names “${one}”, but must be IP addresses separated by commas.`);
  return addresses;
}

/** Reads and checks every setting; throws a ConfigError that lists all faults. */
export function readConfig(environment: Environment = process.env): Config {
  const faults: string[] = [];
  const host = setting(environment, "HOST");
  const port = wholeNumber("PORT", setting(environment, "PORT"), 0, 65_535, faults);
  const demo = switchValue("PLUMBLINE_DEMO", setting(environment, "PLUMBLINE_DEMO"), faults);
  const database = databasePlace(environment, faults);
  const secret = secretValue(setting(environment, "PLUMBLINE_SECRET"), database.kind === "server" && (!demo || !hasPassword(database.url)), faults);
  const seconds = wholeNumber("PLUMBLINE_READ_TIMEOUT", setting(environment, "PLUMBLINE_READ_TIMEOUT"), 1, 600, faults);
  const origin = originValue(setting(environment, "PLUMBLINE_ORIGIN"), host, demo, faults);
  const proxies = proxyValues(setting(environment, "PLUMBLINE_PROXY"), faults);
  const idle = wholeNumber("PLUMBLINE_SESSION_IDLE", setting(environment, "PLUMBLINE_SESSION_IDLE"), 1, 1_440, faults);
  const hours = wholeNumber("PLUMBLINE_SESSION_HOURS", setting(environment, "PLUMBLINE_SESSION_HOURS"), 1, 168, faults);
  const ratePerMinute = wholeNumber("PLUMBLINE_RATE", setting(environment, "PLUMBLINE_RATE"), 60, 999_999, faults);
  const publicReading = switchValue("PLUMBLINE_PUBLIC", setting(environment, "PLUMBLINE_PUBLIC"), faults);
  if (/[\s/]/.test(host)) faults.push(`HOST is “${host}”, but must be a host name or an IP address.`);
  else if (demo && !isLoopback(host)) {
    faults.push(`HOST is “${host}”, but the demonstration has well-known passwords and listens on this machine alone: set PLUMBLINE_DEMO=off, or HOST=127.0.0.1.`);
  }
  if (faults.length > 0) throw new ConfigError(faults);
  const answersMb = wholeNumber("PLUMBLINE_ANSWERS", setting(environment, "PLUMBLINE_ANSWERS"), 0, 4_096, faults);
  return { host, port, database, secret, demo, origin, proxies, sessionIdleMs: idle * 60_000, sessionMs: hours * 3_600_000, publicReading, ratePerMinute, readTimeoutMs: seconds * 1_000, answersMb };
}

function masked(name: SettingName, value: string): string {
  if (value === "") return "";
  if (name === "PLUMBLINE_SECRET") return "(set)";
  return value.replaceAll(/(\/\/[^:/@]+):[^@]*@/g, "$1:***@");
}

/** Every setting with its value, its default and its meaning, as `plumbline config` prints them. */
export function describeConfig(environment: Environment = process.env): readonly DescribedSetting[] {
  return SETTINGS.map(({ name, fallback, meaning }) => ({
    name,
    value: masked(name, setting(environment, name)),
    default: fallback,
    meaning,
  }));
}
