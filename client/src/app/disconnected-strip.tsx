import { useContext } from "react";
import { InstallationContext } from "../filters/installation.ts";
import { formatClock, readersTimeZone } from "../ui/formats/moment.ts";
import { useWords } from "../ui/words.ts";
import { useConnection } from "./connection-context.ts";
import { minutesLost } from "./connection.ts";
import styles from "./disconnected-strip.module.css";
import { useClock } from "../ui/use-clock.ts";

const TEN_SECONDS = 10_000;

/** One strip under the header while the server does not answer: how long, and of when the data shown are. */
export function DisconnectedStrip() {
  const words = useWords();
  const connection = useConnection();
  const now = useClock(TEN_SECONDS);
  // Before the installation is read no page shows any data.
  const shown = useContext(InstallationContext) !== null;
  if (connection.kind === "connected") return null;
  const text = words.disconnected(minutesLost(connection, now), shown ? formatClock(new Date(connection.since).toISOString(), readersTimeZone()) : null);
  return (
    <p className={styles["strip"]} role="status">
      <strong>{text.lead}</strong>
      {text.rest}
    </p>
  );
}
