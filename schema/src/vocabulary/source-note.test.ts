import { expect, it } from "vitest";
import { parseSourceNote, printSourceNote } from "./source-note.ts";

it("keeps a document's name in two languages in one text", () => {
  const note = { zh: "嘉善县司法局2022年公开材料，并称“全市最高”", en: "Public report of the Jiashan judicial bureau on 2022, which adds: the highest in the city" };
  expect(parseSourceNote(printSourceNote(note))).toEqual(note);
});

it.each(["工作总结", "Annual report · part 2", "工作总结 · 附表三"])("takes “%s” for one name in both", (text) => {
  expect(parseSourceNote(text)).toEqual({ zh: text, en: text });
});
