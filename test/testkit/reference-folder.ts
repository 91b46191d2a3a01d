import { testEnvironment } from "./test-environment.ts";

/**
 * The folder with published results that others made, or null where it is not given: then the tests that need it are
 * skipped. Under CI=true its absence is a failure.
 */
export function referenceFolder(): string | null {
  const { reference, continuousIntegration } = testEnvironment;
  if (reference === null && continuousIntegration) {
    throw new Error("PLUMBLINE_REFERENCE is not set, but under CI=true our results are compared with published ones: set it to the folder that holds data/cps_england_wales.");
  }
  return reference;
}

/** What a skipped test says. */
export const WITHOUT_REFERENCE = "skipped: PLUMBLINE_REFERENCE names no folder with published results";
