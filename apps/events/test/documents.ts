import { NewDocument } from "@wps/model";

/** What somebody enters about the programme of the sample event, which everybody may read. */
export const AGENDA = NewDocument.parse({
  title: { vi: "Chương trình hội thảo", en: "Agenda of the workshop" },
  kind: "agenda",
  languages: ["vi", "en"],
  dated: "2026-11-02",
  audience: "everybody",
  consent: { status: "not-needed" },
  isSigned: false,
  evidenceOf: [],
});

/** What somebody enters about a list that was signed, which stays with those who run the event. */
export const SIGNED_LIST = NewDocument.parse({
  title: { vi: "Danh sách ký tên" },
  kind: "attendance",
  languages: ["vi"],
  audience: "organisers",
  consent: { status: "unknown" },
  isSigned: true,
  evidenceOf: [],
});

/** A document as a browser hands it in: with a file that says this, or with the address where it lies. */
export function documentForm(about: object, itself: Uint8Array<ArrayBuffer> | string | object, type = ""): FormData {
  const form = new FormData();
  form.set("about", JSON.stringify(about));
  if (typeof itself === "string" || itself instanceof Uint8Array) form.set("file", new Blob([itself], { type }), "a");
  else form.set("elsewhere", JSON.stringify(itself));
  return form;
}
