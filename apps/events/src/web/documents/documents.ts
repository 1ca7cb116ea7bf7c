import { queryOptions } from "@tanstack/react-query";
import type { DocumentAddress, NewDocument, ProgrammeDocument, Results, Undertaking } from "@wps/model";
import type { DueList } from "../../contract/requirements.ts";
import { answerTo, call } from "../api.ts";
import { send } from "../sending.ts";

const ownerOf = (of: Undertaking) => (of.is === "event" ? `/api/events/${of.event}` : `/api/grants/${of.grant}`);
const keyOf = (of: Undertaking) => (of.is === "event" ? ["event", of.event] : ["grant", of.grant]);

/** The documents of an event or a grant that the reader may read. */
export const documentsQuery = (of: Undertaking) =>
  queryOptions({
    queryKey: [...keyOf(of), "documents"],
    queryFn: async ({ signal }) =>
      (await call<{ items: ProgrammeDocument[] }>(`${ownerOf(of)}/documents`, { signal })).items,
  });

/** What an event or a grant aims at. */
export const aimsQuery = (of: Undertaking) =>
  queryOptions({
    queryKey: [...keyOf(of), "results"],
    queryFn: ({ signal }) => call<Results>(`${ownerOf(of)}/results`, { signal }),
  });

/** What agreements ask for. */
export const owedQuery = queryOptions({
  queryKey: ["due"],
  queryFn: ({ signal }) => call<DueList>("/api/due", { signal }),
});

/** A document itself, as somebody hands it in. */
export type Handed = { readonly file: File } | { readonly elsewhere: DocumentAddress };

export function addDocument(
  of: Undertaking,
  about: NewDocument,
  handed: Handed,
  on: Parameters<typeof send>[2],
): Promise<ProgrammeDocument> {
  const form = new FormData();
  form.set("about", JSON.stringify(about));
  if ("file" in handed) form.set("file", handed.file);
  else form.set("elsewhere", JSON.stringify(handed.elsewhere));
  return send<ProgrammeDocument>(`${ownerOf(of)}/documents`, form, on);
}

export const changeDocument = ({ id, revision }: ProgrammeDocument, about: NewDocument) =>
  call<ProgrammeDocument>(`/api/documents/${id}`, { method: "PUT", body: about, ifMatch: revision });

export const removeDocument = async ({ id, revision }: ProgrammeDocument) => {
  await answerTo(`/api/documents/${id}`, { method: "DELETE", ifMatch: revision });
};
