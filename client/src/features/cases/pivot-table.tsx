import { useTableOutlet } from "../../charts/outlets/outlets.ts";
import { BandShape } from "../../ui/components/band-shape.tsx";
import grid from "../../ui/components/figure-grid.module.css";
import { PillSelect } from "../../ui/components/pill-select.tsx";
import { capital, capitalName } from "../../ui/formats/capital.ts";
import { shortUnit } from "../../ui/formats/unit.ts";
import { nameOf } from "../../ui/language.ts";
import { PHONE, useMediaQuery } from "../../ui/media-query.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { usePrinting } from "../../ui/use-printing.ts";
import { useWords } from "../../ui/words.ts";
import { FIGURES } from "./case-figures.ts";
import type { CasesRequest } from "./cases-request.ts";
import { nextSort, printSort } from "./cases-search.ts";
import { useCasesWords } from "./cases-words.ts";
import type { CaseFigure } from "./figure-ids.ts";
import { pivotSheet } from "./pivot-sheet.ts";
import { pivotSlices } from "./pivot-slices.ts";
import styles from "./pivot-table.module.css";
import type { PivotCell, PivotLine, PivotView } from "./pivot-view.ts";
import { useCasesNavigation } from "./use-cases-navigation.ts";

export interface PivotTableProps {
  readonly view: PivotView;
  readonly request: CasesRequest;
  readonly caption: string;
}

/**
 * Values of one dimension down, of another across, figures side by side; the names stay in sight while columns scroll. On the
 * phone a table without columns folds into a block for each line; on paper one that is wider than its sheet goes on below.
 */
export function PivotTable({ view, request, caption }: PivotTableProps) {
  const language = useLanguage();
  const phone = useMediaQuery(PHONE);
  const printing = usePrinting();
  const folds = phone && view.columns.length === 0;
  const id = useTableOutlet(pivotSheet(view, request, language));
  return (
    <div id={id} className={`${grid["scroll"]} ${folds ? styles["folds"] : ""}`} tabIndex={0} role="group" aria-label={caption}>
      {folds ? <SortChoice request={request} /> : null}
      {(printing ? pivotSlices(view, request.figures.length) : [view]).map((slice) => (
        <Lines key={slice.columns[0]?.key ?? ""} view={slice} request={request} caption={caption} folds={folds} />
      ))}
    </div>
  );
}

function Lines({ view, request, caption, folds }: PivotTableProps & { readonly folds: boolean }) {
  const words = useCasesWords();
  const { figures } = request;
  const across = view.columns.length > 0;
  return (
    <table className={`${grid["table"]} ${styles["table"]} ${across ? styles["crossed"] : ""}`}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        {across ? (
          <tr className={styles["across"]}>
            <th scope="col" rowSpan={2}>{capital(words.dimensions[request.rows])}</th>
            {view.columns.map(({ key, label }) => (
              <th key={key} scope="colgroup" colSpan={figures.length} className={styles["first"]}>
                <span className={styles["group"]}>{label}</span>
              </th>
            ))}
          </tr>
        ) : null}
        <tr>
          {across ? null : <th scope="col">{capital(words.dimensions[request.rows])}</th>}
          {(across ? view.columns : [{ key: "all" }]).flatMap(({ key }) =>
            figures.map((figure, place) => <Head key={`${key} ${figure}`} figure={figure} request={request} first={across && place === 0} />),
          )}
        </tr>
      </thead>
      <tbody>
        {view.lines.map((line) => (
          <Line key={line.key} line={line} figures={across ? figures.length : 0} folds={folds} />
        ))}
      </tbody>
    </table>
  );
}

/** A figure's name and unit; pressing it sorts by it, most first, then least first, then not at all. */
function Head({ figure, request: { sort }, first }: { readonly figure: CaseFigure; readonly request: CasesRequest; readonly first: boolean }) {
  const words = useCasesWords();
  const language = useLanguage();
  const change = useCasesNavigation();
  const traits = FIGURES[figure];
  const name = nameOf(traits, language);
  const state = sort?.figure !== figure ? "none" : sort.up ? "ascending" : "descending";
  return (
    <th scope="col" aria-sort={state} className={first ? styles["first"] : undefined}>
      <button type="button" className={styles["sort"]} title={words.sortBy(name)} onClick={() => change({ sort: nextSort(sort, figure) })}>
        {state === "none" ? null : <span aria-hidden="true">{state === "ascending" ? "↑" : "↓"}</span>}
        {capital(name)}
        <span className={styles["unit"]}>{shortUnit(traits, language)}</span>
      </button>
    </th>
  );
}

function Line({ line, figures, folds }: { readonly line: PivotLine; readonly figures: number; readonly folds: boolean }) {
  return (
    <tr className={line.kind === "group" ? undefined : styles[line.kind]}>
      <th scope="row">
        {line.label}
        {line.note === "" ? null : <span className={styles["how"]}>{line.note}</span>}
      </th>
      {line.cells.map((cell, place) => (
        <td key={cell.key} className={figures > 0 && place % figures === 0 ? styles["first"] : undefined}>
          {folds ? <FigureName figure={cell.figure} /> : null}
          <Value cell={cell} line={line.label} />
        </td>
      ))}
    </tr>
  );
}

/** Where the line is folded up, and the head does not stand above the number. */
function FigureName({ figure }: { readonly figure: CaseFigure }) {
  const language = useLanguage();
  return (
    <span className={styles["figure"]}>
      {capitalName(FIGURES[figure], language)}
      {FIGURES[figure].unitEn === "cases" ? null : <span className={styles["unit"]}> {shortUnit(FIGURES[figure], language)}</span>}
    </span>
  );
}

const ORDERS = [false, true] as const;

/** What the heads of the columns do where there are none. */
function SortChoice({ request: { figures, sort } }: Pick<PivotTableProps, "request">) {
  const words = useCasesWords();
  const language = useLanguage();
  const change = useCasesNavigation();
  return (
    <PillSelect
      className={styles["order"]}
      label={words.sort}
      value={sort === null ? "" : printSort(sort)}
      onChange={(value) => change({ sort: value === "" ? undefined : value })}
      options={[
        { value: "", label: words.unsorted },
        ...figures.flatMap((figure) => ORDERS.map((up) => ({ value: printSort({ figure, up }), label: words.sorted(capitalName(FIGURES[figure], language), up) }))),
      ]}
    />
  );
}

function Value({ cell, line }: { readonly cell: PivotCell; readonly line: string }) {
  const words = useCasesWords();
  const shared = useWords();
  const change = useCasesNavigation();
  if (cell.missing) return <span className={styles["missing"]}>{cell.text}</span>;
  const { list, figure } = cell;
  const what = figure === "accepted" || figure === "concluded" || figure === "pending" ? words.counted[figure] : "";
  return (
    <>
      <span className={`${grid["value"]} ${styles["value"]}`}>
        {cell.few ? <BandShape band="notRanked" size={8} /> : null}
        {cell.few ? <span className="visually-hidden">{shared.bands.notRanked} </span> : null}
        {list === null ? cell.text : (
          <button type="button" className={styles["open"]} aria-label={`${line}: ${words.openList(cell.text, what)}`} onClick={() => change({ list })}>
            {cell.text}
          </button>
        )}
      </span>
      {cell.small === "" ? null : <span className={`${grid["small"]} ${styles["small"]}`}>{cell.small}</span>}
    </>
  );
}
