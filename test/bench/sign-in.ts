/** The Cookie header of a session of the demonstration's analyst, who sees every figure. */
export async function signInAsAnalyst(port: number): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: 'mutation { signIn(name: "demo-analyst", password: "plumbline-demo") { user } }' }),
  });
  const cookie = response.headers.get("set-cookie")?.split(";")[0];
  if (cookie === undefined) throw new Error(`The demonstration's analyst could not sign in: ${await response.text()}`);
  return cookie;
}
