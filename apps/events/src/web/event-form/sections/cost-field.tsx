import { NativeSelect, Stack } from "@mantine/core";
import { useTexts } from "../../language/i18n.ts";
import { CostDraft } from "../draft/cost.ts";
import { anchorOf } from "../fields/field.ts";
import { MoneyInputs } from "./money-inputs.tsx";
import { planTexts } from "./plan-texts.ts";

interface CostFieldProps {
  readonly path: "budget" | "cost";
  readonly value: CostDraft;
  readonly onChange: (value: CostDraft) => void;
}

const { options } = CostDraft.shape.status;

/** What something costs: not entered, not known, or a sum. */
export function CostField({ path, value, onChange }: CostFieldProps) {
  const say = useTexts(planTexts);
  return (
    <Stack gap="xs" id={anchorOf(path)}>
      <NativeSelect
        label={say(path)}
        value={value.status}
        onChange={(event) => onChange({ ...value, status: CostDraft.shape.status.parse(event.currentTarget.value) })}
        data={options.map((status) => ({ value: status, label: say(`cost.${status}`) }))}
      />
      {value.status === "known" && (
        <MoneyInputs path={path} value={value} onChange={(sum) => onChange({ ...value, ...sum })} />
      )}
    </Stack>
  );
}
