import type { BandShape as Shape } from "../../ui/components/band-shape.tsx";
import { ShapeKey } from "../../ui/components/shape-key.tsx";
import { PHONE, useMediaQuery } from "../../ui/media-query.ts";
import type { BoardMetric } from "./measurement.ts";
import { useBoardWords } from "./words.ts";

const SHAPES: readonly Shape[] = ["better", "similar", "worse", "notRanked"];

export interface RankingKeyProps {
  readonly metric: BoardMetric;
  /** Whether a region stands without a rank because its value rests on too few. */
  readonly aside: boolean;
  /** False where the viewer sees too few regions for places among them. */
  readonly ranks: boolean;
  /** True where the figures are those of a year. */
  readonly byYear: boolean;
  readonly note: string;
}

/** What the shapes, the thin lines and the arrows of the ranking mean. */
export function RankingKey({ metric, aside, ranks, byYear, note }: RankingKeyProps) {
  const words = useBoardWords();
  // On the phone there is no room for the moves.
  const phone = useMediaQuery(PHONE);
  const notes = [...(metric.proportion ? [words.intervals] : []), ...(metric.rankable && ranks && !phone ? [words.moves(byYear)] : []), ...(note === "" ? [] : [note])];
  const shapes = SHAPES.filter((shape) => (shape === "notRanked" ? aside : metric.rankable && metric.proportion));
  return <ShapeKey shapes={shapes} notes={notes} />;
}
