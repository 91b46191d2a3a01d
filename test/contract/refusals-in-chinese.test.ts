import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { refusalInChinese } from "@plumbline/client/ui/words/refusals-zh.ts";
import { readFailure } from "@plumbline/client/ui/read-failure.ts";
import { refusalSentence } from "@plumbline/client/session/refusal-words.ts";
import { expect, it } from "vitest";

const SERVER = fileURLToPath(new URL("../../server/src/", import.meta.url));
/** The rooms whose refusals reach a page; what the command line and a start say is read by whoever runs the server. */
const ROOMS = ["graphql", "http", "identity", "query", "reporting", "saved", "store/approval", "store/cells"];
/** Codes that never leave as such: they are told as SERVICE_UNAVAILABLE or BAD_REQUEST, or inside a log. */
const INSIDE = new Set(["DATABASE_UNREACHABLE", "DATABASE_GONE", "DATABASE_BUSY", "FST_ERR_BAD_URL"]);
const CODE = /"([A-Z]+(?:_[A-Z]+)+)"/g;
/** Lines that name what can be refused: a list of codes, a refusal that is thrown, or the extensions of one. */
const REFUSING = /^ {2}"|code|refus|throw|coded|QuestionError/i;

function codesOfServer(): string[] {
  const files = ROOMS.flatMap((room) => readdirSync(SERVER + room, { recursive: true, encoding: "utf8" }).map((file) => `${SERVER}${room}/${file}`));
  const lines = files.filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts")).flatMap((file) => readFileSync(file, "utf8").split("\n"));
  return [...new Set(lines.filter((line) => REFUSING.test(line)).flatMap((line) => [...line.matchAll(CODE)].map(([, code = ""]) => code)))].filter((code) => !INSIDE.has(code)).sort();
}

const refused = (code: string, more = {}) => readFailure({ errors: [{ message: "An English sentence.", extensions: { code, ...more } }] });

it("finds the codes that the server refuses with", () => {
  expect(codesOfServer()).toEqual(expect.arrayContaining(["UNKNOWN_REGION", "SELECTION_TOO_LARGE", "LAST_ADMINISTRATOR", "OWN_REPORT", "NAME_TAKEN", "READ_TIMEOUT", "GRAPHQL_PARSE_FAILED"]));
});

it.each(codesOfServer())("says %s in Chinese", (code) => {
  const sentence = refusalSentence(refused(code), "zh-CN");
  expect(sentence).toMatch(/。$/);
  expect(sentence).not.toContain("English");
  expect(sentence).not.toBe(refusalInChinese(refused("NO_SUCH_CODE")));
});

it("names in Chinese what was refused and what would be taken", () => {
  expect(refusalInChinese(refused("UNKNOWN_REGION", { offender: "999999" }))).toBe("没有地区“999999”。请从地区列表里选。");
  expect(refusalInChinese(refused("SELECTION_TOO_LARGE", { count: 12_000, bound: 5_000 }))).toBe("所问有 12,000 项，一次至多 5,000。请减少指标、地区或期间，分次再问。");
  expect(refusalInChinese(refused("OUT_OF_RANGE", { offender: "1", bound: "2–200" }))).toBe("“1”超出范围，须在 2–200。");
  expect(refusalInChinese(refused("EMPTY_SELECTION"))).toBe("没有选到任何内容。请至少选一项。");
});
