import { ActionIcon, Button, Group, Stack, Text } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import type { UseQueryResult } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import {
  addDays,
  type BilingualLine,
  type EventId,
  HOME_TIME_ZONE,
  type Hours,
  type PlainDate,
  wordingIn,
} from "@wps/model";
import type { ReactNode } from "react";
import { DayField } from "./day-field.tsx";
import { sayDates, sayDay, sayHours, sayWeekday } from "./language/dates.ts";
import { useLanguage, useTexts } from "./language/i18n.ts";
import { QueryState } from "./query-state.tsx";
import { todayAtHome } from "./today.ts";
import { mondayOf, weekFrom } from "./week.ts";
import classes from "./week-board.module.css";
import { boardTexts } from "./week-board-texts.ts";

/** Something takes a row of the board on a day. */
export interface BoardUse {
  readonly date: PlainDate;
  readonly hours?: Hours | undefined;
  readonly timeZone: string;
  /** What makes it less than sure, in words. */
  readonly doubt?: string | undefined;
  /** The event behind it, or that there is one. */
  readonly by:
    | { readonly status: "told"; readonly id: EventId; readonly title: BilingualLine }
    | { readonly status: "withheld" };
}

/** A row of the board: something that can be taken. */
export interface BoardRow {
  readonly id: string;
  readonly name: ReactNode;
  readonly uses: readonly BoardUse[];
  /** What is said of days on which nothing takes it, where that is not that it is free. */
  readonly unused?: ((day: PlainDate) => string | undefined) | undefined;
}

interface WeekBoardProps<Answer> {
  /** The first day of the week that is shown. */
  readonly from: PlainDate;
  readonly onTurn: (day: PlainDate) => void;
  readonly query: UseQueryResult<Answer>;
  /** What stands at the head of the rows. */
  readonly head: string;
  readonly rowsOf: (answer: Answer) => readonly BoardRow[];
  /** Said in place of a board without rows. */
  readonly empty: ReactNode;
  readonly hint: string;
}

/** What takes what on which day of a week, as a table. */
export function WeekBoard<Answer>({ from, onTurn, query, head, rowsOf, empty, hint }: WeekBoardProps<Answer>) {
  return (
    <Stack>
      <Turning from={from} onTurn={onTurn} />
      <QueryState query={query}>
        {(answer) => {
          const rows = rowsOf(answer);
          if (rows.length === 0) return empty;
          return (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is scrolled by keys as well
            <section className={classes.frame} aria-label={head} aria-busy={query.isPlaceholderData} tabIndex={0}>
              <BoardTable head={head} rows={rows} days={weekFrom(from)} />
            </section>
          );
        }}
      </QueryState>
      <Text size="sm" c="dimmed">
        {hint}
      </Text>
    </Stack>
  );
}

function Turning({ from, onTurn }: { from: PlainDate; onTurn: (day: PlainDate) => void }) {
  const say = useTexts(boardTexts);
  const { language } = useLanguage();
  return (
    <Group align="end" justify="space-between" gap="md">
      <Group gap="sm">
        <ActionIcon
          variant="default"
          size="xl"
          aria-label={say("before")}
          onClick={() => onTurn(addDays(from, -7))}
          data-screen-only
        >
          <IconChevronLeft size={20} aria-hidden />
        </ActionIcon>
        <Text role="status" fw={600} size="lg" className={classes.week}>
          {sayDates({ precision: "day", start: from, end: addDays(from, 6) }, language)}
        </Text>
        <ActionIcon
          variant="default"
          size="xl"
          aria-label={say("after")}
          onClick={() => onTurn(addDays(from, 7))}
          data-screen-only
        >
          <IconChevronRight size={20} aria-hidden />
        </ActionIcon>
        <Button variant="subtle" size="md" onClick={() => onTurn(mondayOf(todayAtHome()))} data-screen-only>
          {say("thisWeek")}
        </Button>
      </Group>
      <div data-screen-only>
        <DayField label={say("weekOf")} value={from} onChange={(day) => day !== undefined && onTurn(mondayOf(day))} />
      </div>
    </Group>
  );
}

interface BoardTableProps {
  readonly head: string;
  readonly rows: readonly BoardRow[];
  readonly days: readonly PlainDate[];
}

function BoardTable({ head, rows, days }: BoardTableProps) {
  const say = useTexts(boardTexts);
  const { language } = useLanguage();
  const today = todayAtHome();
  return (
    <table className={classes.board}>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {days.map((day) => (
            <th key={day} scope="col" aria-current={day === today ? "date" : undefined}>
              {sayWeekday(day, language)} <span className={classes.day}>{sayDay(day, language)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, uses, unused }) => (
          <tr key={id}>
            <th scope="row">
              {name}
              {uses.length === 0 && <span className={classes.wholeWeek}>{say("freeAllWeek")}</span>}
            </th>
            {days.map((day) => (
              <Cell key={day} day={day} uses={uses.filter(({ date }) => date === day)} unused={unused?.(day)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ day, uses, unused }: { day: PlainDate; uses: readonly BoardUse[]; unused: string | undefined }) {
  const say = useTexts(boardTexts);
  const { language } = useLanguage();
  return (
    <td
      data-label={`${sayWeekday(day, language)}, ${sayDay(day, language)}`}
      data-free={uses.length === 0 || undefined}
    >
      {uses.length > 0 ? (
        <ul className={classes.uses}>
          {uses.map((use) => (
            <Use key={`${use.hours?.start} ${use.by.status === "told" ? use.by.id : ""}`} use={use} />
          ))}
        </ul>
      ) : (
        <span className={classes.quiet}>{unused ?? say("free")}</span>
      )}
    </td>
  );
}

function Use({ use: { hours, timeZone, doubt, by } }: { use: BoardUse }) {
  const say = useTexts(boardTexts);
  const { language } = useLanguage();
  return (
    <li data-doubtful={doubt !== undefined || undefined}>
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
      {doubt !== undefined && <span className={classes.quiet}>{doubt}</span>}
    </li>
  );
}
