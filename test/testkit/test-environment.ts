/** The tests' only reader of the environment. */
export const testEnvironment = {
  /** A superuser's address of a second PostgreSQL, for running the store's tests against it too. */
  databaseUrl: process.env["PLUMBLINE_TEST_DATABASE_URL"] || null,
  /** The folder with published results to compare with (data/cps_england_wales …), or null where nobody has them. */
  reference: process.env["PLUMBLINE_REFERENCE"] || null,
  /** The browser that `npm test` found, or null where there is none. */
  chromium: process.env["PLUMBLINE_CHROMIUM"] || null,
  continuousIntegration: process.env["CI"] === "true",
} as const;
