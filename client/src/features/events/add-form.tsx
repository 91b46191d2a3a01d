import { useMutation, useQuery } from "@apollo/client/react";
import { useState, type FormEvent } from "react";
import { eventWords } from "../../filters/events/event-words.ts";
import type { EventsPlace } from "../../filters/events/events-door.ts";
import { useInstallation } from "../../filters/installation.ts";
import { AddEventDocument, AnnotatedRegionsDocument, type EventKind } from "../../generated/graphql.ts";
import { pick, nameOf } from "../../ui/language.ts";
import { Button } from "../../ui/forms/button.tsx";
import form from "../../ui/forms/form.module.css";
import { Message } from "../../ui/forms/message.tsx";
import { SelectField } from "../../ui/forms/select-field.tsx";
import { TextField } from "../../ui/forms/text-field.tsx";
import { useLanguage } from "../../ui/preferences.ts";
import { capital } from "../../ui/formats/capital.ts";
import { periodLabel } from "../../ui/formats/period.ts";
import { HOLD_EVENTS, useEventRefusal } from "./event-change.ts";
import { monthNumber, monthsOf } from "./event-periods.ts";
import styles from "./events.module.css";
import { regionOptions } from "./region-options.ts";
import { useEventsWords } from "./words.ts";

const KINDS: readonly EventKind[] = ["CAMPAIGN", "LAW", "MERGER", "METHOD", "OTHER"];
const LONGEST_TEXT = 120;
const WHOLE = "";

export interface AddFormProps {
  readonly place: EventsPlace;
  /** The viewer's own region: they put down what happened there and below. */
  readonly within: string;
}

/** Puts down what happened: where, when, of which kind, in one line. */
export function AddForm({ place, within }: AddFormProps) {
  const words = useEventsWords();
  const language = useLanguage();
  const { quarters } = useInstallation();
  const { data, error: unread } = useQuery(AnnotatedRegionsDocument, { variables: { within } });
  const refusal = useEventRefusal();
  const [chosen, setChosen] = useState(place.region);
  const [quarter, setQuarter] = useState(place.period);
  const [month, setMonth] = useState(WHOLE);
  const [kind, setKind] = useState<EventKind>("CAMPAIGN");
  const [text, setText] = useState("");
  const [done, setDone] = useState("");
  const [add, { error, loading }] = useMutation(AddEventDocument, { refetchQueries: HOLD_EVENTS });
  const regions = data?.regions ?? [];
  const region = regions.find(({ code }) => code === chosen) ?? regions[0];
  const when = quarters.find(({ id }) => id === quarter) ?? quarters.at(-1);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setDone("");
    if (region === undefined || when === undefined) return;
    const answer = await add({ variables: { input: { region: region.code, period: month === WHOLE ? when.id : month, kind, text: text.trim() } } }).catch(() => null);
    if (answer?.data === undefined) return;
    setText("");
    setDone(words.added(nameOf(region, language), month === WHOLE ? periodLabel(when, language) : pick(language, `${month.slice(0, 4)}年${monthNumber(month)}月`, month)));
  };
  if (unread !== undefined) return <Message kind="error" text={words.regionsFailed} />;
  return (
    <form className={form["form"]} aria-label={words.add} onSubmit={(event) => void submit(event)}>
      {error !== undefined ? <Message kind="error" text={refusal(error)} /> : done !== "" ? <Message kind="note" text={done} /> : null}
      <div className={styles["fields"]}>
        <SelectField label={words.region} name="event-region" value={region?.code ?? ""} options={regionOptions(regions, language)} onChange={setChosen} />
        <SelectField label={words.quarter} name="event-quarter" value={when?.id ?? ""} options={quarters.toReversed().map((one) => ({ value: one.id, label: periodLabel(one, language) }))} onChange={(id) => { setQuarter(id); setMonth(WHOLE); }} />
        <SelectField label={words.month} name="event-month" value={month} options={[{ value: WHOLE, label: words.wholeQuarter }, ...monthsOf(when?.id ?? "").map((id) => ({ value: id, label: pick(language, `${monthNumber(id)}月`, id) }))]} onChange={setMonth} />
        <SelectField label={words.kind} name="event-kind" value={kind} options={KINDS.map((one) => ({ value: one, label: capital(eventWords(language).kinds[one]) }))} onChange={setKind} />
      </div>
      <TextField label={words.text} name="event-text" value={text} onChange={setText} required longest={LONGEST_TEXT} hint={words.textHint} />
      <div className={form["end"]}>
        <Button kind="primary" submit disabled={loading || text.trim() === "" || region === undefined}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}
