import { useLocation } from "@tanstack/react-router";
import { UnreadNote } from "../../filters/address/unread-note.tsx";
import { useInstallation } from "../../filters/installation.ts";
import { parseSearchText } from "../search-text.ts";
import { unreadOf } from "./read-address.ts";

/** Above a page: what its address says in vain, as far as that can be told without asking; what answers have to tell, pages say themselves. */
export function AddressNote() {
  const installation = useInstallation();
  const { pathname, searchStr } = useLocation();
  return <UnreadNote unread={unreadOf(pathname, parseSearchText(searchStr), installation)} />;
}
