import { basisChoice } from "../../filters/basis-choice.ts";
import { countiesOf, useInstallation } from "../../filters/installation.ts";
import { latestQuarter, quartersUpTo } from "../../filters/quarters.ts";
import { basisInput } from "../../filters/selection.ts";
import { useViewer } from "../../session/viewer.ts";
import type { ExamplePlace } from "./examples.ts";

const QUARTERS = 8;

/** Where and when examples are asked: the viewer's own county where they have one, the latest quarter, the first basis open to them. */
export function useExamplePlace(): ExamplePlace | null {
  const installation = useInstallation();
  const viewer = useViewer();
  const { home, quarters } = installation;
  const counties = countiesOf(installation, home.code);
  const region = counties.find(({ code }) => code === viewer.recordRegion) ?? counties[0] ?? home;
  const basis = basisChoice(viewer, [home, ...counties]).fallback;
  const quarter = latestQuarter(quarters, basis) ?? quarters.at(-1);
  if (quarter === undefined) return null;
  return { home: home.code, region: region.code, period: quarter.id, periods: quartersUpTo(quarters, quarter.id, QUARTERS), basis: basisInput(basis) };
}
