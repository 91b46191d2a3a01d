import { useWords } from "../words.ts";
import styles from "./state.module.css";

/** To the same page without the moment in its address. */
export function LatestLink() {
  const words = useWords();
  const search = new URLSearchParams(location.search);
  search.delete("asOf");
  const query = search.toString();
  return (
    <a className={styles["link"]} href={`${location.pathname}${query === "" ? "" : `?${query}`}`}>
      {words.seeLatest}
    </a>
  );
}
