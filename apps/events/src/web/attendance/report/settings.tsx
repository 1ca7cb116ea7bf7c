import { Checkbox, Group, NativeSelect, Text, TextInput } from "@mantine/core";
import { hoursOfPart, plannedMinutes } from "@wps/model";
import { sayHours } from "../../language/dates.ts";
import { useTexts } from "../../language/i18n.ts";
import type { RegisterColumn } from "../register-rows.ts";
import { useRegisterWords } from "../use-register-words.ts";
import { type AskedShare, leastAsked, mostOf } from "./asked-share.ts";
import classes from "./report.module.css";
import { reportTexts } from "./texts.ts";

interface SettingsProps {
  readonly columns: readonly RegisterColumn[];
  readonly column: RegisterColumn;
  readonly asked: AskedShare;
  readonly isWithin: boolean;
  /** Whether nobody was in the meeting during the part, by the clock of the report. */
  readonly isNobodyWithin: boolean;
  readonly onColumn: (at: number) => void;
  readonly onAsked: (asked: AskedShare) => void;
  readonly onWithin: (isWithin: boolean) => void;
}

const UNITS = ["percent", "minutes"] as const;

/** Which part a report is of, and how long somebody has to have been there. */
export function Settings(props: SettingsProps) {
  const { columns, column, asked, isWithin, isNobodyWithin, onColumn, onAsked, onWithin } = props;
  const say = useTexts(reportTexts);
  const words = useRegisterWords();
  const hours = hoursOfPart(column.of, column.part);
  const least = leastAsked(asked, plannedMinutes(column.of, column.part));
  return (
    <div className={classes.settings}>
      <Group align="start" gap="sm">
        <NativeSelect
          label={say("part")}
          value={`${columns.indexOf(column)}`}
          onChange={({ currentTarget }) => onColumn(Number(currentTarget.value))}
          data={columns.map((one, at) => ({ value: `${at}`, label: words.column(one) }))}
        />
        <TextInput
          label={say("ask")}
          inputMode="numeric"
          maxLength={4}
          value={asked.typed}
          onChange={({ currentTarget }) => onAsked({ ...asked, typed: currentTarget.value })}
          error={least === undefined && say("askWrong", { most: mostOf(asked) })}
          w="12rem"
        />
        <NativeSelect
          label={say("unit")}
          value={asked.unit}
          onChange={({ currentTarget }) =>
            onAsked({ ...asked, unit: currentTarget.value === "percent" ? "percent" : "minutes" })
          }
          data={UNITS.filter((unit) => unit === "minutes" || hours).map((value) => ({
            value,
            label: say(`ask.${value}`),
          }))}
        />
      </Group>
      <Text size="sm" c="dimmed">
        {hours === undefined && `${say("noHours")} `}
        {least !== undefined && say("leastMinutes", { minutes: least })}
      </Text>
      {hours && (
        <Checkbox
          label={say("within", { hours: sayHours(hours) })}
          checked={isWithin}
          onChange={({ currentTarget }) => onWithin(currentTarget.checked)}
        />
      )}
      {isNobodyWithin && (
        <Text size="sm" className={classes.warn} role="alert">
          {say("noneWithin")}
        </Text>
      )}
    </div>
  );
}
