import type { ReportedValue } from "@plumbline/schema/vocabulary/reported-value.ts";
import { nextObservationCells } from "../store/cells/next-observation-cells.ts";
import { appendObservations, repeatedObservations } from "../store/ledger/append-observations.ts";
import type { ObservationCounts } from "../store/ledger/append-observations.ts";
import { lockedReports } from "../store/ledger/locked-reports.ts";
import { stageObservations } from "../store/ledger/stage-observations.ts";
import { checkObservation } from "./facts/check-observation.ts";
import { lockedSentence } from "./facts/locked-sentence.ts";
import { FETCHED } from "./landing-room.ts";
import type { LandingRoom } from "./landing-room.ts";

const subjectOf = ({ measureCode, regionCode, period }: ReportedValue): string => `${measureCode} of ${regionCode} from ${period.start}`;

/** Checks reported values one by one and copies the sound ones; resolves to their number. */
export function stageCheckedObservations({ tx, catalogue, rejections, read }: LandingRoom, values: AsyncIterable<ReportedValue>): Promise<number> {
  async function* sound(): AsyncGenerator<{ seq: number; value: ReportedValue; countyCode: string }> {
    let seq = 0;
    for await (const value of values) {
      seq += 1;
      read();
      const countyCode = catalogue.regions.get(value.regionCode)?.countyCode ?? "";
      if (rejections.take("observation", seq, subjectOf(value), checkObservation(value, catalogue))) yield { seq, value, countyCode };
    }
  }
  return stageObservations(tx, sound());
}

/** Refuses values that stand twice in the import, and those of periods that are closed. */
export async function refuseObservations({ tx, rejections }: LandingRoom): Promise<void> {
  for (const { seq, firstSeq } of await repeatedObservations(tx, FETCHED)) {
    rejections.take("observation", seq, `Value ${seq}`, [{ field: "value", value: "", message: `Value ${firstSeq} of the same import is for the same measure, region and period: keep one of them.` }]);
  }
  for (const locked of await lockedReports(tx, "arriving_observation", FETCHED)) rejections.take("observation", locked.seq, `Value ${locked.seq}`, [lockedSentence(locked)]);
}

/** Appends the copied values to the ledger and works out what that moves in the cells. */
export async function landObservations({ tx }: LandingRoom, batchId: number | null): Promise<ObservationCounts> {
  const counts = await appendObservations(tx, batchId);
  await nextObservationCells(tx);
  return counts;
}
