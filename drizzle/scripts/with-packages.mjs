import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Installs exact npm packages into a new folder outside the repository, passes that folder to `use`, and removes it.
 * The sources of the catalogue weigh hundreds of megabytes, so they are never dependencies of the workspace.
 */
export async function withPackages(specs, use) {
  const folder = mkdtempSync(join(tmpdir(), "plumbline-derive-"));
  try {
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "derive", private: true }));
    const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"];
    execFileSync("npm", ["install", ...options, ...specs], {
      cwd: folder,
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32",
    });
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
