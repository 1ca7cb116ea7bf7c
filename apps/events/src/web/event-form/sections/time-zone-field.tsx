import { Button, Select, Stack } from "@mantine/core";
import { IconChevronDown, IconWorld } from "@tabler/icons-react";
import { HOME_TIME_ZONE, TimeZone } from "@wps/model";
import { foldedFilter } from "../../folded-filter.ts";
import { useTexts } from "../../language/i18n.ts";
import { useField } from "../fields/field.ts";
import { fieldTexts } from "../fields/texts.ts";
import { useDisclosed } from "../fields/use-disclosed.ts";
import { sectionTexts } from "./texts.ts";

/** Every zone under the name that the model keeps it by, the programme's own first. */
const ZONES = [
  ...new Set([HOME_TIME_ZONE, ...Intl.supportedValuesOf("timeZone").map((zone) => TimeZone.parse(zone))]),
].sort();
const byName = foldedFilter(({ label }) => label.replaceAll("_", " "));

/** The time zone, folded away: nearly every event is in Viet Nam. */
export function TimeZoneField({ value, onChange }: { value: string; onChange: (zone: string) => void }) {
  const say = useTexts(sectionTexts);
  const common = useTexts(fieldTexts);
  const { id, error } = useField("timeZone");
  const select = useDisclosed("timeZone", error !== undefined);
  return (
    <Stack align="start">
      {select.shown ? (
        <Select
          id={id}
          error={error}
          w="100%"
          label={say("timeZone")}
          description={say("timeZoneHint")}
          data={ZONES}
          value={value}
          onChange={(zone) => onChange(zone ?? "")}
          searchable
          selectFirstOptionOnChange
          allowDeselect={false}
          openOnFocus={false}
          filter={byName}
          nothingFoundMessage={common("nothingFound")}
          maxDropdownHeight={280}
        />
      ) : (
        <Button
          id={id}
          variant="subtle"
          color="gray"
          c="dimmed"
          size="compact-sm"
          mih={32}
          leftSection={<IconWorld size={16} aria-hidden />}
          rightSection={<IconChevronDown size={16} aria-hidden />}
          onClick={select.show}
        >
          {say("timeZoneNow", { zone: value.replaceAll("_", " ") })}
        </Button>
      )}
    </Stack>
  );
}
