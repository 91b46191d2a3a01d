import type { ReactNode } from "react";
import { useKeptFocus } from "../drill/use-kept-focus.ts";

/** The place of one view, which keeps the keyboard's focus while its charts come and go. */
export function ViewSlot({ className, children }: { readonly className: string | undefined; readonly children: ReactNode }) {
  return <div {...useKeptFocus()} className={className}>{children}</div>;
}
