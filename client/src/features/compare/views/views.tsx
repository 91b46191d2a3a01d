import { PHONE, useMediaQuery } from "../../../ui/media-query.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { BesidePicker } from "./beside-picker.tsx";
import { BrushedBar } from "./brushed-bar.tsx";
import { besideViews } from "./beside-views.ts";
import { ShownView } from "./shown-view.tsx";
import { ViewBar } from "./view-bar.tsx";
import { ViewSlot } from "./view-slot.tsx";
import type { ViewProps } from "./view.ts";
import styles from "./views.module.css";

export interface ViewsProps extends Pick<ViewProps, "request" | "sheets"> {
  readonly busy: boolean;
}

/** The comparison as it is looked at: one view across the page, up to two below it. */
export function Views({ request, sheets, busy }: ViewsProps) {
  const language = useLanguage();
  const phone = useMediaQuery(PHONE);
  const beside = besideViews({ request, sheets }, language, phone);
  return (
    <>
      <ViewBar request={request} sheets={sheets} />
      <div className={styles["views"]}>
        <ViewSlot className={styles["main"]}>
          <ShownView view={request.view} request={request} sheets={sheets} place={{ kind: "main", busy }} />
        </ViewSlot>
        {beside.map((view) => (
          <ViewSlot key={view} className={beside.length === 1 ? styles["main"] : styles["beside"]}>
            <ShownView view={view} request={request} sheets={sheets} place={{ kind: "beside", busy }} />
          </ViewSlot>
        ))}
      </div>
      <BrushedBar />
      <BesidePicker request={request} shown={beside} />
    </>
  );
}
