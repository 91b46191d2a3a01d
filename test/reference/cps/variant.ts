import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A publication of the same form as the real one, with everything in it made up: names, order of columns, groups, labels. */
export interface Variant {
  readonly areas: readonly string[];
  readonly groups: readonly string[];
  readonly total: string;
  readonly won: string;
  readonly lost: string;
  /** What stands above the names of the areas. */
  readonly corner: string;
  /** The order of the columns after the first. */
  readonly shuffle: <T>(columns: readonly T[]) => readonly T[];
}

type Counts = (area: number, group: number) => { readonly won: number; readonly lost: number };

const grouped = (value: number): string => (value >= 1000 ? `"${value.toLocaleString("en-GB")}"` : String(value));
const percent = (part: number, whole: number): string => (whole === 0 ? "-" : `${(Math.floor((2000 * part + whole) / (2 * whole)) / 10).toFixed(2)}%`);

/** The file's text: a total row and a row per area, counts with thousands separators beside printed percentages. */
export function variantText({ areas, groups, total, won, lost, corner, shuffle }: Variant, counts: Counts): string {
  const columns = shuffle(
    groups.flatMap((group, at) => [
      { header: `${group} / ${won} (n)`, of: (c: ReturnType<Counts>) => grouped(c.won), at },
      { header: `${group} / ${won} (%)`, of: (c: ReturnType<Counts>) => percent(c.won, c.won + c.lost), at },
      { header: `${group} / ${lost} (n)`, of: (c: ReturnType<Counts>) => grouped(c.lost), at },
    ]),
  );
  const sum = (group: number): ReturnType<Counts> =>
    areas.map((_, area) => counts(area, group)).reduce((all, one) => ({ won: all.won + one.won, lost: all.lost + one.lost }), { won: 0, lost: 0 });
  const row = (name: string, of: (group: number) => ReturnType<Counts>): string => [name, ...columns.map((column) => column.of(of(column.at)))].join(",");
  return `${[[corner, ...columns.map(({ header }) => header)].join(","), row(total, sum), ...areas.map((name, area) => row(name, (group) => counts(area, group)))].join("\n")}\n`;
}

/** The mapping of such a file, for a catalogue whose areas are A0, A1 … under ROOT and whose groups are g0, g1 … */
export function variantMapping({ areas, groups, total, won, lost, corner }: Variant): object {
  const measure = { group: "result", aliases: { [won]: "outcome.won", [lost]: "outcome.lost" } };
  const breakdown = { group: "group", aliases: Object.fromEntries(groups.map((group, at) => [group, `g${at}`])) };
  return {
    name: "variant", kind: "observations", layout: "wide",
    region: { column: corner, aliases: { [total]: "ROOT", ...Object.fromEntries(areas.map((area, at) => [area, `A${at}`])) } },
    period: { constant: "2025年三季度" },
    columns: [
      { header: "^(?<group>.+) / (?<result>.+) \\(n\\)$", measure, breakdown },
      { header: "^(?<group>.+) / (?<result>.+) \\(%\\)$", percentOf: measure, among: ["outcome.won", "outcome.lost"], decimals: 1, breakdown },
    ],
  };
}

/** Writes the catalogue folder that the mapping speaks of. */
export function writeVariantCatalogue(folder: string, { areas, groups }: Variant): void {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, lines: readonly string[]): void => writeFileSync(join(folder, name), `${lines.join("\n")}\n`);
  writeFileSync(
    join(folder, "installation.json"),
    JSON.stringify({ nameZh: "x", nameEn: "x", rootRegion: "ROOT", timeZone: "Asia/Shanghai", keptFrom: "2020-01-01", keptTo: "2026-01-01", demonstration: true }),
  );
  const region = (code: string, parent: string, level: string): string => `${code},${parent},${level},area,${code},${code},${code},${code.toLowerCase()},2020-01-01`;
  write("regions.csv", ["code,parent_code,level,kind,name_zh,short_zh,name_en,pinyin,valid_from", region("ROOT", "", "city"), ...areas.map((_, at) => region(`A${at}`, "ROOT", "county"))]);
  const measure = (code: string): string => `${code},${code},${code},件,cases,flow,reported,,concluded,county,quarter,0,sum,sum,group,none,A count.,数。`;
  write("measures.csv", [
    "code,name_zh,name_en,unit_zh,unit_en,kind,source,predicate,attribution,level,grain,maturity_days,over_regions,over_periods,breakdown,protection,definition_en,definition_zh",
    measure("outcome.won"), measure("outcome.lost"),
  ]);
  write("breakdowns.csv", ["breakdown,key,name_zh,name_en", ...groups.map((_, at) => `group,g${at},组${at},group ${at}`)]);
  write("metrics.csv", [
    "code,version,name_zh,name_en,domain_zh,domain_en,formula,factor,unit_zh,unit_en,decimals,direction,target_operator,target_value,rankable,small_n_measure,needs,rlbe20_no,frequency,level,definition_zh,definition_en,caveat_zh,caveat_en,cap,before_maturity,provisional_while",
    "CV01,1,率,rate,域,domain,outcome.won / (outcome.won + outcome.lost),100,%,%,1,higher,,,yes,outcome.won,plain,,quarter,county,率。,A rate.,,,,,",
  ]);
}
