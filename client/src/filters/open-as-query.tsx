import { useRouter } from "@tanstack/react-router";
import type { DocumentNode } from "graphql";
import type { MouseEvent } from "react";
import { useWords } from "../ui/words.ts";
import styles from "./filters.module.css";
import { openQuerySearch } from "./open-query.ts";

export interface OpenAsQueryProps {
  /** The operation that the drawing was made from. */
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Opens the explore page with exactly the question that a drawing asked; Back leads back to the drawing. Nothing where the question is too long for an address, or there is no such page. */
export function OpenAsQuery({ document, variables }: OpenAsQueryProps) {
  const words = useWords();
  const { history, options, routesByPath } = useRouter();
  const search = openQuerySearch(document, variables);
  if (search === null || !Object.hasOwn(routesByPath, "/explore")) return null;
  const address = `/explore${options.stringifySearch?.({ ...search }) ?? ""}`;
  const follow = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    history.push(address);
  };
  return (
    <a className={styles["link"]} href={address} onClick={follow}>
      {words.openAsQuery}
    </a>
  );
}
