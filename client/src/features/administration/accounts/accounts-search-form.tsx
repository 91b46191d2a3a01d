import { useState } from "react";
import { Button } from "../../../ui/forms/button.tsx";
import form from "../../../ui/forms/form.module.css";
import { useAccountsWords } from "./accounts-words.ts";

/** Part of a name; what is found stands in the address. */
export function AccountsSearchForm({ value, onSearch }: { readonly value: string; readonly onSearch: (text: string) => void }) {
  const words = useAccountsWords();
  const [text, setText] = useState(value);
  return (
    <form
      role="search"
      className={form["inline"]}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(text.trim());
      }}
    >
      <input className={form["control"]} type="search" name="search" aria-label={words.search} placeholder={words.search} value={text} onChange={(event) => setText(event.target.value)} maxLength={100} autoComplete="off" spellCheck={false} />
      <Button submit>{words.searchAct}</Button>
    </form>
  );
}
