import { DOCUMENT_LIMITS } from "@plumbline/server/graphql/guards/limits.ts";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startSampleProduct, type SampleProduct } from "../questions/sample-product.ts";
import { askSocket, startSocket } from "../testkit/socket.ts";
import type { TestSocket } from "../testkit/socket.ts";

let product: SampleProduct;
let socket: TestSocket;

beforeAll(async () => {
  product = await startSampleProduct();
  socket = await startSocket(`${await product.listen()}/graphql`, { cookie: await product.cookieOf("tester") });
});
afterAll(async () => {
  await socket.close();
  await product.close();
});

interface Leaf {
  readonly text: string;
  readonly type: string;
  readonly below?: readonly Leaf[];
}

const leaf = (text: string): Leaf => ({ text, type: "" });
/** A board's questions; a document is the same however it is written down. */
const QUESTIONS: readonly Leaf[] = [
  { text: 'compare(selection: { metrics: ["XF05", "SS02"], regions: ["counties(900000)"], periods: ["2026Q1..2026Q2"] })', type: "Comparison", below: [
    leaf("version"), leaf("synthetic"),
    { text: "series", type: "MetricSeries", below: ["values", "rank", "band", "missing", "yearOnYear"].map(leaf) },
    { text: "regions", type: "Region", below: ["code", "nameEn", "level"].map(leaf) },
  ] },
  { text: 'places: ranking(metric: "XF05", period: "2026Q1")', type: "Ranking", below: [leaf("reference"), { text: "rows", type: "RankingRow", below: ["rank", "value", "n"].map(leaf) }] },
  { text: 'caseStatistics(input: { groupBy: [TYPE], periods: ["2026Q1"] })', type: "CaseStatistics", below: [{ text: "rows", type: "CaseStatisticsRow", below: ["type", "accepted", "concluded", "medianDays"].map(leaf) }] },
  { text: "viewer", type: "Viewer", below: ["user", "role"].map(leaf) },
];

const plain = (leaves: readonly Leaf[]): string => `{ ${leaves.map(({ text, below }) => (below === undefined ? text : `${text} ${plain(below)}`)).join(" ")} }`;

/** Writes the same questions in another way: repeated, in another order, split, in named and inline fragments. */
class Rewriting {
  readonly fragments: string[] = [];
  /**
   * Directives a document may hold; beyond them it is refused, which is another test's matter. One in a fragment counts there and
   * where the fragment is spread, which may be in another one: four times at most.
   */
  #directives: number = DOCUMENT_LIMITS.directives / 4;
  readonly #choose: (below: number) => number;

  constructor(choose: (below: number) => number) {
    this.#choose = choose;
  }

  set(leaves: readonly Leaf[], type: string): string {
    const parts = leaves.flatMap((one) => {
      const { below } = one;
      if (below === undefined) return Array.from({ length: 1 + this.#choose(3) }, () => one.text);
      const halves = this.#choose(2) === 0 ? [below] : [below.slice(0, 1 + this.#choose(below.length)), below];
      return halves.map((half) => `${one.text} ${this.set(half, one.type)}`);
    });
    for (let at = parts.length - 1; at > 0; at -= 1) {
      const other = this.#choose(at + 1);
      const [a = "", b = ""] = [parts[at], parts[other]];
      [parts[at], parts[other]] = [b, a];
    }
    return `{ ${parts.map((part) => this.#wrap(part, type)).join(" ")} }`;
  }

  #wrap(part: string, type: string): string {
    switch (this.#choose(5)) {
      case 0:
        return `... on ${type} { ${part} }`;
      case 1:
        if (this.#directives < 1) return part;
        this.#directives -= 1;
        return `... @include(if: true) { ${part} }`;
      case 2:
        this.fragments.push(`fragment f${this.fragments.length} on ${type} { ${part} }`);
        return `...f${this.fragments.length - 1}`;
      default:
        return part;
    }
  }
}

/** Keys in one order: that of the answer follows that of the document. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
}

it("answers the same however a document is written down, over both transports", { timeout: 60_000 }, async () => {
  const expected = sorted((await product.ask(plain(QUESTIONS))).data);
  expect(expected).toMatchObject({ compare: { series: [{}, {}] }, viewer: { user: "tester" } });
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(fc.nat(1_000_000)), async (stream) => {
      const choose = (below: number): number => (stream.next().value ?? 0) % below;
      const rewriting = new Rewriting(choose);
      const operation = rewriting.set(QUESTIONS, "Query");
      const query = `${operation} ${rewriting.fragments.join(" ")}`;
      const { data, errors } = choose(2) === 0 ? await product.ask(query) : await askSocket(socket, { query });
      expect(errors).toBeUndefined();
      expect(sorted(data)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});
