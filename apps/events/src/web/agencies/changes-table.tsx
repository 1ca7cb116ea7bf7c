import { Table, Text } from "@mantine/core";
import { FUNCTIONS, HOLDINGS } from "@wps/model/catalogue";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Cites } from "../sources.tsx";
import { Acts } from "./acts.tsx";
import { AgencyLink } from "./agency-name.tsx";
import { type Change, changesOn, groundsOf } from "./changes.ts";
import classes from "./changes-table.module.css";
import { CHANGE, EVE } from "./choice.ts";
import { FunctionLinks } from "./function-links.tsx";
import { agencyTexts } from "./texts.ts";

/** All that passed from one agency to another on the day of the change, and what stayed. */
export function ChangesTable() {
  const say = useTexts(agencyTexts);
  const { language } = useLanguage();
  const days = { eve: sayDay(EVE, language), change: sayDay(CHANGE, language) };
  const moved = new Set(HOLDINGS.filter(({ validFrom }) => validFrom === CHANGE).map((holding) => holding.function));
  return (
    <>
      <Table className={classes.table} verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{say("what")}</Table.Th>
            <Table.Th scope="col">{say("from", days)}</Table.Th>
            <Table.Th scope="col">{say("to", days)}</Table.Th>
            <Table.Th scope="col">{say("grounds")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {changesOn(CHANGE).map((change) => (
            <ChangeRow key={`${change.from} ${change.to}`} change={change} days={days} />
          ))}
        </Table.Tbody>
      </Table>
      <Text>{say("unchanged")}</Text>
      <FunctionLinks codes={FUNCTIONS.filter(({ code }) => !moved.has(code)).map(({ code }) => code)} />
    </>
  );
}

function ChangeRow({ change, days }: { change: Change; days: { eve: string; change: string } }) {
  const say = useTexts(agencyTexts);
  const { acts, sources } = groundsOf(change);
  return (
    <Table.Tr>
      <Table.Td>
        <FunctionLinks codes={change.handovers.map(({ to }) => to.function)} />
      </Table.Td>
      <Table.Td data-label={say("from", days)}>
        <AgencyLink code={change.from} />
      </Table.Td>
      <Table.Td data-label={say("to", days)}>
        <AgencyLink code={change.to} />
      </Table.Td>
      <Table.Td data-label={say("grounds")}>
        <Acts codes={acts} /> <Cites keys={sources} />
      </Table.Td>
    </Table.Tr>
  );
}
