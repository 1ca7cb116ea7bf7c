/** FullCalendar with nothing around it: the same events, the same month, and what it takes to show them. */
import FullCalendar, { type EventSourceFuncInfo, useCalendarController } from "@fullcalendar/react";
import dayGrid from "@fullcalendar/react/daygrid";
import interaction from "@fullcalendar/react/interaction";
import vietnamese from "@fullcalendar/react/locales/vi";
import theme from "@fullcalendar/react/themes/forma";
import "@fullcalendar/react/skeleton.css";
import "@fullcalendar/react/themes/forma/theme.css";
import "@fullcalendar/react/themes/forma/palettes/purple.css";
import { createRoot } from "react-dom/client";
import type { EventPage } from "../../../src/contract/events.ts";

const PLUGINS = [theme, dayGrid, interaction];

async function between({ startStr, endStr }: EventSourceFuncInfo) {
  const answer = await fetch(`/api/events?from=${startStr.slice(0, 10)}&to=${endStr.slice(0, 10)}`);
  const page: EventPage = await answer.json();
  return page.items.flatMap(({ id, title, sessions }) =>
    sessions.map((session) => ({
      id: session.id,
      title: title.vi ?? "",
      url: `/events/${id}`,
      start: `${session.date}T${session.hours?.start}`,
      end: `${session.date}T${session.hours?.end}`,
    })),
  );
}

function Bare() {
  const controller = useCalendarController();
  return (
    <>
      <button type="button" onClick={() => controller.prev()} aria-label="Kỳ trước" />
      <button type="button" onClick={() => controller.next()} aria-label="Kỳ sau" />
      <FullCalendar
        plugins={PLUGINS}
        controller={controller}
        initialView="dayGridMonth"
        initialDate={new URLSearchParams(window.location.search).get("date") ?? undefined}
        locale={vietnamese}
        timeZone="Asia/Ho_Chi_Minh"
        headerToolbar={false}
        height="auto"
        eventDisplay="block"
        dayMaxEvents={4}
        showNonCurrentDates={false}
        fixedWeekCount={false}
        events={between}
      />
    </>
  );
}

const place = document.getElementById("root");
if (place !== null) createRoot(place).render(<Bare />);
