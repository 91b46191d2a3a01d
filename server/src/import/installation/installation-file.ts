import { z } from "zod";

const day = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])-01$/, "write the first day of a month, such as 2022-01-01");

const knownTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

const shape = z
  .strictObject({
    nameZh: z.string().min(1),
    nameEn: z.string().min(1),
    rootRegion: z.string().min(1),
    timeZone: z.string().refine(knownTimeZone, "write a time zone such as Asia/Shanghai"),
    reportingYearStart: z.int().min(1).max(12).default(1),
    keptFrom: day,
    keptTo: day,
    demonstration: z.boolean().default(false),
    mapFile: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*\.json$/, "name a .json file without a folder").nullable().default(null),
  })
  .refine(({ keptFrom, keptTo }) => keptFrom < keptTo, { path: ["keptTo"], message: "keptTo must lie after keptFrom" });

export type InstallationFile = z.infer<typeof shape>;

/** Reads an installation.json; unknown settings are faults. */
export function readInstallationFile(text: string): { readonly installation: InstallationFile } | { readonly messages: readonly string[] } {
  try {
    const read = shape.safeParse(JSON.parse(text.replace(/^\ufeff/, "")));
    if (read.success) return { installation: read.data };
    return { messages: read.error.issues.map((issue) => `At ${issue.path.map(String).join(".") || "the top"}: ${issue.message.replace(/\.?$/, ".")}`) };
  } catch (error) {
    return { messages: [`The file is no JSON (${error instanceof Error ? error.message : String(error)}): correct it at that place.`] };
  }
}
