import type { ReactNode } from "react";

/** Charts are drawn for 12 pixels of least type; the stage's least is 26. */
const TIMES = 26 / 12;

export interface EnlargedProps {
  /** In pixels of the stage. */
  readonly width: number;
  readonly height: number;
  /** Draws at so many times fewer pixels, which are enlarged. */
  readonly children: (size: { readonly width: number; readonly height: number }) => ReactNode;
}

/** A chart drawn small and enlarged, letters and lines alike. */
export function Enlarged({ width, height, children }: EnlargedProps) {
  const size = { width: Math.floor(width / TIMES), height: Math.floor(height / TIMES) };
  return (
    <div style={{ flex: "none", width, height, overflow: "hidden" }}>
      <div style={{ ...size, transform: `scale(${TIMES})`, transformOrigin: "0 0" }}>{children(size)}</div>
    </div>
  );
}
