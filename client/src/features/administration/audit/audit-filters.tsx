import { AUDIT_ACTIONS } from "@plumbline/schema/vocabulary/audit.ts";
import { useState } from "react";
import { Button } from "../../../ui/forms/button.tsx";
import { SelectField } from "../../../ui/forms/select-field.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
import styles from "../administration.module.css";
import { actionCode, parseAuditSearch, type AuditSearch } from "./audit-search.ts";
import { useAuditWords } from "./audit-words.ts";

/** By whom, what, to what, when; asked for at once by the button or the Enter key. */
export function AuditFilters({ value, onChange }: { readonly value: AuditSearch; readonly onChange: (search: AuditSearch) => void }) {
  const words = useAuditWords();
  const [actor, setActor] = useState(value.actor ?? "");
  const [action, setAction] = useState<string>(value.action ?? "");
  const [subject, setSubject] = useState(value.subject ?? "");
  const [from, setFrom] = useState(value.from ?? "");
  const [to, setTo] = useState(value.to ?? "");
  return (
    <form
      role="search"
      className={styles["filters"]}
      onSubmit={(event) => {
        event.preventDefault();
        onChange(parseAuditSearch({ actor, action, subject, from, to }));
      }}
    >
      <TextField label={words.actor} name="actor" type="search" value={actor} onChange={setActor} longest={40} />
      <SelectField label={words.action} name="action" value={action} onChange={setAction} options={[{ value: "", label: words.all }, ...AUDIT_ACTIONS.map((one) => ({ value: one as string, label: words.actions[actionCode(one)] }))]} />
      <TextField label={words.subject} name="subject" type="search" value={subject} onChange={setSubject} longest={100} />
      <TextField label={words.from} name="from" type="date" value={from} onChange={setFrom} />
      <TextField label={words.to} name="to" type="date" value={to} onChange={setTo} />
      <div className={styles["filterActions"]}>
        <Button kind="primary" submit>
          {words.search}
        </Button>
        <Button onClick={() => onChange({})}>{words.clear}</Button>
      </div>
    </form>
  );
}
