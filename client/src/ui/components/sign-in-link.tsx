import { keepChoices } from "../page-address.ts";
import { useWords } from "../words.ts";
import textLink from "./text-link.module.css";

/** To the sign-in, which leads back to the address as it stands; another user is another page, so it is loaded anew. */
export function SignInLink() {
  const words = useWords();
  const { pathname, search } = window.location;
  const address = keepChoices(`/sign-in?return=${encodeURIComponent(`${pathname}${search}`)}`, Object.fromEntries(new URLSearchParams(search)));
  return (
    <a className={textLink["link"]} href={address}>
      {words.signIn}
    </a>
  );
}
