import { queryOptions } from "@tanstack/react-query";
import type { EventId, NewOrganisation, NewProgrammeEvent, Organisation, ProgrammeEvent } from "@wps/model";
import type { EventPage, EventQuery } from "../contract/events.ts";
import type { EventHistory, EventRevision } from "../contract/history.ts";
import type { OrganisationList } from "../contract/organisations.ts";
import type { Problem } from "../contract/problems.ts";
import type { ProgrammeList } from "../contract/programmes.ts";
import type { WhoAmI } from "../contract/session.ts";
import { noteReachable } from "./reachability.ts";

/** The server said no, or something broke there. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.name = "ProblemError";
    this.problem = problem;
  }
}

/** The server could not be reached. */
export class OfflineError extends Error {
  constructor() {
    super("The server cannot be reached");
    this.name = "OfflineError";
  }
}

interface Call {
  readonly method?: "GET" | "POST" | "PUT" | "DELETE";
  readonly body?: unknown;
  readonly ifMatch?: number;
  readonly signal?: AbortSignal;
}

export async function call<Answer>(path: string, asked: Call = {}): Promise<Answer> {
  return (await answerTo(path, asked)).json();
}

/** A file that is asked for with a body. */
export const fileOf = async (path: string, body: unknown): Promise<Blob> =>
  (await answerTo(path, { method: "POST", body })).blob();

export async function answerTo(path: string, { method = "GET", body, ifMatch, signal }: Call): Promise<Response> {
  const headers = new Headers();
  // Of a form the browser says itself what it is.
  const isForm = body instanceof FormData;
  if (body !== undefined && !isForm) headers.set("Content-Type", "application/json");
  if (ifMatch !== undefined) headers.set("If-Match", `"${ifMatch}"`);
  const response = await fetch(path, {
    method,
    headers,
    body: body === undefined ? null : isForm ? body : JSON.stringify(body),
    signal: signal ?? null,
  }).catch((error: unknown) => {
    throw signal?.aborted ? error : unreachable();
  });
  const isProblem = response.headers.get("Content-Type")?.startsWith("application/problem+json") === true;
  // Something else that answers in the server's place, such as a proxy, is not the server.
  if (!response.ok && !isProblem) throw unreachable();
  noteReachable(true);
  if (isProblem) throw new ProblemError(await response.json());
  return response;
}

function unreachable(): OfflineError {
  noteReachable(false);
  return new OfflineError();
}

/** Whether the server answers now. */
export const isServerThere = (): Promise<boolean> =>
  answerTo("/healthz", {}).then(
    () => true,
    (error: unknown) => !(error instanceof OfflineError),
  );

/** The stream of changes. Where it breaks the browser comes back to it by itself, and says how far it had heard. */
export const changeStream = () => new EventSource("/api/changes");

/** The filters of a list; what is left out is not asked for. */
export type EventFilters = Partial<Omit<EventQuery, "limit">> & { limit?: number };

/** The filters as the search of an address. */
export function searchOf(filters: EventFilters): string {
  const given = Object.entries(filters).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]));
  return new URLSearchParams(given).toString();
}

export const eventsQuery = (filters: EventFilters) =>
  queryOptions({
    queryKey: ["events", filters],
    queryFn: ({ signal }) => call<EventPage>(`/api/events?${searchOf(filters)}`, { signal }),
  });

export const eventQuery = (id: EventId) =>
  queryOptions({
    queryKey: ["event", id],
    queryFn: ({ signal }) => call<ProgrammeEvent>(`/api/events/${id}`, { signal }),
  });

export const historyQuery = (id: EventId) =>
  queryOptions({
    queryKey: ["event", id, "history"],
    queryFn: async ({ signal }) => (await call<EventHistory>(`/api/events/${id}/history`, { signal })).items,
  });

export const revisionQuery = (id: EventId, revision: number) =>
  queryOptions({
    queryKey: ["event", id, "history", revision],
    queryFn: ({ signal }) => call<EventRevision>(`/api/events/${id}/history/${revision}`, { signal }),
  });

export const organisationsQuery = queryOptions({
  queryKey: ["organisations"],
  queryFn: async ({ signal }) => (await call<OrganisationList>("/api/organisations", { signal })).items,
});

export const programmesQuery = queryOptions({
  queryKey: ["programmes"],
  queryFn: async ({ signal }) => (await call<ProgrammeList>("/api/programmes", { signal })).items,
});

export const createEvent = (draft: NewProgrammeEvent) =>
  call<ProgrammeEvent>("/api/events", { method: "POST", body: draft });

export const replaceEvent = (id: EventId, revision: number, draft: NewProgrammeEvent) =>
  call<ProgrammeEvent>(`/api/events/${id}`, { method: "PUT", body: draft, ifMatch: revision });

export const createOrganisation = (draft: NewOrganisation) =>
  call<Organisation>("/api/organisations", { method: "POST", body: draft });

export const whoAmI = (signal?: AbortSignal) => call<WhoAmI>("/api/session", signal && { signal });

export const signOut = async () => {
  await answerTo("/api/session", { method: "DELETE" });
};
