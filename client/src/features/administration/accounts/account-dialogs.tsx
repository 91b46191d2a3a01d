import type { AdministeredAccountFragment } from "../../../generated/graphql.ts";
import { ChangeAccountDialog } from "./change-account-dialog.tsx";
import { NewAccountDialog } from "./new-account-dialog.tsx";
import { ResetPasswordDialog } from "./reset-password-dialog.tsx";
import { SwitchAccountDialog } from "./switch-account-dialog.tsx";

/** What an administrator is about to do. */
export type AccountDeed = { readonly kind: "create" } | { readonly kind: "change" | "reset" | "disable" | "enable"; readonly account: AdministeredAccountFragment };

export interface AccountDialogsProps {
  readonly deed: AccountDeed;
  readonly home: string;
  readonly onClose: () => void;
}

export function AccountDialogs({ deed, home, onClose }: AccountDialogsProps) {
  switch (deed.kind) {
    case "create":
      return <NewAccountDialog home={home} onClose={onClose} />;
    case "change":
      return <ChangeAccountDialog account={deed.account} home={home} onClose={onClose} />;
    case "reset":
      return <ResetPasswordDialog account={deed.account} onClose={onClose} />;
    case "disable":
    case "enable":
      return <SwitchAccountDialog account={deed.account} disabled={deed.kind === "disable"} onClose={onClose} />;
  }
}
