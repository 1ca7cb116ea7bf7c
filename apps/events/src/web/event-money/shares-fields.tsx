import { Button, NativeSelect, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { flushSync } from "react-dom";
import { useTexts } from "../language/i18n.ts";
import { leftOf, type PartDraft, type SharesDraft, toPercent } from "./draft.ts";
import classes from "./money.module.css";
import { PartFields } from "./part-fields.tsx";
import { moneyTexts } from "./texts.ts";

interface SharesFieldsProps {
  readonly id: string;
  readonly legend: string;
  /** What it means that nobody has said. */
  readonly none: string;
  readonly shares: SharesDraft;
  readonly isWrong: boolean;
  readonly onChange: (shares: SharesDraft) => void;
}

const STATUSES = ["none", "known", "unknown"] as const;

/** Who pays: shares that add up to the whole, with what is left told while one types, or that they are not known. */
export function SharesFields({ id, legend, none, shares, isWrong, onChange }: SharesFieldsProps) {
  const say = useTexts(moneyTexts);
  const { status, parts } = shares;
  const left = leftOf(shares);
  const hasWithheld = parts.some(({ payer }) => payer?.is === "withheld");
  const change = (key: number, part: Partial<PartDraft>) =>
    onChange({ ...shares, parts: parts.map((one) => (one.key === key ? { ...one, ...part } : one)) });
  // Whoever adds a payer goes on by saying who it is.
  const add = () => {
    const key = Math.max(-1, ...parts.map((one) => one.key)) + 1;
    flushSync(() => onChange({ ...shares, parts: [...parts, { key, payer: undefined, percent: "" }] }));
    document.getElementById(`payer-${id}-${key}-is`)?.focus();
  };
  return (
    <div className={classes.shares}>
      <NativeSelect
        label={legend}
        className={classes.choice}
        data={STATUSES.map((value) => ({ value, label: value === "none" ? none : say(`status.${value}`) }))}
        value={status}
        disabled={hasWithheld}
        error={isWrong && parts.length === 0}
        onChange={({ currentTarget }) =>
          onChange({ ...shares, status: STATUSES.find((known) => known === currentTarget.value) ?? "none" })
        }
      />
      {status !== "none" &&
        parts.map((part, at) => (
          <PartFields
            key={part.key}
            id={`payer-${id}-${part.key}`}
            nth={at + 1}
            part={part}
            hasPercent={status === "known"}
            isWrong={isWrong}
            onChange={(changed) => change(part.key, changed)}
            onRemove={() => onChange({ ...shares, parts: parts.filter(({ key }) => key !== part.key) })}
          />
        ))}
      {status !== "none" && (
        <div className={classes.under}>
          <Button size="sm" variant="light" leftSection={<IconPlus size={18} aria-hidden />} onClick={add}>
            {say("addPayer")}
          </Button>
          {status === "known" && (
            <output className={classes.left} data-done={left === 0 || undefined}>
              {left === 0 ? say("complete") : say(left > 0 ? "left" : "over", { percent: toPercent(Math.abs(left)) })}
            </output>
          )}
        </div>
      )}
      {hasWithheld && (
        <Text size="sm" c="dimmed">
          {say("keptShare")}
        </Text>
      )}
      {isWrong && (
        <Text size="sm" c="red" role="alert">
          {say(status === "known" ? "sharesWrong" : "payersWrong")}
        </Text>
      )}
    </div>
  );
}
