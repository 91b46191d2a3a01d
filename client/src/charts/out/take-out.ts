import { fileName } from "./file-name.ts";
import { outSheet } from "./out-sheet.ts";
import { pictureOf } from "./picture.ts";
import { saveFile } from "./save-file.ts";
import type { TakenOut } from "./taken-out.ts";

/** Makes one form of a panel's charts and hands it to the reader as a file; throws where the browser cannot make it. */
export async function takeOut(form: "png" | "svg" | "csv" | "xlsx", taken: TakenOut): Promise<void> {
  saveFile(await made(form, taken), fileName(taken.text.title, taken.provenance.scope, form));
}

/** What only one form needs is loaded with it. */
async function made(form: "png" | "svg" | "csv" | "xlsx", taken: TakenOut): Promise<Blob> {
  switch (form) {
    case "png": {
      const { pngPicture } = await import("./draw-picture.ts");
      return pngPicture(pictureOf(taken), taken.tokens);
    }
    case "svg": {
      const { svgPicture } = await import("./draw-picture.ts");
      return svgPicture(pictureOf(taken), taken.tokens);
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
