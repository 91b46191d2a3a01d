import { parseAuditSearch } from "../../features/administration/audit/audit-search.ts";
import { parseBoardSearch } from "../../features/board/board-search.ts";
import { parseCasesSearch } from "../../features/cases/cases-search.ts";
import { parseCompareSearch } from "../../features/compare/address/compare-search.ts";
import { parseWeights } from "../../features/index-builder/index-recipe.ts";
import { parseIndexSearch } from "../../features/index-builder/index-search.ts";
import { parseMetricSearch } from "../../features/profiles/metric/metric-search.ts";
import { parseRegionSearch } from "../../features/profiles/region/region-search.ts";
import type { Installation } from "../../filters/installation.ts";
import { unreadParts, type UnreadPart } from "../../filters/address/unread-parts.ts";
import { looksLikeTown } from "../../filters/known-codes.ts";

type Raw = Readonly<Record<string, string>>;
/** What a page made of an address, with a place for every part that it knows. */
type Read = (raw: Raw, installation: Installation, name: string) => Readonly<Record<string, unknown>>;

/** `value` where it holds; otherwise as if the address did not say it. */
const where = (value: string | undefined, holds: (text: string) => boolean): string | undefined => (value !== undefined && holds(value) ? value : undefined);

const hasMetric = ({ metrics }: Installation) => (ref: string): boolean => metrics.includes(/^[^@/]*/.exec(ref)?.[0] ?? "");
/** Towns are not known here: what looks like a town of a known county is taken for one. */
const hasRegion = ({ cities, counties }: Installation) => (code: string): boolean =>
  cities.some((city) => city.code === code) || counties.some((county) => county.code === code) || looksLikeTown(counties, code);

const PAGES: Readonly<Record<string, Read>> = {
  board: (raw, installation) => {
    const search = parseBoardSearch(raw);
    return {
      ...search, metric: where(search.metric, hasMetric(installation)), focus: where(search.focus, hasRegion(installation)),
      towns: where(search.towns, (code) => installation.townMetrics.has(code)),
      // Told in place of the board.
      board: search.board ?? raw["board"],
    };
  },
  compare: (raw, installation) => {
    const search = parseCompareSearch(raw);
    const kept = (id: string): boolean => installation.quarters.some((quarter) => quarter.id === id);
    const through = typeof search.through === "object" ? search.through.filter(kept) : search.through;
    return { ...search, focus: where(search.focus, hasRegion(installation)), at: where(search.at, kept), from: where(search.from, kept), through: through?.length === 0 ? undefined : through };
  },
  cases: (raw) => {
    const search = parseCasesSearch(raw);
    // Rows and columns by the same dimension are rows.
    return { ...search, columns: raw["columns"] === (search.rows ?? "type") ? raw["columns"] : search.columns };
  },
  region: (raw) => ({ ...parseRegionSearch(raw) }),
  metric: (raw, installation, code) => {
    const search = parseMetricSearch(raw);
    return { ...search, region: where(search.region, (region) => hasRegion(installation)(region) && (region.length < 9 || installation.townMetrics.has(code))) };
  },
  "index-builder": (raw, installation) => {
    const search = parseIndexSearch(raw);
    return {
      ...search, region: where(search.region, (code) => installation.counties.some((county) => county.code === code)),
      metrics: [...parseWeights(search.metrics).entries()].filter(([ref]) => hasMetric(installation)(ref)).map(([ref, weight]) => (weight === 1 ? ref : `${ref}*${weight}`)),
    };
  },
  audit: (raw) => ({ ...parseAuditSearch(raw) }),
};

/** The parts of an address that its page does not follow: what cannot be read, and what names nothing that there is. */
export function unreadOf(pathname: string, raw: Raw, installation: Installation): readonly UnreadPart[] {
  const [page = "", name = ""] = pathname.replace(/^\/administration/, "").split("/").filter((step) => step !== "");
  const read = PAGES[page];
  return read === undefined ? [] : unreadParts(raw, read(raw, installation, name));
}
