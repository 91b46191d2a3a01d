import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useContext } from "react";
import { ChartOutlets } from "../charts/outlets/chart-outlets.tsx";
import { PreferencesProvider } from "./preferences-provider.tsx";
import { Shell } from "./shell.tsx";
import { StayContext } from "./stay-context.ts";

/** Preferences around the shell; a choice by the reader is taken out of the address. Each stay has a shell of its own. */
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
        <Shell key={stay} />
      </ChartOutlets>
    </PreferencesProvider>
  );
}
