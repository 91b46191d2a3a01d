import { useQuery } from "@apollo/client/react";
import { useRouter, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import { EntranceDocument, ViewerDocument } from "../../generated/graphql.ts";
import { returnPath } from "../../session/return-address.ts";
import { useSession } from "../../session/session-context.ts";
import { isSignedIn } from "../../session/viewer.ts";
import { ErrorState } from "../../ui/components/error-state.tsx";
import { Skeleton } from "../../ui/components/skeleton.tsx";
import { Doorway } from "../../ui/doorway/doorway.tsx";
import { Message } from "../../ui/forms/message.tsx";
import { pick } from "../../ui/language.ts";
import { keepChoices } from "../../ui/page-address.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { SignInForm } from "./sign-in-form.tsx";
import { useSignInWords } from "./words.ts";

const FIRST_PAINT = [{ height: 60 }, { height: 60 }, { height: 36 }] as const;

/** The door: what this installation is, the form, and in a demonstration its accounts. Whoever is signed in already passes. */
export function SignInPage() {
  const words = useSignInWords();
  const language = useLanguage();
  const search = useSearch({ from: "/sign-in" });
  const { ending } = useSession();
  const viewer = useQuery(ViewerDocument, { skip: ending !== null });
  const { data, error, refetch } = useQuery(EntranceDocument);
  const back = keepChoices(returnPath(search.return, window.location.origin), search);
  const known = viewer.data?.viewer;
  if (known !== null && known !== undefined && isSignedIn(known)) return <Pass to={back} />;
  const entrance = data?.entrance;
  const name = pick(language, entrance?.nameZh, entrance?.nameEn) ?? "";
  return (
    <Doorway title={words.title} installation={name}>
      {ending === null ? null : <Message kind="note" text={ending === "over" ? words.over : words.signedOut} />}
      {entrance !== undefined ? <SignInForm entrance={entrance} back={back} />
        : error !== undefined ? <ErrorState title={words.title} error={error} onRetry={() => void refetch()} />
        : <Skeleton blocks={FIRST_PAINT} />}
    </Doorway>
  );
}

function Pass({ to }: { readonly to: string }) {
  const { history } = useRouter();
  useEffect(() => history.replace(to), [history, to]);
  return null;
}
