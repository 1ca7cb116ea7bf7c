import { queryOptions } from "@tanstack/react-query";
import type {
  ContributionFile,
  ContributionId,
  EventId,
  NewContribution,
  NewOrganisation,
  NewProgrammeEvent,
  Organisation,
  ProgrammeEvent,
} from "@wps/model";
import type { ContributionIntake, ContributionList, JudgedContribution } from "../contract/contributions.ts";
import type { EventPage, EventQuery } from "../contract/events.ts";
import type { OrganisationList } from "../contract/organisations.ts";
import type { Problem } from "../contract/problems.ts";
import type { ProgrammeList } from "../contract/programmes.ts";

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

async function call<Answer>(path: string, asked: Call = {}): Promise<Answer> {
  return (await answerTo(path, asked)).json();
}

async function answerTo(path: string, { method = "GET", body, ifMatch, signal }: Call): Promise<Response> {
  const headers = new Headers();
  if (body !== undefined) headers.set("Content-Type", "application/json");
  if (ifMatch !== undefined) headers.set("If-Match", `"${ifMatch}"`);
  const response = await fetch(path, {
    method,
    headers,
    body: body === undefined ? null : JSON.stringify(body),
    signal: signal ?? null,
  }).catch((error: unknown) => {
    throw signal?.aborted ? error : new OfflineError();
  });
  if (response.ok) return response;
  throw await problemIn(response);
}

async function problemIn(response: Response): Promise<Error> {
  const isProblem = response.headers.get("Content-Type")?.startsWith("application/problem+json");
  return isProblem ? new ProblemError(await response.json()) : new OfflineError();
}

/** The filters of a list; what is left out is not asked for. */
export type EventFilters = Partial<Omit<EventQuery, "limit">> & { limit?: number };

function search(filters: EventFilters): string {
  const given = Object.entries(filters).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]));
  return new URLSearchParams(given).toString();
}

export const eventsQuery = (filters: EventFilters) =>
  queryOptions({
    queryKey: ["events", filters],
    queryFn: ({ signal }) => call<EventPage>(`/api/events?${search(filters)}`, { signal }),
  });

export const eventQuery = (id: EventId) =>
  queryOptions({
    queryKey: ["event", id],
    queryFn: ({ signal }) => call<ProgrammeEvent>(`/api/events/${id}`, { signal }),
  });

export const organisationsQuery = queryOptions({
  queryKey: ["organisations"],
  queryFn: async ({ signal }) => (await call<OrganisationList>("/api/organisations", { signal })).items,
});

export const programmesQuery = queryOptions({
  queryKey: ["programmes"],
  queryFn: async ({ signal }) => (await call<ProgrammeList>("/api/programmes", { signal })).items,
});

export const contributionsQuery = queryOptions({
  queryKey: ["contributions"],
  queryFn: ({ signal }) => call<ContributionList>("/api/contributions", { signal }),
});

/** Where all contributions can be fetched as a file. */
export const CONTRIBUTION_FILE = "/api/contribution-file";

export const addContribution = (draft: NewContribution) =>
  call<JudgedContribution>("/api/contributions", { method: "POST", body: draft });

export const replaceContribution = (id: ContributionId, revision: number, draft: NewContribution) =>
  call<JudgedContribution>(`/api/contributions/${id}`, { method: "PUT", body: draft, ifMatch: revision });

export const withdrawContribution = async (id: ContributionId, revision: number) => {
  await answerTo(`/api/contributions/${id}`, { method: "DELETE", ifMatch: revision });
};

export const importContributions = (file: ContributionFile) =>
  call<ContributionIntake>(CONTRIBUTION_FILE, { method: "POST", body: file });

export const createEvent = (draft: NewProgrammeEvent) =>
  call<ProgrammeEvent>("/api/events", { method: "POST", body: draft });

export const replaceEvent = (id: EventId, revision: number, draft: NewProgrammeEvent) =>
  call<ProgrammeEvent>(`/api/events/${id}`, { method: "PUT", body: draft, ifMatch: revision });

export const createOrganisation = (draft: NewOrganisation) =>
  call<Organisation>("/api/organisations", { method: "POST", body: draft });
