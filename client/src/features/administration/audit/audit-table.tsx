import { useInstallation, type Installation } from "../../../filters/installation.ts";
import type { AdministrationAuditQuery, Role } from "../../../generated/graphql.ts";
import { Moment } from "../../../ui/components/moment.tsx";
import { RecordList, type RecordColumn } from "../../../ui/components/record-list.tsx";
import { formatNumber } from "../../../ui/formats/number.ts";
import { nameOf, type Language } from "../../../ui/language.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { wordsOf } from "../../../ui/words.ts";
import styles from "../administration.module.css";
import { auditWords, useAuditWords, type AuditWords } from "./audit-words.ts";
import { readDetail, type DetailWords } from "./read-detail.ts";

type Entry = AdministrationAuditQuery["auditLog"]["entries"][number];

export function AuditTable({ entries }: { readonly entries: readonly Entry[] }) {
  const words = useAuditWords();
  const language = useLanguage();
  const installation = useInstallation();
  return <RecordList caption={words.list} rows={entries} rowKey={({ id }) => String(id)} columns={columnsOf(words, language, installation)} />;
}

function columnsOf(words: AuditWords, language: Language, installation: Installation): RecordColumn<Entry>[] {
  const detailWords = detailWordsOf(language, installation);
  return [
    { key: "time", head: words.time, cell: ({ at }) => <Moment iso={at} timeZone={installation.timeZone} /> },
    { key: "actor", head: words.actor, cell: ({ actor }) => actor },
    { key: "action", head: words.action, cell: ({ action }) => words.actions[action] },
    { key: "subject", head: words.subject, cell: ({ subject }) => <span className={styles["subject"]}>{words.subjects[subject] ?? subject}</span> },
    { key: "detail", head: words.detail, wide: true, cell: ({ detail }) => <Detail detail={detail} words={detailWords} /> },
    { key: "address", head: words.address, cell: ({ address }) => (address === "command line" ? words.commandLine : address) },
    { key: "seal", head: words.seal, cell: ({ seal }) => (typeof seal === "number" ? words.sealed(formatNumber(seal, 0, language)) : <span className={styles["unsealed"]}>{words.unsealed}</span>) },
  ];
}

/** What people typed elsewhere stands here as text. */
function Detail({ detail, words }: { readonly detail: string; readonly words: DetailWords }) {
  const particulars = readDetail(detail, words);
  if (particulars.length === 0) return words.none;
  return (
    <dl className={styles["detail"]}>
      {particulars.map(({ label, text }, place) => (
        <div key={`${place} ${label}`}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function detailWordsOf(language: Language, { home, cities, counties }: Installation): DetailWords {
  const { keys, yes, no, nothing } = auditWords(language);
  const { roles, list } = wordsOf(language);
  const isRole = (code: string): code is Role => Object.hasOwn(roles, code);
  return {
    keys, yes, no, none: nothing, list,
    valueOf: (key, value) => {
      if (key === "role") return isRole(value.toUpperCase()) ? roles[value.toUpperCase() as Role] : value;
      const region = key === "region" || key === "county" || key === "within" ? [home, ...cities, ...counties].find(({ code }) => code === value) : undefined;
      return region === undefined ? value : nameOf(region, language);
    },
  };
}
