import { useMutation, useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useInstallation } from "../../filters/installation.ts";
import { AccountSessionsDocument, EndSessionDocument, SignOutEverywhereDocument, type AccountSessionsQuery } from "../../generated/graphql.ts";
import { refusalSentence } from "../../session/refusal-words.ts";
import { useSession } from "../../session/session-context.ts";
import { ErrorState } from "../../ui/components/error-state.tsx";
import { Moment } from "../../ui/components/moment.tsx";
import { Panel } from "../../ui/components/panel.tsx";
import { RecordList, type RecordColumn } from "../../ui/components/record-list.tsx";
import { Skeleton } from "../../ui/components/skeleton.tsx";
import { Tag } from "../../ui/components/tag.tsx";
import { Button } from "../../ui/forms/button.tsx";
import { Confirm } from "../../ui/forms/confirm.tsx";
import { Message } from "../../ui/forms/message.tsx";
import { formatMoment } from "../../ui/formats/moment.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { readFailure } from "../../ui/read-failure.ts";
import styles from "./account.module.css";
import { deviceOf } from "./device-name.ts";
import { useAccountWords, type AccountWords } from "./words.ts";

type Session = AccountSessionsQuery["sessions"][number];

const FIRST_PAINT = [{ height: 36 }, { height: 36 }] as const;

/** Where the viewer is signed in, and the ways to end that. */
export function SessionsPanel() {
  const words = useAccountWords();
  const language = useLanguage();
  const { timeZone } = useInstallation();
  const { end } = useSession();
  const [asking, setAsking] = useState(false);
  const { data, error, refetch } = useQuery(AccountSessionsDocument, { fetchPolicy: "cache-and-network" });
  const [endOne, ending] = useMutation(EndSessionDocument, { refetchQueries: [AccountSessionsDocument], onError: () => {} });
  const [everywhere, leaving] = useMutation(SignOutEverywhereDocument, { onCompleted: () => end("signed out"), onError: () => {} });
  if (error !== undefined) return <ErrorState title={words.sessionsTitle} error={error} onRetry={() => void refetch()} />;
  const fault = ending.error ?? leaving.error;
  return (
    <Panel className={styles["sessions"]} title={words.sessionsTitle} subtitle={words.sessionsNote} aside={<Button onClick={() => setAsking(true)}>{words.everywhere}</Button>}>
      {fault === undefined ? null : <Message kind="error" text={refusalSentence(readFailure(fault), language)} />}
      {data === undefined ? <Skeleton blocks={FIRST_PAINT} /> : (
        <RecordList
          caption={words.sessionsTitle}
          rows={data.sessions}
          rowKey={(session) => session.id}
          columns={columnsOf(words, timeZone)}
          actionsHead={words.actions}
          actions={endingOf(words, timeZone, ending.loading, (id) => void endOne({ variables: { id } }))}
        />
      )}
      {asking ? <Confirm title={words.everywhere} question={words.everywhereAsk} act={words.everywhere} onAct={() => void everywhere()} onClose={() => setAsking(false)} /> : null}
    </Panel>
  );
}

function columnsOf(words: AccountWords, timeZone: string): RecordColumn<Session>[] {
  return [
    { key: "device", head: words.device, cell: (session) => <Device session={session} words={words} /> },
    { key: "address", head: words.address, cell: (session) => session.address },
    { key: "lastUsed", head: words.lastUsed, cell: ({ lastSeenAt }) => <Moment iso={lastSeenAt} timeZone={timeZone} /> },
    { key: "began", head: words.began, cell: ({ createdAt }) => <Moment iso={createdAt} timeZone={timeZone} /> },
    { key: "ends", head: words.ends, cell: ({ endsAt }) => <Moment iso={endsAt} timeZone={timeZone} /> },
  ];
}

function endingOf(words: AccountWords, timeZone: string, busy: boolean, onEnd: (id: string) => void) {
  return (session: Session) =>
    session.current ? null : (
      <Button kind="link" name={words.endNamed(deviceText(session, words), formatMoment(session.createdAt, timeZone))} disabled={busy} onClick={() => onEnd(session.id)}>
        {words.end}
      </Button>
    );
}

function deviceText({ agent }: Session, words: AccountWords): string {
  const device = deviceOf(agent);
  if (device !== null) return words.on(device.browser, device.system);
  return agent === "" ? words.unknownDevice : agent;
}

function Device({ session, words }: { readonly session: Session; readonly words: AccountWords }) {
  return (
    <span className={styles["device"]}>
      <span className={styles["agent"]} title={session.agent}>
        {deviceText(session, words)}
      </span>
      {session.current ? <Tag kind="accent">{words.thisOne}</Tag> : null}
    </span>
  );
}
