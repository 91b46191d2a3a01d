import { useWords } from "../words.ts";
import textLink from "./text-link.module.css";

/** To the sign-in, which leads back to the address as it stands; another user is another page, so it is loaded anew. */
export function SignInLink() {
  const words = useWords();
  return (
    <a className={textLink["link"]} href={`/sign-in?return=${encodeURIComponent(`${location.pathname}${location.search}`)}`}>
      {words.signIn}
    </a>
  );
}
