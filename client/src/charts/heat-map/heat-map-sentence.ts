import { pick } from "../../ui/language.ts";
import { are, counted, nameList } from "../chart-sentence.ts";
import type { ChartSentence, SentenceContext } from "../chart-sentence.ts";
import type { HeatColumn, HeatMapView } from "./heat-map-view.ts";

/** So many periods in a row on one side are named. */
const LASTING = 4;

/**
 * How many regions differ from the last period's line by more than chance, which have done so for a year, what counts as that, and that the colour alone does not say so.
 * Only periods that do not hold one another (`apart`) are counted in a row.
 */
export function heatMapSentence(view: HeatMapView, context: SentenceContext, apart: boolean): ChartSentence {
  const { language, noun, line } = context;
  const columns = view.groups.flatMap((group) => group.columns);
  const last = view.periods.at(-1)?.label ?? "";
  const judged = columns.filter((column) => ["better", "similar", "worse"].includes(column.cells.at(-1)?.detail.band ?? ""));
  if (judged.length === 0) return { lead: pick(language, `${last}没有可与${line}比较的${noun.many}。`, `No ${noun.one} can be judged against ${line} in ${last}.`), rest: "" };
  const on = (side: "better" | "worse"): HeatColumn[] => judged.filter((column) => column.cells.at(-1)?.detail.band === side);
  const lead = pick(
    language,
    `${last}可判断 ${counted(judged.length, context)}：优于${line} ${on("better").length} 个，逊于${line} ${on("worse").length} 个。`,
    `Of ${counted(judged.length, context)} judged in ${last}, ${are(on("better").length)} better than ${line} and ${are(on("worse").length)} worse.`,
  );
  const lasting = on("worse").filter((column) => apart && column.cells.length >= LASTING && column.cells.slice(-LASTING).every((cell) => cell.detail.band === "worse"));
  const names = nameList(lasting.map((column) => column.name), language);
  const whole = pick(language, `连续 ${LASTING} 期逊于${line}：${names}。`, `Worse in each of the last ${LASTING} periods: ${names}.`);
  const colour = pick(language, `离群：该期 95% 区间不含${line}；颜色只表示距离，其余差异不超出偶然范围。`, `An outlier's 95% interval leaves out ${line}; colour shows distance only, and other differences are within chance.`);
  return { lead, rest: lasting.length === 0 ? colour : pick(language, `${whole}${colour}`, `${whole} ${colour}`) };
}
