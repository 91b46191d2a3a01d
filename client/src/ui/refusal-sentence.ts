import { useEffect, useState } from "react";
import { useLanguage } from "./preferences.ts";
import type { Failure } from "./read-failure.ts";

type Say = (failure: Failure) => string;

/**
 * What the server refused, in the reader's language; empty where nothing is known, and until the Chinese sentences are there,
 * which are loaded when the first is needed.
 */
export function useRefusalSentence(failure: Failure): string {
  const inChinese = useLanguage() === "zh-CN";
  const [say, setSay] = useState<Say | null>(null);
  const { kind } = failure;
  useEffect(() => {
    if (!inChinese || kind !== "refused") return undefined;
    let left = false;
    void import("./words/refusals-zh.ts").then(
      ({ refusalInChinese }) => (left ? undefined : setSay(() => refusalInChinese)),
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [inChinese, kind]);
  if (!inChinese) return failure.message;
  return say === null ? "" : say(failure);
}
