import { skipToken, useQuery } from "@apollo/client/react";
import { Link, useSearch } from "@tanstack/react-router";
import { useInstallation } from "../../../filters/installation.ts";
import { comparedSearch } from "../../../filters/onward-search.ts";
import { nearestQuarter } from "../../../filters/quarters.ts";
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
import { likesRequest, type LikesRequest } from "./likes-request.ts";
import type { RegionRequest } from "./region-request.ts";
import { parseRegionSearch } from "./region-search.ts";
import { regionWords, useRegionWords } from "./words.ts";

type Likes = RegionLikesQuery["comparableRegions"];

/** The regions most like this one, each with what it shares and where it differs. */
export function LikesPanel({ request }: { readonly request: RegionRequest }) {
  const words = useRegionWords();
  const { region, asOf } = request;
  const viewer = useViewer();
  const asked = likesRequest(request, viewer.live, useInstallation().quarters);
  const single = region.level === "CITY" || region.level === "PROVINCE";
  const skips = single || asked === null;
  const { data, previousData, error, loading, refetch } = useQuery(RegionLikesDocument, skips ? skipToken : { variables: { region: region.code, period: asked.quarter.id, basis: basisInput(asked.basis), asOf }, notifyOnNetworkStatusChange: true });
  const found = (data ?? previousData)?.comparableRegions;
  if (error !== undefined) return <ErrorState title={words.likes} error={error} onRetry={() => void refetch()} />;
  if (!single && asked === null) return <Panel title={words.likes}><EmptyState sentence={words.likesShut} /></Panel>;
  if (!skips && found === undefined) return <Panel title={words.likes}><Skeleton blocks={[{ height: 160 }]} /></Panel>;
  if (found === undefined || asked === null || found.peers === 0) return <Panel title={words.likes}><EmptyState sentence={words.noLikes} /></Panel>;
  if (found.regions.length === 0) return <NoneMeasured found={found} asked={asked} />;
  return <Found found={found} own={region.code} asked={asked} busy={loading} />;
}

/** The quarters whose cases are compared. */
function spanOf({ periods }: Likes, language: Language): string {
  const [first, last] = [periods[0], periods.at(-1)];
  return first === undefined || last === undefined ? "" : formatRange(periodLabel(first, language), periodLabel(last, language), language);
}

/** There are others, and no figures to compare them by: the nearest quarter that has some is the way out. */
function NoneMeasured({ found, asked: { basis, quarter } }: { readonly found: Likes; readonly asked: LikesRequest }) {
  const words = useRegionWords();
  const shared = useWords();
  const language = useLanguage();
  const nearest = nearestQuarter(useInstallation().quarters, quarter.id, basis);
  return (
    <Panel title={words.likes}>
      <EmptyState
        sentence={words.likesWithout(shared.bases[basis], spanOf(found, language))}
        action={nearest === null || nearest.id === quarter.id ? undefined : <Link to="/region/{-$region}" from="/region/{-$region}" params={(previous) => previous} search={(previous) => ({ ...previous, basis, period: nearest.id })}>{periodLabel(nearest, language)}</Link>}
      />
    </Panel>
  );
}

interface FoundProps {
  readonly found: Likes;
  readonly own: string;
  readonly asked: LikesRequest;
  readonly busy: boolean;
}

function Found({ found, own, asked: { basis, quarter, instead }, busy }: FoundProps) {
  const words = useRegionWords();
  const shared = useWords();
  const language = useLanguage();
  const { quarters } = useInstallation();
  const address = parseRegionSearch(useSearch({ from: "/region/{-$region}" }));
  // Where approved figures stand for live ones, they do on the pages of others, too.
  const approved = instead ? { basis, period: quarter.id } : {};
  const search = comparedSearch({ ...address, ...approved }, quarters);
  const compareWith = [own, ...found.regions.map(({ region }) => region.code)];
  return (
    <Panel title={words.likes} subtitle={`${words.likesNote(spanOf(found, language))}${instead ? words.likesInstead : ""}`} busy={busy} aside={<Link to="/compare" search={{ ...search, regions: compareWith }}>{words.compareLikes}</Link>}>
      <ol className={styles["likes"]}>
        {found.regions.map((like) => (
          <li key={like.region.code} className={styles["like"]}>
            <Link to="/region/{-$region}" params={{ region: like.region.code }} search={(previous) => ({ ...previous, ...approved })} className={styles["name"]}>
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
