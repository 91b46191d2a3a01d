import { nameParts } from "./about-text.ts";
import { fileName } from "./file-name.ts";
import { detailsOf, outSheet } from "./out-sheet.ts";
import { pictureOf } from "./picture.ts";
import { panelText } from "./panel-text.ts";
import { saveFile } from "./save-file.ts";
import { shownPieces } from "./shown-pieces.ts";
import type { TakenOut } from "./taken-out.ts";

/** Makes one form of a panel's charts and hands it to the reader as a file; throws where the browser cannot make it. */
export async function takeOut(form: "png" | "svg" | "csv" | "xlsx", panel: HTMLElement, given: Omit<TakenOut, "text">): Promise<void> {
  const text = panelText(panel, given.language);
  const { provenance, outlets } = given;
  saveFile(await made(form, panel, { ...given, text }), fileName(text.title, nameParts(text.title, detailsOf(outlets), provenance), form));
}

/** What only one form needs is loaded with it. */
async function made(form: "png" | "svg" | "csv" | "xlsx", panel: Element, taken: TakenOut): Promise<Blob> {
  switch (form) {
    case "png": {
      const { pngPicture } = await import("./draw-picture.ts");
      return pngPicture(pictureOf(taken, shownPieces(panel, taken.outlets, taken.tokens)), taken.tokens);
    }
    case "svg": {
      const { svgPicture } = await import("./draw-picture.ts");
      return svgPicture(pictureOf(taken, shownPieces(panel, taken.outlets, taken.tokens)), taken.tokens);
    }
    case "csv": {
      const { csvFile } = await import("./csv-file.ts");
      return csvFile(outSheet(taken));
    }
    case "xlsx": {
      const { xlsxFile } = await import("./xlsx-file.ts");
      return xlsxFile(outSheet(taken));
    }
  }
}
