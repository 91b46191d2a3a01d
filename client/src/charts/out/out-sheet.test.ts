import { expect, it } from "vitest";
import type { MarkDetail } from "../mark.ts";
import type { Outlet } from "../outlets/outlets.ts";
import { outSheet } from "./out-sheet.ts";

const text = { title: "Rates", subtitle: "", drawn: "", notes: [], keyed: [] };
const provenance = { scope: "2026 Q3 · Approved", place: "", metrics: [], footnote: "", period: "2026 Q3", basis: "Approved", asOf: "", synthetic: false, source: "" };
const detail = (metric: string, region: string, value: string): MarkDetail => ({ metric, region, period: "2026 Q3", value, band: null, bandText: "", facts: [{ label: "n", text: "40" }], note: "" });
const twin = (...details: readonly MarkDetail[]): Outlet => ({ pictured: false, pieces: () => [], details });
const sheet = (...outlets: readonly Outlet[]) => outSheet({ outlets, text, provenance, language: "en" });

it("names the metric where rows of several leave together, and keeps both though they say the same", () => {
  const both = sheet(twin(detail("Settled", "Jiashan", "50%")), twin(detail("In time", "Jiashan", "50%")));
  expect([both.head, ...both.rows]).toEqual([["Metric", "Region", "Period", "Value", "n"], ["Settled", "Jiashan", "2026 Q3", "50%", "40"], ["In time", "Jiashan", "2026 Q3", "50%", "40"]]);
  expect(sheet(twin(detail("Settled", "Jiashan", "50%"))).head).toEqual(["Region", "Period", "Value", "n"]);
});

it("puts tables that are no twin under their own heads, those that share one under one", () => {
  const table = (head: readonly string[], ...rows: readonly (readonly string[])[]): Outlet => ({ ...twin(), table: { head, rows } });
  const made = sheet(table(["", "v1", "v2"], ["City", "57.3%", "55.0%"]), table(["", "v1", "v2"], ["Jiashan", "82.4%", "80.1%"]), table(["Name"], ["x"]));
  expect([made.head, ...made.rows]).toEqual([["", "v1", "v2"], ["City", "57.3%", "55.0%"], ["Jiashan", "82.4%", "80.1%"], [], ["Name"], ["x"]]);
});

it("heads what is no region as what it is, and says a period once", () => {
  const made = sheet(twin({ ...detail("", "Accepted", "5"), nameHead: "Figure" }));
  expect(made.head[0]).toBe("Figure");
  expect(outSheet({ outlets: [], text: { ...text, subtitle: "2026 Q3" }, provenance, language: "en" }).above).toEqual(["2026 Q3 · Approved"]);
});

it("leaves out the values of a chart beside a table that holds them all", () => {
  const made = sheet(twin(detail("", "Jiashan", "50%")), { ...twin(), table: { head: ["Region", "Rate"], rows: [["Jiashan", "50%"]], tellsAll: true } });
  expect([made.head, ...made.rows]).toEqual([["Region", "Rate"], ["Jiashan", "50%"]]);
});
