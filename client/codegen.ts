import type { CodegenConfig } from "@graphql-codegen/cli";

/** Types and documents of every operation under src, checked against the committed contract. */
const config: CodegenConfig = {
  schema: "schema/schema.graphql",
  documents: "client/src/**/*.graphql",
  generates: {
    "client/src/generated/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        importExtension: ".ts",
        strictScalars: true,
        defaultScalarType: "unknown",
        scalars: {
          NumberSeries: "ReadonlyArray<number | null>",
          CodeSeries: "ReadonlyArray<string | null>",
          BooleanSeries: "ReadonlyArray<boolean>",
          DateTime: "string",
        },
      },
    },
  },
};

export default config;
