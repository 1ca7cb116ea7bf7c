import { queryOptions } from "@tanstack/react-query";
import type { EventId, ParticipationImport } from "@wps/model";
import type {
  ImportOutcome,
  ImportRequest,
  PersonMatches,
  SoughtPerson,
} from "../../contract/participation-imports.ts";
import { answerTo, call } from "../api.ts";

/** Who on record some people may be. */
export const matchPeople = (event: EventId, people: readonly SoughtPerson[], signal: AbortSignal) =>
  call<PersonMatches>(`/api/events/${event}/person-matches`, { method: "POST", body: { people }, signal });

/** Puts a list on the list of an event, or only says what would become of it. */
export const importList = (event: EventId, request: ImportRequest) =>
  call<ImportOutcome>(`/api/events/${event}/participation-imports`, { method: "POST", body: request });

/** The imports into an event, the latest first. */
export const importsQuery = (event: EventId) =>
  queryOptions({
    queryKey: ["event", event, "imports"],
    queryFn: async ({ signal }) =>
      (
        await call<{ readonly items: readonly ParticipationImport[] }>(`/api/events/${event}/participation-imports`, {
          signal,
        })
      ).items,
  });

/** Takes off the list all whom an import put on it. */
export async function undoImport({ id, changed }: Pick<ParticipationImport, "id"> & { changed: "keep" | "drop" }) {
  await answerTo(`/api/participation-imports/${id}?changed=${changed}`, { method: "DELETE" });
}
