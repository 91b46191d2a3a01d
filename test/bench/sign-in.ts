/** The Cookie header of a session of the demonstration's analyst, who sees every figure. */
export function signInAsAnalyst(port: number): Promise<string> {
  return signInAs(port, "demo-analyst");
}

/** The Cookie header of a session of one of the demonstration's accounts. */
export async function signInAs(port: number, name: string): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: `mutation { signIn(name: "${name}", password: "plumbline-demo") { user } }` }),
  });
  const cookie = response.headers.get("set-cookie")?.split(";")[0];
  if (cookie === undefined) throw new Error(`${name} could not sign in: ${await response.text()}`);
  return cookie;
}
