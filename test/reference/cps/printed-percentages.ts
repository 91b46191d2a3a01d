import type { PublishedFile } from "./published-files.ts";

/** One printed percentage and where it stands. */
export interface PrintedPercentage {
  /** File, area and column, for a message. */
  readonly place: string;
  /** The quarter's first day. */
  readonly start: string;
  /** As printed: an area of the files, or National. */
  readonly area: string;
  /** As printed in the column's title. */
  readonly group: string;
  readonly result: "Convictions" | "Unsuccessful";
  /** In per cent; null for the dash of a zero denominator. */
  readonly percent: number | null;
}

/** The parent of all areas as the files print it. */
export const NATIONAL = "National";

/** Dyfed Powys, robbery, first quarter of 2017-18: both percentages are printed as 0 over nothing. */
export const PUBLISHERS_FAULTS = ["POC-17-18-q1.csv Dyfed Powys Percentage of Robbery Convictions", "POC-17-18-q1.csv Dyfed Powys Percentage of Robbery Unsuccessful"];

const AREAS: Readonly<Record<string, string>> = { GreaterManchester: "Greater Manchester" };

/** The catalogue's English name of a printed area. */
export function areaName(printed: string): string {
  return AREAS[printed] ?? printed;
}

/** Every printed percentage of twelve groups; Admin Finalised is a count alone, whose rates mean nothing. */
export function printedPercentages(files: readonly PublishedFile[]): PrintedPercentage[] {
  return files.flatMap(({ name, start, header, rows }) =>
    rows.flatMap(([area = "", ...fields]) =>
      fields.flatMap((text, at): PrintedPercentage[] => {
        const title = header[at + 1] ?? "";
        const [, group = "", result = ""] = /^Percentage of (.+) (Convictions|Unsuccessful)$/.exec(title) ?? [];
        if ((result !== "Convictions" && result !== "Unsuccessful") || group === "Admin Finalised") return [];
        return [{ place: `${name} ${area} ${title}`, start, area, group, result, percent: text === "-" ? null : Number(text.replace("%", "")) }];
      }),
    ),
  );
}
