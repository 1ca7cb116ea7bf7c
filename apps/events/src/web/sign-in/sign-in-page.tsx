import { Alert, Button, Stack, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { EmailAddress } from "@wps/model";
import { type SyntheticEvent, useState } from "react";
import { useTexts } from "../language/i18n.ts";
import { ownAddress } from "../own-address.ts";
import { beginAnew, useMe } from "../session.ts";
import { PasswordField } from "../ui/password-field.tsx";
import { useFocusOnWrong } from "../ui/use-focus-on-wrong.ts";
import { Entrance, Refusal } from "./entrance.tsx";
import { signIn } from "./queries.ts";
import { signInTexts } from "./texts.ts";

const route = getRouteApi("/sign-in");

/** The door for whoever has an account; leads back to where one came from. */
export function SignInPage() {
  const say = useTexts(signInTexts);
  const { from } = route.useSearch();
  const me = useMe();
  const goOn = () => beginAnew(ownAddress(from));
  const entering = useMutation({ mutationFn: signIn, onSuccess: goOn });
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [attempts, setAttempts] = useState(0);
  const form = useFocusOnWrong(attempts);
  const pressed = attempts > 0;
  const address = EmailAddress.safeParse(email.trim());
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    if (address.success && password !== "") entering.mutate({ email: address.data, password });
  };
  return (
    <Entrance title={say("signIn")} foot={say("noAccount")}>
      {me.role !== "public" && !entering.isPending && !entering.isSuccess && (
        <Alert>
          <Stack gap="xs" align="start">
            {say("already", { name: me.name })}
            <Button size="sm" variant="default" onClick={goOn}>
              {say("goOn")}
            </Button>
          </Stack>
        </Alert>
      )}
      <form ref={form} onSubmit={submit} noValidate>
        <Stack>
          {entering.isError && <Refusal key={entering.submittedAt} error={entering.error} />}
          <TextInput
            size="md"
            type="email"
            name="email"
            autoComplete="username"
            label={say("email")}
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
            error={pressed && !address.success && say("emailNeeded")}
          />
          <PasswordField
            name="password"
            autoComplete="current-password"
            label={say("password")}
            value={password}
            onChange={setPassword}
            toggle={say("show")}
            error={pressed && password === "" && say("passwordNeeded")}
          />
          <Button type="submit" size="md" mt="xs" loading={entering.isPending || entering.isSuccess}>
            {say("signIn")}
          </Button>
        </Stack>
      </form>
    </Entrance>
  );
}
