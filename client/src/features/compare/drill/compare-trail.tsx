import { useRouter } from "@tanstack/react-router";
import { RegionLink } from "../../../filters/profile-links.tsx";
import { PageLink } from "../../../filters/page-link.tsx";
import { useViewer } from "../../../session/viewer.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs.tsx";
import { regionTrail } from "../../../filters/region-trail.ts";
import { nameOf } from "../../../ui/language.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import type { CompareRequest } from "../address/compare-request.ts";
import type { ChoosableRegions } from "../address/region-choice.ts";
import { useCompareNavigation } from "../address/use-compare-navigation.ts";
import { useCompareWords } from "../words/compare-words.ts";
import { compareProfileSearch } from "../address/compare-profile-search.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { casesAddress } from "./cases-address.ts";
import { drillStep } from "./drill-step.ts";

export interface CompareTrailProps {
  readonly request: CompareRequest;
  readonly from: ChoosableRegions;
  readonly sheets: readonly Sheet[];
}

/** Where the compared regions lie, and the way up: each part shows what lies below it. */
export function CompareTrail({ request, from, sheets }: CompareTrailProps) {
  const language = useLanguage();
  const change = useCompareNavigation();
  const words = useCompareWords();
  const viewer = useViewer();
  const { routesByPath } = useRouter();
  const towns = sheets.some(({ measure }) => measure.level === "TOWN");
  const shown = request.regions.length === 0 ? [request.home] : request.regions;
  const trail = regionTrail(shown, [...from.cities, ...from.counties, ...from.towns]);
  const crumbs = trail.map((region, place) => {
    const step = drillStep(region.code, from, request.regions, towns);
    const name = nameOf(region, language);
    return {
      key: region.code,
      link: step === null || place === trail.length - 1 ? name : (
        <button type="button" onClick={() => change(step)}>
          {name}
        </button>
      ),
    };
  });
  const cases = Object.hasOwn(routesByPath, "/cases") ? casesAddress(request, sheets, trail, viewer) : null;
  const last = trail.at(-1);
  return crumbs.length === 0 ? null : (
    <Breadcrumbs crumbs={crumbs}>
      {last === undefined ? null : <span data-screen-only=""><RegionLink region={last} search={compareProfileSearch(request)} /></span>}
      {cases === null ? null : <span data-screen-only=""><PageLink address={cases}>{words.cases}</PageLink></span>}
    </Breadcrumbs>
  );
}
