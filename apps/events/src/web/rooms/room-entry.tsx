import { Button } from "@mantine/core";
import { can, type Room, subjectOfRoom, wordingIn } from "@wps/model";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { OrganisationName } from "../organisation-names.tsx";
import { provinceOf } from "../province-of.ts";
import { useRoomWords } from "../room-words.ts";
import { useActor } from "../session.ts";
import classes from "./rooms.module.css";
import { roomsTexts } from "./texts.ts";

/** One room, with what is known of it and what is not. */
export function RoomEntry({ room, onEdit }: { room: Room; onEdit: () => void }) {
  const say = useTexts(roomsTexts);
  const { language } = useLanguage();
  const words = useRoomWords();
  const mayEdit = can(useActor(), "room:edit", subjectOfRoom(room));
  const { name, venue, province, organisation, note } = room;
  const lies = province && provinceOf(province);
  return (
    <li className={classes.entry}>
      <div>
        <h2 className={classes.name}>
          <Wording of={name} />
        </h2>
        <p className={classes.quiet}>
          {venue && <Wording of={venue} />}
          {venue && lies && ", "}
          {lies && <Wording of={lies.name} />}
        </p>
        {note && (
          <p className={`${classes.quiet} ${classes.note}`}>
            <Wording of={note} />
          </p>
        )}
      </div>
      <div>
        <p className={classes.quiet}>{words(room)}</p>
        <p className={classes.quiet}>
          {organisation === undefined ? say("unowned") : <OrganisationName id={organisation} short />}
        </p>
      </div>
      {mayEdit && (
        <Button
          variant="default"
          aria-label={say("editNamed", { name: wordingIn(name, language).text })}
          onClick={onEdit}
        >
          {say("edit")}
        </Button>
      )}
    </li>
  );
}
