import { useState } from "react";
import { Button } from "../../ui/forms/button.tsx";
import { useExploreWords } from "./words.ts";

/** Copies an address; null where the question is too long for one. */
export function ShareButton({ address }: { readonly address: () => string | null }) {
  const words = useExploreWords();
  const [said, setSaid] = useState("");
  const copy = async (): Promise<void> => {
    const text = address();
    if (text === null) return setSaid(words.tooLongToShare);
    await navigator.clipboard.writeText(text);
    setSaid(words.shared);
  };
  return (
    <>
      <Button onClick={() => void copy()}>{said === "" ? words.share : said}</Button>
      <span className="visually-hidden" role="log">
        {said}
      </span>
    </>
  );
}
