import { Skeleton } from "../../ui/components/skeleton.tsx";
import type { Language } from "../../ui/language.ts";
import { PHONE, useMediaQuery } from "../../ui/media-query.ts";
import { useLanguage } from "../../ui/preferences.ts";
import cards from "./cards.module.css";
import styles from "./board-skeleton.module.css";

const CARD = [{ height: 18, width: 42 }, { height: 32, width: 30 }, { height: 14, width: 64 }] as const;
const TITLE = { height: 20, width: 36 } as const;
/** Of a table of indicators, of which a line folds on the phone. */
const LINE = 36;
const PHONE_LINE: Readonly<Record<Language, number>> = { "zh-CN": 55, en: 80 };
const PLOT = 360;
/** Charts and what is said of them stand closer together on the phone, and longer words below each other. */
const PHONE_PLOTS = {
  STANDING: { "zh-CN": 430, en: 490 },
  TREND: { "zh-CN": 314, en: 354 },
  HEAT_MAP: { "zh-CN": 266, en: 266 },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, number>>>>;

/** Cards in outline, on first paint only; as high as they will be. */
export function CardsSkeleton({ count, revisable }: { readonly count: number; readonly revisable: boolean }) {
  return (
    <div className={`${cards[count === 1 ? "single" : "grid"]} ${styles[count === 1 ? "single" : "cards"]}`}>
      {Array.from({ length: count }, (_, place) => (
        <div key={place} className={`${styles["box"]} ${styles["card"]}`} data-revisable={revisable}>
          <Skeleton blocks={CARD} />
        </div>
      ))}
    </div>
  );
}

export interface PanelsSkeletonProps {
  /** Of a list. */
  readonly lines?: number;
  /** Of a chart. */
  readonly part?: keyof typeof PHONE_PLOTS;
}

/** A panel in outline, on first paint only; as high as its lines or its chart. */
export function PanelsSkeleton({ lines, part }: PanelsSkeletonProps) {
  const phone = useMediaQuery(PHONE);
  const language = useLanguage();
  const height = lines !== undefined ? (lines + 1) * (phone ? PHONE_LINE[language] : LINE) : phone && part !== undefined ? PHONE_PLOTS[part][language] : PLOT;
  return (
    <div className={styles["box"]}>
      <Skeleton blocks={[TITLE, { height }]} />
    </div>
  );
}
