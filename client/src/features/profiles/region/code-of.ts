import type { ProfileMetric } from "../measured.ts";

/** A metric's code with its definition version, which a file says of each row: XF05 v1. */
export function codeOf({ code, version }: Pick<ProfileMetric, "code" | "version">): string {
  return `${code} v${version}`;
}
