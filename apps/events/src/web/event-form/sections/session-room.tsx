import { Anchor } from "@mantine/core";
import { useContext } from "react";
import { useTexts } from "../../language/i18n.ts";
import { RoomChooser } from "../../room-chooser.tsx";
import type { SessionDraft } from "../draft/session.ts";
import { Issues, useField } from "../fields/field.ts";
import { sectionTexts } from "./texts.ts";

interface SessionRoomProps {
  readonly path: string;
  readonly value: SessionDraft;
  readonly onChange: (value: SessionDraft) => void;
}

/** Where a session takes place. Where somebody else has the room, it says so here, and leads to who has it. */
export function SessionRoom({ path, value, onChange }: SessionRoomProps) {
  const say = useTexts(sectionTexts);
  const { id, error } = useField(`${path}.room`);
  const event = useContext(Issues).find((issue) => issue.path === `${path}.room`)?.event;
  return (
    <RoomChooser
      id={id}
      error={
        error &&
        (event === undefined ? (
          error
        ) : (
          <>
            {error}{" "}
            <Anchor href={`/events/${event}`} target="_blank" c="red" size="xs" underline="always">
              {say("whoHasRoom")}
            </Anchor>
          </>
        ))
      }
      value={value.room}
      day={value.date}
      onChange={(room) => onChange({ ...value, room })}
    />
  );
}
