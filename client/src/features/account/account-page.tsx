import { useSearch } from "@tanstack/react-router";
import { returnPath } from "../../session/return-address.ts";
import { useViewer } from "../../session/viewer.ts";
import { PageTitle } from "../../ui/components/page-title.tsx";
import { keepChoices } from "../../ui/page-address.ts";
import styles from "./account.module.css";
import { AccountFacts } from "./account-facts.tsx";
import { PasswordPanel } from "./password-panel.tsx";
import { SessionsPanel } from "./sessions-panel.tsx";
import { TokensPanel } from "./tokens-panel.tsx";
import { useAccountWords } from "./words.ts";

/** The viewer's own page; nothing but the password while somebody else made it up. */
export function AccountPage() {
  const words = useAccountWords();
  const viewer = useViewer();
  const search = useSearch({ from: "/account" });
  if (viewer.mustChangePassword) {
    return (
      <div className={styles["alone"]}>
        <PageTitle title={words.title} />
        <PasswordPanel back={keepChoices(returnPath(search.return, window.location.origin), search)} />
      </div>
    );
  }
  return (
    <>
      <PageTitle title={words.title} />
      <div className={styles["page"]}>
        <div className={styles["column"]}>
          <AccountFacts viewer={viewer} />
          <PasswordPanel back={null} />
        </div>
        <div className={styles["column"]}>
          <SessionsPanel />
          <TokensPanel />
        </div>
      </div>
    </>
  );
}
