import type { Target, TargetMilestone } from "../../../target.js";
import type { KnownTarget } from "../known-framework.js";

/** The English summaries of the strategy: each gives about half of its targets. */
export const SUMMARIES = ["sggp-91002", "news-gov-43144", "vov-841184", "viet-nam-news-896268"];

/** What is asked for by the two years the strategy names. */
export const by = (
  goals: { 2025: TargetMilestone["goal"]; 2030: TargetMilestone["goal"] },
  sources: readonly string[],
): Target["milestones"] => ({
  status: "listed",
  items: [
    { by: "2025", goal: goals[2025], basis: "stated", sources },
    { by: "2030", goal: goals[2030], basis: "stated", sources },
  ],
});

/** The page prints the objective and the number of the target in it. */
export const SEEN_NUMBER = { status: "seen" } as const;

/** The page tells objectives and targets in their order without printing this number. */
export const INFERRED_NUMBER = {
  status: "inferred",
  note: {
    vi: "Số của chỉ tiêu suy ra từ thứ tự các mục tiêu và chỉ tiêu; trang đã đọc không in số này.",
    en: "The number follows from the order of objectives and targets; the pages that were read do not print it.",
  },
} as const;

/** The page tells the objective, and neither the number nor the place of the target in it. */
export const OUR_CODE = {
  status: "ours",
  note: {
    vi: "Trang đã đọc nêu lĩnh vực, không in số của chỉ tiêu; mã là tên do chúng tôi đặt.",
    en: "The page names the field and prints no number; the code is a name of ours.",
  },
} as const;

/** A Vietnamese wording that a page copies from the strategy, with our rendering. */
export const copied = (vi: string, en: string, sources: readonly string[]): Target["text"] => ({
  status: "near-official",
  seenIn: "vi",
  wording: { vi, en },
  sources,
});

/** Targets of the strategy, with the codes the compiler is to know. */
export const targets = <const Code extends string>(rows: readonly KnownTarget<Code>[]) => rows;
