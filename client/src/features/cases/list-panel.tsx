import { skipToken, useQuery } from "@apollo/client/react";
import { CasesListDocument, type CasesListQuery } from "../../generated/graphql.ts";
import { useViewer } from "../../session/viewer.ts";
import { EmptyState } from "../../ui/components/empty-state.tsx";
import { ErrorState } from "../../ui/components/error-state.tsx";
import { Panel } from "../../ui/components/panel.tsx";
import { RecordList, type RecordColumn } from "../../ui/components/record-list.tsx";
import { Skeleton } from "../../ui/components/skeleton.tsx";
import { formatPeriod } from "../../ui/formats/period.ts";
import { nameOf, pick, type Language } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { Pager } from "../../ui/components/pager.tsx";
import { useCursors } from "../../ui/components/use-cursors.ts";
import { caseTypeName, outcomeName } from "../../ui/words/case-words.ts";
import type { CasesRequest } from "./cases-request.ts";
import { printDrill, type Drill } from "./cases-search.ts";
import { drillFilter } from "./cases-variables.ts";
import { casesWords, useCasesWords } from "./cases-words.ts";
import type { CasesWords } from "./cases-words-zh.ts";
import styles from "./cases.module.css";
import { useCasesNavigation } from "./use-cases-navigation.ts";

type Case = CasesListQuery["cases"]["cases"][number];

/** The cases behind one figure, for those who read cases; others are told that they do not. */
export function ListPanel({ request, drill }: { readonly request: CasesRequest; readonly drill: Drill }) {
  const words = useCasesWords();
  const { recordRegion } = useViewer();
  const filter = drillFilter(request, drill);
  if (typeof recordRegion !== "string" || request.basis !== "live") return <Closed sentence={typeof recordRegion === "string" ? words.liveOnly : words.listDenied} />;
  if (filter === null) return <Closed sentence={words.listUntold} />;
  return <Cases request={request} drill={drill} filter={filter} />;
}

function Closed({ sentence }: { readonly sentence: string }) {
  const words = useCasesWords();
  return (
    <Panel className={styles["wide"]} title={words.list} aside={<CloseList />}>
      <EmptyState sentence={sentence} />
    </Panel>
  );
}

function CloseList() {
  const words = useCasesWords();
  const change = useCasesNavigation();
  return (
    <button type="button" className={styles["link"]} onClick={() => change({ list: undefined })}>
      {words.closeList}
    </button>
  );
}

function Cases({ request, drill, filter }: { readonly request: CasesRequest; readonly drill: Drill; readonly filter: NonNullable<ReturnType<typeof drillFilter>> }) {
  const words = useCasesWords();
  const language = useLanguage();
  const cursors = useCursors(`${printDrill(drill)} ${JSON.stringify(filter)}`);
  const { data, previousData, loading, error, refetch } = useQuery(CasesListDocument, drill === null ? skipToken : { variables: { filter, after: cursors.after }, notifyOnNetworkStatusChange: true });
  const page = (data ?? previousData)?.cases;
  if (error !== undefined) return <div className={styles["wide"]}><ErrorState title={words.list} error={error} onRetry={() => void refetch()} /></div>;
  if (page === undefined) return <div className={styles["wide"]}><Skeleton blocks={[{ height: 24, width: 48 }, { height: 320 }]} /></div>;
  return (
    <Panel className={styles["wide"]} title={words.listOf(words.counted[drill.of], factsOf(request, drill, filter, language))} subtitle={words.listRecorded} busy={loading} aside={<CloseList />}>
      {page.cases.length === 0 ? <EmptyState sentence={words.noCases} /> : (
        <RecordList caption={words.list} rows={page.cases} rowKey={({ caseNumber, region }) => `${region.nameEn} ${caseNumber}`} columns={columnsOf(casesWords(language), language)} />
      )}
      <Pager page={cursors.page} onPrevious={cursors.previous} onNext={page.next === null || page.next === undefined ? null : () => cursors.next(page.next ?? "")} />
    </Panel>
  );
}

/** Which row and column the cases belong to, in words. */
function factsOf(request: CasesRequest, drill: Drill, { pendingAt, acceptedIn, concludedIn }: NonNullable<ReturnType<typeof drillFilter>>, language: Language): string {
  const value = (dimension: CasesRequest["columns"], word: string | null): string[] => {
    if (dimension === null || word === null || dimension === "period") return [];
    if (dimension === "type") return [nameOf(caseTypeName(word), language)];
    return [dimension === "outcome" ? outcomeName(word, language) : word];
  };
  const [first = "", last = first] = (pendingAt ?? acceptedIn ?? concludedIn ?? "").split("..");
  const time = first === last ? formatPeriod(first, language) : pick(language, `${formatPeriod(first, language)}—${formatPeriod(last, language)}`, `${formatPeriod(first, language)} – ${formatPeriod(last, language)}`);
  return [...value(request.rows, drill.row), ...value(request.columns, drill.column), time].join(pick(language, "，", ", "));
}

function columnsOf(words: CasesWords, language: Language): RecordColumn<Case>[] {
  const days = ({ acceptedOn, concludedOn, pauseDays }: Case): string =>
    typeof acceptedOn === "string" && typeof concludedOn === "string" ? String((Date.parse(concludedOn) - Date.parse(acceptedOn)) / 86_400_000 - pauseDays) : "—";
  return [
    { key: "number", head: words.caseNumber, cell: ({ caseNumber }) => caseNumber },
    { key: "type", head: words.dimensions.type, cell: ({ type }) => nameOf(caseTypeName(type), language) },
    { key: "region", head: words.dimensions.region, cell: ({ region }) => nameOf(region, language) },
    { key: "matter", head: words.dimensions.matter, cell: ({ matter }) => matter ?? "—" },
    { key: "accepted", head: words.acceptedOn, cell: ({ acceptedOn }) => acceptedOn ?? "—" },
    { key: "concluded", head: words.concludedOn, cell: ({ concludedOn }) => concludedOn ?? words.open },
    { key: "days", head: words.days, cell: days },
    { key: "outcome", head: words.outcome, cell: ({ outcome }) => (outcome === null || outcome === undefined ? "—" : outcomeName(outcome, language)) },
  ];
}
