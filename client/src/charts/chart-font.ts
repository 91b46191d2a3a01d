import { fontFamily } from "../ui/tokens.ts";

/** The product's font in single quotes: the engine's drawing without a browser writes it into a double-quoted attribute as it stands. */
export const chartFont = fontFamily.replaceAll('"', "'");
