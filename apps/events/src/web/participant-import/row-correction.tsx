import { Button, NativeSelect, TextInput } from "@mantine/core";
import { Sex } from "@wps/model";
import type { ListColumns, ListField } from "@wps/model/people";
import { type SyntheticEvent, useState } from "react";
import { useTexts } from "../language/i18n.ts";
import { peopleTerms } from "../people/people-terms.ts";
import { fieldTexts } from "./column-texts.ts";
import { type Correction, type ImportRow, SEX_WORDS, saidIn } from "./row.ts";
import classes from "./row-item.module.css";
import { rowTexts } from "./row-texts.ts";
import type { ImportFlow } from "./use-import.ts";

interface RowCorrectionProps {
  readonly row: ImportRow;
  readonly flow: ImportFlow;
  readonly correction: Correction | undefined;
  readonly onClose: () => void;
}

/** Puts right what a row says, in its own words: they are read as if the file had them. */
export function RowCorrection({ row, flow, correction, onClose }: RowCorrectionProps) {
  const say = useTexts(rowTexts);
  const sayField = useTexts(fieldTexts);
  const term = useTexts(peopleTerms);
  const columns = flow.progress.at === "rows" ? flow.progress.layout.columns : [];
  const [opening] = useState(() => openingOf(row, columns, correction));
  const [texts, setTexts] = useState<Correction>(opening);
  const put = (field: ListField, text: string) => setTexts((now) => ({ ...now, [field]: text }));
  const submit = async (submitted: SyntheticEvent) => {
    submitted.preventDefault();
    const changes = Object.fromEntries(FIELDS.flatMap((field) => changeOf(field, opening, texts)));
    if (Object.keys(changes).length === 0 || (await flow.correct(row.number, changes))) onClose();
  };
  return (
    <form onSubmit={submit} className={classes.correction}>
      <div className={classes.fields}>
        {FIELDS.filter((field) => texts[field] !== undefined).map((field, nth) =>
          field === "sex" ? (
            <NativeSelect
              key={field}
              label={sayField(field)}
              value={texts.sex ?? ""}
              onChange={({ currentTarget }) => put("sex", currentTarget.value)}
              data={sexOptions(texts.sex ?? "", term)}
            />
          ) : (
            <TextInput
              key={field}
              label={sayField(field)}
              value={texts[field] ?? ""}
              {...(nth === 0 && { autoFocus: true })}
              onChange={({ currentTarget }) => put(field, currentTarget.value)}
            />
          ),
        )}
      </div>
      <div className={classes.side}>
        <Button type="submit" size="sm" loading={flow.task.isRunning}>
          {say("reread")}
        </Button>
        <Button size="sm" variant="default" onClick={onClose}>
          {say("cancel")}
        </Button>
      </div>
    </form>
  );
}

/** The fields that can be put right, in the order of a form. */
const FIELDS = [
  "name",
  "sex",
  "birth-year",
  "organisation",
  "unit",
  "function",
  "province",
  "phone",
  "email",
  "role",
  "mode",
] as const satisfies readonly ListField[];

/** What can always be wrong, what the list has a column for, and what is wrong in this row. */
function openingOf(row: ImportRow, columns: ListColumns, correction: Correction = {}): Correction {
  const wrong = new Set(row.read.kind === "person" || row.read.kind === "refused" ? fieldsOf(row.read.issues) : []);
  const shown = FIELDS.filter(
    (field) => field === "name" || field === "sex" || columns.includes(field) || wrong.has(field),
  );
  return Object.fromEntries(shown.map((field) => [field, correction[field] ?? saidIn(row, columns, field)]));
}

/** What somebody wrote otherwise; what they left stays as the file has it. */
function changeOf(field: ListField, before: Correction, after: Correction): readonly (readonly [ListField, string])[] {
  const text = after[field];
  return text === undefined || text === before[field] ? [] : [[field, text]];
}

const fieldsOf = (issues: readonly { readonly field: ListField }[]) => issues.map(({ field }) => field);

/** What the row says stands among the choices too, as long as it is none of them. */
function sexOptions(said: string, term: (key: `sex.${Sex}`) => string) {
  const known = Sex.options.map((sex) => ({ value: SEX_WORDS[sex], label: term(`sex.${sex}`) }));
  return known.some(({ value }) => value === said) ? known : [{ value: said, label: said }, ...known];
}
