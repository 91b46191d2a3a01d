import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TEST_PASSWORD } from "../testkit/product.ts";
import { openStage, sendTo } from "./stage.ts";
import type { Stage } from "./stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({}, ["analyst"]);
});
afterAll(() => stage.close());

const SIGN_IN = `mutation { signIn(name: "analyst", password: "${TEST_PASSWORD}") { user } }`;

describe("the cookie of a session", () => {
  it("is out of reach of scripts and of other sites, and ends with the session", async () => {
    const { set } = await stage.signIn("analyst");
    const ends = new Date(stage.now() + 12 * 3_600_000).toUTCString();
    expect(set).toEqual([expect.stringMatching(/^plumbline_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Expires=/)]);
    expect(set[0]?.endsWith(`Expires=${ends}`)).toBe(true);
  });

  it("goes over HTTPS alone, bound to its host, where browsers reach the server by HTTPS", async () => {
    const secure = await stage.another({ origin: "https://plumbline.example" });
    const { set, cookie } = await sendTo(secure, SIGN_IN, { host: "plumbline.example" });
    expect(set).toEqual([expect.stringMatching(/^__Host-plumbline=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure; Expires=/)]);
    const viewer = async (text: string): Promise<unknown> => (await sendTo(secure, "{ viewer { user } }", { host: "plumbline.example", cookie: text })).answer.data?.["viewer"];
    expect(await viewer(cookie ?? "")).toEqual({ user: "analyst" });
    // Any page of the host's neighbours could set the plain name.
    expect(await viewer((cookie ?? "").replace("__Host-plumbline", "plumbline_session"))).toBeNull();
    expect((await sendTo(secure, "mutation { signOut }", { host: "plumbline.example", cookie: cookie ?? "" })).set).toEqual(["__Host-plumbline=; Path=/; HttpOnly; SameSite=Strict; Secure; Max-Age=0"]);
  });
});

describe("a browser's cookies", () => {
  it("may hold others before and after", async () => {
    const cookie = await stage.enter("analyst");
    expect(await stage.viewer({ cookie: `theme=dark;${cookie}; lang=zh` })).toBe("analyst");
  });

  // Turns red when the first of two cookies of the name is taken.
  it("are nobody's when two have the name, for the server set one", async () => {
    const [one, two] = [await stage.enter("analyst"), await stage.enter("analyst")];
    expect(await stage.viewer({ cookie: `${one}; ${two}` })).toBeNull();
    expect(await stage.viewer({ cookie: `${one}; ${one}` })).toBeNull();
    expect(await stage.viewer({ cookie: `${one}; plumbline_session=` })).toBeNull();
  });

  it.each([
    "plumbline_session=", "plumbline_session", "=;;;", "plumbline_session=undefined", `plumbline_session=${"a".repeat(43)}`, `plumbline_session=${"é".repeat(43)}`,
    `plumbline_session="${"a".repeat(43)}"`, `plumbline_session=${"a".repeat(6_000)}`, "plumbline_session=' or true --", `__Host-plumbline=${"a".repeat(43)}`,
  ])("are nobody's when they are %s", async (cookie) => {
    const { status, answer } = await stage.send("{ viewer { user } }", { cookie });
    expect([status, answer.data]).toEqual([200, { viewer: null }]);
  });
});
