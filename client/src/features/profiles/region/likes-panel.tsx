import { skipToken, useQuery } from "@apollo/client/react";
import { Link, useSearch } from "@tanstack/react-router";
import { useInstallation } from "../../../filters/installation.ts";
import { comparedSearch } from "../../../filters/onward-search.ts";
import { basisInput } from "../../../filters/selection.ts";
import { RegionLikesDocument, type RegionLikesQuery } from "../../../generated/graphql.ts";
import { useViewer } from "../../../session/viewer.ts";
import { EmptyState } from "../../../ui/components/empty-state.tsx";
import { ErrorState } from "../../../ui/components/error-state.tsx";
import { Panel } from "../../../ui/components/panel.tsx";
import { Skeleton } from "../../../ui/components/skeleton.tsx";
import { formatNumber } from "../../../ui/formats/number.ts";
import { formatRange, periodLabel } from "../../../ui/formats/period.ts";
import { formatValue } from "../../../ui/formats/value.ts";
import { nameOf, pick, type Language } from "../../../ui/language.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { useWords } from "../../../ui/words.ts";
import styles from "./likes.module.css";
import type { RegionRequest } from "./region-request.ts";
import { parseRegionSearch } from "./region-search.ts";
import { regionWords, useRegionWords } from "./words.ts";

type Likes = RegionLikesQuery["comparableRegions"];

/** The regions most like this one, each with what it shares and where it differs. */
export function LikesPanel({ request }: { readonly request: RegionRequest }) {
  const words = useRegionWords();
  const { region, quarter, asOf } = request;
  const viewer = useViewer();
  // Live figures of other counties are not open to everybody: likes of a town are then sought in its county, those of a county on approved figures.
  const shut = request.basis === "live" && !viewer.live;
  const basis = shut && region.level !== "TOWN" ? "approved" : request.basis;
  const within = shut && region.level === "TOWN" ? (region.parentCode ?? null) : null;
  const single = region.level === "CITY" || region.level === "PROVINCE";
  const { data, previousData, error, loading, refetch } = useQuery(RegionLikesDocument, single ? skipToken : { variables: { region: region.code, period: quarter.id, within, basis: basisInput(basis), asOf }, notifyOnNetworkStatusChange: true });
  const found = (data ?? previousData)?.comparableRegions;
  if (error !== undefined) return <ErrorState title={words.likes} error={error} onRetry={() => void refetch()} />;
  if (!single && found === undefined) return <Panel title={words.likes}><Skeleton blocks={[{ height: 160 }]} /></Panel>;
  if (found === undefined || found.regions.length === 0) return <Panel title={words.likes}><EmptyState sentence={words.noLikes} /></Panel>;
  return <Found found={found} own={region.code} busy={loading} />;
}

function Found({ found, own, busy }: { readonly found: Likes; readonly own: string; readonly busy: boolean }) {
  const words = useRegionWords();
  const shared = useWords();
  const language = useLanguage();
  const [first, last] = [found.periods[0], found.periods.at(-1)];
  const span = first === undefined || last === undefined ? "" : formatRange(periodLabel(first, language), periodLabel(last, language), language);
  const search = comparedSearch(parseRegionSearch(useSearch({ from: "/region/{-$region}" })), useInstallation().quarters);
  const compareWith = [own, ...found.regions.map(({ region }) => region.code)];
  return (
    <Panel title={words.likes} subtitle={words.likesNote(span)} busy={busy} aside={<Link to="/compare" search={{ ...search, regions: compareWith }}>{words.compareLikes}</Link>}>
      <ol className={styles["likes"]}>
        {found.regions.map((like) => (
          <li key={like.region.code} className={styles["like"]}>
            <Link to="/region/{-$region}" params={{ region: like.region.code }} search={(previous) => previous} className={styles["name"]}>
              {nameOf(like.region, language)}
            </Link>
            <span className={styles["distance"]} title={words.distanceMeaning}>
              {words.distance} {formatNumber(like.distance, 2, language)}
            </span>
            <Reasons label={words.agree} codes={like.agreements} found={found} like={like} />
            <Reasons label={words.differ} codes={like.unlike} found={found} like={like} />
          </li>
        ))}
      </ol>
      {found.leftOut.length === 0 ? null : <p className={styles["note"]}>{words.leftOut(shared.list(found.leftOut.map((region) => nameOf(region, language))))}</p>}
    </Panel>
  );
}

interface ReasonsProps {
  readonly label: string;
  readonly codes: readonly string[];
  readonly found: Likes;
  readonly like: Likes["regions"][number];
}

function Reasons({ label, codes, found, like }: ReasonsProps) {
  const language = useLanguage();
  const texts = codes.map((code) => reasonText(code, found, like, language)).filter((text) => text !== "");
  if (texts.length === 0) return null;
  return (
    <span className={styles["reasons"]}>
      <span className={styles["label"]}>{label}</span>
      {texts.join(regionWords(language).semicolon)}
    </span>
  );
}

function reasonText(code: string, found: Likes, like: Likes["regions"][number], language: Language): string {
  const at = found.characteristics.findIndex((one) => one.code === code);
  const characteristic = found.characteristics[at];
  const [value, own] = [like.values[at] ?? null, found.values[at] ?? null];
  if (characteristic === undefined || value === null || own === null) return "";
  const unit = { unitZh: characteristic.unitZh, unitEn: pick(language, "", characteristic.unitEn === "%" ? "%" : ""), decimals: characteristic.decimals };
  return regionWords(language).of(nameOf(characteristic, language), formatValue(value, unit, language), formatValue(own, unit, language));
}
