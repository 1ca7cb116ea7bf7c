import { Button, Group } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { CostLineId, EventMoney, EventMoneyChange } from "@wps/model";
import { type SyntheticEvent, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useTexts } from "../language/i18n.ts";
import { LeaveDialog } from "../leave-dialog.tsx";
import { MergePanel } from "../merge-panel.tsx";
import { Alert } from "../ui/alert.tsx";
import { useFocusOnWrong } from "../ui/use-focus-on-wrong.ts";
import { type LineDraft, newLine, readMoney, toMoneyDraft } from "./draft.ts";
import { eventMoneyQuery, saveEventMoney } from "./event-money.ts";
import { LineFields } from "./line-fields.tsx";
import { enteredOfMoney, mergedMoney } from "./merged-money.ts";
import classes from "./money.module.css";
import { useMoneyMerging } from "./money-merging.tsx";
import { isChangedMeanwhile, useMoneySetback } from "./setback.ts";
import { SharesFields } from "./shares-fields.tsx";
import { moneyTexts } from "./texts.ts";

/** What the event costs and who pays, to write anew. What was typed stays through every setback. */
export function MoneyForm({ money, onDone }: { money: EventMoney; onDone: () => void }) {
  const say = useTexts(moneyTexts);
  const explain = useMoneySetback();
  const queries = useQueryClient();
  const { queryKey } = eventMoneyQuery(money.event);
  const merging = useMoneyMerging();
  const [kept, setKept] = useState(money);
  const [draft, setDraft] = useState(() => toMoneyDraft(money));
  const [isDirty, setIsDirty] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const form = useFocusOnWrong(attempts);
  useEffect(() => form.current?.querySelector("select")?.focus(), [form]);
  const { change, wrong } = readMoney(draft);
  const isWrong = (place: string) => attempts > 0 && wrong.has(place);
  const type = (part: Partial<typeof draft>) => {
    setDraft({ ...draft, ...part });
    setIsDirty(true);
  };
  const changeLine = (id: CostLineId, part: Partial<LineDraft>) =>
    type({ lines: draft.lines.map((line) => (line.id === id ? { ...line, ...part } : line)) });
  const addLine = () => {
    const line = newLine();
    flushSync(() => type({ lines: [...draft.lines, line] }));
    document.getElementById(`category-${line.id}`)?.focus();
  };
  const saving = useMutation({
    mutationFn: (next: EventMoneyChange) => saveEventMoney(kept.event, kept.revision, next),
    onSuccess: (after) => {
      queries.setQueryData(queryKey, after);
      onDone();
    },
  });
  const submit = (submitted: SyntheticEvent) => {
    submitted.preventDefault();
    setAttempts(attempts + 1);
    if (change !== undefined) saving.mutate(change);
  };
  const goOn = (theirs: EventMoney, next: EventMoneyChange) => {
    queries.setQueryData(queryKey, theirs);
    setKept(theirs);
    setDraft(toMoneyDraft(next));
    saving.reset();
  };
  const { variables: mine } = saving;
  if (mine !== undefined && isChangedMeanwhile(saving.error)) {
    return (
      <MergePanel
        title={say("changedTitle")}
        newest={eventMoneyQuery(money.event)}
        enteredOf={enteredOfMoney}
        base={kept}
        mine={mine}
        merging={merging}
        onMerge={(theirs, names) => goOn(theirs, mergedMoney(mine, theirs, names))}
        onGiveUp={(theirs) => {
          goOn(theirs, theirs);
          setIsDirty(false);
        }}
      />
    );
  }
  return (
    <form ref={form} onSubmit={submit} noValidate className={classes.form}>
      <SharesFields
        legend={say("sharesStatus")}
        none={say("status.none")}
        id="event"
        shares={draft.shares}
        isWrong={isWrong("shares")}
        onChange={(shares) => type({ shares })}
      />
      {draft.lines.map((line, at) => (
        <LineFields
          key={line.id}
          nth={at + 1}
          line={line}
          isWrong={(part) => isWrong(`${line.id} ${part}`)}
          onChange={(part) => changeLine(line.id, part)}
          onRemove={() => type({ lines: draft.lines.filter(({ id }) => id !== line.id) })}
        />
      ))}
      <Button
        variant="light"
        className={classes.start}
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={addLine}
      >
        {say("addLine")}
      </Button>
      {attempts > 0 && wrong.size > 0 && <Alert tone="warn">{say("wrongAbove")}</Alert>}
      {saving.error && <Alert tone="danger">{explain(saving.error)}</Alert>}
      <Group gap="sm">
        <Button type="submit" size="md" loading={saving.isPending}>
          {say("save")}
        </Button>
        <Button size="md" variant="default" onClick={onDone}>
          {say("cancel")}
        </Button>
      </Group>
      <LeaveDialog isDirty={isDirty && !saving.isSuccess} say={say} />
    </form>
  );
}
