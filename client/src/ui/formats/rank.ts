import { pick, type Language } from "../language.ts";

function ordinal(rank: number): string {
  const teens = rank % 100;
  if (teens >= 11 && teens <= 13) return `${rank}th`;
  return `${rank}${["th", "st", "nd", "rd"][rank % 10] ?? "th"}`;
}

/** A rank in words: 第 3 位 and 3rd, 并列第 1 位 and tied 1st. */
export function formatRank(rank: number, tied: boolean, language: Language): string {
  return pick(language, `${tied ? "并列" : ""}第 ${rank} 位`, `${tied ? "tied " : ""}${ordinal(rank)}`);
}

/** Places won or lost since the period before: ↑1, ↓2, and — for neither. */
export function formatMove(move: number): string {
  if (move === 0) return "—";
  return move > 0 ? `↑${move}` : `↓${-move}`;
}

/** The same for a screen reader, and as the reason beside a dash. */
export function describeMove(move: number, language: Language): string {
  if (move === 0) return pick(language, "位次未变", "rank unchanged");
  return move > 0 ? pick(language, `前移 ${move} 位`, `up ${move}`) : pick(language, `后退 ${-move} 位`, `down ${-move}`);
}
