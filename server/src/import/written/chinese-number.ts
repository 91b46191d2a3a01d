const DIGITS = new Map([..."〇一二三四五六七八九"].map((digit, value) => [digit, value] as const));
DIGITS.set("零", 0).set("○", 0).set("两", 2);

function tens(text: string): number | null {
  const match = /^(.?)十(.?)$/u.exec(text);
  if (!match) return null;
  const ten = match[1] === "" ? 1 : DIGITS.get(match[1] ?? "");
  const one = match[2] === "" ? 0 : DIGITS.get(match[2] ?? "");
  return ten === undefined || one === undefined || ten === 0 ? null : ten * 10 + one;
}

/** Reads 三, 十二, 二十一 and, digit by digit, 二〇二六; ASCII digits pass; null for anything else. */
export function chineseNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  if (text.includes("十")) return tens(text);
  let value = 0;
  for (const char of text) {
    const digit = DIGITS.get(char);
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return text === "" ? null : value;
}
