import { useState } from "react";
import { formatNumber } from "../../../ui/formats/number.ts";
import form from "../../../ui/forms/form.module.css";
import { TextField } from "../../../ui/forms/text-field.tsx";
import { useLanguage } from "../../../ui/preferences.ts";
import styles from "./groups.module.css";
import { useGroupsWords } from "./groups-words.ts";
import { listMembers, type Candidate } from "./member-list.ts";

/** Most regions of a group, as the contract has it. */
const MOST_MEMBERS = 200;

export interface MemberChoiceProps {
  readonly candidates: readonly Candidate[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** Ticks for the regions of a group, with a search above them. */
export function MemberChoice({ candidates, chosen, onChange }: MemberChoiceProps) {
  const words = useGroupsWords();
  const language = useLanguage();
  const [typed, setTyped] = useState("");
  // What is ticked meanwhile stays where it stands.
  const [first] = useState(chosen);
  const { listed, more } = listMembers(candidates, first, typed);
  const number = (count: number): string => formatNumber(count, 0, language);
  const toggle = (code: string): void => {
    const next = new Set(chosen);
    if (!next.delete(code)) next.add(code);
    onChange(next);
  };
  return (
    <fieldset className={form["choices"]}>
      <legend>{words.members}</legend>
      <TextField label={words.search} name="member-search" type="search" value={typed} onChange={setTyped} />
      <div className={styles["members"]} tabIndex={-1}>
        {listed.map(({ code, name, hint }) => (
          <label key={code} className={form["choice"]}>
            <input type="checkbox" checked={chosen.has(code)} disabled={!chosen.has(code) && chosen.size >= MOST_MEMBERS} onChange={() => toggle(code)} />
            <span>
              {name} <small>{hint}</small>
            </span>
          </label>
        ))}
        {listed.length === 0 ? <p className={form["hint"]}>{words.nothing}</p> : null}
      </div>
      {more === 0 ? null : <p className={form["hint"]}>{words.more(number(more))}</p>}
      <p className={form["hint"]} aria-live="polite">
        {words.chosen(number(chosen.size), number(MOST_MEMBERS))}
      </p>
    </fieldset>
  );
}
