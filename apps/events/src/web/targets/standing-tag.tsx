import type { Observation, Unit } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { Tag } from "../ui/tag.tsx";
import { type Against, standingOf } from "./standing.ts";
import { targetTexts } from "./texts.ts";

interface StandingTagProps {
  readonly against: Against;
  readonly observation: Observation;
  readonly unit: Unit;
}

/** Whether an observation meets the milestone of its time, or why that cannot be told. */
export function StandingTag({ against, observation, unit }: StandingTagProps) {
  const say = useTexts(targetTexts);
  const standing = standingOf(against, observation, unit);
  if (standing === undefined) return null;
  if (standing.kind === "before") return <Tag>{say("outcome.before")}</Tag>;
  const { verdict, asPrinted, milestone } = standing;
  const year = milestone.by.slice(0, 4);
  if (verdict.status !== "unknown") {
    return <Tag tone={verdict.status === "met" ? "good" : "plain"}>{say(`outcome.${verdict.status}`, { year })}</Tag>;
  }
  if (asPrinted) return <Tag tone="doubt">{say(`outcome.if-${asPrinted}`, { year })}</Tag>;
  return (
    <Tag tone="doubt">
      {say("unsure")}: {say(`doubt.${verdict.doubt}`)}
    </Tag>
  );
}
