import { List } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { EventId } from "@wps/model";
import type { TwinPerson } from "../../contract/person-merges.ts";
import { ProblemError } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Alert } from "../ui/alert.tsx";
import { twinTexts } from "./twin-texts.ts";

interface TwinSetbackProps {
  readonly error: Error;
  /** Where the two stand, so that the events in the way can be named. */
  readonly lists?: TwinPerson["lists"];
}

/** Why two people were not made one, or two again, and what to do about it. */
export function TwinSetback({ error, lists = [] }: TwinSetbackProps) {
  const say = useTexts(twinTexts);
  const refusal = error instanceof ProblemError ? error.problem.refusal : undefined;
  if (refusal?.code !== "MERGE_OBSTRUCTED") return <Alert tone="danger">{say(wordFor(refusal?.code))}</Alert>;
  return (
    <Alert tone="danger">
      {say("obstructed")}
      <List size="sm" mt={4}>
        {refusal.obstacles.map(({ event, because }) => (
          <List.Item key={`${event} ${because}`}>
            <InTheWay event={event} lists={lists} /> {say(`because.${because}`)}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

function InTheWay({ event, lists }: { event: EventId; lists: TwinPerson["lists"] }) {
  const known = lists.find((list) => list.event === event);
  if (known === undefined) return null;
  return (
    <>
      <Link to="/events/$id/participants" params={{ id: event }}>
        <Wording of={known.title} />
      </Link>
      :
    </>
  );
}

function wordFor(code: string | undefined) {
  switch (code) {
    case "MERGE_REACHES_FURTHER":
      return "further";
    case "MERGE_NOT_LAST":
      return "notLast";
    case "REGISTER_CLOSED":
      return "closed";
    case "PERSON_CHANGED":
    case "PERSON_NOT_FOUND":
    case "PERSON_MERGE_NOT_FOUND":
      return "gone";
    default:
      return "failed";
  }
}
