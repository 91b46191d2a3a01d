import type { BrowserContext } from "playwright-core";

/** The accounts that the demonstration offers. */
export type DemonstrationAccount = "demo-leader" | "demo-analyst" | "demo-county" | "demo-town" | "demo-admin";

export const DEMONSTRATION_PASSWORD = "plumbline-demo";

/** Asks the server with the cookie of a browser context, without any page of it. */
export async function ask(context: BrowserContext, url: string, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Record<string, unknown>> {
  const answer = await context.request.post(`${url}/graphql`, { data: { query, variables } });
  const { data, errors } = (await answer.json()) as { data?: Record<string, unknown> | null; errors?: readonly { message: string }[] };
  if (errors !== undefined || data === undefined || data === null) throw new Error(`The server refused: ${JSON.stringify(errors)}`);
  return data;
}

/** Signs in as somebody, by the same mutation as the page; the context keeps the cookie. */
export async function signIn(context: BrowserContext, url: string, name: string = "demo-leader" satisfies DemonstrationAccount, password = DEMONSTRATION_PASSWORD): Promise<void> {
  await ask(context, url, "mutation ($name: String!, $password: String!) { signIn(name: $name, password: $password) { user } }", { name, password });
}
