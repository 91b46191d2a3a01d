import { defineConfig } from "drizzle-kit";

/** `drizzle-kit generate` and `check` read this; migrations are applied by the server's own driver, never by the kit. */
export default defineConfig({
  dialect: "postgresql",
  schema: "./src/tables/*.ts",
  out: "./migrations",
});
