import { lazy } from "react";
import { untilReady } from "./server-ready.ts";

type Load<Part> = () => Promise<Part>;

const STAYS = (): boolean => false;

/**
 * Loads a part of the product that was not needed before. While nobody answers it waits for the server and asks once more, so
 * that the page lives on; it fails where the server answers and has no such part, as when a newer version took its place.
 */
export async function loadPart<Part>(load: Load<Part>, ready: () => Promise<unknown> = () => untilReady(STAYS)): Promise<Part> {
  try {
    return await load();
  } catch {
    await ready();
    await mendStyles();
    return load();
  }
}

/** A component that is loaded when it is first drawn, as patiently as any part. */
export const lazyPart: typeof lazy = (load) => lazy(async () => loadPart(load));

/** Asks once more for style sheets that did not come: loading the script again does not. */
async function mendStyles(): Promise<void> {
  const missing = [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")].filter(({ sheet }) => sheet === null);
  await Promise.all(missing.map(async ({ href }) => {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
    const loaded = new Promise((resolve) => {
      link.addEventListener("load", resolve);
      link.addEventListener("error", resolve);
    });
    document.head.append(link);
    await loaded;
  }));
}
