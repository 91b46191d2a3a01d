import { useEffect, useEffectEvent, useReducer } from "react";
import { fillScreen } from "./fill-screen.ts";
import { FIRST, readKey, turn, type Rotation, type Turn } from "./rotation.ts";

const PAGE_MS = 30_000;
/** A wall that was stopped and left alone goes on. */
const ALONE_MS = 600_000;

/** Turns so many pages by time and by keys; `onLeave` is called for Escape. */
export function useRotation(pages: number, onLeave: () => void): Rotation {
  const [rotation, act] = useReducer((before: Rotation, one: Turn) => turn(before, one, pages), FIRST);
  const { page, running } = rotation;
  const leave = useEffectEvent(onLeave);

  useEffect(() => {
    const over = (): void => act({ kind: running ? "time" : "resume", page });
    const timer = setTimeout(over, running ? PAGE_MS : ALONE_MS);
    return () => clearTimeout(timer);
  }, [page, running]);

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const asked = readKey(event);
      if (asked === null) return;
      event.preventDefault();
      if (asked.kind === "leave") leave();
      else if (asked.kind === "fill") fillScreen();
      else act(asked);
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);

  // Newer figures may have taken pages away.
  return page < pages ? rotation : { page: 0, running };
}
