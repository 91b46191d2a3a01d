import { useQuery } from "@apollo/client/react";
import { Link, useLocation } from "@tanstack/react-router";
import { EntranceDocument } from "../../generated/graphql.ts";
import { EmptyState } from "../../ui/components/empty-state.tsx";
import { ErrorState } from "../../ui/components/error-state.tsx";
import { Skeleton } from "../../ui/components/skeleton.tsx";
import { Doorway } from "../../ui/doorway/doorway.tsx";
import { pick } from "../../ui/language.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { SetUpForm } from "./set-up-form.tsx";
import { useSetUpWords } from "./words.ts";

const FIRST_PAINT = [{ height: 60 }, { height: 60 }, { height: 60 }, { height: 36 }] as const;

/** The first administrator's door; shut for good once there is one. */
export function SetUpPage() {
  const words = useSetUpWords();
  const language = useLanguage();
  const { hash } = useLocation();
  const { data, error, refetch } = useQuery(EntranceDocument);
  const entrance = data?.entrance;
  const shut = entrance === undefined ? null : !entrance.setUpNeeded ? words.done : hash === "" ? words.noCode : null;
  return (
    <Doorway title={words.title} installation={pick(language, entrance?.nameZh, entrance?.nameEn) ?? ""}>
      {error !== undefined ? <ErrorState title={words.title} error={error} onRetry={() => void refetch()} />
        : entrance === undefined ? <Skeleton blocks={FIRST_PAINT} />
        : shut === null ? <SetUpForm code={hash} />
        : <EmptyState sentence={shut} action={<Link to="/sign-in" search={{ return: undefined }}>{words.toSignIn}</Link>} />}
    </Doorway>
  );
}
