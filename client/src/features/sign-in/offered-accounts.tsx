import type { EntranceQuery } from "../../generated/graphql.ts";
import { SyntheticBadge } from "../../ui/components/synthetic-badge.tsx";
import { pick } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { useWords } from "../../ui/words.ts";
import styles from "./offered-accounts.module.css";
import { useSignInWords } from "./words.ts";

type Offered = EntranceQuery["entrance"]["demonstrationAccounts"][number];

export interface OfferedAccountsProps {
  readonly accounts: readonly Offered[];
  readonly busy: boolean;
  readonly onChoose: (account: Offered) => void;
}

/** The demonstration's accounts, each one click from what its role sees. */
export function OfferedAccounts({ accounts, busy, onChoose }: OfferedAccountsProps) {
  const words = useSignInWords();
  const shared = useWords();
  const language = useLanguage();
  return (
    <section className={styles["offer"]} aria-label={words.demonstration}>
      <div className={styles["head"]}>
        <h2 className={styles["title"]}>{words.demonstration}</h2>
        <SyntheticBadge />
      </div>
      <p className={styles["note"]}>{words.demonstrationNote}</p>
      <ul className={styles["list"]}>
        {accounts.map((account) => {
          const [role, region] = [shared.roles[account.role], pick(language, account.regionZh, account.regionEn)];
          return (
            <li key={account.name}>
              <button type="button" className={styles["account"]} disabled={busy} onClick={() => onChoose(account)}>
                <span className={styles["role"]}>{role}</span>
                <span className={styles["region"]}>{region}</span>
                <span className={styles["name"]} translate="no">{account.name}</span>
                <svg className={styles["go"]} width="8" height="12" viewBox="0 0 8 12" aria-hidden="true" focusable="false">
                  <path d="M1.5 1.5 6 6l-4.5 4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
                </svg>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
