import { useQuery } from "@apollo/client/react";
import { Outlet } from "@tanstack/react-router";
import { useEffect, useMemo } from "react";
import { InstallationDocument } from "../generated/graphql.ts";
import { ErrorState } from "../ui/components/error-state.tsx";
import { Skeleton } from "../ui/components/skeleton.tsx";
import { pick } from "../ui/language.ts";
import { PHONE, useMediaQuery } from "../ui/media-query.ts";
import { useLanguage } from "../ui/preferences.ts";
import { useWords } from "../ui/words.ts";
import { DisconnectedStrip } from "./disconnected-strip.tsx";
import { Header } from "./header.tsx";
import { InstallationContext, readInstallation } from "../filters/installation.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import { PhoneHeader } from "./phone-header.tsx";
import styles from "./shell.module.css";
import { TabBar } from "./tab-bar.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";
import { VersionWatch } from "./version-watch.tsx";

const FIRST_PAINT = [{ height: 32, width: 28 }, { height: 120 }, { height: 120 }, { height: 380 }] as const;

/** Header, navigation and the page between them; no page is drawn before the installation is known. */
export function Shell() {
  const words = useWords();
  const language = useLanguage();
  const phone = useMediaQuery(PHONE);
  const { data, error, refetch } = useQuery(InstallationDocument);
  const installation = useMemo(() => (data === undefined ? null : readInstallation(data)), [data]);

  useEffect(() => {
    document.title = pick(language, "准绳 Plumbline", "Plumbline 准绳");
  }, [language]);

  return (
    <InstallationContext value={installation}>
      <a className={styles["skip"]} href="#content">
        {words.skipToContent}
      </a>
      {phone ? <PhoneHeader /> : <Header />}
      <DisconnectedStrip />
      <main id="content" tabIndex={-1} className={styles["main"]}>
        {installation !== null ? <Outlet /> : error !== undefined ? <ErrorState title={words.product} error={error} onRetry={() => void refetch()} /> : <Skeleton blocks={FIRST_PAINT} />}
      </main>
      {phone ? (
        <>
          <div className={styles["switches"]}>
            <LanguageSwitch />
            <ThemeSwitch />
          </div>
          <TabBar />
        </>
      ) : null}
      {installation === null ? null : <VersionWatch />}
    </InstallationContext>
  );
}
