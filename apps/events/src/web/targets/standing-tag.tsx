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
  if (standing.kind === "before") return <Tag>{say("before")}</Tag>;
  const { verdict, milestone, partOnly } = standing;
  const year = milestone.by.slice(0, 4);
  if (verdict.status === "unknown") {
    return (
      <Tag tone="doubt">
        {say("unsure")}: {say(`doubt.${verdict.doubt}`)}
      </Tag>
    );
  }
  const tone = verdict.status === "met" ? "good" : "plain";
  return <Tag tone={tone}>{say(`${partOnly ? "part" : "standing"}.${verdict.status}`, { year })}</Tag>;
}
