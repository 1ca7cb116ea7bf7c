import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { type CountryEdit, can } from "@wps/model";
import { countryDays, HOLIDAYS_KNOWN_FROM } from "@wps/model/planning";
import { lazy, Suspense, useState } from "react";
import { countryEditsQuery } from "../country-edits.ts";
import { useTexts } from "../language/i18n.ts";
import { QueryState } from "../query-state.tsx";
import { useActor } from "../session.ts";
import { todayAtHome } from "../today.ts";
import { LinkButton } from "../ui/link-button.tsx";
import { Section } from "../ui/section.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import classes from "./country-days.module.css";
import { DayEntry } from "./day-entry.tsx";
import { countryTexts } from "./texts.ts";

// A reader who changes nothing need not load them.
const EditDialog = lazy(async () => ({ default: (await import("./edit-dialog.tsx")).EditDialog }));
const RemoveDialog = lazy(async () => ({ default: (await import("./remove-dialog.tsx")).RemoveDialog }));

const route = getRouteApi("/planning/country-days/{-$year}");

/** What of a list is open above it. */
type Open =
  | { readonly is: "added" }
  | { readonly is: "changed"; readonly edit: CountryEdit }
  | { readonly is: "removed"; readonly edit: CountryEdit };

/** The days of the country, year by year, each with how certain it is and who says so. */
export function CountryDaysPage() {
  const say = useTexts(countryTexts);
  const today = todayAtHome();
  const year = yearIn(route.useParams().year) ?? Number(today.slice(0, 4));
  const query = useQuery(countryEditsQuery);
  const canEdit = can(useActor(), "country:edit");
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  useDocumentTitle(`${say("title")} · ${year}`);
  return (
    <Stack gap="xl">
      <Group component="header" justify="space-between" align="end" gap="md">
        <div>
          <Title order={1}>{say("title")}</Title>
          <Text c="dimmed" maw="42rem">
            {say("intro")}
          </Text>
        </div>
        {canEdit && (
          <Button size="md" onClick={() => setOpen({ is: "added" })}>
            {say("add")}
          </Button>
        )}
      </Group>
      <QueryState query={query}>
        {(edits) => (
          <Section title={say("year", { year: String(year) })}>
            <Years year={year} />
            <YearList
              year={year}
              edits={edits}
              canEdit={canEdit}
              onChange={(edit) => setOpen({ is: "changed", edit })}
              onRemove={(edit) => setOpen({ is: "removed", edit })}
            />
          </Section>
        )}
      </QueryState>
      <Suspense>
        {open?.is === "added" && <EditDialog today={today} onClose={close} />}
        {open?.is === "changed" && <EditDialog edit={open.edit} today={today} onClose={close} />}
        {open?.is === "removed" && <RemoveDialog edit={open.edit} onClose={close} />}
      </Suspense>
    </Stack>
  );
}

/** The year that an address names; none where it names nothing of the kind. */
function yearIn(text = ""): number | undefined {
  return /^(?:19|20|21)\d\d$/.test(text) ? Number(text) : undefined;
}

function Years({ year }: { year: number }) {
  const say = useTexts(countryTexts);
  const to = (label: "before" | "after", there: number) => (
    <LinkButton
      to="/planning/country-days/{-$year}"
      params={{ year: String(there) }}
      variant="default"
      aria-label={`${say(label)}: ${there}`}
    >
      {there}
    </LinkButton>
  );
  return (
    <Group component="nav" gap="xs">
      {year > 1900 && to("before", year - 1)}
      {year < 2199 && to("after", year + 1)}
    </Group>
  );
}

interface YearListProps {
  readonly year: number;
  readonly edits: readonly CountryEdit[];
  readonly canEdit: boolean;
  readonly onChange: (edit: CountryEdit) => void;
  readonly onRemove: (edit: CountryEdit) => void;
}

function YearList({ year, edits, canEdit, onChange, onRemove }: YearListProps) {
  const say = useTexts(countryTexts);
  const days = countryDays({ start: `${year}-01-01`, end: `${year}-12-31` }, edits);
  return (
    <>
      {year < HOLIDAYS_KNOWN_FROM && <Text>{say("noLaw", { year: String(HOLIDAYS_KNOWN_FROM) })}</Text>}
      {days.length === 0 && <Text c="dimmed">{say("nothing")}</Text>}
      <ol className={classes.list}>
        {days.map((day) => (
          <DayEntry
            key={`${day.edit ?? day.kind} ${day.occasion ?? day.name.vi} ${day.start}`}
            day={day}
            edit={canEdit ? edits.find(({ id }) => id === day.edit) : undefined}
            onChange={onChange}
            onRemove={onRemove}
          />
        ))}
      </ol>
    </>
  );
}
