/** One particular of an audit entry, as it is shown: a label and a text; never anything but text. */
export interface Particular {
  readonly label: string;
  readonly text: string;
}

/** The words in which particulars are told. */
export interface DetailWords {
  readonly keys: Readonly<Record<string, string>>;
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  readonly list: (items: readonly string[]) => string;
  /** What a value of a key is called: a role's or a region's name; the value itself for others. */
  readonly valueOf: (key: string, value: string) => string;
}

const DEEPEST = 4;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reads the particulars of an entry, which are JSON; what was changed is told as before → after. Text that is no JSON stands for itself. */
export function readDetail(detail: string, words: DetailWords): Particular[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(detail);
  } catch {
    return detail === "" ? [] : [{ label: "", text: detail }];
  }
  if (!isRecord(parsed)) return parsed === null ? [] : [{ label: "", text: textOf("", parsed, words) }];
  const { from, to, ...rest } = parsed;
  const changes = isRecord(from) && isRecord(to) ? changesBetween(from, to, words) : flatten({ ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }, words, 0);
  return [...changes, ...flatten(rest, words, 0)];
}

function changesBetween(from: Record<string, unknown>, to: Record<string, unknown>, words: DetailWords): Particular[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((key) => {
    const [before, after] = [textOf(key, from[key], words), textOf(key, to[key], words)];
    return before === after ? [] : [{ label: labelOf(key, words), text: `${before} → ${after}` }];
  });
}

function flatten(record: Record<string, unknown>, words: DetailWords, depth: number): Particular[] {
  return Object.entries(record).flatMap(([key, value]) =>
    isRecord(value) && depth < DEEPEST
      ? flatten(value, words, depth + 1).map(({ label, text }) => ({ label: `${labelOf(key, words)} · ${label}`, text }))
      : [{ label: labelOf(key, words), text: textOf(key, value, words) }],
  );
}

function labelOf(key: string, words: DetailWords): string {
  return Object.hasOwn(words.keys, key) ? (words.keys[key] ?? key) : key;
}

function textOf(key: string, value: unknown, words: DetailWords): string {
  if (value === null || value === undefined || value === "") return words.none;
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (Array.isArray(value)) return words.list(value.map((item) => textOf(key, item, words)));
  return typeof value === "string" || typeof value === "number" ? words.valueOf(key, String(value)) : JSON.stringify(value);
}
