import { Button, Group, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { Prose, RequestStep, type RequestStepName } from "@wps/model";
import { type SyntheticEvent, useState } from "react";
import { useTexts } from "../language/i18n.ts";
import { Dialog } from "../ui/dialog.tsx";
import { requestTexts } from "./texts.ts";

/** A step that takes words, or a word that confirms it. */
export type WordedStep = Exclude<RequestStepName, "acknowledge">;

interface StepDialogProps {
  readonly step: WordedStep;
  readonly isPending: boolean;
  readonly onTake: (step: RequestStep) => void;
  readonly onClose: () => void;
}

const HINTS = { extend: "extendHint", refuse: "answerHint", done: "answerHint", erase: "eraseHint" } as const;

/** Asks for what a step needs: a reason, an answer, or to type the word that nothing is deleted without. */
export function StepDialog({ step, isPending, onTake, onClose }: StepDialogProps) {
  const say = useTexts(requestTexts);
  const [words, setWords] = useState("");
  const [days, setDays] = useState("");
  const [isPressed, setIsPressed] = useState(false);
  const written = Prose.safeParse(words.trim()).data ?? "";
  const ready = RequestStep.safeParse(
    step === "extend"
      ? { step, days: Number(days), reason: written }
      : step === "erase"
        ? { step }
        : { step, answer: written },
  ).data;
  const isConfirmed = step !== "erase" || written.toLowerCase() === say("eraseWord");
  const take = (submitted: SyntheticEvent) => {
    submitted.preventDefault();
    setIsPressed(true);
    if (ready && isConfirmed) onTake(ready);
  };
  const isDaysWrong = isPressed && !(Number(days) >= 1 && Number(days) <= 15);
  return (
    <Dialog onClose={onClose} title={say(step)} closeLabel={say("close")}>
      <form noValidate onSubmit={take}>
        <Stack>
          <Text size="sm">{say(HINTS[step])}</Text>
          {step === "extend" && (
            <TextInput
              size="md"
              data-autofocus
              label={say("days")}
              inputMode="numeric"
              maxLength={2}
              value={days}
              error={isDaysWrong && say("daysNeeded")}
              onChange={({ currentTarget }) => setDays(currentTarget.value)}
            />
          )}
          {step === "erase" ? (
            <TextInput
              size="md"
              data-autofocus
              autoComplete="off"
              label={say("eraseType", { word: say("eraseWord") })}
              value={words}
              error={isPressed && !isConfirmed && say("needed")}
              onChange={({ currentTarget }) => setWords(currentTarget.value)}
            />
          ) : (
            <Textarea
              size="md"
              data-autofocus={step !== "extend" || undefined}
              autosize
              minRows={3}
              maxLength={2_000}
              label={say(step === "extend" ? "reason" : "answerField")}
              value={words}
              error={isPressed && written === "" && say("needed")}
              onChange={({ currentTarget }) => setWords(currentTarget.value)}
            />
          )}
          <Group justify="flex-end">
            <Button size="md" variant="default" onClick={onClose}>
              {say("cancel")}
            </Button>
            <Button size="md" type="submit" loading={isPending} {...(step === "erase" && { color: "red" })}>
              {say(step)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
