import { useLocation, useMatchRoute, useNavigate, useParams } from "@tanstack/react-router";
import { RegionPicker } from "../filters/region-picker.tsx";
import { useWords } from "../ui/words.ts";
import { countiesOf, type Installation } from "../filters/installation.ts";
import { pageName } from "./page-name.ts";
import styles from "./phone-header.module.css";

/** On a board the region, to be changed in place; on other pages the page's name. */
export function HeaderRegion({ installation }: { readonly installation: Installation }) {
  const words = useWords();
  const navigate = useNavigate();
  const onBoard = useMatchRoute()({ to: "/board/{-$region}", fuzzy: true }) !== false;
  const { region } = useParams({ strict: false });
  const { pathname } = useLocation();
  if (!onBoard) return <strong className={styles["title"]}>{pageName(pathname, words) || words.notFoundTitle}</strong>;
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
