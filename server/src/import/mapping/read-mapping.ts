import type { ZodError } from "zod";
import { caseMapping, longMapping, memberMapping, wideMapping } from "./mapping.ts";
import type { Mapping } from "./mapping.ts";

/** A mapping, or one sentence for each thing that is wrong in it. */
export type ReadMapping = { readonly kind: "mapping"; readonly mapping: Mapping } | { readonly kind: "faults"; readonly messages: readonly string[] };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);

function explain(error: ZodError): string[] {
  return error.issues.map((issue) => {
    const place = issue.path.length === 0 ? "" : `At ${issue.path.map(String).join(".")}: `;
    if (issue.code === "unrecognized_keys") return `${place}unknown ${issue.keys.map((key) => `“${key}”`).join(", ")}: check the spelling.`;
    if (issue.code === "invalid_union") return `${place}the entry has none of the forms that can stand here: see the README of the import.`;
    return `${place}${issue.message.replace(/\.?$/, ".")}`;
  });
}

/** Reads a mapping's JSON text strictly: unknown words are faults, for a misspelt setting would silently do nothing. */
export function readMapping(text: string): ReadMapping {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    return { kind: "faults", messages: [`The mapping is no JSON (${error instanceof Error ? error.message : String(error)}): correct it at that place.`] };
  }
  if (!isRecord(json)) return { kind: "faults", messages: ["The mapping must be one JSON object with “name”, “kind” and the columns."] };
  if (json["kind"] !== "cases" && json["kind"] !== "observations" && json["kind"] !== "members") {
    return { kind: "faults", messages: [`The mapping's “kind” is ${JSON.stringify(json["kind"]) ?? "missing"}: write "cases", "observations" or "members".`] };
  }
  if (json["kind"] === "observations" && json["layout"] !== "wide" && json["layout"] !== "long") {
    return { kind: "faults", messages: [`The mapping's “layout” is ${JSON.stringify(json["layout"]) ?? "missing"}: write "wide" for a column per measure, or "long" for a row per figure.`] };
  }
  const schema = json["kind"] === "cases" ? caseMapping : json["kind"] === "members" ? memberMapping : json["layout"] === "wide" ? wideMapping : longMapping;
  const read = schema.safeParse(json);
  return read.success ? { kind: "mapping", mapping: read.data } : { kind: "faults", messages: explain(read.error) };
}
