import { linkOptions } from "@tanstack/react-router";

/** The pages that exist, in the order of the navigation. `key`: leads there after g. `short`: stands in the phone's tab bar by itself, not under More. */
export const PAGES = [
  { to: "/board", word: "boards", key: "b", short: true, link: linkOptions({ to: "/board/{-$region}", params: { region: undefined } }) },
  { to: "/compare", word: "compare", key: "c", short: true, link: linkOptions({ to: "/compare" }) },
  { to: "/cases", word: "cases", key: "a", short: false, link: linkOptions({ to: "/cases" }) },
  { to: "/region", word: "regions", key: "r", short: false, link: linkOptions({ to: "/region/{-$region}", params: { region: undefined }, search: {} }) },
  { to: "/metrics", word: "metrics", key: "m", short: false, link: linkOptions({ to: "/metrics", search: {} }) },
  { to: "/index-builder", word: "index", key: "i", short: false, link: linkOptions({ to: "/index-builder", search: {} }) },
  { to: "/explore", word: "explore", key: "e", short: false, link: linkOptions({ to: "/explore", search: {} }) },
] as const;

export type PageWord = (typeof PAGES)[number]["word"];

/** The page that an address belongs to; null for pages that no navigation lists. */
export function pageOf(pathname: string): (typeof PAGES)[number] | null {
  const path = pathname.startsWith("/metric/") ? "/metrics" : pathname;
  return PAGES.find(({ to }) => path === to || path.startsWith(`${to}/`)) ?? null;
}
