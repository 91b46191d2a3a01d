import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "../src/ui/global.css";
import "../src/ui/print.css";
import { layOutForPrint } from "../src/ui/print-width.ts";
import { LinkedCharts } from "../src/charts/linked/linked-charts.tsx";
import { ChartOutlets } from "../src/charts/outlets/chart-outlets.tsx";
import { AnswerFrame } from "../src/charts/outlets/answer-frame.tsx";
import { cssVariables } from "../src/ui/css-variables.ts";
import { isLanguage } from "../src/ui/language.ts";
import { PreferencesContext } from "../src/ui/preferences.ts";
import { tokensOf } from "../src/ui/tokens.ts";
import { kinds } from "./kinds.tsx";

const asked = new URLSearchParams(window.location.search);
const lang = asked.get("lang");
const language = isLanguage(lang) ? lang : "en";
const mode = asked.get("mode") === "dark" ? "dark" : "light";
const tokens = tokensOf(mode);
const names = asked.getAll("kind");

document.documentElement.lang = language;
document.documentElement.style.colorScheme = mode;
for (const [name, value] of Object.entries(cssVariables(tokens))) document.documentElement.style.setProperty(name, value);

const nothing = (): void => undefined;
const preferences = { language, setLanguage: nothing, theme: mode, setTheme: nothing, mode, tokens } as const;
const ANSWER = { asOf: "2026-10-15T01:30:00Z", version: 1284, synthetic: true };
layOutForPrint();
const root = document.getElementById("root");
if (root === null) throw new Error("The gallery has no element with the id “root”.");

createRoot(root).render(
  <StrictMode>
    <PreferencesContext value={preferences}>
      <ChartOutlets>
        <AnswerFrame title="Charts" place="7 counties of Jiaxing" period="2026 Q3" basis="approved" answer={ANSWER} timeZone="Asia/Shanghai" publisher="Jiaxing">
          <LinkedCharts>
      <main style={{ padding: 16, display: "grid", gap: 16, gridTemplateColumns: "minmax(0, 1fr)" }}>
        <h1 style={{ fontSize: 20, margin: 0 }}>Charts</h1>
        {Object.entries(kinds).flatMap(([name, Kind]) => (names.length === 0 || names.includes(name) ? [<Kind key={name} />] : []))}
      </main>
          </LinkedCharts>
        </AnswerFrame>
      </ChartOutlets>
    </PreferencesContext>
  </StrictMode>,
);
