import { ParticipationId, SessionId } from "@wps/model";
import { expect, test } from "vitest";
import { choiceOf, chosen, itemsOfChoice } from "./trainer-choice.ts";

const uuid = (nth: number) => `00000000-0000-4000-8000-00000000000${nth}`;
const session = SessionId.parse(uuid(1));
const [lan, minh] = [ParticipationId.parse(uuid(2)), ParticipationId.parse(uuid(3))];
const known = (...ids: ParticipationId[]) => ids.map((id) => ({ id }));

test("those who are ticked teach in that order, and nobody else does", () => {
  const choice = chosen(choiceOf({ items: [] }), session, [minh, lan, uuid(9)], known(lan, minh));
  expect(itemsOfChoice(choice, known(lan, minh))).toEqual([{ session, trainers: [minh, lan] }]);
});

test("a session without anybody is not sent, nor whoever teaches no more", () => {
  const choice = choiceOf({ items: [{ session, trainers: [lan] }] });
  expect(itemsOfChoice(chosen(choice, session, [], known(lan)), known(lan))).toEqual([]);
  expect(itemsOfChoice(choice, known(minh))).toEqual([]);
});
