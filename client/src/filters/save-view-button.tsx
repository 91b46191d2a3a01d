import { Button } from "../ui/forms/button.tsx";
import { useWords } from "../ui/words.ts";
import { useSavedViewsDoor } from "./saved-views-door.ts";

/** Keeps the page as it is looked at, and leads to those that were kept. */
export function SaveViewButton() {
  const words = useWords();
  const open = useSavedViewsDoor();
  return open === null ? null : <Button onClick={open}>{words.saveView}</Button>;
}
