import { Checkbox, Group, NativeSelect, TextInput } from "@mantine/core";
import { isPlainDate, Weekday } from "@wps/model";
import { DayInput } from "../day-input.tsx";
import { sayWeekday } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import classes from "./courses.module.css";
import { planTexts } from "./plan-texts.ts";
import {
  dayOfWeekday,
  type MonthDay,
  monthDaysOf,
  nthOf,
  type RuleDraft,
  type RuleField,
  UNITS,
} from "./rule-draft.ts";

interface RuleFieldsProps {
  readonly draft: RuleDraft;
  readonly isWrong: (field: RuleField) => boolean;
  readonly onChange: (draft: RuleDraft) => void;
}

const ENDS = ["count", "until"] as const;

/** By which rule runs begin. */
export function RuleFields({ draft, isWrong, onChange }: RuleFieldsProps) {
  const say = useTexts(planTexts);
  const set = (part: Partial<RuleDraft>) => onChange({ ...draft, ...part });
  return (
    <>
      <div className={classes.fields}>
        <DayInput
          label={say("from")}
          value={draft.from}
          error={isWrong("from") && say("fromWrong")}
          onChange={(from) => set({ from })}
        />
        <Group align="start" gap="xs" wrap="nowrap">
          <TextInput
            flex={1}
            label={say("every")}
            inputMode="numeric"
            maxLength={4}
            value={draft.every}
            error={isWrong("every") && say("everyWrong")}
            onChange={({ currentTarget }) => set({ every: currentTarget.value })}
          />
          <NativeSelect
            flex={1}
            label={say("unit")}
            data={UNITS.map((value) => ({ value, label: say(`unit.${value}`) }))}
            value={draft.unit}
            onChange={({ currentTarget }) =>
              set({ unit: UNITS.find((unit) => unit === currentTarget.value) ?? draft.unit })
            }
          />
        </Group>
      </div>
      {draft.unit === "month" && isPlainDate(draft.from) && <OnDay draft={draft} onChange={set} />}
      {draft.unit === "week" && <OnWeekdays draft={draft} onChange={set} />}
      <div className={classes.fields}>
        <NativeSelect
          label={say("end")}
          data={ENDS.map((value) => ({ value, label: say(`end.${value}`) }))}
          value={draft.end}
          onChange={({ currentTarget }) => set({ end: ENDS.find((end) => end === currentTarget.value) ?? draft.end })}
        />
        {draft.end === "count" ? (
          <TextInput
            label={say("count")}
            inputMode="numeric"
            maxLength={4}
            value={draft.count}
            error={isWrong("count") && say("countWrong")}
            onChange={({ currentTarget }) => set({ count: currentTarget.value })}
          />
        ) : (
          <DayInput
            label={say("until")}
            value={draft.until}
            error={isWrong("until") && say("untilWrong")}
            onChange={(until) => set({ until })}
          />
        )}
      </div>
    </>
  );
}

interface PartProps {
  readonly draft: RuleDraft;
  readonly onChange: (part: Partial<RuleDraft>) => void;
}

/** Which day of the month, in words of the first day. */
function OnDay({ draft, onChange }: PartProps) {
  const say = useTexts(planTexts);
  const { language } = useLanguage();
  const { from, on } = draft;
  const ways = monthDaysOf(from);
  const values = { day: Number(from.slice(8)), weekday: sayWeekday(from, language) };
  const words = (way: MonthDay) => say(`on.${way === "nth" ? nthOf(from) : way}`, values);
  return (
    <NativeSelect
      label={say("on")}
      data={ways.map((value) => ({ value, label: words(value) }))}
      value={ways.includes(on) ? on : "day"}
      onChange={({ currentTarget }) => onChange({ on: ways.find((way) => way === currentTarget.value) ?? on })}
    />
  );
}

function OnWeekdays({ draft, onChange }: PartProps) {
  const say = useTexts(planTexts);
  const { language } = useLanguage();
  return (
    <Checkbox.Group
      label={say("weekdays")}
      value={[...draft.weekdays]}
      onChange={(weekdays) => onChange({ weekdays: weekdays.map((weekday) => Weekday.parse(weekday)) })}
    >
      <Group gap="md" mt={6}>
        {Weekday.options.map((weekday) => (
          <Checkbox key={weekday} value={weekday} label={sayWeekday(dayOfWeekday(weekday), language)} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}
