import { useQuery } from "@apollo/client/react";
import { useRouter, useRouterState } from "@tanstack/react-router";
import { SavedViewsDocument, type SavedViewFragment } from "../../generated/graphql.ts";
import { EmptyState } from "../../ui/components/empty-state.tsx";
import { ErrorState } from "../../ui/components/error-state.tsx";
import kept from "../../ui/components/kept-list.module.css";
import { Skeleton } from "../../ui/components/skeleton.tsx";
import { Dialog } from "../../ui/forms/dialog.tsx";
import { SaveForm } from "./save-form.tsx";
import styles from "./saved-views.module.css";
import { viewAddress } from "./view-address.ts";
import { ViewItem } from "./view-item.tsx";
import { useSavedViewsWords } from "./words.ts";

export interface SavedViewsDialogProps {
  /** What the navigation calls the page of a path; empty where it has no name. */
  readonly pageOf: (pathname: string) => string;
  readonly onClose: () => void;
}

const FIRST_PAINT = [{ height: 64 }, { height: 120 }] as const;

/** Keeps the page as it is looked at, and leads to the views that were kept or that others share. */
export default function SavedViewsDialog({ pageOf, onClose }: SavedViewsDialogProps) {
  const words = useSavedViewsWords();
  const { options } = useRouter();
  const address = useRouterState({ select: ({ location }) => viewAddress(location.pathname, location.search, (search) => options.stringifySearch?.(search) ?? "") });
  const { data, error, refetch } = useQuery(SavedViewsDocument);
  const views = (data?.savedQueries ?? []).filter(({ kind }) => kind === "VIEW");
  const own = views.filter(({ mine }) => mine);
  const list = (name: string, of: readonly SavedViewFragment[]) => of.length === 0 ? null : (
    <section className={styles["group"]} aria-label={name}>
      <h3 className={kept["heading"]}>{name}</h3>
      <ul className={kept["list"]}>
        {of.map((view) => <ViewItem key={view.id} view={view} page={pageOf(view.body.replace(/[?].*$/, ""))} current={view.body === address} onOpen={onClose} />)}
      </ul>
    </section>
  );
  return (
    <Dialog title={words.title} onClose={onClose}>
      {data === undefined ? error === undefined ? <Skeleton blocks={FIRST_PAINT} /> : <ErrorState title={words.title} error={error} onRetry={() => void refetch()} /> : (
        <>
          <SaveForm address={address} own={own} />
          {views.length === 0 ? <div className={styles["group"]}><EmptyState sentence={words.none} /></div> : null}
          {list(words.mine, own)}
          {list(words.others, views.filter(({ mine }) => !mine))}
        </>
      )}
    </Dialog>
  );
}
