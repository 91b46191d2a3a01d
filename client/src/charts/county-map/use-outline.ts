import type { FeatureCollection } from "geojson";
import { useEffect, useState } from "react";
import { readOutline, type Outline } from "./outline.ts";

/** An outline file on its way, at hand, or not to be had. */
export type OutlineState =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly outline: Outline }
  | { readonly kind: "failed"; readonly message: string };

/** Reads a map file by its address, e.g. "/maps/330400.json"; the browser's cache keeps it. Without an address it stays loading. */
export function useOutline(address: string | null): OutlineState {
  const [loaded, setLoaded] = useState<{ readonly address: string; readonly state: OutlineState } | null>(null);
  useEffect(() => {
    if (address === null) return undefined;
    const leave = new AbortController();
    load(address, leave.signal)
      .then((outline) => setLoaded({ address, state: { kind: "ready", outline } }))
      .catch((error: unknown) => {
        if (!leave.signal.aborted) setLoaded({ address, state: { kind: "failed", message: error instanceof Error ? error.message : String(error) } });
      });
    return () => leave.abort();
  }, [address]);
  return loaded !== null && loaded.address === address ? loaded.state : { kind: "loading" };
}

async function load(address: string, signal: AbortSignal): Promise<Outline> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`The map file ${address} was answered with status ${response.status}.`);
  return readOutline(address, (await response.json()) as FeatureCollection);
}
