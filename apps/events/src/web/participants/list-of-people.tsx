import { Button, Text } from "@mantine/core";
import { type Organisation, type OrganisationId, ParticipationStatus, type ProgrammeEvent } from "@wps/model";
import { useState } from "react";
import type { ParticipationList } from "../../contract/participations.ts";
import { useTexts } from "../language/i18n.ts";
import { peopleTerms } from "../people/people-terms.ts";
import { Alert } from "../ui/alert.tsx";
import { Select } from "../ui/select.tsx";
import { Detail, Empty } from "../ui/state.tsx";
import { useMediaQuery } from "../ui/use-media-query.ts";
import { Counts } from "./counts.tsx";
import { foundIn } from "./found.ts";
import classes from "./list-of-people.module.css";
import { PeopleCards } from "./people-cards.tsx";
import { PeopleTable } from "./people-table.tsx";
import { SearchBox } from "./search-box.tsx";
import { listTexts } from "./texts.ts";

interface ListOfPeopleProps {
  readonly event: ProgrammeEvent;
  readonly list: ParticipationList;
  readonly organisations: ReadonlyMap<OrganisationId, Organisation>;
  readonly mayEdit: boolean;
}

/** As many rows as are drawn before somebody asks for all. */
const AT_ONCE = 200;

/** The list with its counts, to be searched. */
export function ListOfPeople({ event, list, organisations, mayEdit }: ListOfPeopleProps) {
  const say = useTexts(listTexts);
  return (
    <>
      {list.unreadable > 0 && (
        <Alert tone="warn" role="status">
          {say("unreadable", { count: list.unreadable })}
        </Alert>
      )}
      {list.erased > 0 && (
        <Text size="sm" c="dimmed" role="status">
          {say("erased", { count: list.erased })}
        </Text>
      )}
      <Counts event={event} items={list.items} />
      {list.items.length === 0 ? (
        <Empty title={say("empty")}>
          <Detail>{say(mayEdit ? "emptyHint" : "emptyToRead")}</Detail>
        </Empty>
      ) : (
        <Searched list={list} organisations={organisations} mayEdit={mayEdit} />
      )}
    </>
  );
}

function Searched({ list: { items }, organisations, mayEdit }: Omit<ListOfPeopleProps, "event">) {
  const say = useTexts(listTexts);
  const term = useTexts(peopleTerms);
  const hasRoom = useMediaQuery("(min-width: 62em)");
  const [search, setSearch] = useState("");
  const [status, setStatus] = useState<ParticipationStatus>();
  const [showsAll, setShowsAll] = useState(false);
  const found = foundIn(items, { search, status }, organisations);
  const rows = showsAll ? found : found.slice(0, AT_ONCE);
  const isAll = found.length === items.length;
  const People = hasRoom ? PeopleTable : PeopleCards;
  return (
    <section className={classes.list} aria-label={say("title")}>
      <div className={classes.steer} data-screen-only>
        <SearchBox value={search} onSearch={setSearch} />
        <Select
          aria-label={say("status")}
          value={status ?? ""}
          onChange={({ currentTarget }) => setStatus(ParticipationStatus.safeParse(currentTarget.value).data)}
          options={[
            { value: "", label: say("anyStatus") },
            ...ParticipationStatus.options.map((value) => ({ value, label: term(`status.${value}`) })),
          ]}
        />
        <Text size="sm" c="dimmed" role="status">
          {isAll ? say("found", { count: found.length }) : say("foundOf", { count: found.length, total: items.length })}
        </Text>
      </div>
      {found.length === 0 ? (
        <Text>{say("nothingFound")}</Text>
      ) : (
        <People rows={rows} organisations={organisations} mayEdit={mayEdit} />
      )}
      {rows.length < found.length && (
        <Button variant="light" size="md" className={classes.more} onClick={() => setShowsAll(true)}>
          {say("showAll", { total: found.length })}
        </Button>
      )}
    </section>
  );
}
