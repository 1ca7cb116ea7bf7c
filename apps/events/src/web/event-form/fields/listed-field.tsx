import { Input, SegmentedControl, Stack } from "@mantine/core";
import type { ReactNode } from "react";
import { useId } from "react";
import type { ListedDraft } from "../draft/listed.ts";
import type { Row } from "../draft/rows.ts";

type Status = ListedDraft<Row>["status"];

interface ListedFieldProps<Entry extends Row> {
  readonly label: string;
  readonly answers: Readonly<Record<Status, string>>;
  readonly value: ListedDraft<Entry>;
  readonly onChange: (value: ListedDraft<Entry>) => void;
  readonly blank: (row: number) => Entry;
  readonly children: ReactNode;
}

const STATUSES: readonly Status[] = ["not-given", "none", "listed"];

/** Whether something is known, is known to be none, or is listed; the rows appear with the last answer. */
export function ListedField<Entry extends Row>({
  label,
  answers,
  value,
  onChange,
  blank,
  children,
}: ListedFieldProps<Entry>) {
  const id = useId();
  const choose = (status: Status) => {
    const wanting = status === "listed" && value.items.length === 0;
    onChange({ status, items: wanting ? [blank(0)] : value.items });
  };
  return (
    <Stack gap="md">
      <Input.Wrapper label={label} labelElement="div" labelProps={{ id }} size="md">
        <SegmentedControl
          fullWidth
          mt={4}
          aria-labelledby={id}
          value={value.status}
          onChange={choose}
          data={STATUSES.map((status) => ({ value: status, label: answers[status] }))}
        />
      </Input.Wrapper>
      {value.status === "listed" && children}
    </Stack>
  );
}
