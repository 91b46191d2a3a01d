import { writeGenerated } from "./generated.mjs";

/** `npm run generate`: the contract from the resolvers, the client's types from the contract. */
export async function generate() {
  const written = await writeGenerated();
  console.log(written.length === 0 ? "Everything that is generated was fresh." : `Wrote ${written.join(", ")}.`);
  return 0;
}
