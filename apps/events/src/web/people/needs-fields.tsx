import { Checkbox, TextInput } from "@mantine/core";
import { texts, useTexts } from "../language/i18n.ts";
import { NEEDS, type Need, type NeedsDraft } from "./needs-draft.ts";
import classes from "./needs-fields.module.css";

export const needsTexts = texts(
  "access-needs",
  {
    legend: "Anh/chị cần hỗ trợ gì để tham dự?",
    hint: "Chỉ chọn khi cần. Không ai hỏi lý do; chỉ người tổ chức sự kiện này đọc được.",
    interpreter: "Phiên dịch",
    stepFree: "Lối đi không bậc thang",
    children: "Trông trẻ",
    diet: "Chế độ ăn riêng",
    travel: "Hỗ trợ đi lại",
    other: "Nhu cầu khác",
    "ask.interpreter": "Ngôn ngữ nào, kể cả ngôn ngữ ký hiệu?",
    "ask.children": "Bao nhiêu trẻ?",
    "ask.diet": "Chế độ ăn nào?",
    "ask.travel": "Cần hỗ trợ thế nào?",
    "ask.other": "Đó là gì?",
    wrong: "Hãy ghi thêm ở đây, hoặc bỏ chọn.",
    wrongChildren: "Hãy ghi một số từ 1 đến 20.",
  },
  {
    legend: "What do you need in order to take part?",
    hint: "Choose only what you need. Nobody asks why; only those who organise this event read it.",
    interpreter: "An interpreter",
    stepFree: "Step-free access",
    children: "Childcare",
    diet: "A diet",
    travel: "Help with travel",
    other: "Something else",
    "ask.interpreter": "Which language, sign languages included?",
    "ask.children": "How many children?",
    "ask.diet": "Which diet?",
    "ask.travel": "What kind of help?",
    "ask.other": "What is it?",
    wrong: "Say more here, or untick it.",
    wrongChildren: "Give a number from 1 to 20.",
  },
);

interface NeedsFieldsProps {
  readonly draft: NeedsDraft;
  readonly onChange: (draft: NeedsDraft) => void;
  /** Of what too little is said, once somebody has tried to send it. */
  readonly wrong: readonly Need[];
}

/** What somebody needs: a question about each opens once it is ticked. Nothing is ticked beforehand. */
export function NeedsFields({ draft, onChange, wrong }: NeedsFieldsProps) {
  const say = useTexts(needsTexts);
  const { ticked, said } = draft;
  const toggle = (need: Need) => {
    const next = new Set(ticked);
    if (!next.delete(need)) next.add(need);
    onChange({ ...draft, ticked: next });
  };
  return (
    <fieldset className={classes.group}>
      <legend>{say("legend")}</legend>
      <p className={classes.hint}>{say("hint")}</p>
      {NEEDS.map((need) => (
        <div key={need} className={classes.need}>
          <Checkbox label={say(need)} checked={ticked.has(need)} onChange={() => toggle(need)} />
          {ticked.has(need) && need !== "stepFree" && (
            <TextInput
              className={classes.answer}
              label={say(`ask.${need}`)}
              inputMode={need === "children" ? "numeric" : "text"}
              maxLength={need === "children" ? 2 : 300}
              value={said[need]}
              onChange={({ currentTarget }) => onChange({ ...draft, said: { ...said, [need]: currentTarget.value } })}
              error={wrong.includes(need) && say(need === "children" ? "wrongChildren" : "wrong")}
            />
          )}
        </div>
      ))}
    </fieldset>
  );
}
