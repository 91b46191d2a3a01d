import type { CatalogueFault, Reading } from "@plumbline/drizzle/catalogue/catalogue-fault.ts";
import { readTable } from "@plumbline/drizzle/catalogue/read-table.ts";
import type { CatalogueRows } from "../../store/catalogue/write-catalogue.ts";

type BreakdownRow = CatalogueRows["breakdownKeys"][number];
type CriterionRow = CatalogueRows["criteria"][number];

const WORD = /^[a-z][a-z0-9_]*$/;
const NAME = /^[a-z][a-z0-9_-]*$/;

/** Keys of closed lists, in their order, of a `breakdowns.csv`. */
export function readBreakdowns(text: string, file = "breakdowns.csv"): Reading<BreakdownRow> {
  let sort = 0;
  return readTable<BreakdownRow>({
    file,
    text,
    columns: ["breakdown", "key", "name_zh", "name_en"],
    read: (row) => ({
      breakdown: row.shaped("breakdown", WORD, "a word of small letters"),
      key: row.shaped("key", WORD, "a word of small letters"),
      nameZh: row.required("name_zh"),
      nameEn: row.required("name_en"),
      sort: (sort += 1),
    }),
    key: (row) => `${row.breakdown}/${row.key}`,
  });
}

/** Criteria of assessment schemes, in their order, of a `criteria.csv`; the weights of a scheme's version sum to 100. */
export function readCriteria(text: string, file = "criteria.csv"): Reading<CriterionRow> {
  let sort = 0;
  const { rows, faults } = readTable<CriterionRow>({
    file,
    text,
    columns: ["scheme", "scheme_version", "code", "name_zh", "name_en", "weight"],
    read: (row) => ({
      scheme: row.shaped("scheme", NAME, "a word of small letters"),
      schemeVersion: row.whole("scheme_version"),
      code: row.shaped("code", WORD, "a word of small letters"),
      nameZh: row.required("name_zh"),
      nameEn: row.required("name_en"),
      weight: row.decimal("weight"),
      sort: (sort += 1),
    }),
    key: (row) => `${row.scheme}@${row.schemeVersion}/${row.code}`,
  });
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(`${row.scheme}, version ${row.schemeVersion}`, (sums.get(`${row.scheme}, version ${row.schemeVersion}`) ?? 0) + row.weight);
  const uneven = [...sums].filter(([, sum]) => Math.abs(sum - 100) > 1e-9).map(
    ([scheme, sum]): CatalogueFault => ({ file, row: 0, column: "weight", value: String(sum), message: `The weights of ${scheme} sum to ${sum}: they must sum to 100.` }),
  );
  return { rows, faults: faults.length > 0 ? faults : uneven };
}
