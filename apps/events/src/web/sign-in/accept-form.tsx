import { Button, Stack, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { Acceptance, type Invitation, isGuessable } from "@wps/model";
import { type SyntheticEvent, useState } from "react";
import { useTexts } from "../language/i18n.ts";
import { beginAnew } from "../session.ts";
import { PasswordField } from "../ui/password-field.tsx";
import { useFocusOnWrong } from "../ui/use-focus-on-wrong.ts";
import { Refusal } from "./entrance.tsx";
import { acceptInvitation } from "./queries.ts";
import { signInTexts } from "./texts.ts";

interface AcceptFormProps {
  readonly invitation: Invitation;
  readonly token: string;
}

/** All that an account still lacks, asked of whoever holds the link. */
export function AcceptForm({ invitation, token }: AcceptFormProps) {
  const say = useTexts(signInTexts);
  const { purpose } = invitation;
  const isNew = purpose !== "new-password";
  const [name, setName] = useState(purpose === "join" ? invitation.name : "");
  const [email, setEmail] = useState(purpose === "first-admin" ? "" : invitation.email);
  const [password, setPassword] = useState("");
  const [attempts, setAttempts] = useState(0);
  const form = useFocusOnWrong(attempts);
  const pressed = attempts > 0;
  const accepting = useMutation({
    mutationFn: (acceptance: Acceptance) => acceptInvitation(token, acceptance),
    onSuccess: () => beginAnew("/"),
  });
  const draft = Acceptance.safeParse({
    purpose,
    password,
    ...(isNew && { name }),
    ...(purpose === "first-admin" && { email: email.trim() }),
  });
  const isWrong = (field: string) => pressed && draft.error?.issues.some(({ path }) => path[0] === field);
  const guessable = isGuessable(password, { name: isNew ? name : invitation.name, email });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    if (draft.success && !guessable) accepting.mutate(draft.data);
  };
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack>
        {accepting.isError && <Refusal key={accepting.submittedAt} error={accepting.error} />}
        {isNew && (
          <TextInput
            size="md"
            name="name"
            autoComplete="name"
            label={say("name")}
            description={say("nameHint")}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={isWrong("name") && say("nameNeeded")}
          />
        )}
        {purpose === "first-admin" ? (
          <TextInput
            size="md"
            type="email"
            name="email"
            autoComplete="username"
            label={say("email")}
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
            error={isWrong("email") && say("emailNeeded")}
          />
        ) : (
          // For the browser, which keeps the password under it.
          <input type="hidden" name="email" autoComplete="username" value={email} readOnly />
        )}
        <PasswordField
          name="password"
          autoComplete="new-password"
          label={say("newPassword")}
          description={say("newPasswordHint")}
          value={password}
          onChange={setPassword}
          toggle={say("show")}
          error={isWrong("password") ? say("passwordShort") : pressed && guessable && say("passwordGuessable")}
        />
        <Button type="submit" size="md" mt="xs" loading={accepting.isPending || accepting.isSuccess}>
          {say(isNew ? "open" : "setPassword")}
        </Button>
      </Stack>
    </form>
  );
}
