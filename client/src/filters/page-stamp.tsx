import type { ReactNode } from "react";
import { AsOf } from "../ui/components/as-of.tsx";
import { SyntheticBadge } from "../ui/components/synthetic-badge.tsx";
import { useInstallation } from "./installation.ts";
import styles from "./filters.module.css";

export interface PageStampProps {
  /** The moment of the data shown; null until they are there. */
  readonly asOf: string | null;
  /** When the data shown were aired; null or absent for data that still move. */
  readonly airedAt?: string | null;
  readonly synthetic: boolean;
  /** The badge alone, for the phone, whose header says the moment. */
  readonly bare?: boolean;
}

/** Of when the figures are, and whether they are made up; their place is kept free while it is not known, so that nothing moves aside. */
export function PageStamp({ asOf, airedAt = null, synthetic, bare = false }: PageStampProps) {
  const { asOf: latest, timeZone, demonstration } = useInstallation();
  const waiting = asOf === null;
  return (
    <>
      {bare && airedAt === null ? null : (
        <Place waiting={waiting && airedAt === null}>
          <AsOf moment={asOf ?? latest} airedAt={airedAt} timeZone={timeZone} />
        </Place>
      )}
      {synthetic || (waiting && demonstration) ? (
        <Place waiting={!synthetic}>
          <SyntheticBadge />
        </Place>
      ) : null}
    </>
  );
}

function Place({ waiting, children }: { readonly waiting: boolean; readonly children: ReactNode }) {
  return <span className={styles[waiting ? "waiting" : "place"]} aria-hidden={waiting || undefined}>{children}</span>;
}
