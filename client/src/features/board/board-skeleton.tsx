import { Skeleton } from "../../ui/components/skeleton.tsx";
import cards from "./cards.module.css";
import styles from "./board-skeleton.module.css";

const CARD = [{ height: 18, width: 42 }, { height: 32, width: 30 }, { height: 14, width: 64 }] as const;
/** Of a table of indicators. */
const LINE = 36;
const PANEL = [{ height: 20, width: 36 }, { height: 360 }] as const;

/** Cards in outline, on first paint only; as high as they will be. */
export function CardsSkeleton({ count, revisable }: { readonly count: number; readonly revisable: boolean }) {
  return (
    <div className={cards[count === 1 ? "single" : "grid"]}>
      {Array.from({ length: count }, (_, place) => (
        <div key={place} className={`${styles["box"]} ${styles["card"]}`} data-revisable={revisable}>
          <Skeleton blocks={CARD} />
        </div>
      ))}
    </div>
  );
}

/** A panel in outline, on first paint only; of a list as high as its lines. */
export function PanelsSkeleton({ lines }: { readonly lines?: number }) {
  return (
    <div className={styles["box"]}>
      <Skeleton blocks={lines === undefined ? PANEL : [PANEL[0], { height: (lines + 1) * LINE }]} />
    </div>
  );
}
