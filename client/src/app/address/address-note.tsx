import { useLocation } from "@tanstack/react-router";
import { use } from "react";
import { unreadParts } from "../../filters/address/unread-parts.ts";
import { useInstallation } from "../../filters/installation.ts";
import { lazyPart } from "../../ui/load-part.ts";
import { parseSearchText } from "../search-text.ts";
import { readerOf } from "./readers.ts";

const UnreadNote = lazyPart(async () => ({ default: (await import("../../filters/address/unread-note.tsx")).UnreadNote }));

/** Above a page: what its address says in vain, as far as that can be told without asking; what answers have to tell, pages say themselves. */
export function AddressNote() {
  const installation = useInstallation();
  const { pathname, searchStr } = useLocation();
  const [page = "", name = ""] = pathname.replace(/^\/administration/, "").split("/").filter((step) => step !== "");
  const read = use(readerOf(page));
  const raw = parseSearchText(searchStr);
  const unread = unreadParts(raw, read(raw, installation, name));
  return unread.length === 0 ? null : <UnreadNote unread={unread} />;
}
