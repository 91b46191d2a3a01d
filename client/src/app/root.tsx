import { CatchBoundary, useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useContext } from "react";
import { ChartOutlets } from "../charts/outlets/chart-outlets.tsx";
import { PageFailure } from "./page-failure.tsx";
import { PreferencesProvider } from "./preferences-provider.tsx";
import { Shell } from "./shell.tsx";
import { StayContext } from "./stay-context.ts";

/** Preferences around the shell, and around what is said where the shell itself fails; a choice by the reader is taken out of the address. Each stay has a shell of its own. */
export function Root() {
  const { lang, theme } = useSearch({ from: "__root__" });
  const stay = useContext(StayContext);
  const navigate = useNavigate();
  const forget = useCallback(
    (part: "lang" | "theme") => {
      void navigate({ to: ".", search: (previous) => ({ ...previous, [part]: undefined }), replace: true });
    },
    [navigate],
  );
  return (
    <PreferencesProvider languageOfAddress={lang} themeOfAddress={theme} onChoice={forget}>
      <ChartOutlets>
        <CatchBoundary getResetKey={() => stay} errorComponent={PageFailure}>
          <Shell key={stay} />
        </CatchBoundary>
      </ChartOutlets>
    </PreferencesProvider>
  );
}
