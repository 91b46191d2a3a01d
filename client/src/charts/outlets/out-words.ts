import { pick, type Language } from "../../ui/language.ts";

export interface OutWords {
  readonly menu: string;
  readonly png: string;
  readonly svg: string;
  readonly noPicture: string;
  readonly csv: string;
  readonly xlsx: string;
  readonly link: string;
  readonly copied: string;
  readonly notCopied: (address: string) => string;
  readonly failed: string;
}

const ZH: OutWords = {
  menu: "导出",
  png: "图片 PNG",
  svg: "矢量图 SVG",
  noPicture: "这里没有图，只能取数据。",
  csv: "数据 CSV",
  xlsx: "数据 XLSX",
  link: "复制链接",
  copied: "链接已复制。",
  notCopied: (address) => `浏览器不允许复制，链接为：${address}`,
  failed: "未能生成文件，请重试。",
};
const EN: OutWords = {
  menu: "Export",
  png: "Picture, PNG",
  svg: "Picture, SVG",
  noPicture: "There is no chart here, only data to take.",
  csv: "Data, CSV",
  xlsx: "Data, XLSX",
  link: "Copy link",
  copied: "The link is copied.",
  notCopied: (address) => `The browser does not let pages copy; the link is ${address}`,
  failed: "The file could not be made; try again.",
};

export function outWords(language: Language): OutWords {
  return pick(language, ZH, EN);
}
