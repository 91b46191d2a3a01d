import { chartWords } from "../../charts/chart-words.ts";
import type { OutTable } from "../../charts/outlets/outlets.ts";
import { capital, capitalName } from "../../ui/formats/capital.ts";
import { shortUnit } from "../../ui/formats/unit.ts";
import { pick, type Language } from "../../ui/language.ts";
import { wordsOf } from "../../ui/words.ts";
import { FIGURES } from "./case-figures.ts";
import type { CasesRequest } from "./cases-request.ts";
import { casesWords } from "./cases-words.ts";
import type { PivotCell, PivotLine, PivotView } from "./pivot-view.ts";

/** The table as it leaves the page: the lines, values and reasons of the screen, each figure's n, and that it is too small for a place, in columns of their own. */
export function pivotSheet({ columns, lines }: PivotView, { rows, figures }: Pick<CasesRequest, "rows" | "figures">, language: Language): OutTable {
  const words = casesWords(language);
  const groups = columns.length === 0 ? [""] : columns.map(({ label }) => label);
  const places = groups.flatMap((group, at) => figures.map((figure, place) => ({ group, figure, cell: at * figures.length + place })));
  const withN = places.map(({ cell }) => lines.some((line) => line.cells[cell]?.small !== ""));
  const withFew = places.map(({ cell }) => lines.some((line) => line.cells[cell]?.few === true));
  const named = (group: string, name: string): string => (group === "" ? name : `${group} · ${name}`);
  return {
    tellsAll: true,
    head: [
      capital(words.dimensions[rows]),
      ...places.flatMap(({ group, figure }, at) => {
        const name = capitalName(FIGURES[figure], language);
        return [named(group, bracketed(name, shortUnit(FIGURES[figure], language), language)), ...(withN[at] === true ? [named(group, `${name} ${words.n}`)] : []), ...(withFew[at] === true ? [named(group, `${name} · ${chartWords(language).note}`)] : [])];
      }),
    ],
    rows: lines.map((line) => [
      lineName(line, language),
      ...places.flatMap(({ cell }, at) => {
        const found = line.cells[cell];
        return [found?.text ?? "", ...(withN[at] === true ? [nOf(found)] : []), ...(withFew[at] === true ? [found?.few === true ? wordsOf(language).bands.notRanked : ""] : [])];
      }),
    ]),
  };
}

const bracketed = (name: string, unit: string, language: Language): string => pick(language, `${name}（${unit}）`, `${name} (${unit})`);

function lineName({ label, note }: PivotLine, language: Language): string {
  return note === "" ? label : pick(language, `${label}（${note}）`, `${label} (${note})`);
}

/** What a figure rests on; that it is too little for a place has a column of its own, for numbers stay alone. */
function nOf(cell: PivotCell | undefined): string {
  return cell === undefined ? "" : cell.small.replace(/^n /, "");
}
