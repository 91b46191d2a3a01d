import { useViewer } from "../../../session/viewer.ts";
import { useWords } from "../../../ui/words.ts";
import { NoAdministrator } from "../no-administrator.tsx";
import { Audit } from "./audit.tsx";

export function AuditPage() {
  const words = useWords();
  const { region, accounts } = useViewer();
  return accounts && region !== null && region !== undefined ? <Audit home={region} /> : <NoAdministrator title={words.audit} />;
}
