import { pick, type Language } from "../../ui/language.ts";

/** What only the trend says: it is loaded while the cards are read. */
const zhCN = {
  unlined: (count: number, limit: number) => `${count} 个地区多数季度 n<${limit}，突出时才画线`,
  others: "灰线为其余地区",
  highlight: "突出",
  nothing: "不突出",
};

const en: typeof zhCN = {
  unlined: (count, limit) => `${count} with n<${limit} in most quarters ${count === 1 ? "has" : "have"} no line unless highlighted`,
  others: "Grey: the other regions",
  highlight: "Highlight",
  nothing: "None",
};

export function trendWords(language: Language): typeof zhCN {
  return pick(language, zhCN, en);
}
