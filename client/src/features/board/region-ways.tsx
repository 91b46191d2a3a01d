import { RegionLink } from "../../filters/profile-links.tsx";
import textLink from "../../ui/components/text-link.module.css";
import { nameOf } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import type { BoardRequest } from "./board-request.ts";
import type { BoardRegion } from "./measurement.ts";
import { profileSearch } from "./profile-search.ts";
import styles from "./region-ways.module.css";
import { useBoardNavigation } from "./use-board-navigation.ts";
import { useBoardWords } from "./words.ts";

/** Where the region that was chosen on map, ranking or heat map leads: its own page, and its board where it has one. */
export function RegionWays({ region, request }: { readonly region: BoardRegion; readonly request: BoardRequest }) {
  const words = useBoardWords();
  const language = useLanguage();
  const { open } = useBoardNavigation();
  return (
    <span className={styles["ways"]}>
      <RegionLink region={region} search={profileSearch(request)} />
      {region.level !== "COUNTY" || region.code === request.region.code ? null : (
        <button type="button" className={textLink["link"]} onClick={() => open(region.code)}>
          {words.openBoard(nameOf(region, language))}
        </button>
      )}
    </span>
  );
}
