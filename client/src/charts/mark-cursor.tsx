import type { Mark } from "./mark.ts";

/** `current`: pointed at here; `linked`: pointed at in another chart; `brushed`: selected. */
export type CursorLook = "current" | "linked" | "brushed";

/** Shows a mark over the drawing: a ring at a point, the outline of a row or of a region. */
export function MarkCursor({ mark, look }: { readonly mark: Mark; readonly look: CursorLook }) {
  const { zone } = mark;
  const stroke = {
    fill: look === "brushed" ? "color-mix(in srgb, var(--accent) 18%, transparent)" : "none",
    stroke: "var(--accent)",
    strokeWidth: look === "brushed" ? 1 : 2,
    ...(look === "linked" ? { strokeDasharray: "3 2" } : {}),
  } as const;
  if (zone.kind === "shape") return <path d={zone.rings.map((ring) => `M${ring.map((point) => point.join()).join("L")}Z`).join("")} {...stroke} data-cursor={look} />;
  if (zone.cursor === "ring") return <circle cx={mark.x} cy={mark.y} r={look === "current" ? 6 : 8} {...stroke} data-cursor={look} />;
  return <rect x={zone.left + 1} y={zone.top + 1} width={Math.max(0, zone.width - 2)} height={Math.max(0, zone.height - 2)} rx={4} {...stroke} strokeWidth={1} data-cursor={look} />;
}
