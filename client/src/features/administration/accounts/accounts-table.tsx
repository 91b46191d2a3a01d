import { useInstallation } from "../../../filters/installation.ts";
import type { AdministeredAccountFragment } from "../../../generated/graphql.ts";
import { Moment } from "../../../ui/components/moment.tsx";
import { RecordList, type RecordColumn } from "../../../ui/components/record-list.tsx";
import { Tag } from "../../../ui/components/tag.tsx";
import { Button } from "../../../ui/forms/button.tsx";
import { nameOf, type Language } from "../../../ui/language.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { useWords } from "../../../ui/words.ts";
import type { Words } from "../../../ui/words/zh-cn.ts";
import styles from "../administration.module.css";
import { useAccountsWords, type AccountsWords } from "./accounts-words.ts";

type Account = AdministeredAccountFragment;
type Act = (account: Account) => void;

export interface AccountsTableProps {
  readonly accounts: readonly Account[];
  /** The administrator's own account. */
  readonly self: string;
  readonly onChange: Act;
  readonly onReset: Act;
  readonly onDisable: Act;
  readonly onEnable: Act;
}

export function AccountsTable({ accounts, ...acts }: AccountsTableProps) {
  const words = useAccountsWords();
  const { roles } = useWords();
  const language = useLanguage();
  const { timeZone } = useInstallation();
  return (
    <RecordList
      caption={words.list}
      rows={accounts}
      rowKey={({ name }) => name}
      faded={({ disabledAt }) => typeof disabledAt === "string"}
      columns={columnsOf(words, roles, language, timeZone)}
      actionsHead={words.actions}
      actions={actionsOf(words, acts)}
    />
  );
}

function columnsOf(words: AccountsWords, roles: Words["roles"], language: Language, timeZone: string): RecordColumn<Account>[] {
  return [
    { key: "account", head: words.account, cell: ({ name, displayName }) => <Names name={name} displayName={displayName} /> },
    { key: "role", head: words.role, cell: ({ role }) => roles[role] },
    { key: "region", head: words.region, cell: ({ region }) => nameOf(region, language) },
    { key: "state", head: words.state, cell: (account) => <State account={account} /> },
    { key: "created", head: words.created, wide: true, cell: ({ createdAt, createdBy }) => <Made at={createdAt} timeZone={timeZone} by={words.by(createdBy)} /> },
  ];
}

/** What can be done with an account; one's own is neither disabled nor reset by a slip. */
function actionsOf(words: AccountsWords, { self, onChange, onReset, onDisable, onEnable }: Omit<AccountsTableProps, "accounts">) {
  const act = (label: string, name: string, account: Account, run: Act) => (
    <Button kind="link" name={name} onClick={() => run(account)}>
      {label}
    </Button>
  );
  return (account: Account) => (
    <>
      {act(words.change, words.changeNamed(account.name), account, onChange)}
      {account.name === self ? <Tag>{words.you}</Tag> : (
        <>
          {act(words.reset, words.resetNamed(account.name), account, onReset)}
          {typeof account.disabledAt === "string" ? act(words.enable, words.enableNamed(account.name), account, onEnable) : act(words.disable, words.disableNamed(account.name), account, onDisable)}
        </>
      )}
    </>
  );
}

function Names({ name, displayName }: { readonly name: string; readonly displayName: string }) {
  return (
    <span className={styles["account"]}>
      <span>{displayName}</span>
      <small translate="no">{name}</small>
    </span>
  );
}

function Made({ at, timeZone, by }: { readonly at: string; readonly timeZone: string; readonly by: string }) {
  return (
    <>
      <Moment iso={at} timeZone={timeZone} /> {by}
    </>
  );
}

function State({ account }: { readonly account: Account }) {
  const { states } = useAccountsWords();
  if (typeof account.disabledAt === "string") return <Tag>{states.disabled}</Tag>;
  return account.mustChangePassword ? <Tag kind="warning">{states.mustChange}</Tag> : <Tag kind="accent">{states.inUse}</Tag>;
}
