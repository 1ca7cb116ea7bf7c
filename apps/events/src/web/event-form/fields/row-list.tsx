import { Button, Paper, Stack, Text } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { type ReactNode, useRef } from "react";
import { flushSync } from "react-dom";
import { useTexts } from "../../language/i18n.ts";
import { nextRow, type Row } from "../draft/rows.ts";
import { focusWithin, useField } from "./field.ts";
import classes from "./row-list.module.css";
import { fieldTexts } from "./texts.ts";

interface RowListProps<Entry extends Row> {
  readonly path: string;
  readonly rows: readonly Entry[];
  readonly onChange: (rows: Entry[]) => void;
  /** What a row is called, such as "Organisation 2". */
  readonly name: (index: number) => string;
  readonly addLabel: string;
  readonly blank: (row: number) => Entry;
  readonly children: (entry: Entry, change: (entry: Entry) => void, index: number) => ReactNode;
  /** Why a row cannot be removed, where it cannot. */
  readonly locked?: (entry: Entry) => string | undefined;
}

/** Rows to add, edit and remove; the focus goes into a new row and stays nearby when one goes. */
export function RowList<Entry extends Row>({
  path,
  rows,
  onChange,
  name,
  addLabel,
  blank,
  children,
  locked,
}: RowListProps<Entry>) {
  const { id, error } = useField(path);
  const list = useRef<HTMLDivElement>(null);
  const rowAt = (index: number) => list.current?.querySelectorAll(":scope > [data-row]")[index];
  const add = () => {
    flushSync(() => onChange([...rows, blank(nextRow(rows))]));
    focusWithin(rowAt(rows.length));
  };
  const remove = (index: number) => {
    flushSync(() => onChange(rows.filter((_, other) => other !== index)));
    focusWithin(
      rowAt(Math.min(index, rows.length - 2))?.querySelector("[data-remove]") ??
        list.current?.querySelector("[data-add]"),
    );
  };
  return (
    <Stack gap="md" id={id} ref={list}>
      {rows.map((entry, index) => (
        <RowFrame
          key={entry.row}
          path={`${path}.${index}`}
          name={name(index)}
          locked={locked?.(entry)}
          onRemove={() => remove(index)}
        >
          {children(entry, (changed) => onChange(rows.with(index, changed)), index)}
        </RowFrame>
      ))}
      {error && <Text c="var(--error)">{error}</Text>}
      <Button
        data-add
        variant="light"
        size="md"
        className={classes.add}
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={add}
      >
        {addLabel}
      </Button>
    </Stack>
  );
}

interface RowFrameProps {
  readonly path: string;
  readonly name: string;
  readonly locked: string | undefined;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

function RowFrame({ path, name, locked, onRemove, children }: RowFrameProps) {
  const say = useTexts(fieldTexts);
  const { id } = useField(path);
  return (
    <Paper data-row id={id} role="group" aria-label={name} className={classes.row}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {name}
        </Text>
        {children}
        {locked === undefined ? (
          <Button
            data-remove
            variant="subtle"
            color="gray"
            c="dimmed"
            className={classes.remove}
            leftSection={<IconTrash size={16} aria-hidden />}
            aria-label={say("removeRow", { row: name })}
            onClick={onRemove}
          >
            {say("remove")}
          </Button>
        ) : (
          <Text size="sm" c="dimmed">
            {locked}
          </Text>
        )}
      </Stack>
    </Paper>
  );
}
