import * as z from "zod";
import { meaning } from "../meaning.js";

/** Why there is no value: a quotient over nothing, or nothing to compute with. */
export const Undefined = z
  .enum([
    "no-event",
    "nobody-came",
    "nobody-known",
    "nobody-started",
    "nobody-registered",
    "nobody-completed",
    "nobody-answered",
    "nobody-in-role",
    "no-leader",
    "no-task",
    "no-objective",
    "no-organisation",
    "no-province",
    "nothing-due",
    "nothing-planned",
    "nothing-required",
    "nothing-checked",
    "no-budget",
    "no-money",
    "no-person-day",
    "no-spread",
    "perfect-before",
    "staff-is-zero",
    "no-time-left",
    "of-nothing",
    "target-is-zero",
  ])
  .meta(meaning("Undefined", "Why a value cannot be computed.", "Lý do không thể tính giá trị."));
export type Undefined = z.infer<typeof Undefined>;

/** Why there is no value: what is needed is not known. */
export const Missing = z
  .enum([
    "not-counted",
    "women-not-counted",
    "no-task-seen",
    "plan-not-kept",
    "person-not-named",
    "hours-unknown",
    "organisation-unknown",
    "day-unknown",
    "document-not-sought",
    "assignment-not-seen",
    "not-checked",
    "amount-unknown",
    "rate-missing",
    "split-unknown",
    "staff-unknown",
    "no-pair",
    "too-few",
    "not-asked",
    "no-evidence",
    "no-observation",
    "no-baseline",
    "value-not-exact",
    "unit-not-seen",
  ])
  .meta(
    meaning("Missing", "What is not known, so that there is no value.", "Thông tin còn thiếu nên chưa có giá trị."),
  );
export type Missing = z.infer<typeof Missing>;

/** Why a measure has nothing to say here. */
export const NotApplicable = z
  .enum([
    "no-target",
    "no-completion-rule",
    "too-early",
    "not-a-number",
    "ended",
    "over-a-break",
    "no-pass-mark",
    "other-thing",
    "part-only",
  ])
  .meta(meaning("NotApplicable", "Why a measure does not apply.", "Lý do số đo không áp dụng."));
export type NotApplicable = z.infer<typeof NotApplicable>;

/**
 * What else is to be known of a value, after the observation status of SDMX: `estimated` e, `provisional` p,
 * `low-reliability` u, `break` b; and of ours `over-whole`, more than the whole that it is a part of, as a budget overspent;
 * `rounded`, made of a figure known as printed only; `printed-differs`, made of counts that give another figure than the
 * source prints; `maintain`, 1 for kept and 0 for not, where there was no way to go; `negative-gain`; `capped`, cut off
 * where no value can lie beyond. Whether a value may be published is another matter, and never a flag.
 */
export const ValueFlag = z
  .enum([
    "estimated",
    "provisional",
    "low-reliability",
    "break",
    "over-whole",
    "no-baseline",
    "in-kind-left-out",
    "rounded",
    "printed-differs",
    "maintain",
    "negative-gain",
    "capped",
  ])
  .meta(meaning("ValueFlag", "What else is to be known of a value.", "Lưu ý về giá trị."));
export type ValueFlag = z.infer<typeof ValueFlag>;
