import type { MarkDetail } from "./mark.ts";

/** Part of a view whose detail is written when somebody asks for it: of thousands, few are ever pointed at. */
export function withDetail<Shown extends object>(shown: Shown, write: () => MarkDetail): Shown & { readonly detail: MarkDetail } {
  let written: MarkDetail | null = null;
  return {
    ...shown,
    get detail() {
      written ??= write();
      return written;
    },
  };
}
