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

type Pair = TwinList["apart"][number];

const namesOf = ({ one, other }: Pair) => ({ one: writtenName(one.name), other: writtenName(other.name) });

interface ApartProps {
  readonly pairs: TwinList["apart"];
  readonly onAsked: (names: { readonly one: string; readonly other: string }) => void;
}

/** Of whom it was said that they are two; each can be asked again. */
export function Apart({ pairs, onAsked }: ApartProps) {
  const say = useTexts(twinPageTexts);
  const client = useQueryClient();
  const asking = useMutation({
    networkMode: "always",
    mutationFn: ({ one, other }: Pair) => askAgain({ one: one.person, other: other.person }),
    onSuccess: (_, pair) => onAsked(namesOf(pair)),
    onSettled: () => client.invalidateQueries({ queryKey: TWINS }),
  });
  return (
    <Section title={say("apart")}>
      {asking.error && <TwinSetback error={asking.error} />}
      <ul className={classes.list}>
        {pairs.map((pair) => {
          const names = namesOf(pair);
          return (
            <li key={`${pair.one.person} ${pair.other.person}`} className={classes.entry}>
              <Text>{say("areTwo", names)}</Text>
              <Button
                variant="default"
                disabled={asking.isPending}
                aria-label={say("askAgainOf", names)}
                onClick={() => asking.mutate(pair)}
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
