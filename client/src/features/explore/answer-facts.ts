import { isObject, type AnswerFacts, type JsonObject, type MeasuredMetric, type Named } from "./answer-table.ts";

/** What a part of an answer says of all that is in it; `synthetic` are the names under which it says what is made up. */
export function factsOf(value: unknown, synthetic: ReadonlySet<string>): AnswerFacts {
  const source = isObject(value) ? value : {};
  const text = (field: string): string => textIn(source, field) ?? "";
  return {
    asOf: text("asOf"), basis: text("basis").toLowerCase(), version: typeof source["version"] === "number" ? source["version"] : null,
    synthetic: saysSynthetic(value, synthetic),
    metric: isObject(source["metric"]) ? metricOf(source["metric"]) : null,
    words: wordsOf(source["words"]),
  };
}

/** Whether it or anything in it, row, list or measurement, says that it is made up. */
function saysSynthetic(value: unknown, names: ReadonlySet<string>): boolean {
  if (Array.isArray(value)) return value.some((one) => saysSynthetic(one, names));
  if (!isObject(value)) return false;
  return Object.entries(value).some(([field, inner]) => (names.has(field) ? inner === true || (Array.isArray(inner) && inner.includes(true)) : saysSynthetic(inner, names)));
}

function metricOf(metric: JsonObject): MeasuredMetric {
  const { decimals } = metric;
  const texts = (["nameZh", "nameEn", "unitZh", "unitEn"] as const).flatMap((field) => {
    const text = textIn(metric, field);
    return text === null ? [] : [[field, text] as const];
  });
  return { ...Object.fromEntries(texts), ...(typeof decimals === "number" ? { decimals } : {}) };
}

/** Case statistics name the words of their rows beside them, by the dimension's name in the contract: ORGAN_CLASS is the field organClass. */
function wordsOf(words: unknown): ReadonlyMap<string, Named> {
  if (!Array.isArray(words)) return new Map();
  return new Map(words.filter(isObject).flatMap((word): [string, Named][] => {
    const [dimension, key, nameZh, nameEn] = ["dimension", "key", "nameZh", "nameEn"].map((field) => textIn(word, field));
    if (typeof dimension !== "string" || typeof key !== "string") return [];
    return [[`${dimension.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())} ${key}`, { nameZh: nameZh ?? nameEn ?? key, nameEn: nameEn ?? nameZh ?? key }]];
  }));
}

function textIn(value: JsonObject, field: string): string | null {
  const inner = value[field];
  return typeof inner === "string" ? inner : null;
}
