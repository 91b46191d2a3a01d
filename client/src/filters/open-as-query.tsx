import { useRouter } from "@tanstack/react-router";
import type { DocumentNode } from "graphql";
import textLink from "../ui/components/text-link.module.css";
import { useWords } from "../ui/words.ts";
import { openQuerySearch } from "./open-query.ts";
import { PageLink } from "./page-link.tsx";

export interface OpenAsQueryProps {
  /** The operation that the drawing was made from. */
  readonly document: DocumentNode | string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What it asks for, where there are several to tell apart. */
  readonly of?: string | undefined;
}

/** Opens the explore page with exactly the question that a drawing asked. Nothing where the question is too long for an address, or there is no such page. */
export function OpenAsQuery({ document, variables, of }: OpenAsQueryProps) {
  const words = useWords();
  const { options, routesByPath } = useRouter();
  const search = openQuerySearch(document, variables);
  if (search === null || !Object.hasOwn(routesByPath, "/explore")) return null;
  return (
    <span data-screen-only="">
      <PageLink className={textLink["link"]} address={`/explore${options.stringifySearch?.({ ...search }) ?? ""}`}>
        {of === undefined ? words.openAsQuery : `${words.openAsQuery} · ${of}`}
      </PageLink>
    </span>
  );
}
