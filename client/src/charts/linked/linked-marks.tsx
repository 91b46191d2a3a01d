import { useContext } from "react";
import { MarkCursor } from "../mark-cursor.tsx";
import type { Mark } from "../mark.ts";
import { LinkedContext, useBrushed, usePointed } from "./linked-context.ts";
import { markSubject, sameSubject, type MarkSubject } from "./mark-subject.ts";

export interface LinkedMarksProps {
  readonly chart: string;
  readonly marks: readonly Mark[];
}

/** The marks of what another chart points at, and of the regions selected by brush, outlined. */
export function LinkedMarks({ chart, marks }: LinkedMarksProps) {
  const store = useContext(LinkedContext);
  const pointed = usePointed(store);
  const brushed = useBrushed();
  const subjects = marks.map(({ key }) => markSubject(key));
  const of = (fits: (subject: MarkSubject) => boolean): Mark[] => marks.filter((_, index) => subjects[index] !== undefined && fits(subjects[index]));
  const here = pointed === null || pointed.by === chart ? [] : shown(of((subject) => sameSubject(subject, pointed)));
  const selected = brushed.size === 0 ? [] : of(({ names }) => names.some((name) => brushed.has(name)));
  return (
    <>
      {selected.map((mark) => (
        <MarkCursor key={`brushed ${mark.key}`} mark={mark} look="brushed" />
      ))}
      {here.map((mark) => (
        <MarkCursor key={mark.key} mark={mark} look="linked" />
      ))}
    </>
  );
}

/** Of a line's many points the last stands for the region; of cells and rows, all do. */
function shown(found: readonly Mark[]): readonly Mark[] {
  return found.length > 1 && found.every(({ zone }) => zone.kind === "rect" && zone.cursor === "ring") ? found.slice(-1) : found;
}
