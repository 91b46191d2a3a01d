import { readFileSync } from "node:fs";
import { CATALOGUE_FOLDER } from "@plumbline/drizzle/catalogue/catalogue-texts.ts";
import { readBoards } from "@plumbline/drizzle/catalogue/read-boards.ts";
import type { BoardBlock, BoardDefinition } from "@plumbline/drizzle/catalogue/read-boards.ts";
import type { RegionLevel } from "@plumbline/schema/vocabulary/region.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import type { Scope } from "../../store/scope.ts";
import { findMetric } from "../catalogue/list-metrics.ts";
import { takesProtected } from "../compare/withhold-protected.ts";
import type { SelectedMetric } from "../selection/selection.ts";

/** A built-in board with the metrics that the installation has. */
export interface Board {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly levels: readonly RegionLevel[];
  readonly metrics: readonly SelectedMetric[];
  readonly townMetric: SelectedMetric | null;
  readonly blocks: readonly BoardBlock[];
}

/** Metrics of the board that stands where the catalogue has none of a bureau's. */
const FIRST = 8;

const GENERAL: Omit<BoardDefinition, "metrics"> = {
  code: "indicators", nameZh: "指标", nameEn: "Indicators", levels: ["province", "city", "county"], townMetric: null,
  blocks: [{ part: "cards", columns: 12 }, { part: "standing", columns: 9 }, { part: "trend", columns: 3 }],
};

let builtIn: readonly BoardDefinition[] | null = null;

/**
 * The built-in boards of which the installation's catalogue has a metric, in their order; one of the catalogue's first metrics
 * where it has none of any. Readers without an account get boards of what is open to them: of anything else they see no figure.
 */
export function boardsOf(catalogue: InstallationCatalogue, { open, board }: Pick<Scope, "open" | "board">): readonly Board[] {
  builtIn ??= readBoards(readFileSync(new URL("boards.json", CATALOGUE_FOLDER), "utf8"));
  const shown = (boards: readonly Board[]): readonly Board[] => (open && !board ? boards.map((one) => openOf(one, catalogue)) : boards).filter(({ metrics }) => metrics.length > 0);
  const boards = shown(builtIn.map((definition) => withMetrics(definition, catalogue)));
  if (boards.length > 0) return boards;
  return shown([withMetrics({ ...GENERAL, metrics: [...catalogue.versions.keys()].slice(0, FIRST) }, catalogue)]);
}

function openOf(board: Board, { measures }: InstallationCatalogue): Board {
  const isOpen = ({ definition }: SelectedMetric): boolean => !takesProtected(definition, measures);
  return { ...board, metrics: board.metrics.filter(isOpen), townMetric: board.townMetric !== null && isOpen(board.townMetric) ? board.townMetric : null };
}

function withMetrics(definition: BoardDefinition, catalogue: InstallationCatalogue): Board {
  const { metrics, townMetric, ...rest } = definition;
  return {
    ...rest,
    metrics: metrics.flatMap((code) => findMetric(catalogue, code, null) ?? []),
    townMetric: townMetric === null ? null : findMetric(catalogue, townMetric, null),
  };
}
