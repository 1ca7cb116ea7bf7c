import { Button, Group, Stack, Text } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { addDays, HOME_TIME_ZONE, type PlainDate, type Room, wordingIn } from "@wps/model";
import type { RoomUse } from "../../contract/room-board.ts";
import { DayField } from "../day-field.tsx";
import { sayDates, sayDay, sayHours, sayWeekday } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { QueryState } from "../query-state.tsx";
import { roomBoardQuery } from "../room-queries.ts";
import { todayAtHome } from "../today.ts";
import classes from "./board.module.css";
import { boardTexts } from "./board-texts.ts";
import { mondayOf, weekFrom } from "./week.ts";

interface BoardProps {
  readonly rooms: readonly Room[];
  /** The first day of the week that is shown. */
  readonly from: PlainDate;
  readonly onTurn: (day: PlainDate) => void;
}

/** Which room is used for what on which day of a week. */
export function Board({ rooms, from, onTurn }: BoardProps) {
  const say = useTexts(boardTexts);
  const { language } = useLanguage();
  const query = useQuery(roomBoardQuery(from));
  const to = addDays(from, 6);
  return (
    <Stack>
      <Group align="end" gap="sm" data-screen-only>
        <Button
          variant="default"
          size="md"
          leftSection={<IconChevronLeft size={18} aria-hidden />}
          onClick={() => onTurn(addDays(from, -7))}
        >
          {say("before")}
        </Button>
        <Button variant="default" size="md" onClick={() => onTurn(mondayOf(todayAtHome()))}>
          {say("thisWeek")}
        </Button>
        <Button
          variant="default"
          size="md"
          rightSection={<IconChevronRight size={18} aria-hidden />}
          onClick={() => onTurn(addDays(from, 7))}
        >
          {say("after")}
        </Button>
        <DayField label={say("weekOf")} value={from} onChange={(day) => day && onTurn(mondayOf(day))} />
      </Group>
      <Text role="status" fw={600}>
        {sayDates({ precision: "day", start: from, end: to }, language)}
      </Text>
      <QueryState query={query}>
        {({ items }) => (
          <div className={classes.frame} aria-busy={query.isPlaceholderData || undefined}>
            <BoardTable rooms={openRooms(rooms, items, from)} days={weekFrom(from)} uses={items} />
          </div>
        )}
      </QueryState>
      <Text size="sm" c="dimmed">
        {say("hint")}
      </Text>
    </Stack>
  );
}

/** The rooms that are used this week or still may be. */
function openRooms(rooms: readonly Room[], uses: readonly RoomUse[], from: PlainDate): Room[] {
  const used = new Set(uses.map(({ room }) => room));
  return rooms.filter(({ id, closedFrom }) => used.has(id) || closedFrom === undefined || closedFrom > from);
}

interface BoardTableProps {
  readonly rooms: readonly Room[];
  readonly days: readonly PlainDate[];
  readonly uses: readonly RoomUse[];
}

function BoardTable({ rooms, days, uses }: BoardTableProps) {
  const say = useTexts(boardTexts);
  const { language } = useLanguage();
  const today = todayAtHome();
  return (
    <table className={classes.board}>
      <thead>
        <tr>
          <th scope="col">{say("room")}</th>
          {days.map((day) => (
            <th key={day} scope="col" aria-current={day === today ? "date" : undefined}>
              {sayWeekday(day, language)} <span className={classes.day}>{sayDay(day, language)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rooms.map(({ id, name, closedFrom }) => (
          <tr key={id}>
            <th scope="row">
              <Wording of={name} />
              {!uses.some(({ room }) => room === id) && <span className={classes.wholeWeek}>{say("freeAllWeek")}</span>}
            </th>
            {days.map((day) => {
              const here = uses.filter(({ room, date }) => room === id && date === day);
              return (
                <td
                  key={day}
                  data-label={`${sayWeekday(day, language)}, ${sayDay(day, language)}`}
                  data-free={here.length === 0 || undefined}
                >
                  {here.length > 0 && <Uses uses={here} />}
                  {here.length === 0 && (
                    <span className={classes.free}>
                      {say(closedFrom !== undefined && closedFrom <= day ? "closed" : "free")}
                    </span>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Uses({ uses }: { uses: readonly RoomUse[] }) {
  const say = useTexts(boardTexts);
  const { language } = useLanguage();
  return (
    <ul className={classes.uses}>
      {uses.map(({ hours, timeZone, standing, by }) => (
        <li key={`${hours?.start} ${by.status === "told" ? by.id : ""}`} data-standing={standing}>
          <span className={classes.hours}>
            {hours ? sayHours(hours) : say("noHours")}
            {timeZone !== HOME_TIME_ZONE && ` (${timeZone})`}
          </span>
          {by.status === "told" ? (
            <Link to="/events/$id" params={{ id: by.id }}>
              {wordingIn(by.title, language).text}
            </Link>
          ) : (
            <span>{say("withheld")}</span>
          )}
          {standing === "wanted" && <span className={classes.quiet}>{say("wanted")}</span>}
        </li>
      ))}
    </ul>
  );
}
