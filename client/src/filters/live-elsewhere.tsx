import { Link } from "@tanstack/react-router";
import { nameOf } from "../ui/language.ts";
import { useLanguage } from "../ui/preferences.ts";
import { useWords } from "../ui/words.ts";
import type { BasisChoice } from "./basis-choice.ts";
import { useInstallation } from "./installation.ts";

/** 人民调解成功率 has figures of towns in a bureau's catalogue. */
const OF_TOWNS = "TJ02";

export interface LiveElsewhereProps {
  readonly choice: BasisChoice;
  /** The code of the metric whose page it is, which stays. */
  readonly metric?: string | undefined;
}

/** From a page without live figures to those that are open: of the metric that is shown, a county's board, a town's comparison, or the sign-in. */
export function LiveElsewhere({ choice, metric }: LiveElsewhereProps) {
  const words = useWords();
  const language = useLanguage();
  const { counties, metrics } = useInstallation();
  const { withheld } = choice;
  if (withheld === null || withheld.kind === "nobody") return null;
  if (withheld.kind === "reader") return <Link to="/sign-in" search={{ return: undefined }}>{words.signIn}</Link>;
  const { region } = withheld;
  const label = words.seeLiveOf(nameOf(region, language));
  if (metric !== undefined) return <Link to="/metric/$code" params={{ code: metric }} search={{ region: region.code }}>{label}</Link>;
  if (counties.some(({ code }) => code === region.code)) return <Link to="/board/{-$region}" params={{ region: region.code }} search={{}}>{label}</Link>;
  return <Link to="/compare" search={{ of: [metrics.includes(OF_TOWNS) ? OF_TOWNS : "cases.mediation.accepted"], regions: [region.code] }}>{label}</Link>;
}
