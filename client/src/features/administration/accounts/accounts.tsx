import { useQuery } from "@apollo/client/react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { AdministrationAccountsDocument, type AdministeredAccountFragment } from "../../../generated/graphql.ts";
import type { Viewer } from "../../../session/viewer.ts";
import { EmptyState } from "../../../ui/components/empty-state.tsx";
import { ErrorState } from "../../../ui/components/error-state.tsx";
import { PageTitle } from "../../../ui/components/page-title.tsx";
import { Panel } from "../../../ui/components/panel.tsx";
import { Skeleton } from "../../../ui/components/skeleton.tsx";
import { parseAccountsSearch } from "./accounts-search.ts";
import { Button } from "../../../ui/forms/button.tsx";
import { nameOf } from "../../../ui/language.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { Pager } from "../../../ui/components/pager.tsx";
import { useCursors } from "../../../ui/components/use-cursors.ts";
import { AccountDialogs, type AccountDeed } from "./account-dialogs.tsx";
import { AccountsSearchForm } from "./accounts-search-form.tsx";
import { AccountsTable } from "./accounts-table.tsx";
import { useAccountsWords } from "./accounts-words.ts";

const PAGE = 25;
const FIRST_PAINT = [{ height: 36 }, { height: 36 }, { height: 36 }, { height: 36 }] as const;

export interface AccountsProps {
  /** Where the administrator's accounts begin. */
  readonly home: NonNullable<Viewer["region"]>;
  /** The administrator's own account. */
  readonly self: string;
}

/** The accounts of a region and below, page by page, and what can be done with them. */
export function Accounts({ home, self }: AccountsProps) {
  const words = useAccountsWords();
  const language = useLanguage();
  const navigate = useNavigate({ from: "/administration/accounts" });
  const { search = "" } = parseAccountsSearch(useSearch({ from: "/administration/accounts" }));
  const cursors = useCursors(search);
  const [deed, setDeed] = useState<AccountDeed | null>(null);
  const { data, previousData, loading, error, refetch } = useQuery(AdministrationAccountsDocument, {
    variables: { search, first: PAGE, after: cursors.after }, fetchPolicy: "cache-and-network", notifyOnNetworkStatusChange: true,
  });
  const page = (data ?? previousData)?.accounts;
  const next = page?.next ?? null;
  const start = (kind: Exclude<AccountDeed["kind"], "create">) => (account: AdministeredAccountFragment): void => setDeed({ kind, account });
  return (
    <>
      <PageTitle title={words.title} note={words.within(nameOf(home, language))}>
        <Button kind="primary" onClick={() => setDeed({ kind: "create" })}>
          {words.newAccount}
        </Button>
      </PageTitle>
      {error !== undefined ? <ErrorState title={words.list} error={error} onRetry={() => void refetch()} /> : (
        <Panel
          title={words.list}
          busy={loading && page !== undefined}
          aside={<AccountsSearchForm key={search} value={search} onSearch={(text) => void navigate({ search: { search: text === "" ? undefined : text } })} />}
        >
          {page === undefined ? <Skeleton blocks={FIRST_PAINT} />
            : page.accounts.length === 0 ? <EmptyState sentence={search === "" ? words.noneAtAll : words.none(search)} />
            : <AccountsTable accounts={page.accounts} self={self} onChange={start("change")} onReset={start("reset")} onDisable={start("disable")} onEnable={start("enable")} />}
          <Pager page={cursors.page} onPrevious={cursors.previous} onNext={next === null ? null : () => cursors.next(next)} />
        </Panel>
      )}
      {deed === null ? null : <AccountDialogs deed={deed} home={home.code} onClose={() => setDeed(null)} />}
    </>
  );
}
