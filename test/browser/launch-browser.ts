import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import { testEnvironment } from "../testkit/test-environment.ts";

/** Nothing that a browser does by itself may reach the network or need a graphics card. */
const ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

/** Starts the browser that PLUMBLINE_CHROMIUM names; close it in afterAll. */
export function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const { chromium: executablePath } = testEnvironment;
  if (executablePath === null) throw new Error("PLUMBLINE_CHROMIUM names no browser: run `npm test`, which finds one, or set it to the path of a Chromium.");
  return chromium.launch({ executablePath, args: [...ARGUMENTS, ...more] });
}
