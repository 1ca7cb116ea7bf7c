import { Group, Input, NativeSelect, TextInput } from "@mantine/core";
import { type DatePrecision, isPlainDate } from "@wps/model";
import { useId } from "react";
import { DayInput } from "../../day-input.tsx";
import { useTexts } from "../../language/i18n.ts";
import { type Moment, textOf, toMoment } from "../draft/dates.ts";
import { useField } from "../fields/field.ts";
import { sectionTexts } from "./texts.ts";

interface MomentFieldProps {
  readonly path: string;
  readonly label: string;
  readonly description?: string;
  readonly precision: DatePrecision;
  readonly value: Moment;
  readonly onChange: (value: Moment) => void;
  readonly required?: boolean;
  /** The first day that can be chosen from a calendar. */
  readonly earliest?: Moment;
}

/** A day, a month, a quarter or a year, each with the inputs it needs. */
export function MomentField({ precision, earliest, required = false, ...props }: MomentFieldProps) {
  const { path, label, description, value, onChange } = props;
  const field = useField(path);
  if (precision === "day") {
    return (
      <DayInput
        {...field}
        label={label}
        description={description}
        inputWrapperOrder={["label", "input", "description", "error"]}
        withAsterisk={required}
        {...(earliest && isPlainDate(textOf(earliest)) && { min: textOf(earliest) })}
        value={textOf(value)}
        onChange={(text) => onChange(toMoment(text))}
      />
    );
  }
  return <VagueField {...props} precision={precision} required={required} />;
}

const MONTHS = {
  month: ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
  quarter: ["01", "04", "07", "10"],
};
const ROMAN = ["I", "II", "III", "IV"];

type VagueProps = MomentFieldProps & { readonly precision: "month" | "quarter" | "year" };

/** A year, and the month or quarter of it. What is wrong concerns them together. */
function VagueField({ path, label, description, precision, value, onChange, required = false }: VagueProps) {
  const say = useTexts(sectionTexts);
  const { id, error } = useField(path);
  const labelled = useId();
  const wrong = { error: error !== undefined, "aria-describedby": error && `${labelled}-error` };
  return (
    <Input.Wrapper
      label={label}
      labelElement="div"
      labelProps={{ id: labelled }}
      description={description}
      inputWrapperOrder={["label", "input", "description", "error"]}
      error={error}
      errorProps={{ id: `${labelled}-error` }}
      withAsterisk={required}
      size="md"
    >
      <Group id={id} role="group" aria-labelledby={labelled} align="end" gap="xs" wrap="nowrap" mb={5}>
        {precision !== "year" && (
          <PartOfYear
            {...wrong}
            precision={precision}
            value={value.month}
            onChange={(month) => onChange({ ...value, month })}
          />
        )}
        <TextInput
          {...wrong}
          flex={precision === "year" ? 1 : "0 0 6.5rem"}
          label={say("year")}
          inputMode="numeric"
          maxLength={4}
          value={value.year}
          onChange={(event) => onChange({ ...value, year: event.currentTarget.value })}
        />
      </Group>
    </Input.Wrapper>
  );
}

interface PartOfYearProps {
  readonly precision: "month" | "quarter";
  readonly value: string;
  readonly onChange: (month: string) => void;
  readonly error: boolean;
  readonly "aria-describedby": string | undefined;
}

function PartOfYear({ precision, value, onChange, ...wrong }: PartOfYearProps) {
  const say = useTexts(sectionTexts);
  const name = (month: string, index: number) =>
    precision === "month"
      ? say("monthNumber", { number: Number(month) })
      : say("quarterNumber", { number: ROMAN[index] ?? "" });
  return (
    <NativeSelect
      {...wrong}
      flex={1}
      label={say(precision)}
      value={precision === "quarter" ? firstOfQuarter(value) : value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: "", label: say("choose") },
        ...MONTHS[precision].map((month, index) => ({ value: month, label: name(month, index) })),
      ]}
    />
  );
}

function firstOfQuarter(month: string): string {
  if (month === "") return "";
  const number = Number(month);
  return String(number - ((number - 1) % 3)).padStart(2, "0");
}
