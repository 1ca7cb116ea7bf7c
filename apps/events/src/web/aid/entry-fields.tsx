import { Button, Checkbox, Select, TextInput } from "@mantine/core";
import { useTexts } from "../language/i18n.ts";
import { useOrganisationOptions } from "../people/organisation-options.ts";
import classes from "./aid.module.css";
import type { EntryDraft, EntryFaults } from "./publishing-draft.ts";
import { aidTexts } from "./texts.ts";

interface EntryFieldsProps {
  readonly row: EntryDraft;
  readonly isPublisher: boolean;
  readonly faults: EntryFaults;
  readonly onChange: (row: EntryDraft) => void;
  readonly onPublish: (publishes: boolean) => void;
  readonly onRemove: () => void;
}

/** One organisation, what registers call it, and whether it publishes. */
export function EntryFields({ row, isPublisher, faults, onChange, onPublish, onRemove }: EntryFieldsProps) {
  const say = useTexts(aidTexts);
  const { options, filter } = useOrganisationOptions();
  const name = options.find(({ value }) => value === row.organisation)?.label ?? say("someone");
  const { organisation, identifier, channel } = faults;
  return (
    <fieldset className={classes.row} aria-label={name}>
      <Select
        label={say("organisation")}
        data={options}
        filter={filter}
        value={row.organisation === "" ? null : row.organisation}
        onChange={(id) => onChange({ ...row, organisation: id ?? "" })}
        error={organisation && say(organisation)}
        searchable
        selectFirstOptionOnChange
        openOnFocus={false}
        nothingFoundMessage={say("nothingFound")}
        maxDropdownHeight={280}
      />
      <TextInput
        label={say("identifier")}
        value={row.identifier}
        onChange={({ currentTarget }) => onChange({ ...row, identifier: currentTarget.value })}
        error={identifier && say(identifier)}
        maxLength={100}
        spellCheck={false}
        autoCapitalize="characters"
      />
      <TextInput
        label={say("channel")}
        value={row.channel}
        onChange={({ currentTarget }) => onChange({ ...row, channel: currentTarget.value })}
        error={channel && say(channel)}
        maxLength={5}
        inputMode="numeric"
      />
      <Checkbox
        label={say("publishes")}
        aria-label={say("publishesOf", { name })}
        checked={isPublisher}
        onChange={({ currentTarget }) => onPublish(currentTarget.checked)}
        className={classes.publishes}
      />
      <Button
        variant="subtle"
        color="red"
        onClick={onRemove}
        aria-label={say("removeOf", { name })}
        className={classes.remove}
      >
        {say("remove")}
      </Button>
    </fieldset>
  );
}
