import { skipToken, useQuery } from "@apollo/client/react";
import { useState } from "react";
import { CasesWordsDocument } from "../../generated/graphql.ts";
import textLink from "../../ui/components/text-link.module.css";
import { capital } from "../../ui/formats/capital.ts";
import { nameOf } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { outcomeName } from "../../ui/words/case-words.ts";
import type { CasesRequest } from "./cases-request.ts";
import { wordsInput } from "./cases-variables.ts";
import { useCasesWords } from "./cases-words.ts";
import { WORD_DIMENSIONS } from "./dimensions.ts";
import { ManySelect } from "./many-select.tsx";
import { useCasesNavigation } from "./use-cases-navigation.ts";

export interface WordFiltersProps {
  readonly request: CasesRequest;
  /** The outcomes of the types that are counted. */
  readonly outcomes: readonly string[];
}

/** Filters by what cases carry: shown when one is set, or asked for. Only records know these words, so they are live. */
export function WordFilters({ request, outcomes }: WordFiltersProps) {
  const words = useCasesWords();
  const language = useLanguage();
  const change = useCasesNavigation();
  const chosen = WORD_DIMENSIONS.filter((dimension) => request.words[dimension] !== undefined).length + (request.outcomes === null ? 0 : 1);
  const [asked, setAsked] = useState(false);
  const open = asked || chosen > 0;
  const live = request.basis === "live";
  const input = (dimension: (typeof WORD_DIMENSIONS)[number]) => wordsInput(request, dimension);
  const { data, previousData } = useQuery(
    CasesWordsDocument,
    open && live ? { variables: { matter: input("matter"), field: input("field"), organ: input("organ"), channel: input("channel"), procedure: input("procedure") } } : skipToken,
  );
  const known = data ?? previousData;
  const clear = () => {
    setAsked(false);
    change({ ...Object.fromEntries(WORD_DIMENSIONS.map((dimension) => [dimension, undefined])), outcomes: undefined, list: undefined });
  };
  if (!open) {
    return (
      <button type="button" data-screen-only="" className={textLink["finger"]} aria-expanded={false} onClick={() => setAsked(true)}>
        {words.moreFilters(0)}
      </button>
    );
  }
  return (
    <>
      <ManySelect
        label={words.outcomes}
        none={words.all}
        value={request.outcomes ?? []}
        options={outcomes.map((value) => ({ value, label: outcomeName(value, language) }))}
        onChange={(values) => change({ outcomes: values.length === 0 ? undefined : values, list: undefined })}
      />
      {live
        ? WORD_DIMENSIONS.map((dimension) => (
            <ManySelect
              key={dimension}
              label={capital(words.dimensions[dimension])}
              none={words.all}
              value={request.words[dimension] ?? []}
              options={(known?.[dimension].words ?? []).map((word) => ({ value: word.key, label: nameOf(word, language) }))}
              onChange={(values) => change({ [dimension]: values.length === 0 ? undefined : values, list: undefined })}
            />
          ))
        : null}
      <button type="button" data-screen-only="" className={textLink["finger"]} aria-expanded onClick={clear}>
        {words.clearFilters}
      </button>
    </>
  );
}
