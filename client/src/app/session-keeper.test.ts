import { ApolloClient, ApolloLink, InMemoryCache } from "@apollo/client";
import { expect, it } from "vitest";
import { SessionKeeper, type OpenClient } from "./session-keeper.ts";

function setUp() {
  const opened: Parameters<OpenClient>[0][] = [];
  const said: unknown[] = [];
  const heard = new EventTarget();
  const channel = Object.assign(heard, { postMessage: (text: unknown) => void said.push(text) });
  const keeper = new SessionKeeper((listeners) => {
    opened.push(listeners);
    return new ApolloClient({ link: ApolloLink.empty(), cache: new InMemoryCache() });
  }, channel);
  return { keeper, opened, said, channel };
}

it("keeps nothing of what one user read for the next", () => {
  const { keeper, said } = setUp();
  const first = keeper.state();
  keeper.end("signed out");
  const second = keeper.state();
  expect(second).toMatchObject({ number: 1, ending: "signed out" });
  keeper.enter();
  const third = keeper.state();
  expect(third).toMatchObject({ number: 2, ending: null });
  expect(new Set([first.client, second.client, third.client]).size).toBe(3);
  expect(said).toEqual(["left", "entered"]);
});

it("ends the session when the server no longer knows it, once", () => {
  const { keeper, opened } = setUp();
  opened[0]?.onUnknown();
  opened[0]?.onUnknown();
  opened[0]?.onChanged();
  expect(keeper.state()).toMatchObject({ number: 1, ending: "over" });
});

it("asks anew when another page of the browser signs in or out", () => {
  const { keeper, channel } = setUp();
  channel.dispatchEvent(new Event("message"));
  expect(keeper.state()).toMatchObject({ number: 1, ending: null });
});

it("keeps what a wall shows when its session is over, tells that nothing is read any more, and begins anew when asked", () => {
  const { keeper, opened } = setUp();
  const letGo = keeper.hold();
  const { client } = keeper.state();
  opened[0]?.onUnknown();
  opened[0]?.onUnknown();
  expect(keeper.state()).toEqual({ client, number: 0, ending: null, lapsed: true });
  expect([opened[0]?.isHeld(), opened[0]?.isLapsed()]).toEqual([true, true]);
  keeper.restart();
  expect(keeper.state()).toMatchObject({ number: 1, ending: null, lapsed: false });
  letGo();
  opened[1]?.onUnknown();
  expect(keeper.state()).toMatchObject({ number: 2, ending: "over", lapsed: false });
});
