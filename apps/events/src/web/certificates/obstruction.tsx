import type { ProgrammeEvent } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { Alert } from "../ui/alert.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { Detail, Empty } from "../ui/state.tsx";
import classes from "./certificate-desk.module.css";
import type { Obstacle } from "./standing.ts";
import { certificateTexts } from "./texts.ts";

interface ObstructionProps {
  readonly event: ProgrammeEvent;
  readonly obstacle: Obstacle;
  /** Nothing else is on the page. */
  readonly isAll?: boolean;
}

/** Why nothing can be issued, and where that is changed. */
export function Obstruction({ event, obstacle, isAll = false }: ObstructionProps) {
  const say = useTexts(certificateTexts);
  const params = { id: event.id };
  if (obstacle === "none-due") return <p role="status">{say("obstacle.none-due")}</p>;
  if (isAll) {
    return (
      <Empty title={say(`obstacle.${obstacle}`)}>
        <Detail>{say(`obstacle.${obstacle}Hint`)}</Detail>
        <LinkButton to="/events/$id/participants" params={params}>
          {say("toList")}
        </LinkButton>
      </Empty>
    );
  }
  return (
    <Alert role="status" title={say(`obstacle.${obstacle}`)}>
      <p className={classes.why}>{say(`obstacle.${obstacle}Hint`)}</p>
      <LinkButton to="/events/$id/attendance" params={params} variant="default">
        {say("toAttendance")}
      </LinkButton>
    </Alert>
  );
}
