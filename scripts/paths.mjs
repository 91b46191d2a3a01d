import { fileURLToPath } from "node:url";

/** The root of the checkout, without a slash at its end. */
export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[/\\]$/, "");

/** What the scripts keep between two runs; safe to delete at any time. */
export const cacheFolder = fileURLToPath(new URL("../.cache", import.meta.url));
