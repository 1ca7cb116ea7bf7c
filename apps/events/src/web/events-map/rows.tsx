import { Table } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { EventFilterSearch } from "../event-filter-search.ts";
import { sayNumber } from "../language/counts.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import classes from "./events-map-page.module.css";
import type { ProvinceCount } from "./province-counts.ts";
import { eventsMapTexts } from "./texts.ts";

interface RowsProps {
  readonly provinces: readonly ProvinceCount[];
  readonly outside: number;
  readonly nameOf: (province: ProvinceCount) => string;
  readonly filters: EventFilterSearch;
}

/** The provinces with events, those with the most first, and at the end the events of which no province is on record. */
export function ProvinceRows({ provinces, outside, nameOf, filters }: RowsProps) {
  const say = useTexts(eventsMapTexts);
  const { language } = useLanguage();
  const named = provinces
    .filter(({ events }) => events > 0)
    .map((province) => ({ ...province, name: nameOf(province) }))
    .toSorted((a, b) => b.events - a.events || a.name.localeCompare(b.name, language));
  return (
    <Table verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{say("province")}</Table.Th>
          <Table.Th scope="col" className={classes.number}>
            {say("events")}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {named.map(({ key, name, events }) => (
          <Table.Tr key={key}>
            <Table.Th scope="row">
              <Link to="/events" search={{ ...filters, province: key }} className={classes.name}>
                {name}
              </Link>
            </Table.Th>
            <Table.Td className={classes.number}>{sayNumber(events, language)}</Table.Td>
          </Table.Tr>
        ))}
        {outside > 0 && (
          <Table.Tr>
            <Table.Th scope="row">{say("outside")}</Table.Th>
            <Table.Td className={classes.number}>{sayNumber(outside, language)}</Table.Td>
          </Table.Tr>
        )}
      </Table.Tbody>
    </Table>
  );
}
