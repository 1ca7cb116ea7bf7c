import { Alert, Button, Group, NativeSelect, Stack, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type Language, NewOrganisation, OrganisationType, wordingIn } from "@wps/model";
import { type SyntheticEvent, useId, useState } from "react";
import { createOrganisation, organisationsQuery, ProblemError } from "../api.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { typeTerms } from "../language/organisation-types.ts";
import { Dialog } from "../ui/dialog.tsx";
import { chooserTexts } from "./texts.ts";

interface NewOrganisationDialogProps {
  /** What was searched for in vain: it may well be the name. */
  readonly name: string;
  readonly onClose: () => void;
  readonly onChosen: (id: string) => void;
}

/** Adds an organisation without leaving the form; one that exists already is offered instead. */
export function NewOrganisationDialog({ name: searched, onClose, onChosen }: NewOrganisationDialogProps) {
  const say = useTexts(chooserTexts);
  const term = useTexts(typeTerms);
  const { language } = useLanguage();
  const error = useId();
  const [name, setName] = useState<Record<Language, string>>({ vi: "", en: "", [language]: searched });
  const [type, setType] = useState("");
  const [pressed, setPressed] = useState(false);
  const choose = (id: string) => {
    onChosen(id);
    onClose();
  };
  const adding = useAdding(choose);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    // React passes the event on to the form around the dialog, which is not what was submitted.
    event.stopPropagation();
    setPressed(true);
    const draft = NewOrganisation.safeParse({ name: written(name), type });
    if (draft.success && !adding.isPending) adding.mutate(draft.data);
  };
  const input = (key: Language) => ({
    lang: key,
    label: `${say("organisationName")} ${say(`in.${key}`)}`,
    value: name[key],
    onChange: (event: { currentTarget: HTMLInputElement }) => setName({ ...name, [key]: event.currentTarget.value }),
  });
  return (
    <Dialog onClose={onClose} title={say("newOrganisation")} closeLabel={say("close")}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <TextInput
            {...input(language)}
            data-autofocus
            error={pressed && Object.keys(written(name)).length === 0 && say("nameNeeded")}
          />
          <TextInput {...input(language === "vi" ? "en" : "vi")} />
          <NativeSelect
            label={say("organisationType")}
            withAsterisk
            value={type}
            onChange={(event) => setType(event.currentTarget.value)}
            error={pressed && type === "" && say("typeNeeded")}
            data={[
              { value: "", label: say("chooseType") },
              ...OrganisationType.options.map((value) => ({ value, label: term(`type.${value}`) })),
            ]}
          />
          <Setback id={error} error={adding.error} onChosen={choose} />
          <Group justify="flex-end">
            <Button variant="default" size="md" onClick={onClose}>
              {say("cancel")}
            </Button>
            <Button
              type="submit"
              size="md"
              loading={adding.isPending}
              aria-describedby={adding.isError ? error : undefined}
            >
              {say("add")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

/** The name in the languages it is written in. */
const written = ({ vi, en }: Record<Language, string>) => ({
  ...(vi.trim() !== "" && { vi }),
  ...(en.trim() !== "" && { en }),
});

/** Adds it and puts it into the list at once; asks for the list anew when it is there already. */
function useAdding(onAdded: (id: string) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: createOrganisation,
    networkMode: "always",
    onSuccess: (organisation) => {
      queries.setQueryData(organisationsQuery.queryKey, (known) => known && [...known, organisation]);
      onAdded(organisation.id);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: organisationsQuery.queryKey }),
  });
}

function Setback({ id, error, onChosen }: { id: string; error: Error | null; onChosen: (id: string) => void }) {
  const say = useTexts(chooserTexts);
  const { language } = useLanguage();
  const queries = useQueryClient();
  if (error === null) return null;
  const refusal = error instanceof ProblemError ? error.problem.refusal : undefined;
  if (refusal?.code !== "ORGANISATION_EXISTS") {
    return (
      <Alert id={id} color="red" role="alert">
        {say("addFailed")}
      </Alert>
    );
  }
  const existing = queries.getQueryData(organisationsQuery.queryKey)?.find((known) => known.id === refusal.id);
  const name = existing === undefined ? refusal.id : wordingIn(existing.name, language).text;
  return (
    <Alert id={id} role="alert">
      <Stack align="start" gap="xs">
        {say("organisationExists", { name })}
        <Button size="sm" onClick={() => onChosen(refusal.id)}>
          {say("useExisting")}
        </Button>
      </Stack>
    </Alert>
  );
}
