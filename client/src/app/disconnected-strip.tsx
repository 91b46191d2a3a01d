import { useEffect, useState } from "react";
import { formatClock } from "../ui/formats/moment.ts";
import { useWords } from "../ui/words.ts";
import { useConnection } from "./connection-context.ts";
import { minutesLost } from "./connection.ts";
import styles from "./disconnected-strip.module.css";

/** One strip under the header while the server does not answer: how long, and of when the data shown are. */
export function DisconnectedStrip() {
  const words = useWords();
  const connection = useConnection();
  const [now, setNow] = useState(() => Date.now());

  useEffect(() => {
    if (connection.kind === "connected") return undefined;
    setNow(Date.now());
    const timer = window.setInterval(() => setNow(Date.now()), 10_000);
    return () => window.clearInterval(timer);
  }, [connection]);

  if (connection.kind === "connected") return null;
  const text = words.disconnected(minutesLost(connection, now), formatClock(new Date(connection.since).toISOString()));
  return (
    <p className={styles["strip"]} role="status">
      <strong>{text.lead}</strong>
      {text.rest}
    </p>
  );
}
