import { useMutation, useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useInstallation } from "../../filters/installation.ts";
import { AccountTokensDocument, RevokeTokenDocument, type AccountTokenFragment } from "../../generated/graphql.ts";
import { refusalSentence } from "../../session/refusal-words.ts";
import { EmptyState } from "../../ui/components/empty-state.tsx";
import { ErrorState } from "../../ui/components/error-state.tsx";
import { Moment } from "../../ui/components/moment.tsx";
import { Panel } from "../../ui/components/panel.tsx";
import { RecordList, type RecordColumn } from "../../ui/components/record-list.tsx";
import { Skeleton } from "../../ui/components/skeleton.tsx";
import { Tag } from "../../ui/components/tag.tsx";
import { Button } from "../../ui/forms/button.tsx";
import { Confirm } from "../../ui/forms/confirm.tsx";
import { Message } from "../../ui/forms/message.tsx";
import { useLanguage } from "../../ui/preferences.ts";
import { readFailure } from "../../ui/read-failure.ts";
import { useWords } from "../../ui/words.ts";
import type { Words } from "../../ui/words/zh-cn.ts";
import styles from "./account.module.css";
import { NewTokenDialog } from "./new-token-dialog.tsx";
import { tokenState } from "./token-state.ts";
import { useAccountWords, type AccountWords } from "./words.ts";

const FIRST_PAINT = [{ height: 36 }, { height: 36 }] as const;

/** Secrets for programs: made, seen in use, revoked. */
export function TokensPanel() {
  const words = useAccountWords();
  const shared = useWords();
  const language = useLanguage();
  const { timeZone } = useInstallation();
  const [now] = useState(() => Date.now());
  const [making, setMaking] = useState(false);
  const [revoking, setRevoking] = useState<AccountTokenFragment | null>(null);
  const { data, error, refetch } = useQuery(AccountTokensDocument, { fetchPolicy: "cache-and-network" });
  const [revoke, revoked] = useMutation(RevokeTokenDocument, { refetchQueries: [AccountTokensDocument], onError: () => {} });
  if (error !== undefined) return <ErrorState title={words.tokensTitle} error={error} onRetry={() => void refetch()} />;
  return (
    <Panel title={words.tokensTitle} subtitle={words.tokensNote} aside={<Button onClick={() => setMaking(true)}>{words.newToken}</Button>}>
      {revoked.error === undefined ? null : <Message kind="error" text={refusalSentence(readFailure(revoked.error), language)} />}
      {data === undefined ? <Skeleton blocks={FIRST_PAINT} />
        : data.tokens.length === 0 ? <EmptyState sentence={words.noTokens} />
        : (
          <RecordList
            caption={words.tokensTitle}
            rows={data.tokens}
            rowKey={(token) => token.id}
            faded={(token) => tokenState(token, now) !== "standing"}
            columns={columnsOf(words, shared, now, timeZone)}
            actionsHead={words.actions}
            actions={revokingOf(words, now, setRevoking)}
          />
        )}
      {making ? <NewTokenDialog onClose={() => setMaking(false)} /> : null}
      {revoking === null ? null : (
        <Confirm title={words.revoke} question={words.revokeAsk(revoking.name)} act={words.revoke} onAct={() => void revoke({ variables: { id: revoking.id } })} onClose={() => setRevoking(null)} />
      )}
    </Panel>
  );
}

function columnsOf(words: AccountWords, { list }: Words, now: number, timeZone: string): RecordColumn<AccountTokenFragment>[] {
  const moment = (iso: string) => <Moment iso={iso} timeZone={timeZone} />;
  return [
    { key: "name", head: words.tokenName, cell: ({ name }) => <span className={styles["token"]}>{name}</span> },
    { key: "scopes", head: words.scopes, cell: ({ scopes }) => list(scopes.map((scope) => words.scopeNames[scope])) },
    { key: "state", head: words.state, cell: (token) => <Tag kind={tokenState(token, now) === "standing" ? "accent" : "plain"}>{words.states[tokenState(token, now)]}</Tag> },
    {
      key: "lastUsed", head: words.lastUsed,
      cell: ({ lastUsedAt, lastUsedAddress }) =>
        typeof lastUsedAt !== "string" ? words.never : (
          <>
            {moment(lastUsedAt)} <span className={styles["address"]}>{lastUsedAddress ?? ""}</span>
          </>
        ),
    },
    { key: "created", head: words.created, cell: ({ createdAt }) => moment(createdAt) },
    { key: "expires", head: words.expires, cell: ({ expiresAt }) => moment(expiresAt) },
  ];
}

function revokingOf(words: AccountWords, now: number, onRevoke: (token: AccountTokenFragment) => void) {
  return (token: AccountTokenFragment) =>
    tokenState(token, now) !== "standing" ? null : (
      <Button kind="link" name={words.revokeNamed(token.name)} onClick={() => onRevoke(token)}>
        {words.revoke}
      </Button>
    );
}
