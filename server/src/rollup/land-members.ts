import type { MemberReport } from "@plumbline/schema/vocabulary/member-report.ts";
import { TOUCHED_MEMBERS, nextMemberCells } from "../store/cells/next-member-cells.ts";
import { lockedReports } from "../store/ledger/locked-reports.ts";
import { mergeMembers } from "../store/members/merge-members.ts";
import type { MemberCounts } from "../store/members/merge-members.ts";
import { contradictingMembers, stageMembers } from "../store/members/stage-members.ts";
import { checkMember } from "./facts/check-member.ts";
import { lockedSentence } from "./facts/locked-sentence.ts";
import { FETCHED } from "./landing-room.ts";
import type { LandingRoom } from "./landing-room.ts";

const subjectOf = ({ measureCode, regionCode, period }: MemberReport): string => `${measureCode} of ${regionCode} from ${period.start}`;

/** Checks member reports one by one and copies the sound ones; resolves to their number. */
export function stageCheckedMembers({ tx, catalogue, rejections, read }: LandingRoom, members: AsyncIterable<MemberReport>): Promise<number> {
  async function* sound(): AsyncGenerator<{ seq: number; report: MemberReport; countyCode: string }> {
    let seq = 0;
    for await (const report of members) {
      seq += 1;
      read();
      const countyCode = catalogue.regions.get(report.regionCode)?.countyCode ?? "";
      if (rejections.take("member", seq, subjectOf(report), checkMember(report, catalogue))) yield { seq, report, countyCode };
    }
  }
  return stageMembers(tx, sound());
}

/** Refuses reports that say “none” beside members, and those of periods that are closed. */
export async function refuseMembers({ tx, rejections }: LandingRoom): Promise<void> {
  for (const { seq } of await contradictingMembers(tx, FETCHED)) {
    rejections.take("member", seq, `Member ${seq}`, [{ field: "member", value: "", message: "The report says that there is no member, and names some: keep one of the two." }]);
  }
  for (const locked of await lockedReports(tx, "arriving_member", FETCHED)) rejections.take("member", locked.seq, `Member ${locked.seq}`, [lockedSentence(locked)]);
}

/** Makes the copied reports the live ones and recounts the cells that this moves. */
export async function landMembers({ tx }: LandingRoom): Promise<MemberCounts> {
  const counts = await mergeMembers(tx);
  await nextMemberCells(tx, TOUCHED_MEMBERS);
  return counts;
}
