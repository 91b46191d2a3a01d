import type { Tokens } from "../../ui/tokens.ts";
import type { DrawnPiece, PlacedOutlet } from "../outlets/outlets.ts";
import { partNames } from "./panel-text.ts";
import { readKey } from "./read-key.ts";

/** A drawing or a key, and the part of its panel that it stands in. */
export interface ShownPiece extends DrawnPiece {
  /** Empty where the panel has one part. */
  readonly part: string;
}

/** The drawings of a panel with their keys, in the order in which they stand on the page. */
export function shownPieces(panel: Element, outlets: readonly PlacedOutlet[], tokens: Tokens): ShownPiece[] {
  const drawn = outlets.flatMap(({ element, pieces }) => pieces().map((piece) => ({ element, piece })));
  const keys = [...panel.querySelectorAll("[data-chart-key]")].flatMap((element) => {
    const piece = readKey(element, tokens);
    return piece === null ? [] : [{ element, piece }];
  });
  return [...drawn, ...keys]
    .toSorted((a, b) => (a.element === b.element ? 0 : (a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING) === 0 ? 1 : -1))
    .map(({ element, piece }) => ({ ...piece, part: partNames(element, panel).join(" · ") }));
}
