import { Button, Group, Modal, NativeSelect, Stack, TextInput } from "@mantine/core";
import { type AttendanceMark, AttendanceMode, AttendanceState, isThere, plannedMinutes } from "@wps/model";
import { type SyntheticEvent, useState } from "react";
import { useTexts } from "../language/i18n.ts";
import { peopleTerms } from "../people/people-terms.ts";
import type { DeskProps } from "./desk.ts";
import { markTexts } from "./mark-texts.ts";
import { minutesTyped } from "./minutes-typed.ts";
import { marksOfRow, type RegisterColumn, type RegisterRow } from "./register-rows.ts";
import type { SaidMark } from "./said-mark.ts";
import { useRegisterWords } from "./use-register-words.ts";

interface MarkDialogProps extends Pick<DeskProps, "rows" | "columns" | "marks" | "spot" | "onMark"> {
  readonly isHybrid: boolean;
  readonly onClose: () => void;
  /** Called when the mark is set. */
  readonly onDone: () => void;
}

/** How and how long somebody was there in one part. */
export function MarkDialog({ rows, columns, marks, spot, isHybrid, onMark, onClose, onDone }: MarkDialogProps) {
  const say = useTexts(markTexts);
  const words = useRegisterWords();
  const [row, column] = [rows[spot.row], columns[spot.column]];
  if (row === undefined || column === undefined) return null;
  return (
    <Modal
      opened
      onClose={onClose}
      returnFocus={false}
      title={say("detailTitle", { name: words.name(row), column: words.column(column) })}
      closeButtonProps={{ "aria-label": say("close") }}
    >
      <MarkForm
        column={column}
        before={markIn(row, columns, marks, spot.column)}
        isHybrid={isHybrid}
        onClose={onClose}
        onSay={(said) => {
          onMark([spot.row], spot.column, said);
          onDone();
        }}
      />
    </Modal>
  );
}

const markIn = (row: RegisterRow, columns: readonly RegisterColumn[], marks: DeskProps["marks"], column: number) =>
  marksOfRow(row, columns, marks)[column];

const UNKNOWN = "unknown";
const MODES = [...AttendanceMode.options, UNKNOWN] as const;

interface MarkFormProps {
  readonly column: RegisterColumn;
  readonly before: AttendanceMark | undefined;
  readonly isHybrid: boolean;
  readonly onClose: () => void;
  readonly onSay: (said: SaidMark) => void;
}

function MarkForm({ column, before, isHybrid, onClose, onSay }: MarkFormProps) {
  const say = useTexts(markTexts);
  const term = useTexts(peopleTerms);
  const [state, setState] = useState<AttendanceState>(before?.state ?? "present");
  const [mode, setMode] = useState<AttendanceMode | typeof UNKNOWN>(before?.mode ?? UNKNOWN);
  const [typed, setTyped] = useState(before?.minutes === undefined ? "" : `${before.minutes}`);
  const [isPressed, setIsPressed] = useState(false);
  const minutes = minutesTyped(typed);
  const planned = plannedMinutes(column.of, column.part);
  const submit = (submitted: SyntheticEvent) => {
    submitted.preventDefault();
    setIsPressed(true);
    if (!isThere(state)) return onSay({ state });
    if (minutes === undefined) return;
    onSay({ state, minutes, ...(isHybrid && { mode: mode === UNKNOWN ? null : mode }) });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <NativeSelect
          label={say("stateLabel")}
          value={state}
          data={AttendanceState.options.map((value) => ({ value, label: term(`state.${value}`) }))}
          onChange={({ currentTarget }) => setState(AttendanceState.parse(currentTarget.value))}
        />
        {isThere(state) && isHybrid && (
          <NativeSelect
            label={say("modeLabel")}
            value={mode}
            data={MODES.map((value) => ({
              value,
              label: value === UNKNOWN ? say("modeUnknown") : term(`mode.${value}`),
            }))}
            onChange={({ currentTarget }) => setMode(MODES.find((one) => one === currentTarget.value) ?? UNKNOWN)}
          />
        )}
        {isThere(state) && (
          <TextInput
            data-autofocus
            label={say("minutesLabel")}
            description={planned === undefined ? say("minutesHint") : say("minutesOf", { planned })}
            inputMode="numeric"
            autoComplete="off"
            maxLength={5}
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            onFocus={({ currentTarget }) => currentTarget.select()}
            error={isPressed && minutes === undefined && say("minutesWrong")}
          />
        )}
        <Group justify="end">
          <Button size="md" variant="default" onClick={onClose}>
            {say("cancel")}
          </Button>
          <Button size="md" type="submit">
            {say("saveMark")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
