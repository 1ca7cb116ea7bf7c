import { Group } from "@mantine/core";
import { IconArmchair, IconChecklist, IconUsers } from "@tabler/icons-react";
import { can, type ProgrammeEvent, subjectOf } from "@wps/model";
import { texts, useTexts } from "../language/i18n.ts";
import { useActor } from "../session.ts";
import { LinkButton } from "../ui/link-button.tsx";

const words = texts(
  "event-people",
  { list: "Danh sách người tham dự", seats: "Phân bổ chỗ", attendance: "Điểm danh" },
  { list: "List of participants", seats: "Seats", attendance: "Attendance" },
);

/** The ways to those who took part by name, for whoever runs the event. Nobody else is told that there are any. */
export function PeopleLinks({ event }: { event: ProgrammeEvent }) {
  const say = useTexts(words);
  if (!can(useActor(), "participation:read", subjectOf(event))) return null;
  return (
    <Group gap="sm" data-screen-only>
      <LinkButton
        to="/events/$id/participants"
        params={{ id: event.id }}
        size="md"
        variant="light"
        leftSection={<IconUsers size={18} aria-hidden />}
      >
        {say("list")}
      </LinkButton>
      <LinkButton
        to="/events/$id/seats"
        params={{ id: event.id }}
        size="md"
        variant="light"
        leftSection={<IconArmchair size={18} aria-hidden />}
      >
        {say("seats")}
      </LinkButton>
      <LinkButton
        to="/events/$id/attendance"
        params={{ id: event.id }}
        size="md"
        variant="light"
        leftSection={<IconChecklist size={18} aria-hidden />}
      >
        {say("attendance")}
      </LinkButton>
    </Group>
  );
}
