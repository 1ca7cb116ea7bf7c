import * as z from "zod";
import { once, reportTo } from "./coherence.js";
import { EventId } from "./event.js";
import { meaning } from "./meaning.js";
import { ParticipationId } from "./participation.js";
import { SessionId } from "./session.js";

/** Who teaches a session: people on the list of the event, in the role of trainer. */
const TrainersOfSession = z.strictObject({ session: SessionId, trainers: z.array(ParticipationId).min(1).max(40) });

const fields = { items: z.array(TrainersOfSession).max(400) } as const;

/** No session stands there twice, and nobody twice in one. */
export function checkSessionTrainers(
  payload: z.core.ParsePayload<{ items: z.infer<typeof TrainersOfSession>[] }>,
): void {
  const issue = reportTo(payload);
  const { items } = payload.value;
  once(items, ({ session }) => session, ["items"], "has its trainers already", issue, "session");
  for (const [index, { trainers }] of items.entries()) {
    once(trainers, (id) => id, ["items", index, "trainers"], "teaches this session already", issue);
  }
}

/** Who is to teach which session of an event, as somebody enters it. */
export const SessionTrainersChange = z
  .strictObject(fields)
  .check(checkSessionTrainers)
  .meta(meaning("SessionTrainersChange", "Who is to teach which session.", "Phân công giảng viên cần lưu."));
export interface SessionTrainersChange extends z.infer<typeof SessionTrainersChange> {}

/** Who teaches which session of an event; a session that is not named has nobody yet. Revision 0: nobody has said anything. */
export const SessionTrainers = z
  .strictObject({ event: EventId, revision: z.int().min(0), ...fields })
  .check(checkSessionTrainers)
  .meta(meaning("SessionTrainers", "Who teaches which session of an event.", "Giảng viên của từng phiên."));
export interface SessionTrainers extends z.infer<typeof SessionTrainers> {}
