import type { Product } from "../testkit/product.ts";
import { askSocket, startSocket } from "../testkit/socket.ts";
import type { SocketAnswer } from "../testkit/socket.ts";

export interface Asked {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** An answer as the asker sees it, and all of its text. */
export interface Heard extends SocketAnswer {
  /** Over HTTP. */
  readonly status: number | null;
  readonly text: string;
}

export const WAYS = ["HTTP", "the socket"] as const;
export type Way = (typeof WAYS)[number];

/** Asks over one of the two transports as an account; the product must listen. */
export async function askBy(way: Way, product: Product, url: string, asked: Asked, as: string): Promise<Heard> {
  const cookie = await product.cookieOf(as);
  if (way === "HTTP") {
    const answer = await fetch(`${url}/graphql`, { method: "POST", headers: { "content-type": "application/json", cookie }, body: JSON.stringify(asked) });
    const text = await answer.text();
    return { ...(JSON.parse(text) as SocketAnswer), status: answer.status, text };
  }
  const socket = await startSocket(`${url}/graphql`, { cookie });
  try {
    const answer = await askSocket(socket, { ...asked });
    return { ...answer, status: null, text: JSON.stringify(answer) };
  } finally {
    await socket.close();
  }
}

/** Nothing of the inside, and no name that was not said before. */
export const TELLS = /node_modules|stacktrace|\bat .*\.[jt]s|select .* from|Did you mean/i;
