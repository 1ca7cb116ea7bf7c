import { Button, Group, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { NewExchangeRate } from "@wps/model";
import { type SyntheticEvent, useState } from "react";
import { DayField } from "../day-field.tsx";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { fromNumberText } from "../language/money-text.ts";
import { Alert } from "../ui/alert.tsx";
import { useFocusOnWrong } from "../ui/use-focus-on-wrong.ts";
import { addExchangeRate, exchangeRatesQuery } from "./event-money.ts";
import classes from "./money.module.css";
import { useMoneySetback } from "./setback.ts";
import { moneyTexts } from "./texts.ts";
import type { MissingRate } from "./totals.ts";

/** A rate that is not on record, and the way to enter it for who may. */
export function MissingRateEntry({ missing, mayEdit }: { missing: MissingRate; mayEdit: boolean }) {
  const say = useTexts(moneyTexts);
  const { language } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <li className={classes.missing}>
      <strong>{say("noRate", { ...missing, day: sayDay(missing.on, language) })}</strong>
      <span className={classes.detail}>{say("noRateHint")}</span>
      {mayEdit && !isOpen && (
        <Button size="sm" variant="light" className={classes.start} onClick={() => setIsOpen(true)}>
          {say("addRate")}
        </Button>
      )}
      {isOpen && <RateForm missing={missing} onDone={() => setIsOpen(false)} />}
    </li>
  );
}

function RateForm({ missing: { from, to, on }, onDone }: { missing: MissingRate; onDone: () => void }) {
  const say = useTexts(moneyTexts);
  const explain = useMoneySetback();
  const queries = useQueryClient();
  const [worth, setWorth] = useState("");
  const [day, setDay] = useState<string | undefined>(on);
  const [source, setSource] = useState("");
  const [attempts, setAttempts] = useState(0);
  const form = useFocusOnWrong(attempts);
  const read = NewExchangeRate.safeParse({
    units: "1",
    from,
    to,
    worth: fromNumberText(worth),
    on: day,
    source: source.trim(),
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
        label={say("worth", { from, to })}
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
