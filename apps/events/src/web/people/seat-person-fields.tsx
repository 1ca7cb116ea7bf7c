import { NativeSelect, Radio, Text, TextInput } from "@mantine/core";
import { GovernmentLevel, type PlainDate, Sex } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { ProvinceChooser } from "../province-chooser.tsx";
import { OrganisationSelect } from "./organisation-select.tsx";
import { peopleTerms } from "./people-terms.ts";
import type { SeatPersonDraft, SeatPersonField } from "./seat-person-draft.ts";
import classes from "./seat-person-fields.module.css";
import { seatPersonTexts } from "./seat-person-texts.ts";

interface SeatPersonFieldsProps {
  readonly draft: SeatPersonDraft;
  readonly onChange: (change: Partial<SeatPersonDraft>) => void;
  /** What is wrong, once somebody has tried to send it. */
  readonly wrong: readonly SeatPersonField[];
  /** Whether a contact is on record that is kept where none is written. */
  readonly keepsContact?: boolean;
  /** The provinces are those of this day. */
  readonly day: PlainDate;
}

/** Nobody who speaks for themselves or for a colleague does not know it; they may leave it undeclared. */
const SEXES = Sex.options.filter((sex) => sex !== "unknown");

/** Somebody who wants a seat, or is named for one: who they are, where they work, how they are reached. */
export function SeatPersonFields(props: SeatPersonFieldsProps) {
  const { draft, onChange, wrong } = props;
  const say = useTexts(seatPersonTexts);
  const term = useTexts(peopleTerms);
  return (
    <>
      <TextInput
        label={say("name")}
        description={say("nameHint")}
        withAsterisk
        autoComplete="name"
        maxLength={300}
        value={draft.name}
        onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
        error={wrong.includes("name") && say("nameWrong")}
      />
      <Radio.Group
        label={say("sex")}
        withAsterisk
        value={draft.sex}
        onChange={(chosen) => onChange({ sex: Sex.parse(chosen) })}
        error={wrong.includes("sex") && say("sexWrong")}
      >
        <div className={classes.choices}>
          {SEXES.map((sex) => (
            <Radio key={sex} value={sex} label={term(`sex.${sex}`)} aria-invalid={wrong.includes("sex") || undefined} />
          ))}
        </div>
      </Radio.Group>
      <Workplace {...props} />
      <ContactFields {...props} />
    </>
  );
}

function Workplace({ draft, onChange, day }: SeatPersonFieldsProps) {
  const say = useTexts(seatPersonTexts);
  const term = useTexts(peopleTerms);
  const levels = GovernmentLevel.options.map((value) => ({ value, label: term(`government.${value}`) }));
  return (
    <fieldset className={classes.group}>
      <legend>{say("workplace")}</legend>
      <OrganisationSelect value={draft.organisation} onChange={(organisation) => onChange({ organisation })} />
      <TextInput
        label={say("unit")}
        maxLength={300}
        autoComplete="organization"
        value={draft.unit}
        onChange={({ currentTarget }) => onChange({ unit: currentTarget.value })}
      />
      <TextInput
        label={say("function")}
        maxLength={300}
        autoComplete="organization-title"
        value={draft.function}
        onChange={({ currentTarget }) => onChange({ function: currentTarget.value })}
      />
      <NativeSelect
        label={say("level")}
        value={draft.governmentLevel}
        onChange={({ currentTarget }) =>
          onChange({ governmentLevel: GovernmentLevel.safeParse(currentTarget.value).data ?? "" })
        }
        data={[{ value: "", label: say("notSaid") }, ...levels]}
      />
      <ProvinceChooser
        id="seat-person.province"
        label={say("province")}
        error={undefined}
        value={draft.province}
        day={day}
        onChange={(province) => onChange({ province })}
      />
    </fieldset>
  );
}

function ContactFields({ draft, onChange, wrong, keepsContact = false }: SeatPersonFieldsProps) {
  const say = useTexts(seatPersonTexts);
  const isMissing = wrong.includes("contact");
  return (
    <fieldset className={classes.group}>
      <legend>{say("contact")}</legend>
      <Text size="sm" c="dimmed" className={classes.wide}>
        {say(keepsContact ? "keepContact" : "contactHint")}
      </Text>
      <TextInput
        label={say("email")}
        inputMode="email"
        autoComplete="email"
        maxLength={254}
        value={draft.email}
        onChange={({ currentTarget }) => onChange({ email: currentTarget.value })}
        error={(wrong.includes("email") && say("emailWrong")) || (isMissing && say("contactWrong"))}
      />
      <TextInput
        label={say("phone")}
        type="tel"
        autoComplete="tel"
        maxLength={40}
        value={draft.phone}
        onChange={({ currentTarget }) => onChange({ phone: currentTarget.value })}
        error={wrong.includes("phone") && say("phoneWrong")}
      />
    </fieldset>
  );
}
