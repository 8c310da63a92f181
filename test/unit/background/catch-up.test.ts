import { expect, test, vi } from "vitest";
import { createCatchUp } from "../../../src/background/catch-up.ts";

test("after a stop events wait for those before them, and what our own pages say only for the stored state", async () => {
  const done: string[] = [];
  const catchUp = createCatchUp();
  catchUp.inTurn(3, () => done.push("later event"));
  catchUp.inTurn(2, () => done.push("early page"), false);
  expect(done).toEqual([]);
  catchUp.loaded(true);
  catchUp.inTurn(4, () => done.push("page"), false);
  expect(done).toEqual(["page"]);
  catchUp.inTurn(1, () => done.push("event"));
  expect(catchUp.isGoingOn()).toBe(true);
  await vi.waitFor(() => expect(done).toEqual(["page", "event", "early page", "later event"]));
  catchUp.inTurn(0, () => done.push("at once"));
  expect([catchUp.isGoingOn(), done.at(-1)]).toEqual([false, "at once"]);
});

test("without a stop nothing waits once the stored state was read", () => {
  const done: string[] = [];
  const catchUp = createCatchUp();
  catchUp.inTurn(1, () => done.push("event"));
  catchUp.loaded(false);
  expect([catchUp.isGoingOn(), done]).toEqual([false, ["event"]]);
});
