import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { EmbeddedError, systemCode } from "./embedded-error.ts";

/** DATA_DIR and what stands in it. */
export interface DataFolder {
  readonly path: string;
  readonly passwordFile: string;
  readonly lockFile: string;
  /** Names another folder that holds the cluster; present only when the database's user cannot reach this one. */
  readonly movedFile: string;
  /** Where the cluster is unless it was moved. */
  readonly cluster: string;
}

const MARKER = "plumbline.json";
const HARMLESS = new Set(["lost+found"]);

function unusable(path: string, error: unknown): EmbeddedError {
  const code = systemCode(error);
  const reason =
    code === "EACCES" || code === "EPERM"
      ? "this user may not write there"
      : code === "EROFS"
        ? "it is on a read-only file system"
        : code === "EEXIST" || code === "ENOTDIR"
          ? "a file stands where a folder is needed"
          : code === "ENOSPC"
            ? "the disk is full"
            : code || String(error);
  return new EmbeddedError(
    "DATA_DIR_UNUSABLE",
    `The data folder ${path} cannot be used: ${reason}. Name a folder that this user can write to in DATA_DIR.`,
    { cause: error },
  );
}

/** Opens DATA_DIR, making it where it is missing; refuses one that is not empty and was not made by us. */
export function openDataFolder(dataDir: string): DataFolder {
  const path = resolve(dataDir);
  try {
    if (!existsSync(path)) {
      mkdirSync(path, { recursive: true });
      // As root the database runs as another user, who must pass through but need not look around.
      chmodSync(path, process.getuid?.() === 0 ? 0o711 : 0o700);
    }
    const foreign = existsSync(join(path, MARKER))
      ? []
      : readdirSync(path).filter((name) => !name.startsWith(".") && !HARMLESS.has(name));
    if (foreign.length > 0) {
      throw new EmbeddedError(
        "DATA_DIR_FOREIGN",
        `The data folder ${path} holds other files (${foreign.slice(0, 3).join(", ")}${foreign.length > 3 ? ", …" : ""}) and was not made by Plumbline: name an empty or a new folder in DATA_DIR.`,
      );
    }
    if (!existsSync(join(path, MARKER))) {
      writeFileSync(join(path, MARKER), `${JSON.stringify({ format: 1, holds: "a Plumbline database" })}\n`);
    }
    return {
      path,
      passwordFile: join(path, "postgres.password"),
      lockFile: join(path, "plumbline.lock"),
      movedFile: join(path, "postgres.moved"),
      cluster: join(path, "postgres"),
    };
  } catch (error) {
    throw error instanceof EmbeddedError ? error : unusable(path, error);
  }
}

/** The superuser's password; made once, readable by our user alone, and needed as long as the cluster lives. */
export function clusterPassword(folder: DataFolder, clusterExists: boolean): string {
  try {
    if (existsSync(folder.passwordFile)) return readFileSync(folder.passwordFile, "utf8").trim();
    if (clusterExists) {
      throw new EmbeddedError(
        "CLUSTER_PASSWORD",
        `The file ${folder.passwordFile} with the database's password is missing: put it back from a backup of the folder, or restore a backup into an empty DATA_DIR.`,
      );
    }
    const password = randomBytes(24).toString("base64url");
    writeFileSync(folder.passwordFile, `${password}\n`, { mode: 0o600, flag: "wx" });
    return password;
  } catch (error) {
    throw error instanceof EmbeddedError ? error : unusable(folder.path, error);
  }
}
