import { NativeSelect } from "@mantine/core";
import { PLACINGS, type Placing } from "./event-copy.ts";
import { texts, useTexts } from "./language/i18n.ts";

const words = texts(
  "placing",
  {
    placing: "Khi trùng ngày nghỉ",
    "placing.working-days": "chuyển sang ngày làm việc kế tiếp",
    "placing.not-on-days-off": "tránh ngày nghỉ lễ, có thể vào cuối tuần",
    "placing.as-due": "giữ nguyên ngày",
  },
  {
    placing: "Where it falls on a day off",
    "placing.working-days": "move it to the next working days",
    "placing.not-on-days-off": "move it off public holidays; weekends may be used",
    "placing.as-due": "leave it there",
  },
);

/** Where a copy of an event is put that would be on a day off. */
export function PlacingChoice({ value, onChange }: { value: Placing; onChange: (value: Placing) => void }) {
  const say = useTexts(words);
  return (
    <NativeSelect
      label={say("placing")}
      data={PLACINGS.map((placing) => ({ value: placing, label: say(`placing.${placing}`) }))}
      value={value}
      onChange={({ currentTarget }) => onChange(PLACINGS.find((placing) => placing === currentTarget.value) ?? value)}
    />
  );
}
