import { Paper, Text, TextInput, Title } from "@mantine/core";
import { useLocation, useNavigate } from "@tanstack/react-router";
import { PlainDate } from "@wps/model";
import { useEffect, useRef } from "react";
import { useTexts } from "../language/i18n.ts";
import { CodeMeanings } from "./code-meanings.tsx";
import classes from "./lookup.module.css";
import { provinceTexts } from "./texts.ts";
import { CodeLink, LOOKUP } from "./unit-link.tsx";
import { useTyped } from "./use-typed.ts";

interface LookupProps {
  readonly code: string | undefined;
  readonly day: PlainDate | undefined;
}

/** Codes that each show another kind of story. */
const EXAMPLES = ["24", "46", "54", "75"];

const finishedCode = (typed: string) => (/^\d{2}$/.test(typed) ? typed : "");
const finishedDay = (typed: string) => PlainDate.safeParse(typed).data ?? "";

/** What a code means, and meant on a day: the two questions live in the address. */
export function Lookup({ code = "", day = "" }: LookupProps) {
  const say = useTexts(provinceTexts);
  const navigate = useNavigate({ from: "/reference/provinces" });
  const [typedCode, typeCode] = useTyped(code, finishedCode);
  const [typedDay, typeDay] = useTyped(day, finishedDay);
  const panel = useFocusOnLink(code);
  const ask = (asked: { code?: number | undefined; day?: PlainDate | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...asked }), replace: true, resetScroll: false });
  return (
    <Paper component="section" id={LOOKUP} ref={panel} tabIndex={-1} className={classes.panel} aria-labelledby="ask">
      <Title order={2} id="ask">
        {say("lookup")}
      </Title>
      <div className={classes.fields}>
        <TextInput
          size="md"
          label={say("code")}
          inputMode="numeric"
          autoComplete="off"
          maxLength={2}
          value={typedCode}
          onChange={(event) => {
            const typed = event.currentTarget.value.replaceAll(/\D/g, "");
            typeCode(typed);
            ask({ code: finishedCode(typed) === "" ? undefined : Number(typed) });
          }}
          className={classes.code}
        />
        <TextInput
          size="md"
          type="date"
          label={say("day")}
          max="2199-12-31"
          value={typedDay}
          onChange={(event) => {
            const typed = event.currentTarget.value;
            typeDay(typed);
            ask({ day: finishedDay(typed) || undefined });
          }}
          className={classes.day}
        />
        {code === "" && (
          <Text className={classes.examples}>
            {say("examples")}{" "}
            {EXAMPLES.map((example) => (
              <CodeLink key={example} code={example} />
            ))}
          </Text>
        )}
      </div>
      {code !== "" && <CodeMeanings code={code} day={day || undefined} />}
    </Paper>
  );
}

/** Puts the focus where the answer is, when a link further down the page has asked for it. */
function useFocusOnLink(code: string) {
  const panel = useRef<HTMLDivElement>(null);
  const isLinked = useLocation({ select: ({ hash }) => hash === LOOKUP });
  useEffect(() => {
    const isHere = panel.current?.contains(document.activeElement);
    if (code !== "" && isLinked && !isHere) panel.current?.focus();
  }, [code, isLinked]);
  return panel;
}
