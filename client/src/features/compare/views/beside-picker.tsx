import { besideSearch } from "../address/compare-search.ts";
import type { CompareRequest } from "../address/compare-request.ts";
import { useCompareNavigation } from "../address/use-compare-navigation.ts";
import { useViewWords } from "../words/view-words.ts";
import { toggledBeside } from "./beside-views.ts";
import { VIEWS, type ViewId } from "./view-ids.ts";
import styles from "./views.module.css";

/** Sets further views beside the first and takes them away; where there is no room, the one set first makes it. */
export function BesidePicker({ request, shown }: { readonly request: Pick<CompareRequest, "view">; readonly shown: readonly ViewId[] }) {
  const words = useViewWords();
  const change = useCompareNavigation();
  const toggle = (view: ViewId): void => change({ beside: besideSearch(toggledBeside(shown, view)) });
  return (
    <div data-screen-only="" className={styles["picker"]} role="group" aria-label={words.beside}>
      <span>{words.beside}</span>
      <ul>
        {VIEWS.filter((view) => view !== request.view).map((view) => (
          <li key={view}>
            <button type="button" aria-pressed={shown.includes(view)} onClick={() => toggle(view)}>
              {words.names[view]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
