import { NativeSelect } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { CostCategory, MONEY_STAGES } from "@wps/model";
import { BilingualInputs } from "../bilingual-inputs.tsx";
import { useTexts } from "../language/i18n.ts";
import { IconButton } from "../ui/button.tsx";
import { AmountFields } from "./amount-fields.tsx";
import type { LineDraft } from "./draft.ts";
import classes from "./money.module.css";
import { SharesFields } from "./shares-fields.tsx";
import { moneyTexts } from "./texts.ts";

interface LineFieldsProps {
  readonly nth: number;
  readonly line: LineDraft;
  readonly isWrong: (part: string) => boolean;
  readonly onChange: (part: Partial<LineDraft>) => void;
  readonly onRemove: () => void;
}

/** One line of what the event costs, to be typed. */
export function LineFields({ nth, line, isWrong, onChange, onRemove }: LineFieldsProps) {
  const say = useTexts(moneyTexts);
  return (
    <fieldset className={classes.line}>
      <legend>{say("line", { nth })}</legend>
      <div className={classes.lineHead}>
        <NativeSelect
          id={`category-${line.id}`}
          label={say("category")}
          data={CostCategory.options.map((value) => ({ value, label: say(`category.${value}`) }))}
          value={line.category}
          onChange={({ currentTarget }) => onChange({ category: CostCategory.parse(currentTarget.value) })}
        />
        <BilingualInputs
          id={`name-${line.id}`}
          label={say("name")}
          value={line.name}
          onChange={(name) => onChange({ name })}
          error={isWrong("name")}
        />
        <IconButton variant="quiet" aria-label={say("removeLine", { nth })} onClick={onRemove}>
          <IconX size={18} aria-hidden />
        </IconButton>
      </div>
      <div className={classes.stages}>
        {MONEY_STAGES.map((stage) => (
          <AmountFields
            key={stage}
            id={`${stage}-${line.id}`}
            legend={say(stage)}
            amount={line[stage]}
            isWrong={isWrong(stage)}
            onChange={(amount) => onChange({ [stage]: amount })}
          />
        ))}
      </div>
      <SharesFields
        legend={say("lineShares")}
        none={say("line.none")}
        id={line.id}
        shares={line.shares}
        isWrong={isWrong("shares")}
        onChange={(shares) => onChange({ shares })}
      />
    </fieldset>
  );
}
