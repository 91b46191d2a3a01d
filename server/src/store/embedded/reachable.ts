import { statSync } from "node:fs";
import { dirname } from "node:path";
import type { DatabaseUser } from "./database-user.ts";

/** The nearest folder on the path that the user may not enter, or null when the path can be reached. */
export function barrier(path: string, user: DatabaseUser): string | null {
  for (let folder = path; ; folder = dirname(folder)) {
    const found = statSync(folder, { throwIfNoEntry: false });
    if (found) {
      const bit = found.uid === user.uid ? 0o100 : found.gid === user.gid ? 0o010 : 0o001;
      if ((found.mode & bit) === 0) return folder;
    }
    if (folder === dirname(folder)) return null;
  }
}
