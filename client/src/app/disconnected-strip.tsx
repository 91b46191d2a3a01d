import { useContext } from "react";
import { InstallationContext } from "../filters/installation.ts";
import { formatNearMoment } from "../ui/formats/moment.ts";
import { useWords } from "../ui/words.ts";
import { useConnection } from "./connection-context.ts";
import { minutesLost } from "./connection.ts";
import styles from "./disconnected-strip.module.css";
import { useClock } from "../ui/use-clock.ts";

const TEN_SECONDS = 10_000;

/** One strip under the header while the server does not answer: for how long, and the moment of the data shown, as the page states it. */
export function DisconnectedStrip() {
  const words = useWords();
  const connection = useConnection();
  const now = useClock(TEN_SECONDS);
  // Before the installation is read no page shows any data.
  const installation = useContext(InstallationContext);
  if (connection.kind === "connected") return null;
  const text = words.disconnected(minutesLost(connection, now), installation === null ? null : formatNearMoment(installation.asOf, new Date(now).toISOString(), installation.timeZone));
  return (
    <p className={styles["strip"]} role="status">
      <strong>{text.lead}</strong>
      {text.rest}
    </p>
  );
}
