/** What a panel says beside its charts. */
export interface PanelText {
  readonly title: string;
  readonly subtitle: string;
  /** What its picture alone shows of all that stands in the panel; marked by `data-chart-head`. */
  readonly drawn: string;
  /** The sentences below its charts, and its footnotes. */
  readonly notes: readonly string[];
}

const text = (element: Element | null): string => (element?.textContent ?? "").replaceAll(/\s+/g, " ").trim();

/** Reads them where the reader sees them, so that nothing leaves the page in other words; notes are marked by `data-chart-note`. */
export function panelText(panel: HTMLElement): PanelText {
  const notes = [...panel.querySelectorAll("[data-chart-note]")].map(text).filter((note) => note !== "");
  return { title: text(panel.querySelector("header h2")), subtitle: text(panel.querySelector("header h2 + p")), drawn: text(panel.querySelector("[data-chart-head]")), notes };
}
