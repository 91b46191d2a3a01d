import { readFileSync } from "node:fs";
import type { CatalogueTexts } from "./read-catalogue.ts";

/** The folder of the catalogue that comes with the product. */
export const CATALOGUE_FOLDER = new URL("../../catalogue/", import.meta.url);

/** Reads the catalogue files of a folder; throws the file system's error when one is not there. */
export function catalogueTexts(folder: URL = CATALOGUE_FOLDER): CatalogueTexts {
  const read = (name: string): string => readFileSync(new URL(name, folder), "utf8");
  return { measures: read("measures.csv"), metrics: read("metrics.csv"), regions: read("regions.csv") };
}
