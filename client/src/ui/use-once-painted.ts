import { useEffect, useState } from "react";
import { afterPaint } from "./after-paint.ts";

/** The value once everything else that came of its change is painted: for what stands at the end of a page and takes long. */
export function useOncePainted<Value>(value: Value): Value {
  const [painted, setPainted] = useState({ value });
  useEffect(() => (painted.value === value ? undefined : afterPaint(() => setPainted({ value }))), [painted, value]);
  return painted.value;
}
