import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codegen } from "@graphql-codegen/core";
import { preset } from "@graphql-codegen/client-preset";
import { buildSchema, lexicographicSortSchema, parse, printSchema } from "graphql";
import { paths } from "./generated-paths.mjs";
import { root } from "./paths.mjs";
import { listFiles } from "./source-files.mjs";

/** How the contract's own scalars look to the client; an unlisted one is an error, never `any`. */
const scalars = {
  NumberSeries: "ReadonlyArray<number | null>",
  CodeSeries: "ReadonlyArray<string | null>",
  BooleanSeries: "ReadonlyArray<boolean | null>",
  MomentSeries: "ReadonlyArray<string | null>",
  DateTime: "string",
};

/** The client's typed operations as Map path → text, made from every client/src/*.graphql against the given contract. */
export async function clientTypes(sdl) {
  const documents = listFiles(/^client\/src\/.*\.graphql$/)
    .sort()
    .map((location) => {
      const rawSDL = readFileSync(join(root, location), "utf8");
      return { location, rawSDL, document: parse(rawSDL) };
    });
  const config = { useTypeImports: true, enumsAsTypes: true, importExtension: ".ts", strictScalars: true, scalars };
  const schemaAst = lexicographicSortSchema(buildSchema(sdl));
  const outputs = await preset.buildGeneratesSection({
    baseOutputDir: paths.clientTypes,
    presetConfig: { fragmentMasking: false },
    plugins: [],
    pluginMap: {},
    schema: parse(printSchema(schemaAst)),
    schemaAst,
    documents,
    config,
    documentTransforms: [],
  });
  // The preset's other two files index the operations by their text, for clients that write them inside TypeScript; ours import each document.
  const operations = outputs.find(({ filename }) => filename === `${paths.clientTypes}graphql.ts`);
  const text = await codegen({ ...operations, importExtension: ".ts", emitLegacyCommonJSImports: false });
  return splitDocuments(operations.filename, text);
}

/**
 * The types in one file; each document in a file of its own, so that a page loads its own questions and not those of all others;
 * what several documents spread in files of their own, so that a page loads it once; and one that passes all of it on.
 */
function splitDocuments(filename, text) {
  const documents = [];
  const types = text
    .replaceAll(/^export const (\w+)Document = (.+) as unknown as DocumentNode<(\w+), (\w+)>;\n?/gm, (_, name, document, answer, variables) => {
      documents.push({ name, answer, variables, definitions: JSON.parse(document).definitions });
      return "";
    })
    // Documents hold their fragments; a fragment's own document is asked for by nobody.
    .replaceAll(/^export const \w+FragmentDoc = .+\n?/gm, "")
    .replace(/^import type \{ TypedDocumentNode as DocumentNode \}.+\n/m, "");
  const fragments = sharedFragments(documents);
  const doors = documents.map(({ name }) => `export { ${name}Document } from "./documents/${fileName(name)}.ts";\n`);
  return new Map([
    [filename, `export type * from "./types.ts";\n${doors.join("")}`],
    [`${paths.clientTypes}types.ts`, types],
    ...[...fragments].map(([name, definition]) => [`${paths.fragments}${fileName(name)}.ts`, `export const ${name}Fragment = ${JSON.stringify(definition)};\n`]),
    ...documents.map((document) => [`${paths.documents}${fileName(document.name)}.ts`, documentText(document, fragments)]),
  ]);
}

/** The fragments of more than one document, by their names. */
function sharedFragments(documents) {
  const all = documents.flatMap(({ definitions }) => definitions).filter(({ kind }) => kind === "FragmentDefinition");
  const seen = new Set();
  // Whatever comes a second time is shared.
  const shared = all.filter(({ name }) => seen.size === seen.add(name.value).size);
  return new Map(shared.map((definition) => [definition.name.value, definition]).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function documentText({ name, answer, variables, definitions }, fragments) {
  const isShared = ({ kind, name: own }) => kind === "FragmentDefinition" && fragments.has(own.value);
  const imports = definitions.filter(isShared).map(({ name: { value } }) => `import { ${value}Fragment } from "../fragments/${fileName(value)}.ts";\n`);
  const listed = definitions.map((definition) => (isShared(definition) ? `${definition.name.value}Fragment` : JSON.stringify(definition)));
  return (
    `import type { TypedDocumentNode } from "@graphql-typed-document-node/core";\n${imports.join("")}import type { ${answer}, ${variables} } from "../types.ts";\n\n` +
    `export const ${name}Document = {"kind":"Document","definitions":[${listed.join(",")}]} as unknown as TypedDocumentNode<${answer}, ${variables}>;\n`
  );
}

function fileName(operation) {
  return operation.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
}
