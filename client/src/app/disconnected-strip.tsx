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
  if (connection.kind === "connected") return null;
  const text = words.disconnected(minutesLost(connection, now), formatClock(new Date(connection.since).toISOString(), readersTimeZone()));
  return (
    <p className={styles["strip"]} role="status">
      <strong>{text.lead}</strong>
      {text.rest}
    </p>
  );
}
