import { useLocation, useMatchRoute, useNavigate, useParams } from "@tanstack/react-router";
import { RegionPicker } from "../filters/region-picker.tsx";
import { useWords } from "../ui/words.ts";
import type { Words } from "../ui/words/zh-cn.ts";
import { countiesOf, type Installation } from "../filters/installation.ts";
import { pageOf } from "./pages.ts";
import styles from "./phone-header.module.css";

/** On a board the region, to be changed in place; on other pages the page's name. */
export function HeaderRegion({ installation }: { readonly installation: Installation }) {
  const words = useWords();
  const navigate = useNavigate();
  const onBoard = useMatchRoute()({ to: "/board/{-$region}", fuzzy: true }) !== false;
  const { region } = useParams({ strict: false });
  const { pathname } = useLocation();
  if (!onBoard) return <strong className={styles["title"]}>{titleOf(pathname, words)}</strong>;
  const { home } = installation;
  return (
    <RegionPicker
      bare
      className={styles["region"]}
      regions={[home, ...countiesOf(installation, home.code)]}
      value={region ?? home.code}
      onChange={(code) => void navigate({ to: "/board/{-$region}", params: { region: code === home.code ? undefined : code }, search: (previous) => ({ ...previous, focus: undefined }) })}
    />
  );
}

function titleOf(pathname: string, words: Words): string {
  if (pathname === "/account") return words.account;
  if (pathname === "/administration/accounts") return words.accounts;
  if (pathname === "/administration/audit") return words.audit;
  const page = pageOf(pathname);
  return page === null ? words.notFoundTitle : words[page.word];
}
