import { Text } from "@mantine/core";
import type { Course } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Section } from "../ui/section.tsx";
import classes from "./courses.module.css";
import { useLengthWords } from "./length-words.ts";
import { courseTexts } from "./texts.ts";
import { lengthOf } from "./whole-length.ts";

/** What is taught, in its order, and how long it takes. */
export function Syllabus({ course: { modules } }: { course: Pick<Course, "modules"> }) {
  const say = useTexts(courseTexts);
  const words = useLengthWords();
  const whole = lengthOf(modules);
  return (
    <Section title={say("syllabus")}>
      {modules.length === 0 ? (
        <Text c="dimmed">{say("noSyllabus")}</Text>
      ) : (
        <>
          <ol className={classes.modules}>
            {modules.map(({ id, title, aim, minutes }) => (
              <li key={id} className={classes.module}>
                <div>
                  <Text fw={500}>
                    <Wording of={title} />
                  </Text>
                  {aim && (
                    <Text size="sm" c="dimmed" className={classes.prose}>
                      <Wording of={aim} />
                    </Text>
                  )}
                </div>
                <Text size="sm" c={minutes === undefined ? "dimmed" : undefined}>
                  {minutes === undefined ? say("lengthUnknown") : words(minutes)}
                </Text>
              </li>
            ))}
          </ol>
          <Text fw={500}>
            {whole.status === "unknown"
              ? say("wholeUnknown")
              : say(whole.status === "known" ? "whole" : "wholeAtLeast", { length: words(whole.minutes) })}
          </Text>
        </>
      )}
    </Section>
  );
}
