import { useNavigate } from "@tanstack/react-router";
import textLink from "../../ui/components/text-link.module.css";
import { formatMoment } from "../../ui/formats/moment.ts";
import { formatNumber } from "../../ui/formats/number.ts";
import { pick } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { useInstallation } from "../installation.ts";
import styles from "./unread-note.module.css";

/** Above a page of an earlier version: of when its figures are, and the way back to those of now. */
export function PastNote({ version }: { readonly version: number }) {
  const language = useLanguage();
  const { asOf, timeZone } = useInstallation();
  const navigate = useNavigate();
  const [moment, number] = [formatMoment(asOf, timeZone), formatNumber(version, 0, language)];
  return (
    <p className={styles["note"]} role="note">
      <span>{pick(language, `本页为 ${moment} 时的数据（数据版本 ${number}），其后的录入、审定和更正均不在内。`, `Figures as they stood on ${moment} (data version ${number}); nothing entered, approved or corrected since is in them.`)}</span>
      <button type="button" className={`${textLink["link"]} ${styles["forget"]}`} onClick={() => void navigate({ to: ".", search: (before) => ({ ...before, asOf: undefined }), resetScroll: false })}>
        {pick(language, "回到现在", "Back to now")}
      </button>
    </p>
  );
}
