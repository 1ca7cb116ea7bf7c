import { Stack, Title } from "@mantine/core";
import { useTexts } from "../language/i18n.ts";
import { Dialog } from "../ui/dialog.tsx";
import styles from "./help.module.css";
import { helpTexts } from "./help-texts.ts";

interface HelpProps {
  readonly canCreate: boolean;
  readonly onClose: () => void;
}

/** What the keys do in the calendar. */
export function Help({ canCreate, onClose }: HelpProps) {
  const say = useTexts(helpTexts);
  const parts = [
    [
      say("onDay"),
      [
        [say("key.arrows"), say("does.arrows")],
        [say("key.homeEnd"), say("does.homeEnd")],
        [say("key.enter"), say(canCreate ? "does.enterDay" : "does.enterDayReader")],
      ],
    ],
    [
      say("onEvent"),
      [[say("key.enter"), say("does.enterEvent")], ...(canCreate ? [[say("key.menu"), say("does.menu")]] : [])],
    ],
    [
      say("anywhere"),
      [
        [say("key.page"), say("does.page")],
        [say("key.today"), say("does.today")],
        ...(canCreate
          ? [
              [say("key.new"), say("does.new")],
              [say("key.undo"), say("does.undo")],
            ]
          : []),
        [say("key.help"), say("does.help")],
      ],
    ],
  ] as const;
  return (
    <Dialog onClose={onClose} title={say("title")} closeLabel={say("close")}>
      <Stack gap="lg">
        {parts.map(([where, keys]) => (
          <section key={where}>
            <Title order={3}>{where}</Title>
            <dl className={styles.keys}>
              {keys.map(([key, does]) => (
                <div key={key}>
                  <dt>{key}</dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </Stack>
    </Dialog>
  );
}
