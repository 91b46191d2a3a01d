import { configDefaults, defineConfig, defineProject } from "vitest/config";

// Two copies of graphql (its CommonJS and its ES modules) refuse each other's schemas.
const resolve = { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] };
const exclude = [...configDefaults.exclude, "**/dist/**"];

export default defineConfig({
  resolve,
  test: {
    maxWorkers: 2,
    projects: [
      defineProject({
        resolve,
        test: {
          name: "unit",
          // Pure functions keep nothing between two files: their modules are loaded once a worker, which halves the time.
          isolate: false,
          testTimeout: 20_000,
          include: ["{schema,drizzle,server,client}/**/*.test.{ts,tsx}", "scripts/**/*.test.{ts,mjs}"],
          exclude,
        },
      }),
      defineProject({
        resolve,
        test: {
          name: "store",
          include: ["test/**/*.test.ts"],
          exclude: [...exclude, "test/browser/**", "test/bench/**"],
          globalSetup: "test/testkit/start-servers.ts",
          testTimeout: 20_000,
          // A hook may land, approve and air a whole sample on a busy machine.
          hookTimeout: 60_000,
        },
      }),
      defineProject({
        resolve,
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          exclude,
          globalSetup: "test/testkit/start-servers.ts",
          testTimeout: 60_000,
          hookTimeout: 90_000,
          // Nothing is asserted of time: what a page comes to is waited for, on a busy machine too.
          expect: { poll: { timeout: 15_000 } },
        },
      }),
    ],
  },
});
