import { NewRecommendation, type PlainDate, type Recommendation } from "@wps/model";
import { fromPartialDateText, toPartialDateText } from "../../language/partial-date-text.ts";

/** A recommendation as the inputs of its form hold it. */
export interface RecommendationDraft {
  readonly kind: Recommendation["kind"];
  readonly vi: string;
  readonly en: string;
  readonly owner: string;
  readonly due: string;
  readonly state: Recommendation["followUp"]["state"];
  readonly on: PlainDate | undefined;
  readonly noteVi: string;
  readonly noteEn: string;
}

/** One to begin with, or the one that there is. */
export function toDraft(before?: Recommendation): RecommendationDraft {
  const followUp = before?.followUp;
  const closed = followUp === undefined || followUp.state === "open" ? undefined : followUp;
  return {
    kind: before?.kind ?? "recommendation",
    vi: before?.text.vi ?? "",
    en: before?.text.en ?? "",
    owner: before?.owner ?? "",
    due: before?.due === undefined ? "" : toPartialDateText(before.due),
    state: followUp?.state ?? "open",
    on: closed?.on,
    noteVi: closed?.note.vi ?? "",
    noteEn: closed?.note.en ?? "",
  };
}

/** A part of the form in which something is wrong. */
export type Wrong = "text" | "owner" | "due" | "on" | "note";

/** What the draft says, or what is wrong with it. Nothing is done on a day to come. */
export function readDraft(
  draft: RecommendationDraft,
  today: PlainDate,
): { readonly recommendation?: NewRecommendation; readonly wrong: ReadonlySet<Wrong> } {
  const { kind, vi, en, owner, due, state, on, noteVi, noteEn } = draft;
  const read = NewRecommendation.safeParse({
    kind,
    text: bilingual(vi, en),
    owner,
    ...(due.trim() !== "" && { due: fromPartialDateText(due) }),
    followUp: state === "open" ? { state } : { state, on, note: bilingual(noteVi, noteEn) },
  });
  const wrong = new Set(read.error?.issues.flatMap(({ path }) => fieldAt(path)));
  if (state !== "open" && on !== undefined && on > today) wrong.add("on");
  return wrong.size === 0 && read.data !== undefined ? { recommendation: read.data, wrong } : { wrong };
}

const bilingual = (vi: string, en: string) => ({
  ...(vi.trim() !== "" && { vi }),
  ...(en.trim() !== "" && { en }),
});

function fieldAt([field, part]: readonly PropertyKey[]): Wrong[] {
  switch (field) {
    case "text":
    case "owner":
    case "due":
      return [field];
    default:
      return [part === "on" ? "on" : "note"];
  }
}
