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
  BooleanSeries: "ReadonlyArray<boolean>",
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
  return new Map([[operations.filename, text]]);
}
