import { viewWords } from "../../words/view-words.ts";
import { printSubject } from "../../address/subject.ts";
import type { Fit } from "../view.ts";

/** Towns by county: a metric that towns have, and towns. */
export const fitStrip: Fit = ({ regions, subjects, home, townMetric }, [first], language) => {
  const words = viewWords(language);
  const towns = regions.filter(({ level }) => level === "TOWN");
  const counties = regions.filter(({ level }) => level === "COUNTY");
  const shown = towns.length > 1 ? {} : { regions: counties.length === 0 ? [`towns(${home.code})`] : counties.map(({ code }) => `towns(${code})`), focus: undefined };
  if (first.measure.level !== "TOWN") {
    const others = subjects.map(printSubject).filter((text) => text !== townMetric);
    return { reason: words.noTownValues, remedy: townMetric === null ? null : { label: words.takeTownMetric, search: { ...shown, of: others.length > 1 ? [townMetric, ...others.slice(1)] : [townMetric] } } };
  }
  return towns.length > 1 ? null : { reason: words.townsOnly, remedy: { label: words.seeTowns, search: shown } };
};
