import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { PlaceAnswer } from "@wps/model";
import { useState } from "react";
import type { OwnPlace } from "../../contract/place-links.ts";
import { useTexts } from "../language/i18n.ts";
import { answerForPlace, placeQuery } from "../people/seat-links.ts";
import { useSeatSetback } from "../people/seat-setback.ts";
import { Alert } from "../ui/alert.tsx";
import { ownPlaceTexts } from "./texts.ts";

interface AnswerProps {
  readonly token: string;
  readonly own: OwnPlace;
}

/** How a place stands, and what can be said to it. */
export function Answer({ token, own: { status, place } }: AnswerProps) {
  const say = useTexts(ownPlaceTexts);
  const explain = useSeatSetback();
  const client = useQueryClient();
  const [isLeaving, setIsLeaving] = useState(false);
  const answering = useMutation({
    mutationFn: (answer: PlaceAnswer) => answerForPlace(token, answer),
    onSuccess: (own) => {
      setIsLeaving(false);
      client.setQueryData(placeQuery(token).queryKey, own);
    },
  });
  const mayDecline = status === "invited" || status === "confirmed" || status === "waiting";
  return (
    <Stack gap="md">
      <div aria-live="polite">
        <Title order={2}>{say(`status.${status}`)}</Title>
        <Text mt={6}>{say(`hint.${status}`, { place: place ?? 1 })}</Text>
      </div>
      {answering.error && <Alert tone="danger">{explain(answering.error)}</Alert>}
      {isLeaving ? (
        <Leaving
          isPending={answering.isPending}
          onLeave={() => answering.mutate("decline")}
          onStay={() => setIsLeaving(false)}
        />
      ) : (
        <Group gap="sm">
          {status === "invited" && (
            <Button size="md" loading={answering.isPending} onClick={() => answering.mutate("confirm")}>
              {say("confirm")}
            </Button>
          )}
          {mayDecline && (
            <Button size="md" variant="default" onClick={() => setIsLeaving(true)}>
              {say("decline")}
            </Button>
          )}
        </Group>
      )}
    </Stack>
  );
}

interface LeavingProps {
  readonly isPending: boolean;
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

/** Asks once more: a seat that was given up is somebody else's at once. */
function Leaving({ isPending, onLeave, onStay }: LeavingProps) {
  const say = useTexts(ownPlaceTexts);
  return (
    <Alert tone="warn" title={say("sure")}>
      <Text size="sm">{say("sureHint")}</Text>
      <Group gap="sm" mt="sm">
        <Button color="red" loading={isPending} onClick={onLeave}>
          {say("sureYes")}
        </Button>
        <Button variant="default" onClick={onStay} data-autofocus>
          {say("sureNo")}
        </Button>
      </Group>
    </Alert>
  );
}
