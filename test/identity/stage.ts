import { freshSampleDatabase } from "../questions/sample-database.ts";
import type { FreshDatabase } from "../testkit/database.ts";
import { startProduct, TEST_PASSWORD } from "../testkit/product.ts";
import type { GraphQLAnswer, Product, ProductOptions } from "../testkit/product.ts";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** What came back, with the cookie that it sets, if any. */
export interface Sent {
  readonly answer: GraphQLAnswer;
  readonly status: number;
  readonly body: string;
  /** The headers that set cookies. */
  readonly set: readonly string[];
  /** The Cookie header that a browser would send from now on, or null. */
  readonly cookie: string | null;
}

/** The sample city with its product, a clock that stands still until it is moved, and one account per role. */
export interface Stage {
  readonly fresh: FreshDatabase;
  readonly product: Product;
  /** Moves the clock on. */
  later(milliseconds: number): void;
  now(): number;
  /** Sends one document with these headers and nothing else. */
  send(query: string, headers?: Record<string, string>, variables?: Record<string, unknown>): Promise<Sent>;
  /** Signs in as a browser does. */
  signIn(name: string, password?: string, headers?: Record<string, string>): Promise<Sent>;
  /** A new session's Cookie header. */
  enter(name: string, password?: string): Promise<string>;
  /** Who the headers stand for, or null for nobody. */
  viewer(headers: Record<string, string>): Promise<string | null>;
  /** Another process's product on the same database, on the same clock. */
  another(options?: ProductOptions): Promise<Product>;
  close(): Promise<void>;
}

/** Admins of the city and of Jia County, and one account of each other role. */
export const ACCOUNTS = [
  { name: "chief", role: "administrator", region: "900000" },
  { name: "jia-chief", role: "administrator", region: "900001" },
  { name: "leader", role: "leader", region: "900000" },
  { name: "analyst", role: "analyst", region: "900000" },
  { name: "jia-county", role: "county", region: "900001" },
  { name: "yi-county", role: "county", region: "900002" },
  { name: "jia-town", role: "town", region: "900001101" },
] as const;

const SIGN_IN = "mutation ($name: String!, $password: String!) { signIn(name: $name, password: $password) { user } }";

/** Sends one document to a product with these headers and nothing else. */
export async function sendTo(product: Product, query: string, headers: Record<string, string> = {}, variables: Record<string, unknown> = {}): Promise<Sent> {
  const request = { method: "POST", url: "/graphql", headers: { "content-type": "application/json", ...headers }, payload: JSON.stringify({ query, variables }), as: null } as const;
  const { statusCode, headers: sent, body } = await product.request(request);
  const set = [sent["set-cookie"] ?? []].flat() as string[];
  return { answer: JSON.parse(body) as GraphQLAnswer, status: statusCode, body, set, cookie: set.at(-1)?.split(";")[0] ?? null };
}

/** The code of the first error, or null when there is none. */
export const codeOf = ({ answer }: Sent): unknown => answer.errors?.[0]?.extensions?.["code"] ?? null;

/** What a field answered; throws with the whole answer when it did not. */
export function fieldOf<T>({ answer, body }: Sent, field: string): T {
  if (answer.data === undefined || answer.data === null) throw new Error(`“${field}” was not answered: ${body}`);
  return answer.data[field] as T;
}

/** The stage for one file of tests; call `close` in afterAll. */
export async function openStage(options: ProductOptions = {}, accounts: readonly (typeof ACCOUNTS)[number]["name"][] = ACCOUNTS.map(({ name }) => name)): Promise<Stage> {
  const fresh = await freshSampleDatabase();
  let time = Date.now();
  const now = (): number => time;
  const products: Product[] = [];
  const another = async (more: ProductOptions = {}): Promise<Product> => {
    const made = await startProduct(fresh.database, { now, ...options, ...more });
    products.push(made);
    return made;
  };
  const product = await another();
  for (const account of ACCOUNTS) if (accounts.includes(account.name)) await product.account(account);
  const send: Stage["send"] = (query, headers, variables) => sendTo(product, query, headers, variables);
  const signIn: Stage["signIn"] = (name, password = TEST_PASSWORD, headers = {}) => send(SIGN_IN, headers, { name, password });
  return {
    fresh, product, now, send, signIn, another,
    later: (milliseconds) => void (time += milliseconds),
    enter: async (name, password) => {
      const { cookie, body } = await signIn(name, password);
      if (cookie === null) throw new Error(`${name} did not get in: ${body}`);
      return cookie;
    },
    viewer: async (headers) => ((await send("{ viewer { user } }", headers)).answer.data?.["viewer"] as { user: string } | null | undefined)?.user ?? null,
    close: async () => {
      await Promise.all(products.map((one) => one.close()));
      await fresh.drop();
    },
  };
}
