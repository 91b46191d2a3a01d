import type { PaletteEntriesQuery, RegionNameFragment } from "../../generated/graphql.ts";
import type { BoardLayout } from "../../filters/installation.ts";
import { metricName } from "../../ui/formats/metric-name.ts";
import { nameOf, pick, type Language } from "../../ui/language.ts";
import { initialsOf } from "./initials.ts";

export const GROUPS = ["pages", "views", "regions", "boards", "metrics"] as const;
export type EntryGroup = (typeof GROUPS)[number];

/** Something that can be gone to. */
export interface Entry {
  /** Unique, the same in both languages and on every day. */
  readonly key: string;
  readonly group: EntryGroup;
  readonly name: string;
  /** What tells it from others of the same name: the county of a town, the code of a metric. */
  readonly hint: string;
  /** What a search finds it by, in lower case. */
  readonly finds: readonly string[];
  readonly address: string;
}

/** A page of the navigation, as the frame knows it. */
export interface PageEntry {
  readonly key: string;
  /** What leads there after g. */
  readonly letter: string;
  readonly name: string;
  readonly address: string;
}

export interface Known {
  readonly pages: readonly PageEntry[];
  readonly home: RegionNameFragment;
  readonly cities: readonly RegionNameFragment[];
  readonly counties: readonly RegionNameFragment[];
  readonly towns: readonly RegionNameFragment[];
  readonly boards: readonly Pick<BoardLayout, "code" | "nameZh" | "nameEn" | "levels">[];
  readonly metrics: PaletteEntriesQuery["metrics"];
  /** What the viewer keeps under a name, then what others share. */
  readonly saved: NonNullable<PaletteEntriesQuery["savedQueries"]>;
  /** Whether the product has a page of such a path. */
  readonly has: (path: string) => boolean;
}

/** Pages, saved views, regions from above down, their boards, and metrics, in this order. */
export function entriesOf(known: Known, language: Language): Entry[] {
  const regions = [...known.cities, ...known.counties, ...known.towns];
  const names = new Map(regions.map((region) => [region.code, nameOf(region, language)]));
  return [
    ...known.pages.map(({ key, name, address }): Entry => ({ key: `page ${key}`, group: "pages", name, hint: "", finds: [name.toLowerCase(), key.toLowerCase()], address })),
    ...known.saved.filter(({ kind }) => kind === "VIEW").map(({ id, name, body, mine, owner }): Entry => ({
      key: `view ${id}`, group: "views", name, hint: [pageOf(body, known), mine ? "" : owner].filter((text) => text !== "").join(" · "), finds: [name.toLowerCase()], address: body,
    })),
    ...regions.map((region): Entry => ({
      key: `region ${region.code}`,
      group: "regions",
      name: nameOf(region, language),
      hint: [region.level === "TOWN" ? (names.get(region.parentCode ?? "") ?? "") : "", region.code].filter((text) => text !== "").join(" · "),
      finds: regionTexts(region),
      address: regionAddress(region, known),
    })),
    ...boardEntries(known, language),
    ...known.metrics.filter(({ breakdown }) => breakdown === null || breakdown === undefined).map((metric): Entry => ({
      key: `metric ${metric.ref}`,
      group: "metrics",
      name: metricName(metric, language),
      hint: `${metric.ref} · ${pick(language, metric.domainZh, metric.domainEn)}`,
      finds: [metric.ref, metric.nameZh, metric.nameEn, metric.domainZh, metric.domainEn].map((text) => text.toLowerCase()),
      address: metricAddress(metric, known),
    })),
  ];
}

/** The boards of the region that boards open with, then those of each county; the first that fits a region opens without being named. */
function boardEntries({ home, counties, boards }: Known, language: Language): Entry[] {
  return [home, ...counties].flatMap((region) =>
    boards.filter(({ levels }) => levels.includes(region.level)).map(({ code, nameZh, nameEn }, at): Entry => ({
      key: `board ${region.code} ${code}`,
      group: "boards",
      name: pick(language, nameZh, nameEn),
      hint: nameOf(region, language),
      finds: [nameZh, nameEn.toLowerCase(), "看板", "board", ...regionTexts(region)],
      address: `/board${region.code === home.code ? "" : `/${region.code}`}${at === 0 ? "" : `?board=${encodeURIComponent(code)}`}`,
    })),
  );
}

/** What the navigation calls the page of a saved view; empty where it lists none. */
function pageOf(address: string, { pages }: Known): string {
  const [path = ""] = address.split("?");
  const isOf = ([page = ""]: readonly string[]): boolean => path === page || path.startsWith(`${page}/`);
  return pages.find((page) => isOf(page.address.split("?")))?.name ?? "";
}

/** Both names, pinyin together and in syllables, its initials with and without those of the unit's kind, and the code. */
function regionTexts({ nameZh, shortZh, nameEn, pinyin, code }: RegionNameFragment): string[] {
  const joined = pinyin.replaceAll(" ", "");
  return [...new Set([nameZh, shortZh, nameEn.toLowerCase(), pinyin, joined, ...initialsOf(pinyin, nameZh), code])];
}

/** A region's own page where there is one; otherwise the board of a city or county, and of a town the comparison by a metric that towns have. */
function regionAddress({ code, level }: RegionNameFragment, { home, has, metrics }: Known): string {
  const ofTowns = metrics.find((metric) => metric.level === "TOWN" && metric.rankable);
  if (has("/region/{-$region}")) return `/region/${code}`;
  if (level === "TOWN") return `/compare?regions=${code}${ofTowns === undefined ? "" : `&of=${encodeURIComponent(ofTowns.ref)}`}`;
  return code === home.code ? "/board" : `/board/${code}`;
}

/** A metric's own page where there is one, otherwise the comparison by it. */
function metricAddress({ ref, code, version }: Known["metrics"][number], { has }: Known): string {
  if (!has("/metric/$code")) return `/compare?of=${encodeURIComponent(ref)}`;
  return version > 1 ? `/metric/${code}?version=${version}` : `/metric/${code}`;
}
