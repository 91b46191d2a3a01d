import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { TracedCaseListDocument, type TracedCaseListQuery } from "../../generated/graphql.ts";
import { DataTable, type DataColumn } from "../../ui/components/data-table.tsx";
import textLink from "../../ui/components/text-link.module.css";
import { nameOf } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { useWords } from "../../ui/words.ts";
import type { FigureVariables } from "./figure-variables.ts";
import { MoreButton } from "./more-button.tsx";
import { Note, Step } from "./step.tsx";
import styles from "./provenance.module.css";
import { plainNumber, termName, type Provenance } from "./trace-view.ts";
import { useLongList, type ListPage } from "./use-long-list.ts";
import { useProvenanceWords } from "./words.ts";

type TracedCase = TracedCaseListQuery["provenance"]["cases"]["cases"][number];
type Page = ListPage<TracedCase>;

/** Case numbers are listed only when asked for: whoever reads them is on record. */
export function CasesStep({ provenance, variables }: { readonly provenance: Provenance; readonly variables: FigureVariables }) {
  const shared = useWords();
  const words = useProvenanceWords();
  const client = useApolloClient();
  const [first, setFirst] = useState<Page | "asking" | "failed" | null>(null);
  const load = async (after: string | null): Promise<Page | null> => {
    const { data } = await client.query({ query: TracedCaseListDocument, variables: { ...variables, after }, fetchPolicy: "network-only" });
    const page = data?.provenance.cases;
    return page === undefined ? null : { rows: page.cases, next: page.next, total: page.total };
  };
  const ask = (): void => {
    setFirst("asking");
    load(null).then((page) => setFirst(page ?? "failed"), () => setFirst("failed"));
  };
  const counted = provenance.terms.some(({ source }) => source === "CASES");
  return (
    <Step number={5} title={words.steps.cases}>
      {!counted ? <Note>{words.noCases}</Note> : first === null || first === "asking" || first === "failed" ? (
        <>
          {provenance.recordsOpen ? null : <Note>{words.casesHidden}</Note>}
          <p className={styles["more"]}>
            <button type="button" className={textLink["finger"]} aria-busy={first === "asking"} onClick={ask}>{first === "asking" ? shared.loading : words.showCases}</button>
            <span>{words.casesRecorded}</span>
            {first === "failed" ? <span role="alert">{shared.notRead}</span> : null}
          </p>
        </>
      ) : <CaseTable first={first} load={load} provenance={provenance} />}
    </Step>
  );
}

function CaseTable({ first, load, provenance }: { readonly first: Page; readonly load: (after: string) => Promise<Page | null>; readonly provenance: Provenance }) {
  const words = useProvenanceWords();
  const language = useLanguage();
  const list = useLongList<TracedCase>(first, load);
  if (list.total === 0) return <Note>{provenance.recordsOpen ? words.noCases : words.casesHidden}</Note>;
  const nameOfTerm = (number: number): string => {
    const term = provenance.terms.find((candidate) => candidate.number === number);
    return term === undefined ? "" : termName(term, language);
  };
  const columns: DataColumn<TracedCase>[] = [
    { key: "number", head: words.caseNumber, align: "left", cell: ({ caseNumber }) => caseNumber },
    { key: "region", head: words.region, align: "left", cell: ({ region }) => nameOf(region, language) },
    { key: "accepted", head: words.accepted, align: "left", cell: ({ acceptedOn }) => acceptedOn ?? words.none },
    { key: "concluded", head: words.concluded, align: "left", cell: ({ concludedOn }) => concludedOn ?? words.none },
    { key: "term", head: words.measure, align: "left", cell: ({ term }) => nameOfTerm(term) },
    { key: "amount", head: words.adds, align: "right", cell: ({ amount }) => plainNumber(amount, language) },
    { key: "version", head: words.recordVersion, align: "right", cell: ({ versionNo }) => `v${versionNo}` },
  ];
  return (
    <>
      <DataTable caption={words.steps.cases} columns={columns} rows={list.rows} rowKey={({ term, caseNumber }) => `${term} ${caseNumber}`} />
      <p className={styles["note"]}>{words.caseTotal(plainNumber(list.rows.length, language), plainNumber(list.total, language))}</p>
      <MoreButton list={list} />
    </>
  );
}
