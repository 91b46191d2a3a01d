import { linkOptions } from "@tanstack/react-router";

/** The pages that exist, in the order of the navigation. */
export const PAGES = [
  { to: "/board", word: "boards", link: linkOptions({ to: "/board/{-$region}", params: { region: undefined } }) },
  { to: "/compare", word: "compare", link: linkOptions({ to: "/compare" }) },
] as const;
