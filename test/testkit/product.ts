import { tmpdir } from "node:os";
import { productSchema } from "@plumbline/server/graphql/product-schema.ts";
import { createServer } from "@plumbline/server/http/create-server.ts";
import type { ServerLimits } from "@plumbline/server/http/server-limits.ts";
import { createAccount } from "@plumbline/server/identity/accounts.ts";
import { identityRoom } from "@plumbline/server/identity/identity-room-of.ts";
import type { IdentityRoom, IdentitySettings } from "@plumbline/server/identity/identity-room.ts";
import { signIn } from "@plumbline/server/identity/sign-in.ts";
import { questionRoom } from "@plumbline/server/query/question-room.ts";
import type { Database } from "@plumbline/server/store/driver/database.ts";
import { findInstallation } from "@plumbline/server/store/identity/home-regions.ts";
import type { Role } from "@plumbline/schema/vocabulary/role.ts";

export interface GraphQLAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
}

export interface InjectedRequest {
  readonly method?: "GET" | "POST" | "HEAD" | "OPTIONS" | "DELETE";
  readonly url: string;
  readonly headers?: Record<string, string>;
  readonly payload?: string;
  readonly remoteAddress?: string;
  /** The account that asks; the tester, an analyst of everything, when absent, and nobody when null. */
  readonly as?: string | null;
}

export interface TestAccount {
  readonly name: string;
  readonly role: Role;
  readonly region: string;
}

/** The whole product on one database, without a socket. */
export interface Product {
  readonly failures: unknown[];
  readonly identity: IdentityRoom;
  /** Asks as an account: the tester, an analyst of everything, when absent, and nobody when null. */
  ask(query: string, variables?: Record<string, unknown>, as?: string | null): Promise<GraphQLAnswer>;
  request(request: InjectedRequest): Promise<{ readonly statusCode: number; readonly headers: Record<string, unknown>; readonly body: string; readonly bytes: Buffer }>;
  /** Makes an account with the password TEST_PASSWORD. */
  account(account: TestAccount): Promise<void>;
  /** The Cookie header of a session of an account made by `account`; signs in once and keeps it. */
  cookieOf(name: string): Promise<string>;
  /** A compressed answer as it stands on the wire. */
  compressed(url: string, encoding: "br" | "gzip"): Promise<{ readonly encoding: unknown; readonly body: Buffer }>;
  /** Listens on a free port of this machine and resolves to the address. */
  listen(): Promise<string>;
  /** How many connections the server holds at this moment. */
  connections(): Promise<number>;
  drain(): void;
  close(): Promise<void>;
}

export interface ProductOptions {
  readonly clientFolder?: string;
  readonly smallNumberLimit?: number;
  readonly settings?: Partial<IdentitySettings>;
  readonly origin?: string;
  readonly proxies?: readonly string[];
  /** The time in milliseconds; the machine's when absent. */
  readonly now?: () => number;
  /** The time at which questions are answered, where it is another than that of sessions. */
  readonly today?: () => number;
  /** How much may be asked; the product's own limits where absent, but for how often: tests ask as fast as they can. */
  readonly limits?: Partial<ServerLimits>;
}

const ANY_RATE = { perMinute: 1_000_000, burst: 1_000_000 };
const UNHURRIED = { account: ANY_RATE, address: ANY_RATE, attempts: ANY_RATE };
export const TEST_PASSWORD = "correct horse battery staple";
const TESTER = "tester";
const REGISTRAR = { name: "testkit", countyCode: "none", counties: null };
const HERE = { address: "127.0.0.1", agent: "testkit" };

/** Accounts with sessions, made when first asked for: hashing a password takes its time. */
function testAccounts(identity: IdentityRoom): Pick<Product, "account" | "cookieOf"> {
  const cookies = new Map<string, Promise<string>>();
  const account: Product["account"] = async ({ name, role, region }) => {
    await createAccount(identity, REGISTRAR, { name, displayName: name, role, region, password: TEST_PASSWORD }, HERE);
  };
  const begin = async (name: string): Promise<string> => {
    if (name === TESTER) {
      const root = await identity.database.identity(findInstallation);
      if (root === null) return "none=none";
      await account({ name, role: "analyst", region: root.rootRegion });
    }
    const { secret } = await signIn(identity, { name, password: TEST_PASSWORD }, HERE);
    return `plumbline_session=${secret}`;
  };
  const cookieOf: Product["cookieOf"] = (name) => {
    const known = cookies.get(name) ?? begin(name);
    cookies.set(name, known);
    return known;
  };
  return { account, cookieOf };
}

/** Builds the server as the composition root does; what it would log is kept in `failures`. */
export async function startProduct(database: Database, options: ProductOptions = {}): Promise<Product> {
  const { clientFolder = tmpdir(), smallNumberLimit = 10, settings = {}, origin = null, proxies = [], now = Date.now, today = now, limits = {} } = options;
  const failures: unknown[] = [];
  const identity = identityRoom(database, settings, now);
  const server = await createServer({ database, schema: productSchema(), room: questionRoom(smallNumberLimit, today), identity, origin, proxies, clientFolder, limits: { rates: UNHURRIED, ...limits }, log: (message, error) => failures.push(message, error) });
  const accounts = testAccounts(identity);
  const request: Product["request"] = async ({ method = "GET", url, headers = {}, payload, remoteAddress, as = TESTER }) => {
    const bare = as === null || headers["cookie"] !== undefined || headers["authorization"] !== undefined || !url.startsWith("/graphql");
    const cookie = bare ? {} : { cookie: await accounts.cookieOf(as) };
    const answer = await server.app.inject({
      method, url, headers: { host: "127.0.0.1:4000", ...cookie, ...headers },
      ...(payload !== undefined && { payload }), ...(remoteAddress !== undefined && { remoteAddress }),
    });
    return { statusCode: answer.statusCode, headers: answer.headers, body: answer.body, bytes: answer.rawPayload };
  };
  return {
    failures,
    identity,
    request,
    ...accounts,
    ask: async (query, variables = {}, as = TESTER) => {
      const { body } = await request({ method: "POST", url: "/graphql", headers: { "content-type": "application/json" }, payload: JSON.stringify({ query, variables }), as });
      return JSON.parse(body) as GraphQLAnswer;
    },
    compressed: async (url, encoding) => {
      const answer = await server.app.inject({ url, headers: { "accept-encoding": encoding } });
      return { encoding: answer.headers["content-encoding"], body: answer.rawPayload };
    },
    listen: () => server.app.listen({ host: "127.0.0.1", port: 0 }),
    connections: () => new Promise((resolve, reject) => server.app.server.getConnections((error, count) => (error === null ? resolve(count) : reject(error)))),
    drain: () => server.drain(),
    close: () => server.app.close(),
  };
}
