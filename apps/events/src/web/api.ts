import { queryOptions } from "@tanstack/react-query";
import type {
  Acceptance,
  Account,
  AccountChange,
  AccountId,
  ContributionFile,
  ContributionId,
  EventId,
  FeedLinkId,
  Invitation,
  InvitationId,
  NewContribution,
  NewFeedLink,
  NewInvitation,
  NewOrganisation,
  NewProgrammeEvent,
  Organisation,
  ProgrammeEvent,
} from "@wps/model";
import type { AccountList } from "../contract/accounts.ts";
import type { ContributionIntake, ContributionList, JudgedContribution } from "../contract/contributions.ts";
import type { EventPage, EventQuery } from "../contract/events.ts";
import type { FeedLinkList, MadeFeedLink } from "../contract/feed-links.ts";
import type { EventHistory, EventRevision } from "../contract/history.ts";
import type { IssuedLink } from "../contract/invitations.ts";
import type { OrganisationList } from "../contract/organisations.ts";
import type { Problem } from "../contract/problems.ts";
import type { ProgrammeList } from "../contract/programmes.ts";
import type { Credentials, PasswordChange, WhoAmI } from "../contract/session.ts";
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

export const whoAmI = (signal?: AbortSignal) => call<WhoAmI>("/api/session", signal && { signal });

export const signIn = (credentials: Credentials) => call<WhoAmI>("/api/session", { method: "POST", body: credentials });

export const signOut = async () => {
  await answerTo("/api/session", { method: "DELETE" });
};

export const changePassword = async (change: PasswordChange) => {
  await answerTo("/api/session/password", { method: "PUT", body: change });
};

export const accountsQuery = queryOptions({
  queryKey: ["accounts"],
  queryFn: ({ signal }) => call<AccountList>("/api/accounts", { signal }),
});

export const changeAccount = ({ id, revision, ...change }: AccountChange & Pick<Account, "id" | "revision">) =>
  call<Account>(`/api/accounts/${id}`, { method: "PUT", body: change, ifMatch: revision });

export const offerNewPassword = (id: AccountId) =>
  call<IssuedLink>(`/api/accounts/${id}/password-link`, { method: "POST" });

export const inviteAccount = (draft: NewInvitation) =>
  call<IssuedLink>("/api/invitations", { method: "POST", body: draft });

export const reissueInvitation = (id: InvitationId) =>
  call<IssuedLink>(`/api/invitations/${id}/link`, { method: "POST" });

export const withdrawInvitation = async (id: InvitationId) => {
  await answerTo(`/api/invitations/${id}`, { method: "DELETE" });
};

/** What a one-time link is good for; `token` is the last part of its address. */
export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ["accounts", "invitation", token],
    queryFn: ({ signal }) => call<Invitation>(`/api/welcome/${encodeURIComponent(token)}`, { signal }),
  });

export const acceptInvitation = (token: string, acceptance: Acceptance) =>
  call<WhoAmI>(`/api/welcome/${encodeURIComponent(token)}`, { method: "POST", body: acceptance });

export const feedLinksQuery = queryOptions({
  queryKey: ["feed-links"],
  queryFn: async ({ signal }) => (await call<FeedLinkList>("/api/feed-links", { signal })).items,
});

export const makeFeedLink = (draft: NewFeedLink) =>
  call<MadeFeedLink>("/api/feed-links", { method: "POST", body: draft });

export const revokeFeedLink = async (id: FeedLinkId) => {
  await answerTo(`/api/feed-links/${id}`, { method: "DELETE" });
};
