import { useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useShownTitle } from "../ui/document-title.ts";
import { pick } from "../ui/language.ts";
import { useLanguage } from "../ui/preferences.ts";
import { useWords } from "../ui/words.ts";
import { pageName } from "./page-name.ts";

/** The window's title: what the page says of itself, or its name; and on the way to another page the focus goes to its beginning. */
export function WindowTitle() {
  const words = useWords();
  const language = useLanguage();
  const { pathname } = useLocation();
  const page = useShownTitle();
  const product = pick(language, "准绳 Plumbline", "Plumbline 准绳");
  const name = page === "" ? pageName(pathname, words) : page;
  const title = name === "" ? product : `${name} · ${product}`;
  useEffect(() => {
    document.title = title;
  }, [title]);

  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    document.getElementById("content")?.focus({ preventScroll: true });
  }, [pathname]);
  return null;
}
