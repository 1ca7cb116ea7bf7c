import { Button, Text, TextInput } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useTexts } from "../language/i18n.ts";
import { OrganisationChooser } from "../organisation-chooser.tsx";
import { IconButton } from "../ui/button.tsx";
import type { OfficeDraft } from "./plan-draft.ts";
import classes from "./seats-page.module.css";
import { seatsTexts } from "./texts.ts";

interface OfficeFieldsProps {
  readonly offices: readonly OfficeDraft[];
  readonly onChange: (offices: readonly OfficeDraft[]) => void;
  readonly error: string | undefined;
}

/** Which organisations fill how many seats. */
export function OfficeFields({ offices, onChange, error }: OfficeFieldsProps) {
  const say = useTexts(seatsTexts);
  const change = (key: number, part: Partial<OfficeDraft>) =>
    onChange(offices.map((office) => (office.key === key ? { ...office, ...part } : office)));
  const add = () => {
    const key = Math.max(-1, ...offices.map((office) => office.key)) + 1;
    onChange([...offices, { key, organisation: "", seats: "" }]);
  };
  return (
    <fieldset className={classes.group}>
      <legend>{say("offices")}</legend>
      <Text size="sm" c="dimmed">
        {say("officesHint")}
      </Text>
      {offices.map(({ key, organisation, seats }, index) => (
        <div key={key} className={classes.office}>
          <OrganisationChooser
            id={`office-${key}`}
            label={say("office", { nth: index + 1 })}
            error={undefined}
            value={organisation}
            onChange={(chosen) => change(key, { organisation: chosen })}
          />
          <TextInput
            label={say("seats")}
            inputMode="numeric"
            maxLength={5}
            value={seats}
            aria-invalid={error !== undefined || undefined}
            onChange={({ currentTarget }) => change(key, { seats: currentTarget.value })}
          />
          <IconButton
            variant="quiet"
            aria-label={say("removeOffice", { nth: index + 1 })}
            onClick={() => onChange(offices.filter((office) => office.key !== key))}
          >
            <IconX size={18} aria-hidden />
          </IconButton>
        </div>
      ))}
      {error !== undefined && (
        <Text size="sm" c="red" role="alert">
          {error}
        </Text>
      )}
      <Button
        variant="light"
        onClick={add}
        leftSection={<IconPlus size={18} aria-hidden />}
        style={{ justifySelf: "start" }}
      >
        {say("addOffice")}
      </Button>
    </fieldset>
  );
}
