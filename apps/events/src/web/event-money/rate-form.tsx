import { Button, Group, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type KeptExchangeRate, NewExchangeRate } from "@wps/model";
import { type SyntheticEvent, useState } from "react";
import { DayField } from "../day-field.tsx";
import { useTexts } from "../language/i18n.ts";
import { fromNumberText } from "../language/money-text.ts";
import { Alert } from "../ui/alert.tsx";
import { useFocusOnWrong } from "../ui/use-focus-on-wrong.ts";
import { addExchangeRate, exchangeRatesQuery } from "./event-money.ts";
import classes from "./money.module.css";
import { useMoneySetback } from "./setback.ts";
import { moneyTexts } from "./texts.ts";
import type { MissingRate } from "./totals.ts";

interface RateFormProps {
  /** Which rate is meant. */
  readonly asked: MissingRate;
  /** The one that it corrects, which stays on record. */
  readonly replaced?: KeptExchangeRate;
  readonly onDone: () => void;
}

/** A rate to enter, or to correct. */
export function RateForm({ asked: { from, to, on }, replaced, onDone }: RateFormProps) {
  const say = useTexts(moneyTexts);
  const explain = useMoneySetback();
  const queries = useQueryClient();
  const units = replaced?.units ?? "1";
  const shown = replaced?.worth.replace(".", ",") ?? "";
  const [worth, setWorth] = useState(shown);
  const [day, setDay] = useState<string | undefined>(on);
  const [source, setSource] = useState(replaced?.source ?? "");
  const [attempts, setAttempts] = useState(0);
  const form = useFocusOnWrong(attempts);
  const read = NewExchangeRate.safeParse({
    ...{ units, from, to },
    // What nobody typed anew is what it was: with three decimals it would be read as thousands.
    worth: replaced && worth === shown ? replaced.worth : fromNumberText(worth),
    on: day,
    source: source.trim(),
    ...(replaced && { replaces: replaced.id }),
  });
  const isWrong = (field: string) =>
    attempts > 0 && !read.success && read.error.issues.some(({ path }) => path[0] === field);
  const saving = useMutation({
    mutationFn: addExchangeRate,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: exchangeRatesQuery.queryKey });
      onDone();
    },
  });
  const submit = (submitted: SyntheticEvent) => {
    submitted.preventDefault();
    setAttempts(attempts + 1);
    if (read.success) saving.mutate(read.data);
  };
  return (
    <form ref={form} onSubmit={submit} noValidate className={classes.rateForm}>
      <TextInput
        autoFocus
        label={say("worth", { units, from, to })}
        inputMode="decimal"
        maxLength={30}
        value={worth}
        onChange={({ currentTarget }) => setWorth(currentTarget.value)}
        error={isWrong("worth") && say("worthWrong")}
      />
      <DayField label={say("rateDay")} size="sm" value={day} onChange={setDay} />
      <TextInput
        label={say("source")}
        maxLength={200}
        value={source}
        onChange={({ currentTarget }) => setSource(currentTarget.value)}
        error={isWrong("source") && say("sourceWrong")}
      />
      {saving.error && <Alert tone="danger">{explain(saving.error)}</Alert>}
      <Group gap="sm">
        <Button type="submit" loading={saving.isPending}>
          {say("saveRate")}
        </Button>
        <Button variant="default" onClick={onDone}>
          {say("cancel")}
        </Button>
      </Group>
    </form>
  );
}
