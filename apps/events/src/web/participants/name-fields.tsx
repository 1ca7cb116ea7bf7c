import { NativeSelect, Text, TextInput } from "@mantine/core";
import { FullName, foldMarks, type Participation, writtenName } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { formTexts } from "./form-texts.ts";
import { type NameDraft, readName, withPart } from "./name-draft.ts";
import classes from "./person-editor.module.css";

interface NameFieldsProps {
  readonly value: NameDraft;
  readonly onChange: (name: NameDraft) => void;
  /** Those on the list already: one of the same name may be the same person. */
  readonly others: readonly Participation[];
  readonly error: string | undefined;
}

const PARTS = ["family", "middle", "given"] as const;

/** A name in one line as people write it, and below it what it was read as, to be put right. */
export function NameFields({ value, onChange, others, error }: NameFieldsProps) {
  const say = useTexts(formTexts);
  return (
    <div className={classes.group}>
      <TextInput
        size="md"
        id="person.name"
        data-autofocus
        withAsterisk
        label={say("name")}
        description={say("nameHint")}
        error={error}
        aria-invalid={error !== undefined}
        maxLength={300}
        autoComplete="off"
        value={value.written}
        onChange={({ currentTarget }) => onChange(readName(currentTarget.value))}
      />
      <Namesakes name={value} others={others} />
      {value.given !== "" && (
        <fieldset className={classes.parts}>
          <legend>{say("parts")}</legend>
          {PARTS.map((part) => (
            <TextInput
              key={part}
              size="sm"
              label={say(part)}
              maxLength={300}
              autoComplete="off"
              value={value[part]}
              onChange={({ currentTarget }) => onChange(withPart(value, { [part]: currentTarget.value }))}
            />
          ))}
          <NativeSelect
            size="sm"
            label={say("order")}
            value={value.order}
            onChange={({ currentTarget }) =>
              onChange(withPart(value, { order: FullName.shape.order.parse(currentTarget.value) }))
            }
            data={FullName.shape.order.options.map((order) => ({ value: order, label: say(`order.${order}`) }))}
          />
        </fieldset>
      )}
    </div>
  );
}

/** Whether somebody of that name is on the list: to say so is kinder than to refuse, since names are common. */
function Namesakes({ name, others }: { name: NameDraft; others: readonly Participation[] }) {
  const say = useTexts(formTexts);
  const folded = foldMarks(`${name.family} ${name.middle} ${name.given}`.replace(/\s+/g, " ").trim());
  const found = others.find(
    (one) => foldMarks([one.name.family, one.name.middle, one.name.given].filter(Boolean).join(" ")) === folded,
  );
  return (
    <Text size="sm" role="status" className={classes.namesake} hidden={found === undefined}>
      {found &&
        say("namesake", {
          name: writtenName(found.name),
          where: found.profile.unit ?? found.profile.function ?? say("noWorkplace"),
        })}
    </Text>
  );
}
