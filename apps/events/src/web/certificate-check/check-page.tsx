import { Button, Stack, Text, TextInput, Title } from "@mantine/core";
import { useLocation, useNavigate } from "@tanstack/react-router";
import { certificateCodeIn } from "@wps/model";
import { type SyntheticEvent, useState } from "react";
import { useTexts } from "../language/i18n.ts";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { Answer } from "./answer.tsx";
import classes from "./check-page.module.css";
import { checkTexts } from "./texts.ts";

/** Longer than any code with whatever is typed between its signs. */
const LONGEST = 60;

/** Whether a certificate is valid, for whoever holds it. The code follows the hash of the address, which no server sees. */
export function CheckPage() {
  const say = useTexts(checkTexts);
  const asked = useLocation({ select: ({ hash }) => hash });
  useDocumentTitle(say("title"));
  return (
    <Stack className={classes.page} gap="lg">
      <div>
        <Title order={1}>{say("title")}</Title>
        <Text c="dimmed" mt={6}>
          {say("hint")}
        </Text>
      </div>
      <CodeForm key={asked} asked={asked} />
      {asked !== "" && <Answer code={asked} />}
    </Stack>
  );
}

function CodeForm({ asked }: { asked: string }) {
  const say = useTexts(checkTexts);
  const navigate = useNavigate();
  const [text, setText] = useState(certificateCodeIn(asked) ?? asked.slice(0, LONGEST));
  const [isPressed, setIsPressed] = useState(false);
  const submit = (submitted: SyntheticEvent) => {
    submitted.preventDefault();
    setIsPressed(true);
    const code = certificateCodeIn(text) ?? text.trim();
    if (code !== "") void navigate({ to: "/certificates", hash: code, hashScrollIntoView: false });
  };
  return (
    <form onSubmit={submit} noValidate className={classes.form} data-screen-only>
      <TextInput
        size="lg"
        label={say("code")}
        placeholder="XXXX-XXXX-XXXX-XXXX-XXXX"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={LONGEST}
        classNames={{ input: classes.code ?? "" }}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        error={isPressed && text.trim() === "" && say("codeNeeded")}
      />
      <Button type="submit" size="lg">
        {say("check")}
      </Button>
    </form>
  );
}
