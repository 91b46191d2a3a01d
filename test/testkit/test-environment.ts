/** The tests' only reader of the environment. */
export const testEnvironment = {
  /** A superuser's address of a second PostgreSQL, for running the store's tests against it too. */
  databaseUrl: process.env["PLUMBLINE_TEST_DATABASE_URL"] || null,
  continuousIntegration: process.env["CI"] === "true",
} as const;
