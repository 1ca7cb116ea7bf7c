import { Button, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { writtenName } from "@wps/model";
import type { TwinList } from "../../contract/person-merges.ts";
import { useTexts } from "../language/i18n.ts";
import { TwinSetback } from "../people/twin-setback.tsx";
import { askAgain, TWINS } from "../people/twins.ts";
import { Section } from "../ui/section.tsx";
import { twinPageTexts } from "./texts.ts";
import classes from "./twins-page.module.css";

/** Of whom it was said that they are two; each can be asked again. */
export function Apart({ pairs }: { pairs: TwinList["apart"] }) {
  const say = useTexts(twinPageTexts);
  const client = useQueryClient();
  const asking = useMutation({
    networkMode: "always",
    mutationFn: askAgain,
    onSettled: () => client.invalidateQueries({ queryKey: TWINS }),
  });
  return (
    <Section title={say("apart")}>
      {asking.error && <TwinSetback error={asking.error} />}
      <ul className={classes.list}>
        {pairs.map(({ one, other }) => {
          const names = { one: writtenName(one.name), other: writtenName(other.name) };
          return (
            <li key={`${one.person} ${other.person}`} className={classes.entry}>
              <Text>{say("areTwo", names)}</Text>
              <Button
                variant="default"
                disabled={asking.isPending}
                aria-label={say("askAgainOf", names)}
                onClick={() => asking.mutate({ one: one.person, other: other.person })}
              >
                {say("askAgain")}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
