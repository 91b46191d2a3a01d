import { useQuery } from "@apollo/client/react";
import { useEffect, useRef } from "react";
import { CasesListDocument, type CasesListQuery, type RegionNameFragment } from "../../generated/graphql.ts";
import { useViewer } from "../../session/viewer.ts";
import { EmptyState } from "../../ui/components/empty-state.tsx";
import { ErrorState } from "../../ui/components/error-state.tsx";
import { Panel } from "../../ui/components/panel.tsx";
import { RecordList, type RecordColumn } from "../../ui/components/record-list.tsx";
import { Skeleton } from "../../ui/components/skeleton.tsx";
import { formatPeriod, formatRange } from "../../ui/formats/period.ts";
import { nameOf, pick, type Language } from "../../ui/language.ts";
import { PHONE, useMediaQuery } from "../../ui/media-query.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { Pager } from "../../ui/components/pager.tsx";
import textLink from "../../ui/components/text-link.module.css";
import { useCursors } from "../../ui/components/use-cursors.ts";
import { capital } from "../../ui/formats/capital.ts";
import type { CasesRequest } from "./cases-request.ts";
import { printDrill, type Drill } from "./cases-search.ts";
import { drillFilter } from "./cases-variables.ts";
import { casesWords, useCasesWords } from "./cases-words.ts";
import type { CasesWords } from "./cases-words-zh.ts";
import styles from "./cases.module.css";
import { codeOf, type Dimension } from "./dimensions.ts";
import { useCasesNavigation } from "./use-cases-navigation.ts";

type Case = CasesListQuery["cases"]["cases"][number];

export interface ListPanelProps {
  readonly request: CasesRequest;
  /** Regions whose names are known. */
  readonly regions: readonly RegionNameFragment[];
  readonly drill: Drill;
}

/** Cases of one page: a phone shows each as a block of its own. */
const PAGE = { desktop: 50, phone: 10 } as const;

/** The cases behind one figure, for those who read cases; others are told that they do not. */
export function ListPanel({ request, regions, drill }: ListPanelProps) {
  const words = useCasesWords();
  const { recordRegion } = useViewer();
  const filter = drillFilter(request, drill);
  if (typeof recordRegion !== "string" || request.basis !== "live") return <Closed sentence={typeof recordRegion === "string" ? words.liveOnly : words.listDenied} />;
  if (filter === null) return <Closed sentence={words.listUntold} />;
  return <Cases key={printDrill(drill)} request={request} regions={regions} drill={drill} filter={filter} />;
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
    <button type="button" className={textLink["finger"]} onClick={() => change({ list: undefined })}>
      {words.closeList}
    </button>
  );
}

function Cases({ request, regions, drill, filter }: ListPanelProps & { readonly filter: NonNullable<ReturnType<typeof drillFilter>> }) {
  const words = useCasesWords();
  const language = useLanguage();
  const phone = useMediaQuery(PHONE);
  const place = useRef<HTMLDivElement>(null);
  // Asked for by a press on a number above, the list may lie below the screen's edge.
  useEffect(() => {
    // What it gives back in newer browsers is no way to undo it.
    place.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const cursors = useCursors(`${printDrill(drill)} ${JSON.stringify(filter)}`);
  const { data, previousData, loading, error, refetch } = useQuery(CasesListDocument, { variables: { filter, first: phone ? PAGE.phone : PAGE.desktop, after: cursors.after }, notifyOnNetworkStatusChange: true });
  const page = (data ?? previousData)?.cases;
  return (
    <div ref={place} className={styles["wide"]}>
      {error !== undefined ? <ErrorState title={words.list} error={error} onRetry={() => void refetch()} />
        : page === undefined ? <Skeleton blocks={[{ height: 24, width: 48 }, { height: 320 }]} />
        : (
          <Panel title={capital(words.listOf(words.counted[drill.of], factsOf({ request, regions, drill }, page, filter, language)))} subtitle={words.listRecorded} busy={loading} aside={<CloseList />}>
            {page.cases.length === 0 ? <EmptyState sentence={words.noCases} /> : (
              <RecordList caption={words.list} rows={page.cases} rowKey={({ caseNumber, region }) => `${region.nameEn} ${caseNumber}`} columns={columnsOf(casesWords(language), wordNames(page, language), language)} />
            )}
            <Pager page={cursors.page} onPrevious={cursors.previous} onNext={page.next === null || page.next === undefined ? null : () => cursors.next(page.next ?? "")} />
          </Panel>
        )}
    </div>
  );
}

/** Names of the words of a page's cases. */
function wordNames({ words }: CasesListQuery["cases"], language: Language): (dimension: Dimension, word: string) => string {
  return (dimension, word) => {
    const found = words.find((one) => one.dimension === codeOf(dimension) && one.key === word);
    return capital(found === undefined ? word : nameOf(found, language));
  };
}

/** Which row and column the cases belong to, in words. */
function factsOf({ request, regions, drill }: ListPanelProps, page: CasesListQuery["cases"], { pendingAt, acceptedIn, concludedIn }: NonNullable<ReturnType<typeof drillFilter>>, language: Language): string {
  const named = wordNames(page, language);
  const value = (dimension: Dimension | null, word: string | null): string[] => {
    if (dimension === null || word === null || dimension === "period") return [];
    if (dimension !== "region") return [dimension === "enterprise" ? enterpriseName(word, language) : named(dimension, word)];
    const region = regions.find(({ code }) => code === word);
    return [region === undefined ? word : nameOf(region, language)];
  };
  const [first = "", last = first] = (pendingAt ?? acceptedIn ?? concludedIn ?? "").split("..");
  const time = formatRange(formatPeriod(first, language), formatPeriod(last, language), language);
  return [...value(request.rows, drill.row), ...value(request.columns, drill.column), time].join(pick(language, "，", ", "));
}

const enterpriseName = (word: string, language: Language): string => casesWords(language).enterprises[word === "yes" ? "yes" : "no"];

function columnsOf(words: CasesWords, named: ReturnType<typeof wordNames>, language: Language): RecordColumn<Case>[] {
  // An open case has neither days nor an outcome: that it is open says so once.
  const isOpen = ({ concludedOn }: Case): boolean => typeof concludedOn !== "string";
  const days = ({ acceptedOn, concludedOn, pauseDays }: Case): string =>
    typeof concludedOn !== "string" ? "" : typeof acceptedOn === "string" ? String((Date.parse(concludedOn) - Date.parse(acceptedOn)) / 86_400_000 - pauseDays) : "—";
  return [
    { key: "number", head: words.caseNumber, cell: ({ caseNumber }) => caseNumber },
    { key: "type", head: capital(words.dimensions.type), cell: ({ type }) => named("type", type) },
    { key: "region", head: capital(words.dimensions.region), cell: ({ region }) => nameOf(region, language) },
    { key: "matter", head: capital(words.dimensions.matter), cell: ({ matter }) => (typeof matter === "string" ? named("matter", matter) : "—") },
    { key: "accepted", head: words.acceptedOn, cell: ({ acceptedOn }) => acceptedOn ?? "—" },
    { key: "concluded", head: words.concludedOn, cell: ({ concludedOn }) => concludedOn ?? words.open },
    { key: "days", head: words.days, cell: days, number: true },
    { key: "outcome", head: words.outcome, cell: (row) => (typeof row.outcome === "string" ? named("outcome", row.outcome) : isOpen(row) ? "" : "—") },
  ];
}
