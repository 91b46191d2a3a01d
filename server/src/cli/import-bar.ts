import { Presets, SingleBar } from "cli-progress";
import type { ImportProgress } from "../import/import-file.ts";

export interface ImportBar {
  readonly update: (progress: ImportProgress) => void;
  readonly stop: () => void;
}

const SAYS: Record<ImportProgress["phase"], string> = { reading: "reading", checking: "checking", merging: "writing", counting: "counting" };

/** A progress bar over the bytes of each file; without a terminal it draws nothing. */
export function importBar(terminal: NodeJS.WriteStream | null): ImportBar {
  if (terminal === null) return { update: () => undefined, stop: () => undefined };
  const bar = new SingleBar({ format: "{file} {bar} {percentage} % {phase}", stream: terminal, clearOnComplete: true, hideCursor: true }, Presets.shades_classic);
  let file: string | null = null;
  const stop = (): void => {
    if (file !== null) bar.stop();
    file = null;
  };
  return {
    update: (progress) => {
      if (file !== progress.file) {
        stop();
        file = progress.file;
        bar.start(progress.bytes, 0, { file, phase: SAYS[progress.phase] });
      }
      bar.update(progress.done, { file, phase: SAYS[progress.phase] });
    },
    stop,
  };
}
