import { createContext, useContext } from "react";

/** Sent with what the page asks by itself, so that an open page keeps no session alive. */
export const BACKGROUND_HEADER = { "x-plumbline-background": "1" } as const;

/** Knows whether the page is asking by itself just now; a question of the reader's in between passes for one, which costs nothing. */
export class BackgroundWork {
  #running = 0;

  get running(): boolean {
    return this.#running > 0;
  }

  async run(work: () => Promise<unknown>): Promise<void> {
    this.#running += 1;
    try {
      await work();
    } finally {
      this.#running -= 1;
    }
  }
}

export const BackgroundContext = createContext<BackgroundWork | null>(null);

export function useBackgroundWork(): BackgroundWork {
  const background = useContext(BackgroundContext);
  if (background === null) throw new Error("useBackgroundWork is called outside the application, which marks what the page asks by itself.");
  return background;
}
