import { readFileSync } from "node:fs";
import { printSourceNote } from "@plumbline/schema/vocabulary/source-note.ts";
import { printCatalogueFault } from "../src/catalogue/catalogue-fault.ts";
import type { CatalogueFault } from "../src/catalogue/catalogue-fault.ts";
import { readTable } from "../src/catalogue/read-table.ts";
import type { TableRow } from "../src/catalogue/table-row.ts";
import { COURSE, parseCourse } from "./course.ts";
import { DRAWS } from "./profile.ts";
import type { CountyCourses, PartSpec, Profile, SpreadCourses } from "./profile.ts";

const PROFILE_FOLDER = new URL("./profile/", import.meta.url);

const LEVELS = ["county", "town"] as const;
const GRAINS = ["month", "quarter", "year"] as const;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;
const YES_NO = ["yes", "no"] as const;
const UNDER_QUERY = ["under_query"] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const QUARTER = /^\d{4}Q[1-4]$/;

/** Reads the demonstration's own tables; throws one error with a sentence for every fault. */
export function readProfile(counties: readonly string[], folder: URL = PROFILE_FOLDER): Profile {
  const faults: CatalogueFault[] = [];

  function table<Row>(file: string, columns: readonly string[], read: (row: TableRow) => Row, key: (row: Row) => string): readonly Row[] {
    const reading = readTable({ file, text: readFileSync(new URL(file, folder), "utf8"), columns, read, key });
    faults.push(...reading.faults);
    return reading.rows;
  }
  const courses = (row: TableRow): CountyCourses =>
    new Map(counties.map((code) => [code, parseCourse(row.shaped(code, COURSE, "a level such as 74, or 74+1.8 with its change a year")) ?? { start: 0, yearly: 0 }]));
  const spreadTable = (file: string, spread: string | null): readonly SpreadCourses[] =>
    table(
      file,
      ["name", ...(spread === null ? [] : [spread]), ...counties],
      (row) => ({ name: row.required("name"), spread: spread === null ? 0 : row.decimal(spread), counties: courses(row) }),
      (row) => row.name,
    );
  const byName = <Row extends { readonly name: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> => new Map(rows.map((row) => [row.name, row]));
  const amounts = (row: TableRow) => ({
    name: row.required("name"),
    level: row.oneOf("level", LEVELS),
    grain: row.oneOf("grain", GRAINS),
    base: row.decimal("base"),
    perTenThousand: row.decimal("per_10000"),
    spread: row.decimal("spread"),
    counties: courses(row),
  });
  const part = (row: TableRow): PartSpec => {
    const [of = "", relation, other = null] = row.required("of").split(" ");
    return {
      name: row.required("name"),
      of,
      less: relation === "less" ? other : null,
      within: relation === "within" ? other : null,
      grain: row.oneOf("grain", GRAINS),
      draw: row.oneOf("draw", DRAWS),
      spread: row.decimal("spread"),
      counties: courses(row),
    };
  };
  const mixRows = table("mixes.csv", ["mix", "word", "weight"], (row) => ({ mix: row.required("mix"), word: row.required("word"), weight: row.decimal("weight") }), (row) => `${row.mix} ${row.word}`);
  const mixes = new Map<string, { word: string; weight: number }[]>();
  for (const { mix, word, weight } of mixRows) mixes.set(mix, [...(mixes.get(mix) ?? []), { word, weight }]);

  const profile: Profile = {
    counties,
    volumes: byName(spreadTable("volumes.csv", null)),
    shares: byName(spreadTable("shares.csv", "town_spread")),
    durations: byName(spreadTable("durations.csv", "sigma")),
    figures: byName(spreadTable("county-figures.csv", null)),
    scores: spreadTable("scores.csv", "town_spread"),
    seasons: byName(
      table(
        "seasons.csv",
        ["name", ...MONTHS, "weekend", "holiday", "before_festival"],
        (row) => ({
          name: row.required("name"),
          months: MONTHS.map((month) => row.decimal(month)),
          weekend: row.decimal("weekend"),
          holiday: row.decimal("holiday"),
          beforeFestival: row.decimal("before_festival"),
        }),
        (row) => row.name,
      ),
    ),
    mixes,
    springFestivals: table("festivals.csv", ["year", "spring_festival"], (row) => row.shaped("spring_festival", DAY, "a day such as 2022-02-01"), (day) => day),
    anchors: table(
      "anchors.csv",
      ["type", "county", "year", "concluded", "settled"],
      (row) => ({ type: row.required("type"), county: row.required("county"), year: row.whole("year"), concluded: row.whole("concluded"), settled: row.whole("settled") }),
      (row) => `${row.type} ${row.county}`,
    ),
    flows: table("reported-flows.csv", ["name", "level", "grain", "base", "per_10000", "season", "spread", ...counties], (row) => ({ ...amounts(row), season: row.required("season") }), (row) => row.name),
    stocks: table("reported-stocks.csv", ["name", "level", "grain", "opening", "base", "per_10000", "spread", ...counties], (row) => ({ ...amounts(row), opening: row.oneOf("opening", YES_NO) }), (row) => row.name),
    parts: table("reported-parts.csv", ["name", "of", "grain", "draw", "spread", ...counties], part, (row) => row.name),
    studios: table(
      "studios.csv",
      ["measure", "town", "from"],
      (row) => ({ measure: row.required("measure"), town: row.required("town"), from: row.shaped("from", QUARTER, "a quarter such as 2022Q1") }),
      (row) => `${row.measure} ${row.town}`,
    ),
    exceptions: table(
      "exceptions.csv",
      ["measure", "region", "period", "value", "missing_reason"],
      (row) => ({
        measure: row.required("measure"),
        region: row.required("region"),
        period: row.shaped("period", QUARTER, "a quarter such as 2022Q1"),
        value: row.text("value") === "" ? null : String(row.whole("value")),
        reason: row.text("missing_reason") === "" ? null : row.oneOf("missing_reason", UNDER_QUERY),
      }),
      (row) => `${row.measure} ${row.region} ${row.period}`,
    ),
    realValues: table(
      "real-values.csv",
      ["measure", "region", "period", "value", "source_zh", "source_en"],
      (row) => ({ measure: row.required("measure"), region: row.required("region"), year: row.shaped("period", /^\d{4}$/, "a year"), value: String(row.decimal("value")), sourceNote: printSourceNote({ zh: row.required("source_zh"), en: row.required("source_en") }) }),
      (row) => `${row.measure} ${row.region} ${row.year}`,
    ),
  };
  if (faults.length > 0) throw new Error(`The demonstration's tables cannot be read.\n${faults.map(printCatalogueFault).join("\n")}`);
  return profile;
}
