import type { BoardComparisonFragment } from "../../generated/graphql.ts";
import { useInstallation } from "../../filters/installation.ts";
import { PageFoot } from "../../ui/components/page-foot.tsx";
import { formatMoment } from "../../ui/formats/moment.ts";
import { formatNumber } from "../../ui/formats/number.ts";
import { useLive } from "../../ui/live-context.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { useWords } from "../../ui/words.ts";
import type { BoardRequest } from "./board-request.ts";
import { useBoardWords } from "./words.ts";

/** Of when and of which version the figures are. */
export function BoardFoot({ request, comparison }: { readonly request: BoardRequest; readonly comparison: BoardComparisonFragment | undefined }) {
  const words = useWords();
  const board = useBoardWords();
  const language = useLanguage();
  const { timeZone } = useInstallation();
  const { approvedAt, airedAt } = request.quarter;
  const moment = request.basis === "aired" ? airedAt : approvedAt;
  const { past } = useLive();
  const basis = request.basis === "live" ? (past ? "" : board.basisNote.live) : moment === null ? "" : board.basisNote[request.basis](formatMoment(moment, timeZone));
  const version = comparison === undefined ? "" : words.dataVersion(formatNumber(comparison.version, 0, language));
  const traced = request.accumulation === "period" ? "" : board.notTraced;
  return <PageFoot left={[basis, version, traced].filter((part) => part !== "")} right={comparison?.synthetic === true ? [words.allSynthetic] : []} />;
}
