import { NativeSelect, TextInput } from "@mantine/core";
import {
  AgeGroup,
  AttendanceMode,
  GovernmentLevel,
  type Participation,
  ParticipationEntry,
  ParticipationStatus,
  PositionLevel,
  type ProgrammeEvent,
} from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { OrganisationChooser } from "../organisation-chooser.tsx";
import { peopleTerms } from "../people/people-terms.ts";
import { ProvinceChooser } from "../province-chooser.tsx";
import { bornIn, type PersonDraft } from "./draft.ts";
import { formTexts } from "./form-texts.ts";
import { NameFields } from "./name-fields.tsx";
import classes from "./person-editor.module.css";
import { RoleChoices } from "./role-choices.tsx";
import { SexChoice } from "./sex-choice.tsx";
import type { PersonForm } from "./use-person-form.ts";

interface PersonFieldsProps {
  readonly event: ProgrammeEvent;
  readonly form: PersonForm;
  readonly others: readonly Participation[];
  readonly isNew: boolean;
}

/** Everything that a list says of somebody, the name first: nothing but it and a word about the sex has to be known. */
export function PersonFields({ event, form, others, isNew }: PersonFieldsProps) {
  const say = useTexts(formTexts);
  const term = useTexts(peopleTerms);
  const { draft, change } = form;
  const { line, error } = useFields(form);
  const unknown = { value: "", label: say("notRecorded") };
  return (
    <>
      <NameFields
        value={draft.name}
        onChange={(name) => change({ name })}
        others={isNew ? others : []}
        error={error("name")}
      />
      <SexChoice value={draft.sex} onChange={(sex) => change({ sex })} error={error("sex")} />
      <fieldset className={classes.group}>
        <legend>{say("workplace")}</legend>
        <OrganisationChooser
          id="person.organisation"
          error={error("organisation")}
          label={say("organisation")}
          value={draft.organisation}
          onChange={(organisation) => change({ organisation })}
        />
        <div className={classes.pair}>
          <TextInput {...line("unit")} />
          <TextInput {...line("function")} />
          <NativeSelect
            label={say("positionLevel")}
            value={draft.positionLevel}
            onChange={({ currentTarget }) =>
              change({ positionLevel: PositionLevel.safeParse(currentTarget.value).data ?? "" })
            }
            data={[unknown, ...PositionLevel.options.map((value) => ({ value, label: term(`position.${value}`) }))]}
          />
          <NativeSelect
            label={say("governmentLevel")}
            value={draft.governmentLevel}
            onChange={({ currentTarget }) =>
              change({ governmentLevel: GovernmentLevel.safeParse(currentTarget.value).data ?? "" })
            }
            data={[unknown, ...GovernmentLevel.options.map((value) => ({ value, label: term(`government.${value}`) }))]}
          />
        </div>
        <ProvinceChooser
          id="person.province"
          error={error("province")}
          label={say("province")}
          value={draft.province}
          day={event.dates.start}
          onChange={(province) => change({ province })}
        />
      </fieldset>
      <fieldset className={classes.group}>
        <legend>{say("atEvent")}</legend>
        <RoleChoices value={draft.roles} onChange={(roles) => change({ roles })} error={error("roles")} />
        <div className={classes.pair}>
          <NativeSelect
            label={say("status")}
            value={draft.status}
            onChange={({ currentTarget }) => change({ status: ParticipationStatus.parse(currentTarget.value) })}
            data={ParticipationStatus.options.map((value) => ({ value, label: term(`status.${value}`) }))}
          />
          {isNew && (
            <NativeSelect
              label={say("entry")}
              value={draft.entry}
              onChange={({ currentTarget }) => change({ entry: ParticipationEntry.parse(currentTarget.value) })}
              data={BY_HAND.map((value) => ({ value, label: term(`entry.${value}`) }))}
            />
          )}
          {event.format === "hybrid" && (
            <NativeSelect
              label={say("mode")}
              value={draft.mode}
              onChange={({ currentTarget }) =>
                change({ mode: AttendanceMode.safeParse(currentTarget.value).data ?? "" })
              }
              data={[unknown, ...AttendanceMode.options.map((value) => ({ value, label: term(`mode.${value}`) }))]}
            />
          )}
        </div>
      </fieldset>
      <fieldset className={classes.group}>
        <legend>{say("age")}</legend>
        <div className={classes.pair}>
          <TextInput
            {...line("birthYear")}
            inputMode="numeric"
            maxLength={4}
            onChange={({ currentTarget }) => change(bornIn(currentTarget.value, event.dates.start))}
          />
          <NativeSelect
            label={say("ageGroup")}
            value={draft.ageGroup}
            onChange={({ currentTarget }) => change({ ageGroup: AgeGroup.safeParse(currentTarget.value).data ?? "" })}
            data={[unknown, ...AgeGroup.options.map((value) => ({ value, label: term(`age.${value}`) }))]}
          />
        </div>
      </fieldset>
      <fieldset className={classes.group}>
        <legend>{say("contact")}</legend>
        <div className={classes.pair}>
          <TextInput {...line("email")} type="email" />
          <TextInput {...line("phone")} type="tel" />
        </div>
      </fieldset>
    </>
  );
}

/** What somebody at a keyboard may say of how a person came onto the list; a list that is read in says it by itself. */
const BY_HAND = ParticipationEntry.exclude(["imported"]).options;

type LineOf = "unit" | "function" | "birthYear" | "email" | "phone";

function useFields({ draft, change, issues }: PersonForm) {
  const say = useTexts(formTexts);
  const error = (field: keyof PersonDraft) => {
    const issue = issues.find((one) => one.field === field);
    return issue && say(issue.text);
  };
  const line = (field: LineOf) => ({
    id: `person.${field}`,
    label: say(field),
    error: error(field),
    value: draft[field],
    maxLength: 300,
    autoComplete: "off",
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) => change({ [field]: currentTarget.value }),
  });
  return { line, error };
}
