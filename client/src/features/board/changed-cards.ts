import type { CardView } from "./card-view.ts";

/** Cards of one question as of a data version. */
export interface ShownCards {
  readonly subject: string;
  readonly version: number;
  readonly views: readonly Pick<CardView, "metric" | "name" | "value">[];
}

export interface ChangedCard {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** The cards whose figure a later version of the same question changed; null where another question is shown. */
export function changedCards(before: ShownCards, after: ShownCards): readonly ChangedCard[] | null {
  if (before.subject !== after.subject || before.version === after.version) return null;
  const texts = new Map(before.views.map((view) => [view.metric, textOf(view)]));
  return after.views.flatMap((view) => {
    const [was, is] = [texts.get(view.metric), textOf(view)];
    return was === undefined || was === is ? [] : [{ name: view.name, before: was, after: is }];
  });
}

function textOf({ value }: Pick<CardView, "value">): string {
  return value.kind === "value" ? `${value.number} ${value.unit}`.trim() : value.text;
}
