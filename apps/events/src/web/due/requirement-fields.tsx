import { Button, NativeSelect, TextInput } from "@mantine/core";
import { RequirementKind } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import classes from "./due.module.css";
import { DueDays } from "./due-days.tsx";
import type { RequirementDraft, Wrong } from "./requirement-draft.ts";
import { requirementTexts } from "./requirement-texts.ts";
import { dueTerms } from "./texts.ts";

interface RequirementFieldsProps {
  readonly nth: number;
  readonly draft: RequirementDraft;
  readonly wrong: Wrong | undefined;
  readonly onChange: (draft: RequirementDraft) => void;
  readonly onRemove: () => void;
}

const RULES = ["periodic", "after-end", "on-days"] as const;

/** One thing that an agreement asks for, and by which rule it is due. */
export function RequirementFields({ nth, draft, wrong, onChange, onRemove }: RequirementFieldsProps) {
  const say = useTexts(requirementTexts);
  const term = useTexts(dueTerms);
  const change = (part: Partial<RequirementDraft>) => onChange({ ...draft, ...part });
  return (
    <fieldset className={classes.requirement}>
      <legend>{say("nth", { nth })}</legend>
      <div className={classes.fields}>
        <NativeSelect
          label={say("kind")}
          value={draft.kind}
          data={RequirementKind.options.map((value) => ({ value, label: term(`kind.${value}`) }))}
          onChange={({ currentTarget }) => change({ kind: RequirementKind.parse(currentTarget.value) })}
        />
        <TextInput
          label={say("vi")}
          value={draft.vi}
          error={wrong === "title" && say("titleWrong")}
          onChange={({ currentTarget }) => change({ vi: currentTarget.value })}
        />
        <TextInput
          label={say("en")}
          value={draft.en}
          onChange={({ currentTarget }) => change({ en: currentTarget.value })}
        />
      </div>
      <div className={classes.fields}>
        <NativeSelect
          label={say("rule")}
          value={draft.rule}
          data={RULES.map((value) => ({ value, label: say(`rule.${value}`) }))}
          onChange={({ currentTarget }) =>
            change({ rule: RULES.find((rule) => rule === currentTarget.value) ?? draft.rule })
          }
        />
        {draft.rule === "periodic" && <Periods draft={draft} change={change} />}
        {draft.rule !== "on-days" && (
          <TextInput
            label={say(draft.rule === "periodic" ? "days" : "daysAfterEnd")}
            inputMode="numeric"
            maxLength={3}
            value={draft.days}
            error={wrong === "days" && say("daysWrong")}
            onChange={({ currentTarget }) => change({ days: currentTarget.value })}
          />
        )}
      </div>
      {draft.rule === "on-days" && (
        <DueDays days={draft.dueDays} isWrong={wrong === "dueDays"} onChange={(dueDays) => change({ dueDays })} />
      )}
      <Button variant="subtle" color="red" style={{ justifySelf: "start" }} onClick={onRemove}>
        {say("remove", { nth })}
      </Button>
    </fieldset>
  );
}

const EVERY = ["quarter", "half-year", "year"] as const;
const MONTHS = Array.from({ length: 12 }, (_, month) => month + 1);

interface PeriodsProps {
  readonly draft: RequirementDraft;
  readonly change: (part: Partial<RequirementDraft>) => void;
}

function Periods({ draft, change }: PeriodsProps) {
  const say = useTexts(requirementTexts);
  return (
    <>
      <NativeSelect
        label={say("every")}
        value={draft.every}
        data={EVERY.map((value) => ({ value, label: say(`every.${value}`) }))}
        onChange={({ currentTarget }) =>
          change({ every: EVERY.find((one) => one === currentTarget.value) ?? draft.every })
        }
      />
      <NativeSelect
        label={say("yearBegins")}
        value={draft.yearBegins}
        data={MONTHS.map((month) => ({ value: `${month}`, label: say("month", { month }) }))}
        onChange={({ currentTarget }) => change({ yearBegins: currentTarget.value })}
      />
    </>
  );
}
