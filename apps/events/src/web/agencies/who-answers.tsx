import { NativeSelect, Stack, Text, Title } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import type { PlainDate } from "@wps/model";
import { wordingIn } from "@wps/model";
import { FUNCTIONS, handoversOn, type KnownFunction } from "@wps/model/catalogue";
import { DayField } from "../day-field.tsx";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Cites } from "../sources.tsx";
import { QUESTION } from "./anchors.ts";
import { Answer } from "./answer.tsx";
import { CHANGE, type Choice } from "./choice.ts";
import { DayLinks } from "./day-links.tsx";
import { agencyTexts } from "./texts.ts";
import { Track } from "./track.tsx";
import classes from "./who-answers.module.css";

const route = getRouteApi("/reference/agencies");

/** The question who answers for a function on a day, and its answer. Both stand in the address. */
export function WhoAnswers({ asked, day }: Choice) {
  const say = useTexts(agencyTexts);
  const navigate = route.useNavigate();
  const ask = (search: { function?: string; day?: PlainDate }, { replace = false } = {}) =>
    void navigate({
      search: { ...(asked && { function: asked.code }), day, ...search },
      replace,
      resetScroll: false,
    });
  return (
    <Stack component="section" id={QUESTION} aria-labelledby="who-heading" className={classes.panel} gap="lg">
      <Title order={2} id="who-heading">
        {say("ask")}
      </Title>
      <div className={classes.fields}>
        <FunctionField value={asked?.code} onChange={(code) => ask({ function: code })} />
        <DayField
          label={say("day")}
          value={day}
          onChange={(chosen) => chosen && ask({ day: chosen }, { replace: true })}
        />
        {asked && <DayLinks code={asked.code} day={day} />}
      </div>
      {asked === undefined ? <Text role="status">{say("noFunction")}</Text> : <Answered asked={asked} day={day} />}
    </Stack>
  );
}

function Answered({ asked, day }: { asked: KnownFunction; day: PlainDate }) {
  return (
    <>
      <Answer asked={asked} day={day} />
      <Track code={asked.code} day={day} />
      {asked.note && (
        <Text size="sm">
          <Wording of={asked.note} /> <Cites keys={asked.sources} />
        </Text>
      )}
    </>
  );
}

function FunctionField({ value, onChange }: { value: string | undefined; onChange: (code: string) => void }) {
  const say = useTexts(agencyTexts);
  const { language } = useLanguage();
  const passed = new Set<string>(handoversOn(CHANGE).map(({ to }) => to.function));
  const options = (moved: boolean) =>
    FUNCTIONS.filter(({ code }) => passed.has(code) === moved).map(({ code, name }) => ({
      value: code,
      label: wordingIn(name, language).text,
    }));
  const change = sayDay(CHANGE, language);
  return (
    <NativeSelect
      size="md"
      label={say("function")}
      value={value ?? ""}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        ...(value === undefined ? [{ value: "", label: "–", disabled: true }] : []),
        { group: say("moved", { change }), items: options(true) },
        { group: say("stayed"), items: options(false) },
      ]}
    />
  );
}
