import { useQuery } from "@apollo/client/react";
import { useSearch } from "@tanstack/react-router";
import { UnreadNote } from "../../filters/address/unread-note.tsx";
import { basisChoice } from "../../filters/basis-choice.ts";
import { countiesOf, useInstallation } from "../../filters/installation.ts";
import { UnkeptPanel } from "../../filters/unkept-panel.tsx";
import { latestQuarter, unkeptQuarter } from "../../filters/quarters.ts";
import { basisOfSearch } from "../../filters/selection-search.ts";
import { IndexMetricsDocument } from "../../generated/graphql.ts";
import { useViewer } from "../../session/viewer.ts";
import { EmptyState } from "../../ui/components/empty-state.tsx";
import { ErrorState } from "../../ui/components/error-state.tsx";
import { Panel } from "../../ui/components/panel.tsx";
import { Skeleton } from "../../ui/components/skeleton.tsx";
import { useDocumentTitle } from "../../ui/document-title.ts";
import { IndexBuilder } from "./index-builder.tsx";
import type { IndexQuestion } from "./index-input.ts";
import { parseIndexSearch } from "./index-search.ts";
import { parseWeights } from "./index-recipe.ts";
import { PRESETS, presetMetrics, sizesOf, suitableMetrics } from "./presets.ts";
import { unreadRecipe } from "./unread-recipe.ts";
import { useIndexNavigation } from "./use-index-navigation.ts";
import { useIndexWords } from "./words.ts";

/** The index of the address, or of the first preset. */
export function IndexPage() {
  const words = useIndexWords();
  useDocumentTitle(words.title);
  const search = parseIndexSearch(useSearch({ from: "/index-builder" }));
  const installation = useInstallation();
  const viewer = useViewer();
  const change = useIndexNavigation();
  const { home, quarters } = installation;
  const { data, error, refetch } = useQuery(IndexMetricsDocument);
  if (error !== undefined) return <ErrorState title={words.title} error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton blocks={[{ height: 36, width: 40 }, { height: 560 }]} />;
  const choice = basisChoice(viewer, [home, ...countiesOf(installation, home.code)]);
  const basis = basisOfSearch(search, choice.fallback);
  const quarter = quarters.find(({ id }) => id === search.period) ?? latestQuarter(quarters, basis) ?? quarters.at(-1);
  const asked = unkeptQuarter(quarters, search.period);
  if (asked !== null) return <UnkeptPanel title={words.title} asked={asked} basis={basis} onChoose={(period) => change({ period })} />;
  if (quarter === undefined) return <Panel title={words.title}><EmptyState sentence={words.noQuarters} /></Panel>;
  const sizes = sizesOf(data.metrics);
  const per = sizes.find(({ code }) => code === search.per)?.code ?? null;
  const metrics = suitableMetrics(data.metrics, per !== null);
  const known = new Set(metrics.map(({ ref }) => ref));
  const named = new Map([...parseWeights(search.metrics)].filter(([ref]) => known.has(ref)));
  const question: IndexQuestion = {
    recipe: { metrics: search.metrics === undefined ? presetMetrics(PRESETS[0], metrics) : named, fields: parseWeights(search.fields) },
    flat: search.flat === "yes", normaliser: search.normaliser ?? "MIN_MAX", mean: search.mean ?? "ARITHMETIC", imputation: search.missing ?? "NONE", treated: search.outliers ?? "0", per,
    period: quarter.id, within: home.code, basis, asOf: search.asOf ?? null,
  };
  return (
    <>
      <UnreadNote unread={unreadRecipe(search, data.metrics)} />
      <IndexBuilder question={question} metrics={metrics} sizes={sizes} choice={choice} quarter={quarter} region={search.region ?? null} />
    </>
  );
}
