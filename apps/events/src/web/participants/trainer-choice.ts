import type { Participation, ParticipationId, ParticipationStatus, SessionId, SessionTrainers } from "@wps/model";

/** Who teaches each session, as boxes that are ticked or not. */
export type TrainerChoice = ReadonlyMap<SessionId, readonly ParticipationId[]>;

const MAY_COME: ReadonlySet<ParticipationStatus> = new Set(["invited", "waiting", "confirmed"]);

/** Those on a list who may teach: its trainers, but for whoever does not come. */
export const trainersOn = (list: readonly Participation[]): Participation[] =>
  list.filter(({ roles, status }) => roles.includes("trainer") && MAY_COME.has(status));

export const choiceOf = ({ items }: Pick<SessionTrainers, "items">): TrainerChoice =>
  new Map(items.map(({ session, trainers }) => [session, trainers]));

/** The choice with those of the trainers who are ticked for a session, in the order in which they were. */
export function chosen(
  choice: TrainerChoice,
  session: SessionId,
  ticked: readonly string[],
  trainers: readonly Pick<Participation, "id">[],
): TrainerChoice {
  const ids = ticked.flatMap((one) => trainers.find(({ id }) => id === one)?.id ?? []);
  return new Map([...choice, [session, ids]]);
}

/** What is sent: of those who may still teach, and only the sessions that have somebody. */
export function itemsOfChoice(
  choice: TrainerChoice,
  trainers: readonly Pick<Participation, "id">[],
): SessionTrainers["items"] {
  const known = new Set<string>(trainers.map(({ id }) => id));
  return [...choice].flatMap(([session, ids]) => {
    const own = ids.filter((id) => known.has(id));
    return own.length === 0 ? [] : [{ session, trainers: own }];
  });
}
