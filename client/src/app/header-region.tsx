import { useLocation, useMatchRoute, useNavigate, useParams } from "@tanstack/react-router";
import { RegionPicker } from "../filters/region-picker.tsx";
import { useWords } from "../ui/words.ts";
import { regionsBeside, type Installation } from "../filters/installation.ts";
import { pageName } from "./page-name.ts";
import styles from "./phone-header.module.css";

/** On a board the region, to be changed in place; on other pages, and on a board of no region that there is, the page's name. */
export function HeaderRegion({ installation }: { readonly installation: Installation }) {
  const words = useWords();
  const navigate = useNavigate();
  const onBoard = useMatchRoute()({ to: "/board/{-$region}", fuzzy: true }) !== false;
  const { region } = useParams({ strict: false });
  const { pathname } = useLocation();
  const { home, cities, counties } = installation;
  const shown = [home, ...cities, ...counties].find(({ code }) => code === (region ?? home.code));
  if (!onBoard || shown === undefined) return <strong className={styles["title"]}>{pageName(pathname, words) || words.notFoundTitle}</strong>;
  return (
    <RegionPicker
      bare
      className={styles["region"]}
      regions={regionsBeside(installation, shown)}
      value={shown.code}
      onChange={(code) => void navigate({ to: "/board/{-$region}", params: { region: code === home.code ? undefined : code }, search: (previous) => ({ ...previous, focus: undefined }) })}
    />
  );
}
