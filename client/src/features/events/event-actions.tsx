import { useMutation } from "@apollo/client/react";
import { useState } from "react";
import { RemoveEventDocument, type ShownEventFragment } from "../../generated/graphql.ts";
import { Button } from "../../ui/forms/button.tsx";
import { Confirm } from "../../ui/forms/confirm.tsx";
import { Message } from "../../ui/forms/message.tsx";
import { HOLD_EVENTS, useEventRefusal } from "./event-change.ts";
import { useEventsWords } from "./words.ts";

/** Takes an event back, after asking; nothing where the viewer may not. */
export function EventActions({ event }: { readonly event: Pick<ShownEventFragment, "id" | "text" | "removable"> }) {
  const words = useEventsWords();
  const refusal = useEventRefusal();
  const [asking, setAsking] = useState(false);
  const [remove, { error, loading }] = useMutation(RemoveEventDocument, { refetchQueries: HOLD_EVENTS });
  if (!event.removable) return null;
  return (
    <>
      {error === undefined ? null : <Message kind="error" text={refusal(error)} />}
      <Button kind="link" name={words.removeOf(event.text)} disabled={loading} onClick={() => setAsking(true)}>
        {words.remove}
      </Button>
      {asking ? <Confirm title={words.remove} question={words.removeAsk(event.text)} act={words.remove} onAct={() => void remove({ variables: { id: event.id } }).catch(() => null)} onClose={() => setAsking(false)} /> : null}
    </>
  );
}
