import { useEffect, useEffectEvent, useState } from "react";

/** Long enough for a slider under way, short enough to feel at once. */
const MILLISECONDS = 250;

/** A value that moves at once and is told to `onSettled` when it has stood still; a value given from outside takes its place. */
export function useSettled(given: string, onSettled: (value: string) => void): readonly [string, (value: string) => void] {
  const [state, setState] = useState({ given, now: given });
  if (state.given !== given) setState({ given, now: given });
  const settle = useEffectEvent(onSettled);
  const { now } = state;
  useEffect(() => {
    if (now === given) return;
    const timer = setTimeout(() => settle(now), MILLISECONDS);
    return () => clearTimeout(timer);
  }, [now, given]);
  return [now, (value) => setState((before) => ({ ...before, now: value }))];
}
