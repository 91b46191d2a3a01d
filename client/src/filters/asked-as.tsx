import { useRouter, useSearch } from "@tanstack/react-router";
import type { DocumentNode } from "graphql";
import { useContext, useMemo, type ReactNode } from "react";
import { AskedContext, type Asked } from "../ui/components/asked.ts";
import { keepChoices } from "../ui/page-address.ts";
import { useWords } from "../ui/words.ts";
import { openQuerySearch } from "./open-query.ts";

export interface AskedAsProps {
  /** The operation that the panels below were drawn from. */
  readonly document: DocumentNode | string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What it asks for, where a panel has several to tell apart. */
  readonly of?: string | undefined;
  /** Stands beside the question around it instead of in its place. */
  readonly beside?: boolean;
  readonly children: ReactNode;
}

/** Lets the menus of the panels below open the question that they were drawn from. */
export function AskedAs({ document, variables, of, beside = false, children }: AskedAsProps) {
  const { openAsQuery } = useWords();
  const { options, routesByPath, history } = useRouter();
  const { lang, theme } = useSearch({ from: "__root__" });
  const asked = useMemo(
    (): Asked => ({
      label: of === undefined ? openAsQuery : `${openAsQuery} · ${of}`,
      address: () => {
        const search = Object.hasOwn(routesByPath, "/explore") ? openQuerySearch(document, variables) : null;
        return search === null ? null : keepChoices(`/explore${options.stringifySearch?.({ ...search }) ?? ""}`, { lang, theme });
      },
      follow: (address) => history.push(address),
    }),
    [document, variables, of, openAsQuery, options, routesByPath, history, lang, theme],
  );
  const around = useContext(AskedContext);
  return <AskedContext value={beside ? [...around, asked] : [asked]}>{children}</AskedContext>;
}
