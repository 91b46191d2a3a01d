import { useViewer } from "../../../session/viewer.ts";
import { useWords } from "../../../ui/words.ts";
import { NoAdministrator } from "../no-administrator.tsx";
import { Accounts } from "./accounts.tsx";

export function AccountsPage() {
  const words = useWords();
  const viewer = useViewer();
  const { region, accounts } = viewer;
  return accounts && region !== null && region !== undefined ? <Accounts home={region} self={viewer.user ?? ""} /> : <NoAdministrator title={words.accounts} />;
}
