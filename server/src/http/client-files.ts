import { existsSync } from "node:fs";
import { join } from "node:path";
import staticFiles from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

/** Names with a hash never change what they hold. */
const HASHED = /[\\/]assets[\\/]/;
const YEAR = "public, max-age=31536000, immutable";

/**
 * Serves the built client: its files, and its page for every other path that a browser asks a page of, for the client's
 * router reads the path. Without a build every page says how to make one.
 */
export async function serveClient(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, "index.html"))) {
    app.setNotFoundHandler((request, reply) => (asksForPage(request) ? reply.code(503).type("text/plain; charset=utf-8").send("The pages are not built: run npm start, or vite build in the folder client.\n") : notFound(request, reply)));
    return;
  }
  await app.register(staticFiles, {
    root: folder,
    index: "index.html",
    dotfiles: "ignore",
    cacheControl: false,
    // Paths such as /.vite/manifest.json are for the build alone.
    allowedPath: (path) => !path.includes("/."),
    setHeaders: (response, path) => {
      response.setHeader("cache-control", HASHED.test(path) ? YEAR : "no-cache");
    },
  });
  app.setNotFoundHandler((request, reply) => (asksForPage(request) ? reply.sendFile("index.html") : notFound(request, reply)));
}

/** A browser that opens a path, not one that misses a file. */
export function asksForPage({ method, url, headers }: FastifyRequest): boolean {
  const path = url.split("?")[0] ?? "";
  return (method === "GET" || method === "HEAD") && !/\.[a-z0-9]+$/i.test(path) && (headers.accept ?? "").includes("text/html");
}

function notFound({ method, url }: FastifyRequest, reply: FastifyReply): FastifyReply {
  const path = (url.split("?")[0] ?? "").slice(0, 200);
  return reply.code(404).send({ errors: [{ message: `There is nothing at ${method} ${path}.`, extensions: { code: "NOT_FOUND" } }] });
}
