import textLink from "../../../ui/components/text-link.module.css";
import { useWords } from "../../../ui/words.ts";
import styles from "../profiles.module.css";
import { useMetricWords } from "./words.ts";

/** In place of the distribution where live figures are open for one region alone: on which figures it stands. */
export function PeersElsewhere({ onApproved }: { readonly onApproved: () => void }) {
  const words = useMetricWords();
  const shared = useWords();
  return (
    <p className={styles["lead"]}>
      {words.peersElsewhere}{" "}
      <button type="button" className={textLink["link"]} onClick={onApproved}>{shared.seeInstead(shared.bases.approved)}</button>
    </p>
  );
}
