import { Link } from "@tanstack/react-router";
import { useInstallation } from "../../filters/installation.ts";
import { regionTrail } from "../../filters/region-trail.ts";
import { Breadcrumbs } from "../../ui/components/breadcrumbs.tsx";
import { nameOf } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import type { BoardRequest } from "./board-request.ts";

/** From the city down to the board's region; nothing on the board of the topmost one. */
export function BoardTrail({ region }: Pick<BoardRequest, "region">) {
  const language = useLanguage();
  const { home, cities, counties } = useInstallation();
  const trail = regionTrail([region], [home, ...cities, ...counties]);
  if (trail.length < 2) return null;
  const crumbs = trail.map(({ code, ...names }, place) => ({
    key: code,
    link: place === trail.length - 1 ? nameOf(names, language) : (
      <Link to="/board/{-$region}" params={{ region: code === home.code ? undefined : code }} search={(previous) => ({ ...previous, focus: undefined })}>
        {nameOf(names, language)}
      </Link>
    ),
  }));
  return <Breadcrumbs crumbs={crumbs} />;
}
