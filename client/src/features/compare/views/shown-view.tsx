import { Suspense } from "react";
import { EmptyState } from "../../../ui/components/empty-state.tsx";
import { Skeleton } from "../../../ui/components/skeleton.tsx";
import textLink from "../../../ui/components/text-link.module.css";
import { PHONE, useMediaQuery } from "../../../ui/media-query.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { useCompareNavigation } from "../address/use-compare-navigation.ts";
import { useViewWords } from "../words/view-words.ts";
import { REGISTRY } from "./registry.ts";
import { ViewFrame } from "./view-frame.tsx";
import type { ViewId } from "./view-ids.ts";
import type { ViewProps } from "./view.ts";

const LOADING = [{ height: 380 }] as const;
/** As high as the screen: what stands below would otherwise be seen to leave. */
const PHONE_LOADING = [{ height: 640 }] as const;

/** One view, loaded on use; where it does not fit the selection why, and the one click that lets it. */
export function ShownView({ view, ...props }: ViewProps & { readonly view: ViewId }) {
  const words = useViewWords();
  const language = useLanguage();
  const change = useCompareNavigation();
  const phone = useMediaQuery(PHONE);
  const { fit, Panel } = REGISTRY[view];
  const misfit = fit(props.request, props.sheets, language);
  if (misfit !== null) {
    const { reason, remedy } = misfit;
    return (
      <ViewFrame place={props.place} title={words.names[view]} subtitle="" queries={[]}>
        <EmptyState
          sentence={reason}
          action={remedy === null ? undefined : (
            <button type="button" className={textLink["finger"]} onClick={() => change(remedy.search)}>
              {remedy.label}
            </button>
          )}
        />
      </ViewFrame>
    );
  }
  return (
    <Suspense fallback={<Skeleton blocks={phone ? PHONE_LOADING : LOADING} />}>
      <Panel {...props} />
    </Suspense>
  );
}
