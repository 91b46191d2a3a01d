import { useQuery } from "@apollo/client/react";
import { useInstallation } from "../../filters/installation.ts";
import { basisOf } from "../../filters/selection.ts";
import type { Figure } from "../../filters/figure-door.ts";
import { FigureProvenanceDocument } from "../../generated/graphql.ts";
import { ErrorState } from "../../ui/components/error-state.tsx";
import { Skeleton } from "../../ui/components/skeleton.tsx";
import { formatMoment } from "../../ui/formats/moment.ts";
import { periodLabel } from "../../ui/formats/period.ts";
import { Dialog } from "../../ui/forms/dialog.tsx";
import { metricName } from "../../ui/formats/metric-name.ts";
import { nameOf } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { useWords } from "../../ui/words.ts";
import { CasesStep } from "./cases-step.tsx";
import { CellsStep } from "./cells-step.tsx";
import { figureVariables, type FigureVariables } from "./figure-variables.ts";
import { FormulaStep } from "./formula-step.tsx";
import { NumberStep } from "./number-step.tsx";
import { PeopleStep } from "./people-step.tsx";
import styles from "./provenance.module.css";
import { ReportsStep } from "./reports-step.tsx";
import type { Provenance } from "./trace-view.ts";
import { useProvenanceWords } from "./words.ts";

/** From a number to its formula, its inputs, their files and the people who released it. */
export default function ProvenanceDrawer({ figure, onClose }: { readonly figure: Figure; readonly onClose: () => void }) {
  const words = useProvenanceWords();
  const variables = figureVariables(figure);
  const { data, error, refetch } = useQuery(FigureProvenanceDocument, { variables });
  return (
    <Dialog drawer title={words.title} onClose={onClose}>
      {data !== undefined ? <Walk provenance={data.provenance} variables={variables} /> : error === undefined ? (
        <Skeleton blocks={[{ height: 44, width: 60 }, { height: 32 }, { height: 160 }, { height: 120 }, { height: 120 }]} />
      ) : (
        <ErrorState title={words.title} error={error} onRetry={() => void refetch()} />
      )}
    </Dialog>
  );
}

function Walk({ provenance, variables }: { readonly provenance: Provenance; readonly variables: FigureVariables }) {
  const shared = useWords();
  const language = useLanguage();
  const { timeZone } = useInstallation();
  const { metric, region, period, basis, asOf } = provenance;
  const where = [nameOf(region, language), periodLabel(period, language), shared.bases[basisOf(basis)], shared.asOf(formatMoment(asOf, timeZone))];
  return (
    <>
      <p className={styles["name"]}>{metricName(metric, language)}</p>
      <p className={styles["where"]}>{where.join(" · ")}</p>
      <ol className={styles["steps"]}>
        <NumberStep provenance={provenance} />
        <FormulaStep provenance={provenance} />
        <CellsStep provenance={provenance} variables={variables} />
        <ReportsStep provenance={provenance} variables={variables} />
        <CasesStep provenance={provenance} variables={variables} />
        <PeopleStep provenance={provenance} />
      </ol>
    </>
  );
}
