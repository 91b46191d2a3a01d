import { beforeEach, describe, expect, it } from "vitest";
import { AnswerBook } from "./answer-book.ts";

let standing: number | null;
let now: number;
let book: AnswerBook;
const answer = (text: string) => ({ text, type: "application/json" });
const text = (key: string): string | null => book.find(key)?.text ?? null;

beforeEach(() => {
  [standing, now] = [7, 0];
  book = new AnswerBook({ characters: 800, milliseconds: 5_000 }, () => standing, () => now);
});

describe("AnswerBook", () => {
  it("keeps what is asked a second time, and again at once after that", () => {
    expect(book.wants("q")).toBe(false);
    expect(book.wants("q")).toBe(true);
    book.keep("q", 7, answer("a"));
    expect(text("q")).toBe("a");
    now = 5_000;
    expect(text("q")).toBeNull();
    expect(book.wants("q")).toBe(true);
  });

  it("gives an answer only at the version that stands", () => {
    book.keep("q", 7, answer("a"));
    standing = 8;
    expect(text("q")).toBeNull();
    // Computed before the notice of its version came.
    book.keep("q", 9, answer("b"));
    expect(text("q")).toBeNull();
    book.keep("q", 9, answer("b"));
    standing = 9;
    expect(text("q")).toBe("b");
    book.keep("old", 8, answer("late"));
    expect(text("old")).toBeNull();
  });

  it("gives nothing while nobody listens, nothing after a change of this process, and nothing when it may keep nothing", () => {
    standing = null;
    expect([book.wants("q"), book.wants("q")]).toEqual([false, false]);
    standing = 7;
    book.keep("q", 7, answer("a"));
    book.clear();
    expect(text("q")).toBeNull();
    const none = new AnswerBook({ characters: 0, milliseconds: 5_000 }, () => 7, () => now);
    expect([none.wants("q"), none.wants("q")]).toEqual([false, false]);
  });

  it("lets the oldest go beyond its bound, and takes nothing that is large beside it", () => {
    for (let at = 0; at < 10; at++) book.keep(`${at}`, 7, answer("x".repeat(99)));
    expect([text("0"), text("1"), text("2")?.length, text("9")?.length]).toEqual([null, null, 99, 99]);
    book.keep("large", 7, answer("x".repeat(200)));
    expect(text("large")).toBeNull();
  });
});
