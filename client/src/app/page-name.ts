import type { Words } from "../ui/words/zh-cn.ts";
import { pageOf } from "./pages.ts";

/** What a page is called in the navigation, by its address; empty for one that has no name. */
export function pageName(pathname: string, words: Words): string {
  if (pathname === "/account") return words.account;
  if (pathname === "/administration/accounts") return words.accounts;
  if (pathname === "/administration/audit") return words.audit;
  if (pathname === "/sign-in") return words.signIn;
  const page = pageOf(pathname);
  return page === null ? "" : words[page.word];
}
