import { type PermitStep, type PlainDate, urgencyOf } from "@wps/model";
import { sayDay } from "./language/dates.ts";
import { texts, useLanguage, useTexts } from "./language/i18n.ts";
import { Tag } from "./ui/tag.tsx";

const words = texts(
  "permit-step",
  {
    "step.find-out": "Xác định có phải xin phép hay không",
    "step.apply": "Nộp hồ sơ xin phép",
    "step.obtain": "Có văn bản cho phép",
    "step.report": "Báo cáo cấp cho phép",
    by: "Hạn {{day}}",
    maybeBy: "Hạn có thể là {{day}}",
    byUnknown: "Chưa rõ hạn",
    overdue: "Quá hạn",
    soon: "Trong tháng này",
  },
  {
    "step.find-out": "Find out whether it needs a permit",
    "step.apply": "Apply for the permit",
    "step.obtain": "Have the permit",
    "step.report": "Report to whoever gave it",
    by: "Due {{day}}",
    maybeBy: "Due {{day}}, it may be",
    byUnknown: "No day known",
    overdue: "Overdue",
    soon: "This month",
  },
);

/** What a step about a permit is called. */
export function PermitStepName({ step }: Pick<PermitStep, "step">) {
  return useTexts(words)(`step.${step}`);
}

/** By when it is to be done, as far as that is known, and whether that is over. */
export function PermitStepDay({ step: { due, isSure }, today }: { step: PermitStep; today: PlainDate }) {
  const say = useTexts(words);
  const { language } = useLanguage();
  const urgency = urgencyOf(due, today);
  return (
    <>
      <span>
        {due === undefined ? say("byUnknown") : say(isSure ? "by" : "maybeBy", { day: sayDay(due, language) })}
      </span>
      {urgency === "overdue" && <Tag tone="bad">{say("overdue")}</Tag>}
      {urgency === "this-month" && <Tag tone="accent">{say("soon")}</Tag>}
    </>
  );
}
