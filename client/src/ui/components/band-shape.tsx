import type { ReactNode } from "react";

/** Is the distance more than chance, or not judged? The four names of the shapes. */
export type BandShape = "better" | "similar" | "worse" | "notRanked";

const SHAPES: Record<BandShape, { readonly colour: string; readonly draw: ReactNode }> = {
  better: { colour: "var(--band-better)", draw: <path d="M5 .6 9.8 9.2H.2z" fill="currentColor" /> },
  similar: { colour: "var(--band-similar)", draw: <circle cx="5" cy="5" r="4" fill="currentColor" /> },
  worse: { colour: "var(--band-worse)", draw: <path d="M5 9.4.2.8h9.6z" fill="currentColor" /> },
  notRanked: { colour: "var(--band-not-ranked)", draw: <circle cx="5" cy="5" r="3.4" fill="none" stroke="currentColor" strokeWidth="1.5" /> },
};

/** ▲ ● ▼ ○ drawn at one size; the words beside it say the same. */
export function BandShape({ band, size = 10 }: { readonly band: BandShape; readonly size?: number }) {
  const { colour, draw } = SHAPES[band];
  return (
    <svg data-band={band} width={size} height={size} viewBox="0 0 10 10" aria-hidden="true" focusable="false" style={{ color: colour, flex: "none" }}>
      {draw}
    </svg>
  );
}

/** Colour of words beside the shape; similar and not ranked stay in text colour. */
export function bandTextColour(band: BandShape): string {
  if (band === "better") return "var(--band-better)";
  return band === "worse" ? "var(--band-worse)" : "var(--text-2)";
}
