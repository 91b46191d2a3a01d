import { useWords } from "../words.ts";
import { EmptyState } from "./empty-state.tsx";
import { Panel } from "./panel.tsx";
import { SignInLink } from "./sign-in-link.tsx";

/** In place of what is open to accounts alone, for a reader without one. */
export function SignInNeeded({ title }: { readonly title: string }) {
  const words = useWords();
  return (
    <Panel title={title}>
      <EmptyState sentence={words.signInNeeded} action={<SignInLink />} />
    </Panel>
  );
}
