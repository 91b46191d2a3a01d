import { pick, type Language } from "../../ui/language.ts";

/** What a panel says beside its charts. */
export interface PanelText {
  readonly title: string;
  readonly subtitle: string;
  /** What its picture alone shows of all that stands in the panel; marked by `data-chart-head`. */
  readonly drawn: string;
  /** The sentences below its charts, and its footnotes; of several parts each under its part's name. */
  readonly notes: readonly string[];
  /** Footnotes within a chart's key, which a picture shows as they stand there. */
  readonly keyed: readonly string[];
}

const text = (node: Node | null): string => (node?.textContent ?? "").replaceAll(/\s+/g, " ").trim();

/** Reads them where the reader sees them, so that nothing leaves the page in other words; notes are marked by `data-chart-note`. */
export function panelText(panel: HTMLElement, language: Language): PanelText {
  const found = [...panel.querySelectorAll("[data-chart-note]")].flatMap((note) => {
    const [said, [part]] = [text(note), partNames(note, panel)];
    return said === "" ? [] : [{ said: part === undefined ? said : pick(language, `${part}：${said}`, `${part}: ${said}`), keyed: note.closest("[data-chart-key]") !== null }];
  });
  const saying = (keyed: boolean): string[] => [...new Set(found.flatMap((one) => (one.keyed === keyed ? [one.said] : [])))];
  return { title: text(panel.querySelector("header h2")), subtitle: text(panel.querySelector("header h2 + p")), drawn: text(panel.querySelector("[data-chart-head]")), notes: saying(false), keyed: saying(true) };
}

/** The names of the parts of a panel that hold an element, the outermost first; a part is marked by `data-chart-part` and named by its own heading. */
export function partNames(element: Element, panel: Element): string[] {
  const part = element.parentElement?.closest("[data-chart-part]") ?? null;
  if (part === null || !panel.contains(part)) return [];
  return [...partNames(part, panel), text(part.querySelector("h3")?.firstChild ?? null)].filter((name) => name !== "");
}
