import type { Fit } from "../view.ts";

/** Bars show any selection; a single region stands over the quarters. */
export const fitBars: Fit = () => null;
