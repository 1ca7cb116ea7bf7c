import { Alert, Button, Stack } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { type Account, isGuessable, Password } from "@wps/model";
import { type SyntheticEvent, useState } from "react";
import { useTexts } from "../language/i18n.ts";
import { PasswordField } from "../ui/password-field.tsx";
import { useFocusOnWrong } from "../ui/use-focus-on-wrong.ts";
import { changePassword } from "./queries.ts";
import { Setback } from "./setback.tsx";
import { accountTexts } from "./texts.ts";

/** One's own password: the present one and the next. */
export function PasswordForm({ holder }: { holder: Pick<Account, "name" | "email"> }) {
  const say = useTexts(accountTexts);
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [attempts, setAttempts] = useState(0);
  const form = useFocusOnWrong(attempts);
  const pressed = attempts > 0;
  const changing = useMutation({
    mutationFn: changePassword,
    onSuccess: () => {
      setCurrent("");
      setNext("");
      setAttempts(0);
    },
  });
  const password = Password.safeParse(next);
  const fault = !password.success ? "nextShort" : isGuessable(next, holder) ? "refused.PASSWORD_GUESSABLE" : undefined;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    if (current !== "" && password.success && fault === undefined) changing.mutate({ current, next: password.data });
  };
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack maw="24rem">
        {changing.isError && <Setback key={changing.submittedAt} error={changing.error} />}
        {changing.isSuccess && (
          <Alert role="status" color="teal" icon={<IconCheck aria-hidden />}>
            {say("passwordChanged")}
          </Alert>
        )}
        <input type="hidden" name="email" autoComplete="username" value={holder.email} readOnly />
        <PasswordField
          autoComplete="current-password"
          label={say("current")}
          value={current}
          onChange={setCurrent}
          toggle={say("show")}
          error={pressed && current === "" && say("currentNeeded")}
        />
        <PasswordField
          autoComplete="new-password"
          label={say("next")}
          description={say("nextHint")}
          value={next}
          onChange={setNext}
          toggle={say("show")}
          error={pressed && fault && say(fault)}
        />
        <Button type="submit" size="md" loading={changing.isPending} style={{ alignSelf: "flex-start" }}>
          {say("setPassword")}
        </Button>
      </Stack>
    </form>
  );
}
