import { queryOptions } from "@tanstack/react-query";
import type { ContributionFile, ContributionId, NewContribution } from "@wps/model";
import type { ContributionIntake, ContributionList, JudgedContribution } from "../../contract/contributions.ts";
import { answerTo, call } from "../api.ts";

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
