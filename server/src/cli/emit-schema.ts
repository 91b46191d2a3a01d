import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { lexicographicSortSchema, printSchema } from "graphql";
import { productSchema } from "../graphql/product-schema.ts";

/** The product's schema as text, sorted, so that a review shows what changed and nothing else. */
export function schemaText(): string {
  return `${printSchema(lexicographicSortSchema(productSchema()))}\n`;
}

const FILE = fileURLToPath(new URL("../../../schema/schema.graphql", import.meta.url));

/** Writes schema/schema.graphql; --print writes it to the terminal, --check says whether the committed one is fresh. Returns the exit code. */
export function emitSchema(args: readonly string[]): number {
  const { values } = parseArgs({ args: [...args], options: { check: { type: "boolean", default: false }, print: { type: "boolean", default: false } } });
  const text = schemaText();
  if (values.print) {
    process.stdout.write(text);
    return 0;
  }
  if (!values.check) {
    writeFileSync(FILE, text);
    console.log(`Wrote ${FILE}.`);
    return 0;
  }
  if (readFileSync(FILE, "utf8") === text) return 0;
  console.error("schema/schema.graphql differs from the types and resolvers: run `npm run generate` and review the change.");
  return 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = emitSchema(process.argv.slice(2));
