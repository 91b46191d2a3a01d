import { describe, expect, it } from "vitest";
import { parsePredicate } from "./parse-predicate.ts";

describe("parsePredicate", () => {
  it("reads a head and every kind of clause, with their positions", () => {
    const text =
      "sum(net_days) where type = mediation and enterprise = yes and outcome in (agreed, withdrawn) and accepted is set and reopened is not set " +
      "and linked_case.concluded <= signed and open_at_period_end and within_limit and within_limit(suit)";
    const at = (part: string): number => text.indexOf(part) + 1;
    expect(parsePredicate(text)).toEqual({
      kind: "predicate",
      predicate: {
        head: { fn: "sum", field: "net_days", position: 1 },
        clauses: [
          { kind: "compare", field: "type", operator: "=", value: "mediation", position: at("type =") },
          { kind: "compare", field: "enterprise", operator: "=", value: true, position: at("enterprise =") },
          { kind: "in", field: "outcome", values: ["agreed", "withdrawn"], position: at("outcome in") },
          { kind: "isSet", field: "accepted", negated: false, position: at("accepted is") },
          { kind: "isSet", field: "reopened", negated: true, position: at("reopened is") },
          { kind: "compareFields", field: "linked_case.concluded", operator: "<=", otherField: "signed", position: at("linked_case") },
          { kind: "window", name: "open_at_period_end", position: at("open_at") },
          { kind: "withinLimit", name: null, position: at("within_limit and") },
          { kind: "withinLimit", name: "suit", position: at("within_limit(suit)") },
        ],
      },
    });
  });

  it.each([
    ["", 1, "“” at character 1"],
    ["type = mediation and", 1, "“type = mediation and”"],
    ["type = mediation and ", 22, "“” at character 22"],
    ["type = mediation or enterprise = yes", 1, "is no clause"],
    ["type = mediation and days > 30", 22, "“days > 30” at character 22"],
    ["type == mediation", 1, "field = word"],
    ["outcome in ()", 1, "field in (word, word)"],
    ["outcome in (agreed,withdrawn)", 1, "field in (word, word)"],
    ["sum(days) type = mediation", 1, "“sum(days) type = mediation”"],
    ["distinct(enterprise_id) where open_at_end", 31, "open_at_period_end"],
    ["type = mediation; drop table cell", 1, "is no clause"],
  ])("refuses “%s” at character %i", (text, position, message) => {
    const parsed = parsePredicate(text);
    expect(parsed).toMatchObject({ kind: "fault", fault: { position } });
    expect(parsed.kind === "fault" && parsed.fault.message).toContain(message);
  });
});
