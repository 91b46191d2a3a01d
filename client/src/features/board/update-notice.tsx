import { useState } from "react";
import { useInstallation } from "../../filters/installation.ts";
import { formatMoment } from "../../ui/formats/moment.ts";
import { useWords } from "../../ui/words.ts";
import type { CardView } from "./card-view.ts";
import { changedCards, type ShownCards } from "./changed-cards.ts";
import { useBoardWords } from "./words.ts";

export interface UpdateNoticeProps {
  readonly subject: string;
  readonly version: number;
  readonly asOf: string;
  readonly views: readonly CardView[];
}

/** Says politely to a screen reader that newer figures have come, and which cards they changed. */
export function UpdateNotice({ subject, version, asOf, views }: UpdateNoticeProps) {
  const words = useWords();
  const board = useBoardWords();
  const { timeZone } = useInstallation();
  const [shown, show] = useState<ShownCards & { readonly said: string }>({ subject, version, views, said: "" });
  if (shown.subject !== subject || shown.version !== version) {
    const changes = changedCards(shown, { subject, version, views });
    const said = changes === null ? "" : board.updated(words.asOf(formatMoment(asOf, timeZone)), changes.map(({ name, before, after }) => board.from(name, before, after)));
    show({ subject, version, views, said });
  }
  return (
    <p className="visually-hidden" aria-live="polite">
      {shown.said}
    </p>
  );
}
