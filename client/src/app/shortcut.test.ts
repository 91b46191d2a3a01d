import { expect, it } from "vitest";
import { PAGES } from "./pages.ts";
import { shortcutOf } from "./shortcut.ts";

const press = (key: string, held: Partial<Record<"ctrlKey" | "metaKey" | "altKey", boolean>> = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

it("opens the palette by Ctrl or ⌘ with K, in a field as well", () => {
  for (const held of [{ ctrlKey: true }, { metaKey: true }]) expect(shortcutOf(press("k", held), "", true)).toEqual({ kind: "open", what: "palette" });
  expect(shortcutOf(press("k", { ctrlKey: true, altKey: true }), "", false)).toBeNull();
});

it("listens to single keys only where nobody is typing", () => {
  expect(shortcutOf(press("/"), "", false)).toEqual({ kind: "open", what: "palette" });
  expect(shortcutOf(press("?"), "", false)).toEqual({ kind: "open", what: "shortcuts" });
  for (const key of ["/", "?", "c"]) expect(shortcutOf(press(key), "g", true)).toBeNull();
});

it("leads to every page by g and a letter of its own", () => {
  expect(PAGES.map(({ key }) => shortcutOf(press(key), "g", false))).toEqual(PAGES.map((page) => ({ kind: "go", page })));
  expect(shortcutOf(press("c"), "g", false)).toMatchObject({ kind: "go", page: { word: "compare" } });
  expect(shortcutOf(press("b"), "g", false)).toMatchObject({ kind: "go", page: { word: "boards" } });
  expect(shortcutOf(press("c"), "x", false)).toBeNull();
  expect(shortcutOf(press("z"), "g", false)).toBeNull();
});
