import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import type { RegistrationReceipt } from "../../contract/registrations.ts";
import { sayInstant } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { LinkPage, LinkPageHead } from "../people/link-page.tsx";
import { registrationQuery } from "../people/seat-links.ts";
import { Receipt } from "./receipt.tsx";
import { RegistrationForm } from "./registration-form.tsx";
import { registerTexts } from "./texts.ts";

const route = getRouteApi("/register/$gate");

/** Registers somebody without an account. */
export function RegisterPage() {
  const say = useTexts(registerTexts);
  const { language } = useLanguage();
  const { gate } = route.useParams();
  const offer = useQuery({ ...registrationQuery(gate), staleTime: Number.POSITIVE_INFINITY });
  const [receipt, setReceipt] = useState<RegistrationReceipt>();
  return (
    <LinkPage title={say("title")} query={offer}>
      {({ event, until, photographs }) => (
        <>
          <LinkPageHead title={say("title")} event={event} hint={say("until", { when: sayInstant(until, language) })} />
          {receipt === undefined ? (
            <RegistrationForm gate={gate} day={event.dates.start} photographs={photographs} onDone={setReceipt} />
          ) : (
            <Receipt receipt={receipt} onAnother={() => setReceipt(undefined)} />
          )}
        </>
      )}
    </LinkPage>
  );
}
