import { init, use as register } from "echarts/core";
import { BarChart, CustomChart, LineChart } from "echarts/charts";
import { AriaComponent, GraphicComponent, GridSimpleComponent, MarkLineComponent } from "echarts/components";
import { CanvasRenderer, SVGRenderer } from "echarts/renderers";
import inter from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url";
import type { Tokens } from "../../ui/tokens.ts";
import { echartsTheme } from "../echarts-theme.ts";
import type { Picture, PicturePiece } from "./picture.ts";

/** Pixels of a picture per pixel of the page. */
const SHARPNESS = 2;

function engine(piece: PicturePiece, tokens: Tokens, renderer: "svg" | "canvas") {
  register([BarChart, CustomChart, LineChart, AriaComponent, GraphicComponent, GridSimpleComponent, MarkLineComponent, CanvasRenderer, SVGRenderer]);
  const { width, height } = piece.size;
  const place = renderer === "svg" ? null : document.createElement("div");
  const chart = init(place, echartsTheme(tokens), { renderer, width, height, ...(renderer === "svg" ? { ssr: true } : {}) });
  chart.setOption({ ...piece.drawing.option, animation: false });
  return chart;
}

/** Twice as sharp as on the page, in its theme, with the fonts that the page has loaded. */
export async function pngPicture({ width, height, pieces }: Picture, tokens: Tokens): Promise<Blob> {
  await document.fonts.ready;
  const canvas = document.createElement("canvas");
  canvas.width = width * SHARPNESS;
  canvas.height = height * SHARPNESS;
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error(`The browser gives no canvas of ${canvas.width} × ${canvas.height} pixels.`);
  pen.fillStyle = tokens.surface;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  for (const piece of pieces) {
    const chart = engine(piece, tokens, "canvas");
    pen.drawImage(chart.renderToCanvas({ pixelRatio: SHARPNESS }), piece.left * SHARPNESS, piece.top * SHARPNESS, piece.size.width * SHARPNESS, piece.size.height * SHARPNESS);
    chart.dispose();
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error(`A picture of ${canvas.width} × ${canvas.height} pixels could not be written.`)) : resolve(blob)), "image/png");
  });
}

/** One document with the product's Latin font inside; Chinese comes from whatever system opens it. */
export async function svgPicture(picture: Picture, tokens: Tokens): Promise<Blob> {
  const { width, height, pieces, title } = picture;
  const drawn = pieces.map((piece) => {
    const chart = engine(piece, tokens, "svg");
    const svg = chart.renderToSVGString({ useViewBox: true });
    chart.dispose();
    return svg.replace("<svg ", `<svg x="${piece.left}" y="${piece.top}" `);
  });
  const style = `@font-face{font-family:"Inter Variable";font-weight:100 900;src:url(${await dataAddress(inter)}) format("woff2")}text{font-variant-numeric:tabular-nums lining-nums}`;
  const text = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${escapeXml(title)}</title><style>${style}</style><rect width="${width}" height="${height}" fill="${tokens.surface}"/>`,
    ...drawn,
    "</svg>",
  ].join("\n");
  return new Blob([text], { type: "image/svg+xml" });
}

const escapeXml = (text: string): string => text.replaceAll(/[&<>"\p{Cc}]/gu, (character) => `&#${character.codePointAt(0) ?? 32};`);

async function dataAddress(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The font ${address} was not found (${response.status}).`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(binary)}`;
}
