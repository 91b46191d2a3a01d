import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useLanguage } from "../ui/preferences.ts";
import { nameOf } from "../ui/language.ts";
import { useWords } from "../ui/words.ts";
import type { PageSearch } from "./page-search.ts";

interface LinkProps {
  /** What the pages have in common: period, basis, as of; what stands at its default is left out. */
  readonly search: PageSearch;
  readonly className?: string | undefined;
  /** What is read aloud and shown as a title where the children alone do not say where they lead. */
  readonly label?: string | undefined;
  /** True where the same way stands elsewhere for those who go by keys. */
  readonly skipped?: boolean;
  /** The name of the page where absent. */
  readonly children?: ReactNode;
}

export interface MetricLinkProps extends LinkProps {
  readonly metric: { readonly ref: string; readonly code: string; readonly version: number };
}

/** Leads to a metric's own page, and to the definition that is meant where a reference names one. */
export function MetricLink({ metric, search, className, label, skipped, children }: MetricLinkProps) {
  const words = useWords();
  return (
    <Link to="/metric/$code" params={{ code: metric.code }} search={{ ...search, ...(metric.ref.includes("@") ? { version: String(metric.version) } : {}) }} className={className} {...shown(label, skipped)}>
      {children ?? words.metricPage}
    </Link>
  );
}

export interface RegionLinkProps extends LinkProps {
  readonly region: { readonly code: string; readonly nameZh: string; readonly nameEn: string };
}

/** Leads to a region's own page. */
export function RegionLink({ region, search, className, label, skipped, children }: RegionLinkProps) {
  const words = useWords();
  const language = useLanguage();
  return (
    <Link to="/region/{-$region}" params={{ region: region.code }} search={{ ...search }} className={className} {...shown(label, skipped)}>
      {children ?? words.regionPage(nameOf(region, language))}
    </Link>
  );
}

function shown(label: string | undefined, skipped = false) {
  return { ...(label === undefined ? {} : { "aria-label": label, title: label }), ...(skipped ? { tabIndex: -1 } : {}) };
}
