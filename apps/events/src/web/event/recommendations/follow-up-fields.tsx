import { NativeSelect, Text, Textarea } from "@mantine/core";
import { DayField } from "../../day-field.tsx";
import { useTexts } from "../../language/i18n.ts";
import type { RecommendationDraft, Wrong } from "./draft.ts";
import { recommendationTexts } from "./texts.ts";

interface FollowUpFieldsProps {
  readonly draft: RecommendationDraft;
  readonly isWrong: (field: Wrong) => boolean;
  readonly change: (part: Partial<RecommendationDraft>) => void;
}

const STATES = ["open", "done", "dropped"] as const;

/** What became of it: open, or done or dropped on a day, with how or why. */
export function FollowUpFields({ draft, isWrong, change }: FollowUpFieldsProps) {
  const say = useTexts(recommendationTexts);
  const isDone = draft.state === "done";
  return (
    <>
      <NativeSelect
        label={say("state")}
        value={draft.state}
        data={STATES.map((value) => ({ value, label: say(value) }))}
        onChange={({ currentTarget }) =>
          change({ state: STATES.find((state) => state === currentTarget.value) ?? draft.state })
        }
      />
      {draft.state !== "open" && (
        <>
          <DayField
            size="sm"
            label={say(isDone ? "onDone" : "onDropped")}
            value={draft.on}
            onChange={(on) => change({ on })}
          />
          {isWrong("on") && (
            <Text size="sm" c="red" role="alert">
              {say("onWrong")}
            </Text>
          )}
          <Textarea
            label={say(isDone ? "noteDoneVi" : "noteDroppedVi")}
            autosize
            minRows={2}
            value={draft.noteVi}
            error={isWrong("note") && say("noteWrong")}
            onChange={({ currentTarget }) => change({ noteVi: currentTarget.value })}
          />
          <Textarea
            label={say(isDone ? "noteDoneEn" : "noteDroppedEn")}
            autosize
            minRows={2}
            value={draft.noteEn}
            onChange={({ currentTarget }) => change({ noteEn: currentTarget.value })}
          />
        </>
      )}
    </>
  );
}
