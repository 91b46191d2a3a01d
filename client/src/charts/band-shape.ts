import type { GraphicComponentOption } from "echarts";
import type { Tokens } from "../ui/tokens.ts";
import type { Band } from "./band.ts";
import { areaOf, discAt } from "./graphic.ts";

/** ▲ ● ▼ ○ drawn as a shape of about nine pixels, so that it looks the same in every font. */
export function bandShape(band: Band, x: number, y: number, tokens: Tokens): GraphicComponentOption {
  const colour = tokens.band[band];
  switch (band) {
    case "better":
      return areaOf([[x - 5, y + 4.2], [x, y - 4.6], [x + 5, y + 4.2]], colour, 5);
    case "worse":
      return areaOf([[x - 5, y - 4.2], [x, y + 4.6], [x + 5, y - 4.2]], colour, 5);
    case "similar":
      return discAt(x, y, 4.2, colour);
    case "notRanked":
      return discAt(x, y, 3.6, "none", colour);
  }
}
