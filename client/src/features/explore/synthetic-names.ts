import { Kind, visit, type DocumentNode } from "graphql";

const OWN = "synthetic";
/** What the contract calls it. */
export const OWN_NAME: ReadonlySet<string> = new Set([OWN]);

/** The names under which a question asks whether something is made up: the field's own, and whatever it calls it instead. */
export function syntheticNames(document: DocumentNode): ReadonlySet<string> {
  const names = new Set(OWN_NAME);
  visit(document, {
    [Kind.FIELD]: ({ name, alias }) => {
      if (name.value === OWN && alias !== undefined) names.add(alias.value);
    },
  });
  return names;
}
