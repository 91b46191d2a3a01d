import type { Mark } from "./mark.ts";

/** Shows the current mark over the drawing: a ring at a point, the outline of a row or of a region. */
export function MarkCursor({ mark }: { readonly mark: Mark }) {
  const { zone } = mark;
  const stroke = { fill: "none", stroke: "var(--accent)", strokeWidth: 2 } as const;
  if (zone.kind === "shape") return <path d={zone.rings.map((ring) => `M${ring.map((point) => point.join()).join("L")}Z`).join("")} {...stroke} />;
  if (zone.cursor === "ring") return <circle cx={mark.x} cy={mark.y} r={6} {...stroke} />;
  return <rect x={zone.left + 1} y={zone.top + 1} width={Math.max(0, zone.width - 2)} height={Math.max(0, zone.height - 2)} rx={4} {...stroke} strokeWidth={1} />;
}
