import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import type { Locator } from "playwright-core";

/** What a panel hands out as CSV: the file's name, and its lines without empty ones. */
export async function takenCsv(panel: Locator): Promise<{ readonly name: string; readonly lines: string[][] }> {
  await panel.getByRole("button", { name: /^(?:导出|Export)/ }).click();
  const [download] = await Promise.all([panel.page().waitForEvent("download"), panel.getByRole("menuitem", { name: /CSV/ }).click()]);
  return { name: download.suggestedFilename(), lines: parse(await readFile(await download.path()), { bom: true, relax_column_count: true, skip_empty_lines: true }) };
}
