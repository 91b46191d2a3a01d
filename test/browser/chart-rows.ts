import type { Locator, Page } from "playwright-core";

/** The ranking of a metric: of the charts whose sentence begins with the metric's name and the line, the one that holds text. */
export function rankingOf(page: Page, metric: string): Locator {
  return page.getByRole("listbox", { name: new RegExp(`^${metric}(?:，全市|, the city)`) }).filter({ has: page.locator("svg text") });
}

/** The texts of a drawing as a reader sees them: line by line from the top, each from the left. */
export async function chartRows(chart: Locator): Promise<string[][]> {
  const texts = await chart.locator("svg text").evaluateAll((nodes) =>
    nodes.map((node) => {
      const { left, top, height } = node.getBoundingClientRect();
      return { text: node.textContent ?? "", left, middle: top + height / 2 };
    }),
  );
  const rows: { middle: number; texts: typeof texts }[] = [];
  for (const text of texts.toSorted((a, b) => a.middle - b.middle)) {
    const row = rows.at(-1);
    if (row !== undefined && Math.abs(row.middle - text.middle) < 6) row.texts.push(text);
    else rows.push({ middle: text.middle, texts: [text] });
  }
  return rows.map((row) => row.texts.toSorted((a, b) => a.left - b.left).map(({ text }) => text));
}
