import type { UnitScore } from "@plumbline/schema/vocabulary/unit-score.ts";
import { ARRIVING_SCORES, nextScoreCells } from "../store/cells/next-score-cells.ts";
import { appendScores, repeatedScores, stageScores } from "../store/ledger/land-scores.ts";
import type { ScoreCounts } from "../store/ledger/land-scores.ts";
import { checkScore } from "./facts/check-score.ts";
import { FETCHED } from "./landing-room.ts";
import type { LandingRoom } from "./landing-room.ts";

/** Checks scores one by one and copies the sound ones; resolves to their number. */
export function stageCheckedScores({ tx, catalogue, rejections, read }: LandingRoom, scores: AsyncIterable<UnitScore>): Promise<number> {
  async function* sound(): AsyncGenerator<{ seq: number; score: UnitScore; countyCode: string }> {
    let seq = 0;
    for await (const score of scores) {
      seq += 1;
      read();
      const countyCode = catalogue.regions.get(score.regionCode)?.countyCode ?? "";
      if (rejections.take("score", seq, `${score.criterion} of ${score.regionCode}`, checkScore(score, catalogue))) yield { seq, score, countyCode };
    }
  }
  return stageScores(tx, sound());
}

export async function refuseRepeatedScores({ tx, rejections }: LandingRoom): Promise<void> {
  for (const { seq, firstSeq } of await repeatedScores(tx, FETCHED)) {
    rejections.take("score", seq, `Score ${seq}`, [{ field: "score", value: "", message: `Score ${firstSeq} of the same import is for the same unit, criterion and period: keep one of them.` }]);
  }
}

/** Adds the copied scores to those that are known and works out the totals that this moves. */
export async function landScores({ tx }: LandingRoom, staged: number): Promise<ScoreCounts> {
  const counts = await appendScores(tx, staged);
  await nextScoreCells(tx, ARRIVING_SCORES);
  return counts;
}
