import { expect, it } from "vitest";
import { EXAMPLES } from "./examples.ts";
import { unreadQuestion } from "./unread-question.ts";

const names = (...question: Parameters<typeof unreadQuestion>): readonly string[] => unreadQuestion(...question).map(({ part, value }) => `${part}=${value}`);

it("names a ready question that there is not, and variables that no question takes", () => {
  expect(names({ example: "zzz", saved: "7" }, [])).toEqual(["example=zzz", "saved=7"]);
  expect(names({ query: "{ viewer { user } }", variables: "[1" }, [])).toEqual(["variables=[1"]);
  expect(names({ variables: "{}" }, [])).toEqual(["variables={}"]);
});

it("says nothing of what stands in the editors, nor of saved questions before they are known", () => {
  expect(names({ example: EXAMPLES[0]?.id }, [])).toEqual([]);
  expect(names({ query: "{ viewer { user } }", variables: '{"a":1}' }, [])).toEqual([]);
  expect(names({ saved: "7" }, null)).toEqual([]);
});
