import type { ReadTransaction } from "../../store/driver/database.ts";
import { readFigures } from "../../store/read/read-figures.ts";
import type { FigureColumns } from "../../store/read/read-figures.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import type { ReadPoint } from "../selection/read-point.ts";
import { AnswerDays } from "./answer-days.ts";
import type { FigurePlan } from "./figure-plan.ts";
import { Figures } from "./figures.ts";
import type { PeriodStates } from "./period-states.ts";
import type { Evidence } from "./read-term.ts";
import type { ReportingUnits } from "./reporting-units.ts";

/** Reads what a plan names, in one query of figures (unless they are on their way already) beside which period states are on their way. */
export async function loadEvidence(
  tx: ReadTransaction,
  plan: FigurePlan,
  at: ReadPoint,
  catalogue: InstallationCatalogue,
  units: ReportingUnits,
  states: Promise<PeriodStates | null>,
  ahead: Promise<FigureColumns> | null,
  now: Date,
): Promise<Evidence> {
  const { basis, past } = at;
  const { version } = at.version;
  const [columns, released] = await Promise.all([
    ahead ?? readFigures(tx, { needs: plan.needs, places: plan.places, basis, asOf: past ? version : null }),
    states,
  ]);
  return {
    figures: new Figures(plan, columns),
    units,
    states: released,
    days: new AnswerDays(at, now, catalogue.installation.timeZone),
    demonstration: catalogue.installation.demonstration,
  };
}

/** The same evidence about other figures: units and calendars do not change between two reads of one answer. */
export async function loadMoreFigures(tx: ReadTransaction, plan: FigurePlan, at: ReadPoint, evidence: Evidence): Promise<Evidence> {
  const columns = await readFigures(tx, { needs: plan.needs, places: plan.places, basis: at.basis, asOf: at.past ? at.version.version : null });
  return { ...evidence, figures: new Figures(plan, columns) };
}
