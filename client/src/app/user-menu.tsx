import { useApolloClient } from "@apollo/client/react";
import { Link, useLocation } from "@tanstack/react-router";
import { useContext, useEffect, useId, useRef, useState } from "react";
import { SignOutDocument } from "../generated/graphql.ts";
import { useSession } from "../session/session-context.ts";
import { isSignedIn, ViewerContext, type Viewer } from "../session/viewer.ts";
import { CaretIcon, UserIcon } from "../ui/components/icons.tsx";
import { nameOf } from "../ui/language.ts";
import { useLanguage } from "../ui/preferences.ts";
import { useWords } from "../ui/words.ts";
import styles from "./user-menu.module.css";

/** Who is signed in, and what is theirs; before anybody is, the way to the sign-in. */
export function UserMenu({ compact = false }: { readonly compact?: boolean }) {
  const words = useWords();
  const viewer = useContext(ViewerContext);
  const { href } = useLocation();
  if (viewer === null) return <span className={styles[compact ? "button" : "place"]} />;
  if (isSignedIn(viewer)) return <Menu viewer={viewer} compact={compact} />;
  return (
    <Link to="/sign-in" search={{ return: href }} className={styles["button"]}>
      {words.signIn}
    </Link>
  );
}

function Menu({ viewer, compact }: { readonly viewer: Viewer; readonly compact: boolean }) {
  const words = useWords();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const list = useId();
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { end } = useSession();
  const client = useApolloClient();
  const [leaving, setLeaving] = useState<"not asked" | "asked" | "refused">("not asked");
  const signOut = async (): Promise<void> => {
    setLeaving("asked");
    try {
      await client.mutate({ mutation: SignOutDocument });
      end("signed out");
    } catch {
      setLeaving("refused");
    }
  };
  const name = viewer.displayName ?? viewer.user ?? "";
  const place = [viewer.role === null || viewer.role === undefined ? "" : words.roles[viewer.role], viewer.region === null || viewer.region === undefined ? "" : nameOf(viewer.region, language)];
  const close = (): void => setOpen(false);

  useEffect(() => {
    if (!open) return;
    const outside = ({ target }: Event): void => {
      if (target instanceof Node && frame.current?.contains(target) !== true) setOpen(false);
    };
    const escape = ({ key }: KeyboardEvent): void => {
      if (key !== "Escape") return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener("pointerdown", outside);
    document.addEventListener("focusin", outside);
    document.addEventListener("keydown", escape);
    return () => {
      document.removeEventListener("pointerdown", outside);
      document.removeEventListener("focusin", outside);
      document.removeEventListener("keydown", escape);
    };
  }, [open]);

  return (
    <div ref={frame} className={`${styles["frame"]} ${compact ? "" : styles["place"]}`}>
      <button ref={button} type="button" className={styles["button"]} aria-expanded={open} aria-controls={list} aria-label={words.userMenu(name)} onClick={() => setOpen(!open)}>
        {compact ? (
          <UserIcon size={20} />
        ) : (
          <>
            <span className={styles["name"]}>{name}</span>
            <CaretIcon />
          </>
        )}
      </button>
      <div id={list} className={styles["menu"]} hidden={!open}>
        <p className={styles["who"]}>
          <strong>{name}</strong>
          <span>{place.filter((text) => text !== "").join(" · ")}</span>
        </p>
        <ul>
          <li>
            <Link to="/account" search={{ return: undefined }} onClick={close}>
              {words.account}
            </Link>
          </li>
          {viewer.accounts ? (
            <>
              <li className={styles["rule"]}>
                <Link to="/administration/accounts" search={{}} onClick={close}>
                  {words.accounts}
                </Link>
              </li>
              <li>
                <Link to="/administration/audit" search={{}} onClick={close}>
                  {words.audit}
                </Link>
              </li>
            </>
          ) : null}
          <li className={styles["rule"]}>
            <button type="button" disabled={leaving === "asked"} onClick={() => void signOut()}>
              {words.signOut}
            </button>
          </li>
        </ul>
        {leaving !== "refused" ? null : (
          <p className={styles["fault"]} role="alert">
            {words.noConnection}
          </p>
        )}
      </div>
    </div>
  );
}
