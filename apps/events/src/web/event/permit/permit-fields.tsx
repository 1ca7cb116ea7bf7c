import { Checkbox, NativeSelect, Stack, TextInput } from "@mantine/core";
import { PermitDecider, PermitGround } from "@wps/model";
import { BilingualInputs } from "../../bilingual-inputs.tsx";
import { DayInput } from "../../day-input.tsx";
import { useTexts } from "../../language/i18n.ts";
import classes from "./permit.module.css";
import type { PermitDraft, PermitField } from "./permit-draft.ts";
import { permitTexts } from "./texts.ts";

interface PermitFieldsProps {
  readonly draft: PermitDraft;
  readonly isWrong: (field: PermitField) => boolean;
  readonly onChange: (draft: PermitDraft) => void;
}

const STATUSES = ["unknown", "not-needed", "needed"] as const;
const DECISIONS = ["pending", "granted", "refused"] as const;

/** What is known of a permit: each question only where the one before it asks for it. */
export function PermitFields({ draft, isWrong, onChange }: PermitFieldsProps) {
  const say = useTexts(permitTexts);
  const set = (change: Partial<PermitDraft>) => onChange({ ...draft, ...change });
  return (
    <>
      <NativeSelect
        data-autofocus
        label={say("status")}
        description={say("rule")}
        value={draft.status}
        data={STATUSES.map((value) => ({ value, label: say(`status.${value}`) }))}
        onChange={({ currentTarget: { value } }) => set({ status: STATUSES.find((one) => one === value) ?? "unknown" })}
      />
      {draft.status === "not-needed" && (
        <BilingualInputs
          id="permit.why"
          label={say("why")}
          isProse
          value={draft.why}
          onChange={(why) => set({ why })}
        />
      )}
      {draft.status === "needed" && (
        <>
          <Checkbox.Group
            label={say("grounds")}
            value={[...draft.grounds]}
            error={isWrong("grounds") && say("groundsWrong")}
            onChange={(values) => set({ grounds: PermitGround.options.filter((ground) => values.includes(ground)) })}
          >
            <Stack gap="xs" mt={4}>
              {PermitGround.options.map((ground) => (
                <Checkbox key={ground} value={ground} label={say(`ground.${ground}`)} />
              ))}
            </Stack>
          </Checkbox.Group>
          <NativeSelect
            label={say("decides")}
            value={draft.decides}
            data={[
              { value: "", label: say("decides.unknown") },
              ...PermitDecider.options.map((value) => ({ value, label: say(`decides.${value}`) })),
            ]}
            onChange={({ currentTarget: { value } }) =>
              set({ decides: PermitDecider.options.find((one) => one === value) ?? "" })
            }
          />
          <BilingualInputs
            id="permit.authority"
            label={say("authority")}
            value={draft.authority}
            error={isWrong("authority") && say("lineWrong")}
            onChange={(authority) => set({ authority })}
          />
          <Checkbox
            label={say("applied")}
            checked={draft.isApplied}
            onChange={({ currentTarget }) => set({ isApplied: currentTarget.checked })}
          />
          {draft.isApplied && <Applied draft={draft} isWrong={isWrong} set={set} />}
        </>
      )}
    </>
  );
}

interface PartProps extends Omit<PermitFieldsProps, "onChange"> {
  readonly set: (change: Partial<PermitDraft>) => void;
}

function Applied({ draft, isWrong, set }: PartProps) {
  const say = useTexts(permitTexts);
  return (
    <>
      <Day field="appliedOn" draft={draft} isWrong={isWrong} set={set} />
      <NativeSelect
        label={say("decision")}
        value={draft.decision}
        data={DECISIONS.map((value) => ({ value, label: say(`decision.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          set({ decision: DECISIONS.find((one) => one === value) ?? "pending" })
        }
      />
      {draft.decision === "granted" && (
        <>
          <div className={classes.days}>
            <TextInput
              label={say("number")}
              value={draft.number}
              error={isWrong("number") && say("lineWrong")}
              onChange={({ currentTarget }) => set({ number: currentTarget.value })}
            />
            <Day field="decidedOn" draft={draft} isWrong={isWrong} set={set} />
          </div>
          <div className={classes.days}>
            <Day field="due" draft={draft} isWrong={isWrong} set={set} />
            <Day field="sentOn" draft={draft} isWrong={isWrong} set={set} />
          </div>
        </>
      )}
      {draft.decision === "refused" && (
        <>
          <Day field="decidedOn" draft={draft} isWrong={isWrong} set={set} />
          <BilingualInputs
            id="permit.reason"
            label={say("reason")}
            isProse
            value={draft.reason}
            onChange={(reason) => set({ reason })}
          />
        </>
      )}
    </>
  );
}

function Day({ field, draft, isWrong, set }: PartProps & { field: "appliedOn" | "decidedOn" | "due" | "sentOn" }) {
  const say = useTexts(permitTexts);
  return (
    <DayInput
      label={say(field)}
      value={draft[field]}
      error={isWrong(field) && say(field === "due" ? "dueWrong" : "dayWrong")}
      onChange={(day) => set({ [field]: day })}
    />
  );
}
