/** A call that reads a ranking of approved figures with a token, for a terminal; `origin` is the address of this installation. */
export function exampleCall(origin: string, secret: string, period: string): string {
  const query = `{ ranking(metric: "XF05", period: "${period}", basis: APPROVED) { asOf rows { rank value n missing region { code nameEn } } } }`;
  return [`curl ${origin}/graphql \\`, `  -H 'Authorization: Bearer ${secret}' \\`, `  -H 'Content-Type: application/json' \\`, `  --data '${JSON.stringify({ query })}'`].join("\n");
}
