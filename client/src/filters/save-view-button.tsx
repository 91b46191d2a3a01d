import { BookmarkIcon } from "../ui/components/icons.tsx";
import { Button } from "../ui/forms/button.tsx";
import { PHONE, useMediaQuery } from "../ui/media-query.ts";
import { useWords } from "../ui/words.ts";
import { useSavedViewsDoor } from "./saved-views-door.ts";

/** Keeps the page as it is looked at, and leads to those that were kept; on the phone a sign, as on the boards. */
export function SaveViewButton() {
  const words = useWords();
  const open = useSavedViewsDoor();
  const phone = useMediaQuery(PHONE);
  if (open === null) return null;
  return (
    <span data-screen-only="" style={{ display: "contents" }}>
      {phone ? <Button name={words.saveView} onClick={open}><BookmarkIcon size={18} /></Button> : <Button onClick={open}>{words.saveView}</Button>}
    </span>
  );
}
