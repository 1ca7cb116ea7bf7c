import { ParticipationId, type Refusal, SessionId } from "@wps/model";
import { describe, expect, it } from "vitest";
import { OfflineError, ProblemError } from "../api.ts";
import { markQueue } from "./mark-queue.ts";
import type { Marking } from "./place.ts";

const SESSION = SessionId.parse("00000000-0000-4000-8000-0000000000c1");
const person = (last: number) => ParticipationId.parse(`00000000-0000-4000-8000-00000000000${last}`);
const marking = (last: number, state: "present" | "absent" | null = "present"): Marking => ({
  participation: person(last),
  session: SESSION,
  part: "whole",
  mark: state && { state, basis: "desk" },
});

const refused = (refusal: Refusal) =>
  new ProblemError({ type: "about:blank", title: "No", status: 409, code: refusal.code, requestId: "1", refusal });

/** A queue whose clock moves by hand and whose server answers as it is told. */
function queue(answers: (Error | "good")[] = [], left: readonly Marking[] = []) {
  const sent: (readonly Marking[])[] = [];
  const saved: Marking[] = [];
  let kept: readonly Marking[] = left;
  let due: (() => void) | undefined;
  const own = markQueue(
    {
      async send(marks) {
        sent.push(marks);
        const answer = answers.shift() ?? "good";
        if (answer !== "good") throw answer;
      },
      keep(unsent) {
        kept = unsent;
        return true;
      },
      onSaved: (marks) => saved.push(...marks),
      now: () => "2026-11-22T10:00:00.000Z",
      after(_, call) {
        due = call;
        return () => {
          due = undefined;
        };
      },
    },
    left,
  );
  const tick = async () => {
    const call = due;
    due = undefined;
    call?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { ...own, sent, saved, tick, kept: () => kept };
}

describe("a queue of marks", () => {
  it("sends what comes together at once, and keeps nothing of it then", async () => {
    const { add, tick, sent, saved, state, kept } = queue();
    add([marking(1)]);
    add([marking(2)]);
    expect(kept()).toHaveLength(2);
    await tick();
    expect(sent).toEqual([[marking(1), marking(2)]]);
    expect(saved).toHaveLength(2);
    expect(state()).toMatchObject({ sending: "rest", savedAt: "2026-11-22T10:00:00.000Z" });
    expect(kept()).toEqual([]);
  });

  it("sends the last word about a place alone", async () => {
    const { add, tick, sent } = queue();
    add([marking(1, "absent")]);
    add([marking(1)]);
    await tick();
    expect(sent).toEqual([[marking(1)]]);
  });

  it("keeps what it could not send, and tries again", async () => {
    const { add, tick, state, kept, sent } = queue([new OfflineError(), "good"]);
    add([marking(1)]);
    await tick();
    expect(state()).toMatchObject({ sending: "offline", savedAt: undefined });
    expect(kept()).toEqual([marking(1)]);
    await tick();
    expect(sent).toHaveLength(2);
    expect(state().unsent.size).toBe(0);
  });

  it("goes on with what was left behind", async () => {
    const { flush, sent } = queue([], [marking(1, null)]);
    await flush();
    expect(sent).toEqual([[marking(1, null)]]);
  });

  it("drops the marks of who is gone, says how many, and sends the others", async () => {
    const { add, tick, state, sent } = queue([refused({ code: "PARTICIPATION_NOT_FOUND", id: person(1) })]);
    add([marking(1), marking(2)]);
    await tick();
    await tick();
    expect(sent.at(-1)).toEqual([marking(2)]);
    expect(state()).toMatchObject({ dropped: 1, sending: "rest" });
  });

  it("waits for somebody where the register is closed, and gives up when it is told to", async () => {
    const { add, tick, state, drop, kept } = queue([refused({ code: "REGISTER_CLOSED" })]);
    add([marking(1)]);
    await tick();
    expect(state().sending).toBe("closed");
    expect(kept()).toEqual([marking(1)]);
    drop();
    expect(state()).toMatchObject({ sending: "rest" });
    expect(kept()).toEqual([]);
  });
});
