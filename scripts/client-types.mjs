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

/** The types in one file; each document in a file of its own, so that a page loads its own questions and not those of all others; and one that passes all of it on. */
function splitDocuments(filename, text) {
  const documents = new Map();
  const doors = [];
  const types = text
    .replaceAll(/^export const (\w+)Document = (.+) as unknown as DocumentNode<(\w+), (\w+)>;\n?/gm, (_, name, document, answer, variables) => {
      const file = `documents/${fileName(name)}.ts`;
      doors.push(`export { ${name}Document } from "./${file}";\n`);
      documents.set(
        paths.clientTypes + file,
        `import type { TypedDocumentNode } from "@graphql-typed-document-node/core";\nimport type { ${answer}, ${variables} } from "../types.ts";\n\nexport const ${name}Document = ${document} as unknown as TypedDocumentNode<${answer}, ${variables}>;\n`,
      );
      return "";
    })
    // Documents hold their fragments; a fragment's own document is asked for by nobody.
    .replaceAll(/^export const \w+FragmentDoc = .+\n?/gm, "")
    .replace(/^import type \{ TypedDocumentNode as DocumentNode \}.+\n/m, "");
  return new Map([[filename, `export type * from "./types.ts";\n${doors.join("")}`], [`${paths.clientTypes}types.ts`, types], ...documents]);
}

function fileName(operation) {
  return operation.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
}
