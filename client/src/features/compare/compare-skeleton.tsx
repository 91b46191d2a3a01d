import { Skeleton } from "../../ui/components/skeleton.tsx";
import { PHONE, useMediaQuery } from "../../ui/media-query.ts";

const FIRST_PAINT = [{ height: 24, width: 64 }, { height: 380 }] as const;
/** A sentence of five lines, the choice of a view, and the view, which fills the screen. */
const PHONE_FIRST_PAINT = [{ height: 117 }, { height: 44, width: 40 }, { height: 640 }] as const;

/** A comparison in outline, on first paint only. */
export function CompareSkeleton() {
  return <Skeleton blocks={useMediaQuery(PHONE) ? PHONE_FIRST_PAINT : FIRST_PAINT} />;
}
