import { createRequire } from "node:module";
import type { Page } from "playwright-core";

interface Axe {
  run(options: { readonly resultTypes: readonly ["violations"] }): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly impact: string | null;
      readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
    }[];
  }>;
}

const { source } = createRequire(import.meta.url)("axe-core") as { readonly source: string };

/** What the accessibility checker calls serious or critical on a page, one line an element. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(source);
  // What passes need not be named, which halves the time.
  const { violations } = await page.evaluate(() => (window as unknown as { axe: Axe }).axe.run({ resultTypes: ["violations"] }));
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary.replaceAll(/\s+/g, " ")}`));
}
