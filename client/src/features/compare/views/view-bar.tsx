import { PillSelect } from "../../../ui/components/pill-select.tsx";
import { PHONE, useMediaQuery } from "../../../ui/media-query.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { useCompareNavigation } from "../address/use-compare-navigation.ts";
import { useCompareWords } from "../words/compare-words.ts";
import { useViewWords } from "../words/view-words.ts";
import { REGISTRY } from "./registry.ts";
import styles from "./view-bar.module.css";
import { VIEWS, type ViewId } from "./view-ids.ts";
import type { ViewProps } from "./view.ts";

/** All ways to see the comparison; one that does not fit the selection can be chosen as well and says what it lacks. */
export function ViewBar({ request, sheets }: Pick<ViewProps, "request" | "sheets">) {
  const words = useViewWords();
  const { view: label } = useCompareWords();
  const language = useLanguage();
  const phone = useMediaQuery(PHONE);
  const change = useCompareNavigation();
  const choose = (view: ViewId): void => change({ view: view === "trend" ? undefined : view, beside: undefined });
  if (phone) {
    return <PillSelect label={label} value={request.view} options={VIEWS.map((view) => ({ value: view, label: words.names[view] }))} onChange={choose} className={styles["select"]} />;
  }
  return (
    <div data-screen-only="" className={styles["bar"]} role="radiogroup" aria-label={label}>
      {VIEWS.map((view) => {
        const misfit = REGISTRY[view].fit(request, sheets, language);
        return (
          <label key={view} className={[styles["item"], misfit === null ? "" : styles["unfit"]].join(" ")} title={misfit?.reason}>
            <input type="radio" className="visually-hidden" name="compare-view" value={view} checked={view === request.view} onChange={() => choose(view)} />
            <span>{words.names[view]}</span>
          </label>
        );
      })}
    </div>
  );
}
