import { useEffect, useEffectEvent, type ReactNode } from "react";
import { ErrorState } from "../ui/components/error-state.tsx";
import { Skeleton } from "../ui/components/skeleton.tsx";
import { PHONE, useMediaQuery } from "../ui/media-query.ts";
import { readFailure } from "../ui/read-failure.ts";
import { untilReady } from "../ui/server-ready.ts";
import { useWords } from "../ui/words.ts";
import { DisconnectedStrip } from "./disconnected-strip.tsx";
import { Header } from "./header.tsx";
import { LanguageSwitch } from "../ui/components/language-switch.tsx";
import { PhoneHeader } from "./phone-header.tsx";
import styles from "./shell.module.css";
import { TabBar } from "./tab-bar.tsx";
import { ThemeSwitch } from "../ui/components/theme-switch.tsx";

const FIRST_PAINT = [{ height: 32, width: 28 }, { height: 120 }, { height: 120 }, { height: 380 }] as const;

/** Header, navigation and the page between them. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const phone = useMediaQuery(PHONE);
  return (
    <>
      {phone ? <PhoneHeader /> : <Header />}
      <DisconnectedStrip />
      <main id="content" tabIndex={-1} className={styles["main"]}>
        {children}
      </main>
      {phone ? (
        <>
          <div data-screen-only="" className={styles["switches"]}>
            <LanguageSwitch />
            <ThemeSwitch />
          </div>
          <TabBar />
        </>
      ) : null}
    </>
  );
}

/** In place of a page while it is not known who is there, or of which installation. */
export function Loading() {
  return <Skeleton blocks={FIRST_PAINT} />;
}

/** Where even that could not be read; it is asked for once more as soon as somebody answers. */
export function Failed({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const words = useWords();
  const retry = useEffectEvent(onRetry);
  const lost = readFailure(error).kind === "network";
  useEffect(() => {
    if (!lost) return undefined;
    let left = false;
    void untilReady(() => left).then((ready) => (ready ? retry() : undefined));
    return () => {
      left = true;
    };
  }, [lost]);
  return <ErrorState title={words.product} error={error} onRetry={onRetry} />;
}
