import { useWords } from "../words.ts";
import textLink from "./text-link.module.css";

/** To the same page without the moment in its address. */
export function LatestLink() {
  const words = useWords();
  const search = new URLSearchParams(location.search);
  search.delete("asOf");
  const query = search.toString();
  return (
    <a className={textLink["link"]} href={`${location.pathname}${query === "" ? "" : `?${query}`}`}>
      {words.seeLatest}
    </a>
  );
}
