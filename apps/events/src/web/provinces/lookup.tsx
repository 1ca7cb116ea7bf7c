import { CloseButton, Paper, Text, TextInput, Title } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useLocation, useNavigate } from "@tanstack/react-router";
import type { PlainDate } from "@wps/model";
import { useEffect, useRef } from "react";
import { DayField } from "../day-field.tsx";
import { useTexts } from "../language/i18n.ts";
import { Answer } from "./answer.tsx";
import classes from "./lookup.module.css";
import { toQuestion } from "./question.ts";
import { provinceTexts } from "./texts.ts";
import { CodeLink, LOOKUP, NameLink } from "./unit-link.tsx";
import { useTyped } from "./use-typed.ts";

interface LookupProps {
  /** A name or a code, perhaps half of one. */
  readonly asked: string | undefined;
  readonly day: PlainDate | undefined;
}

/** Names and codes that each show another kind of story. */
const NAME_EXAMPLES = ["Hà Nam", "Bắc Ninh", "Huế"];
const CODE_EXAMPLES = ["24", "54"];

/** What a name or a code means, and meant on a day: the two questions live in the address. */
export function Lookup({ asked = "", day }: LookupProps) {
  const say = useTexts(provinceTexts);
  const panel = useFocusOnLink(asked);
  const { ask, onFocus } = useAsk();
  return (
    <Paper component="section" id={LOOKUP} ref={panel} tabIndex={-1} className={classes.panel} aria-labelledby="ask">
      <Title order={2} id="ask">
        {say("lookup")}
      </Title>
      <search className={classes.fields} onFocus={onFocus}>
        <NameOrCodeField asked={asked} onAsk={ask} />
        <div className={classes.day}>
          <DayField label={say("day")} value={day} onChange={(chosen) => ask({ day: chosen })} />
        </div>
      </search>
      {asked === "" && (
        <Text className={classes.examples}>
          {say("examples")}
          {NAME_EXAMPLES.map((name) => (
            <NameLink key={name} name={name} />
          ))}
          {CODE_EXAMPLES.map((code) => (
            <CodeLink key={code} code={code} />
          ))}
        </Text>
      )}
      <Answer asked={asked} day={day} />
    </Paper>
  );
}

interface Asked {
  readonly code?: number | undefined;
  readonly q?: string | undefined;
  readonly day?: PlainDate | undefined;
}

/** Puts a question into the address. The way back leads to what was asked before, not to every letter typed since. */
function useAsk() {
  const navigate = useNavigate({ from: "/reference/provinces" });
  const isTyping = useRef(false);
  const ask = (asked: Asked) => {
    void navigate({
      search: (before) => ({ ...before, ...asked }),
      replace: isTyping.current,
      resetScroll: false,
    });
    isTyping.current = true;
  };
  const onFocus = () => {
    isTyping.current = false;
  };
  return { ask, onFocus };
}

function NameOrCodeField({ asked, onAsk }: { asked: string; onAsk: (asked: Asked) => void }) {
  const say = useTexts(provinceTexts);
  const [typed, setTyped] = useTyped(asked, (text) => text.trim());
  const type = (text: string) => {
    setTyped(text);
    const question = toQuestion(text);
    onAsk(
      question?.kind === "code"
        ? { code: Number(question.code), q: undefined }
        : { code: undefined, q: text.trim() || undefined },
    );
  };
  return (
    <TextInput
      type="search"
      size="md"
      className={classes.name}
      label={say("nameOrCode")}
      // Once something is typed, what comes of it says more, and moves up to where it is seen.
      description={typed === "" && say("nameOrCodeHint")}
      inputWrapperOrder={["label", "input", "description"]}
      autoComplete="off"
      maxLength={60}
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
      leftSection={<IconSearch size={20} aria-hidden />}
      rightSection={typed && <CloseButton aria-label={say("clear")} onClick={() => type("")} />}
    />
  );
}

/** Puts the focus where the answer is, when a link further down the page has asked for it. */
function useFocusOnLink(asked: string) {
  const panel = useRef<HTMLDivElement>(null);
  const isLinked = useLocation({ select: ({ hash }) => hash === LOOKUP });
  useEffect(() => {
    const isHere = panel.current?.contains(document.activeElement);
    if (asked !== "" && isLinked && !isHere) panel.current?.focus();
  }, [asked, isLinked]);
  return panel;
}
