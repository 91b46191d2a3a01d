import type { MarkDetail } from "../mark.ts";
import type { HeatCell } from "./heat-map-view.ts";

/** A cell whose detail is written when somebody asks for it: of thousands, few are ever pointed at. */
export function heatCell(shown: Omit<HeatCell, "detail">, write: () => MarkDetail): HeatCell {
  let written: MarkDetail | null = null;
  return {
    ...shown,
    get detail() {
      written ??= write();
      return written;
    },
  };
}
