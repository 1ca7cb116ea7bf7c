import { ParticipationId, SessionId } from "@wps/model";
import { expect, test } from "vitest";
import { choiceOf, itemsOfChoice, toggled } from "./trainer-choice.ts";

const uuid = (nth: number) => `00000000-0000-4000-8000-00000000000${nth}`;
const session = SessionId.parse(uuid(1));
const [lan, minh] = [ParticipationId.parse(uuid(2)), ParticipationId.parse(uuid(3))];
const known = (...ids: ParticipationId[]) => ids.map((id) => ({ id }));

test("who is ticked comes last, and who is ticked off goes", () => {
  const choice = toggled(toggled(choiceOf({ items: [] }), session, lan), session, minh);
  expect(itemsOfChoice(choice, known(lan, minh))).toEqual([{ session, trainers: [lan, minh] }]);
  expect(itemsOfChoice(toggled(choice, session, lan), known(lan, minh))).toEqual([{ session, trainers: [minh] }]);
});

test("a session without anybody is not sent, nor whoever teaches no more", () => {
  const choice = choiceOf({ items: [{ session, trainers: [lan] }] });
  expect(itemsOfChoice(toggled(choice, session, lan), known(lan))).toEqual([]);
  expect(itemsOfChoice(choice, known(minh))).toEqual([]);
});
