import { LiveDot } from "../ui/components/live-dot.tsx";
import { Bob } from "../ui/components/mark.tsx";
import { formatTightMoment } from "../ui/formats/moment.ts";
import { useLanguage } from "../ui/preferences.ts";
import { useWords } from "../ui/words.ts";
import { useContext } from "react";
import { HeaderRegion } from "./header-region.tsx";
import { InstallationContext } from "../filters/installation.ts";
import { PaletteButton } from "./palette-button.tsx";
import { UserMenu } from "./user-menu.tsx";
import styles from "./phone-header.module.css";

/** The top bar of the phone: mark, region, as-of, user. */
export function PhoneHeader() {
  const words = useWords();
  const installation = useContext(InstallationContext);
  // In English the words would take the room of the region's name.
  const chinese = useLanguage() === "zh-CN";
  const moment = installation === null ? "" : formatTightMoment(installation.asOf, installation.timeZone);
  return (
    <header data-screen-only="" className={styles["header"]}>
      <Bob size={22} />
      <div className={styles["where"]}>{installation === null ? null : <HeaderRegion installation={installation} />}</div>
      {installation === null ? null : (
        <span className={styles["asOf"]}>
          <LiveDot />
          {chinese ? words.asOf(moment) : <><span className="visually-hidden">{words.asOf("")}</span>{moment}</>}
        </span>
      )}
      <PaletteButton compact />
      <UserMenu compact />
    </header>
  );
}
