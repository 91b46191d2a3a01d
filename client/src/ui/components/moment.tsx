import { formatMoment } from "../formats/moment.ts";

/** A moment on the clock of the installation. */
export function Moment({ iso, timeZone }: { readonly iso: string; readonly timeZone: string }) {
  return <time dateTime={iso}>{formatMoment(iso, timeZone)}</time>;
}
