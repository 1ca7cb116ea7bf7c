import { Button, Group, Loader, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTexts } from "../language/i18n.ts";
import { releaseProgressQuery } from "./queries.ts";
import { releaseTexts } from "./texts.ts";

const STEPS = ["counting", "guarding", "deciding", "auditing"] as const;

/** How far a release is that somebody waits for, step by step, and the way to stop it. */
export function ReleaseWork({ onStop }: { onStop: () => void }) {
  const say = useTexts(releaseTexts);
  const { data } = useQuery(releaseProgressQuery);
  const { step, round } = data ?? { step: "counting", round: 1 };
  const words = say(`step.${step}`);
  return (
    <Group gap="md">
      <Loader size="sm" aria-hidden />
      <div>
        <Text fw={600}>
          {say("stepOf", {
            step: STEPS.indexOf(step) + 1,
            words: round === 1 ? words : say("again", { words, round }),
          })}
        </Text>
        <Text size="sm" c="dimmed">
          {say("looking")}
        </Text>
      </div>
      <Button variant="default" onClick={onStop}>
        {say("stop")}
      </Button>
    </Group>
  );
}
