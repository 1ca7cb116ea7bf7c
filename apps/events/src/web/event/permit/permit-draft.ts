import { Permit, type PermitDecider, type PermitGround, type PlainDate } from "@wps/model";
import { type BilingualDraft, NO_TEXT, readBilingual, toBilingualDraft } from "../../bilingual-draft.ts";

/** What is known of a permit as inputs hold it; empty texts where nothing is known. */
export interface PermitDraft {
  readonly status: Permit["status"];
  readonly why: BilingualDraft;
  readonly grounds: readonly PermitGround[];
  readonly decides: PermitDecider | "";
  readonly authority: BilingualDraft;
  readonly isApplied: boolean;
  /** This and the other days: a day, or what was written instead of one. */
  readonly appliedOn: string;
  readonly decision: "pending" | "granted" | "refused";
  readonly number: string;
  readonly decidedOn: string;
  readonly reason: BilingualDraft;
  readonly due: string;
  readonly sentOn: string;
}
export type PermitField = keyof PermitDraft;

const BLANK: PermitDraft = {
  status: "unknown",
  why: NO_TEXT,
  grounds: [],
  decides: "",
  authority: NO_TEXT,
  isApplied: false,
  appliedOn: "",
  decision: "pending",
  number: "",
  decidedOn: "",
  reason: NO_TEXT,
  due: "",
  sentOn: "",
};

export function toPermitDraft(permit: Permit): PermitDraft {
  if (permit.status === "unknown") return BLANK;
  if (permit.status === "not-needed") return { ...BLANK, status: "not-needed", why: toBilingualDraft(permit.why) };
  const { grounds, decides = "", authority, application, decision, report } = permit;
  return {
    ...BLANK,
    status: "needed",
    grounds,
    decides,
    authority: toBilingualDraft(authority),
    isApplied: application.status === "made",
    appliedOn: (application.status === "made" && application.on) || "",
    decision: decision.status,
    number: (decision.status === "granted" && decision.number) || "",
    decidedOn: (decision.status !== "pending" && decision.on) || "",
    reason: toBilingualDraft(decision.status === "refused" ? decision.reason : undefined),
    due: report.due ?? "",
    sentOn: report.sentOn ?? "",
  };
}

const said = (text: string) => (text.trim() === "" ? undefined : text);

/** What was meant; what stands in inputs that are not in sight is not. */
function meant(draft: PermitDraft) {
  if (draft.status === "unknown") return { status: "unknown" };
  if (draft.status === "not-needed") return { status: "not-needed", why: readBilingual(draft.why) };
  const decision = {
    pending: { status: "pending" },
    granted: { status: "granted", number: said(draft.number), on: said(draft.decidedOn) },
    refused: { status: "refused", on: said(draft.decidedOn), reason: readBilingual(draft.reason) },
  }[draft.isApplied ? draft.decision : "pending"];
  return {
    status: "needed",
    grounds: draft.grounds,
    decides: said(draft.decides),
    authority: readBilingual(draft.authority),
    application: draft.isApplied ? { status: "made", on: said(draft.appliedOn) } : { status: "not-made" },
    decision,
    report: decision.status === "granted" ? { due: said(draft.due), sentOn: said(draft.sentOn) } : {},
  };
}

const FIELDS: Readonly<Record<string, PermitField>> = {
  grounds: "grounds",
  authority: "authority",
  why: "why",
  "application.on": "appliedOn",
  "decision.number": "number",
  "decision.on": "decidedOn",
  "decision.reason": "reason",
  "report.due": "due",
  "report.sentOn": "sentOn",
};
const fieldAt = (path: readonly PropertyKey[]): PermitField =>
  FIELDS[path.slice(0, 2).join(".")] ?? FIELDS[String(path[0])] ?? "status";

/** The permit that was meant, or the inputs in which something is wrong: nothing is done on a day to come. */
export function readPermit(draft: PermitDraft, today: PlainDate): { permit?: Permit; wrong: ReadonlySet<PermitField> } {
  const read = Permit.safeParse(meant(draft));
  if (!read.success) return { wrong: new Set(read.error.issues.map(({ path }) => fieldAt(path))) };
  const wrong = new Set(early(read.data, today));
  return wrong.size > 0 ? { wrong } : { permit: read.data, wrong };
}

const DONE = ["appliedOn", "decidedOn", "sentOn"] as const;

function early(permit: Permit, today: PlainDate): PermitField[] {
  const draft = toPermitDraft(permit);
  return DONE.filter((field) => draft[field] > today);
}
