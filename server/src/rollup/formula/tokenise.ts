import type { FormulaOperator } from "./formula-node.ts";

/** `end` closes every list, at the position after the last character. */
export type Token = { readonly position: number } & (
  | { readonly kind: "number"; readonly value: number; readonly text: string }
  | { readonly kind: "measure" | "metric" | "function" | "unknown"; readonly text: string }
  | { readonly kind: "operator"; readonly text: FormulaOperator }
  | { readonly kind: "open" | "close"; readonly text: string }
  | { readonly kind: "end"; readonly text: "" }
);

const SPACE = /\s*/y;
const NUMBER = /\d+(?:\.\d+)?(?![\w.])/y;
const MEASURE = /[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*(?![\w.])/y;
const FUNCTION = /[A-Za-z_]\w*(?=\s*\()/y;
const METRIC = /[A-Z]{2,4}\d{2,3}(?:@\d+)?(?!\w)/y;
const SIGN = /[-+*/()]/y;
/** A run of what belongs to no token, so that a message can show it whole. */
const REST = /[\w.]+|[^]/uy;

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function tokenAt(text: string, at: number): Token {
  const position = at + 1;
  const number = match(NUMBER, text, at);
  if (number !== null) return { kind: "number", value: Number(number), text: number, position };
  const measure = match(MEASURE, text, at);
  if (measure !== null) return { kind: "measure", text: measure, position };
  const fn = match(FUNCTION, text, at);
  if (fn !== null) return { kind: "function", text: fn, position };
  const metric = match(METRIC, text, at);
  if (metric !== null) return { kind: "metric", text: metric, position };
  const sign = match(SIGN, text, at);
  switch (sign) {
    case "(":
      return { kind: "open", text: sign, position };
    case ")":
      return { kind: "close", text: sign, position };
    case "+":
    case "-":
    case "*":
    case "/":
      return { kind: "operator", text: sign, position };
    default:
      return { kind: "unknown", text: match(REST, text, at) ?? text.slice(at), position };
  }
}

/** Cuts a formula into tokens; what belongs to no token is one of kind `unknown`. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = match(SPACE, text, 0)?.length ?? 0;
  while (at < text.length) {
    const token = tokenAt(text, at);
    tokens.push(token);
    at += token.text.length;
    at += match(SPACE, text, at)?.length ?? 0;
  }
  return [...tokens, { kind: "end", text: "", position: text.length + 1 }];
}
