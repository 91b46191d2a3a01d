import { useQuery } from "@apollo/client/react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { AdministrationAuditDocument } from "../../../generated/graphql.ts";
import type { Viewer } from "../../../session/viewer.ts";
import { EmptyState } from "../../../ui/components/empty-state.tsx";
import { ErrorState } from "../../../ui/components/error-state.tsx";
import { PageTitle } from "../../../ui/components/page-title.tsx";
import { Panel } from "../../../ui/components/panel.tsx";
import { Skeleton } from "../../../ui/components/skeleton.tsx";
import { nameOf } from "../../../ui/language.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { Pager } from "../../../ui/components/pager.tsx";
import { useCursors } from "../../../ui/components/use-cursors.ts";
import { AuditFilters } from "./audit-filters.tsx";
import { auditFilter, parseAuditSearch } from "./audit-search.ts";
import { AuditTable } from "./audit-table.tsx";
import { useAuditWords } from "./audit-words.ts";

const PAGE = 50;
const FIRST_PAINT = [{ height: 36 }, { height: 36 }, { height: 36 }, { height: 36 }] as const;

/** Who did what within a region and below; what is searched for stands in the address. */
export function Audit({ home }: { readonly home: NonNullable<Viewer["region"]> }) {
  const words = useAuditWords();
  const language = useLanguage();
  const navigate = useNavigate({ from: "/administration/audit" });
  const search = parseAuditSearch(useSearch({ from: "/administration/audit" }));
  const filter = auditFilter(search);
  const key = JSON.stringify(filter);
  const cursors = useCursors(key);
  const { data, previousData, loading, error, refetch } = useQuery(AdministrationAuditDocument, {
    variables: { filter, first: PAGE, after: cursors.after }, fetchPolicy: "cache-and-network", notifyOnNetworkStatusChange: true,
  });
  const page = (data ?? previousData)?.auditLog;
  const next = page?.next ?? null;
  return (
    <>
      <PageTitle title={words.title} note={words.within(nameOf(home, language))} />
      <Panel title={words.list} busy={loading && page !== undefined}>
        <AuditFilters key={key} value={search} onChange={(chosen) => void navigate({ search: { ...chosen } })} />
        {error !== undefined ? <ErrorState title={words.list} error={error} onRetry={() => void refetch()} />
          : page === undefined ? <Skeleton blocks={FIRST_PAINT} />
          : page.entries.length === 0 ? <EmptyState sentence={words.none} />
          : <AuditTable entries={page.entries} />}
        <Pager page={cursors.page} onPrevious={cursors.previous} onNext={next === null ? null : () => cursors.next(next)} />
      </Panel>
    </>
  );
}
