import { Skeleton } from "../../ui/components/skeleton.tsx";
import cards from "./cards.module.css";
import styles from "./board-skeleton.module.css";

const CARD = [{ height: 18, width: 42 }, { height: 32, width: 30 }, { height: 14, width: 64 }] as const;
const PANEL = [{ height: 20, width: 36 }, { height: 360 }] as const;

/** Cards in outline, on first paint only. */
export function CardsSkeleton({ count }: { readonly count: number }) {
  return (
    <div className={cards["grid"]}>
      {Array.from({ length: count }, (_, place) => (
        <div key={place} className={styles["box"]}>
          <Skeleton blocks={CARD} />
        </div>
      ))}
    </div>
  );
}

/** A panel in outline, on first paint only. */
export function PanelsSkeleton() {
  return (
    <div className={styles["box"]}>
      <Skeleton blocks={PANEL} />
    </div>
  );
}
