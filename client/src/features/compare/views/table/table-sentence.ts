import { capitalName } from "../../../../ui/formats/capital.ts";
import { pick, type Language } from "../../../../ui/language.ts";
import { lineName } from "../../sheet/line-name.ts";
import type { Cell } from "../../sheet/sheet.ts";
import { viewWords } from "../../words/view-words.ts";
import { judgedOf } from "../judged.ts";
import { notJudged } from "../not-judged.ts";
import type { TableColumn } from "./table-columns.ts";

/** What the shapes beside the figures say: who is an outlier and who is not judged; of a metric without any judged figure why. */
export function tableSentence(columns: readonly TableColumn[], limit: number, language: Language): string {
  const words = viewWords(language).tableShapes;
  const sheets = [...new Set(columns.map(({ sheet }) => sheet))].map((sheet) => {
    const cells = columns.flatMap((column): Cell[] => (column.sheet === sheet ? sheet.regions.map((_, region) => sheet.at(region, column.period)) : []));
    return { sheet, cells, judged: judgedOf(cells).judged };
  });
  const line = sheets.find(({ sheet, judged }) => judged > 0 && sheet.line !== null)?.sheet.line ?? null;
  const few = line !== null && sheets.some(({ cells }) => cells.some((cell) => cell.kind === "observed" && cell.band === "notRanked"));
  const shapes = [...(line === null ? [] : [words.apart(lineName(line.region, language))]), ...(few ? [words.notRanked(String(limit))] : [])];
  const others = sheets.flatMap(({ sheet, cells, judged }) => {
    const why = judged > 0 ? null : notJudged(sheet, cells, limit, language);
    return why === null ? [] : [sheets.length === 1 ? why : pick(language, `${capitalName(sheet.measure, language)}：${why}`, `${capitalName(sheet.measure, language)}: ${why}`)];
  });
  return [...(shapes.length === 0 ? [] : [shapes.join(pick(language, "；", "; ")) + pick(language, "。", ".")]), ...others].join(pick(language, "", " "));
}
