import { createContext, useContext } from "react";
import { formatMoment } from "../ui/formats/moment.ts";
import { basisOf } from "./selection.ts";
import type { Quarter } from "./quarters.ts";
import type { InstallationQuery, QuartersAsOfQuery, RegionNameFragment } from "../generated/graphql.ts";

type BoardData = InstallationQuery["boards"][number];

/** A built-in board: its metrics, and its parts from top to bottom. */
export interface BoardLayout {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly levels: BoardData["levels"];
  /** Codes, in their order. */
  readonly metrics: readonly string[];
  /** The metric of the heat map while the chosen one has no figures of towns. */
  readonly townMetric: string | null;
  readonly blocks: BoardData["blocks"];
}

/** What every page knows of the installation: its name, its regions down to counties, its quarters. */
export interface Installation {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly demonstration: boolean;
  /** The clock on which moments are read, wherever the reader is. */
  readonly timeZone: string;
  /** Name of the outline file under /maps, without folder and extension; null when there is none. */
  readonly mapName: string | null;
  readonly smallNumberLimit: number;
  readonly version: number;
  readonly asOf: string;
  /** The region that boards open with. */
  readonly home: RegionNameFragment;
  readonly cities: readonly RegionNameFragment[];
  readonly counties: readonly RegionNameFragment[];
  /** Oldest first. */
  readonly quarters: readonly Quarter[];
  /** Codes of the catalogue's metrics, in its order. */
  readonly metrics: readonly string[];
  /** Codes of the metrics that have figures of towns. */
  readonly townMetrics: ReadonlySet<string>;
  /** Codes of the metrics that are measured once a year. */
  readonly yearlyMetrics: ReadonlySet<string>;
  readonly boards: readonly BoardLayout[];
}

/** `/maps/330400.json` and `330400.json` both name the outlines 330400. */
function outlineName(file: string | null): string | null {
  return file === null || file === "" ? null : file.replace(/^.*\//, "").replace(/\.json$/, "");
}

export function readInstallation(data: InstallationQuery): Installation {
  const { mapFile, quarters, ...rest } = data.installation;
  return {
    ...rest,
    mapName: outlineName(mapFile),
    cities: data.cities,
    counties: data.counties,
    metrics: [...new Set(data.metrics.map((metric) => metric.code))],
    townMetrics: new Set(data.metrics.filter((metric) => metric.level === "TOWN").map((metric) => metric.code)),
    yearlyMetrics: new Set(data.metrics.filter((metric) => metric.frequency === "YEAR").map((metric) => metric.code)),
    boards: data.boards.map((board) => ({ ...board, metrics: board.metrics.map((metric) => metric.code), townMetric: board.townMetric?.code ?? null })),
    quarters: readQuarters(quarters),
  };
}

function readQuarters(quarters: InstallationQuery["installation"]["quarters"]): Quarter[] {
  return quarters.map(({ period, basis, approvedAt, airedAt }) => ({
    id: period.id, labelZh: period.labelZh, labelEn: period.labelEn, basis: basisOf(basis), approvedAt, airedAt,
  }));
}

/** Characters of a date. */
const ISO_DAY = 10;

/** The installation as of an earlier version: its moment, and the quarters that had begun by then. */
export function installationAsOf(installation: Installation, { installation: past }: QuartersAsOfQuery): Installation {
  const day = formatMoment(past.asOf, installation.timeZone).slice(0, ISO_DAY);
  const ends = new Map(past.quarters.map(({ period }) => [period.id, period.end]));
  const quarters = readQuarters(past.quarters).map((quarter) => ((ends.get(quarter.id) ?? "") > day ? { ...quarter, running: true } : quarter));
  return { ...installation, asOf: past.asOf, quarters };
}

/** The county-level regions below a region: its own children, or all when the tree holds others in between. */
export function countiesOf(installation: Installation, code: string): readonly RegionNameFragment[] {
  const children = installation.counties.filter((county) => county.parentCode === code);
  return children.length > 0 ? children : installation.counties;
}

/** The city that a region's line is drawn from: its own for a city, the one above for a county, otherwise home. */
export function cityOf(installation: Installation, region: RegionNameFragment): RegionNameFragment {
  const { home, cities } = installation;
  if (region.level === "CITY") return region;
  return cities.find((city) => city.code === region.parentCode) ?? home;
}

/** The regions that are chosen from beside a board of one: home, the cities, and the counties of its own city. */
export function regionsBeside(installation: Installation, region: RegionNameFragment): readonly RegionNameFragment[] {
  const { home, cities } = installation;
  return [...new Map([home, ...cities, ...countiesOf(installation, cityOf(installation, region).code)].map((one) => [one.code, one])).values()];
}

/** The outline file of a city's counties; null where the installation shows no maps. */
export function outlineOf(installation: Installation, cityCode: string): string | null {
  const { mapName, home } = installation;
  return mapName === null || cityCode === home.code ? mapName : cityCode;
}

export const InstallationContext = createContext<Installation | null>(null);

/** The installation; throws outside the shell, which loads it before any page. */
export function useInstallation(): Installation {
  const installation = useContext(InstallationContext);
  if (installation === null) throw new Error("useInstallation is called outside the shell, which loads the installation.");
  return installation;
}
