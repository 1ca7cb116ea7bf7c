import { Button, NativeSelect, Stack, Text, TextInput } from "@mantine/core";
import { IconArrowUp, IconPlus, IconX } from "@tabler/icons-react";
import { EventKind, OrganisationRole } from "@wps/model";
import { flushSync } from "react-dom";
import { BilingualInputs } from "../bilingual-inputs.tsx";
import { useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { OrganisationChooser } from "../organisation-chooser.tsx";
import { IconButton } from "../ui/button.tsx";
import { FormSection } from "../ui/form-section.tsx";
import {
  type CourseDraft,
  type HostDraft,
  type ModuleDraft,
  withHost,
  withModule,
  withModuleUp,
} from "./course-draft.ts";
import classes from "./courses.module.css";
import { courseFormTexts } from "./form-texts.ts";

export interface SectionProps {
  readonly draft: CourseDraft;
  /** Whether something is wrong at a place such as `modules.0.title`. */
  readonly isWrong: (place: string) => boolean;
  readonly onChange: (part: Partial<CourseDraft>) => void;
}

/** What the course is called and what it is. */
export function AboutSection({ draft, isWrong, onChange }: SectionProps) {
  const say = useTexts(courseFormTexts);
  const term = useTexts(terms);
  return (
    <FormSection title={say("about")} hint={say("aboutHint")}>
      <Stack>
        <BilingualInputs
          id="course-title"
          label={say("name")}
          value={draft.title}
          error={isWrong("title") && say("nameWrong")}
          onChange={(title) => onChange({ title })}
        />
        <NativeSelect
          label={say("kind")}
          data={EventKind.options.map((value) => ({ value, label: term(`kind.${value}`) }))}
          value={draft.kind}
          onChange={({ currentTarget }) => onChange({ kind: EventKind.parse(currentTarget.value) })}
        />
        <BilingualInputs
          id="course-summary"
          label={say("summary")}
          description={say("summaryHint")}
          isProse
          value={draft.summary}
          error={isWrong("summary") && say("summaryWrong")}
          onChange={(summary) => onChange({ summary })}
        />
      </Stack>
    </FormSection>
  );
}

/** Whose course it is. */
export function HostsSection({ draft, isWrong, isStranger, onChange }: SectionProps & { isStranger: boolean }) {
  const say = useTexts(courseFormTexts);
  const { organisations } = draft;
  const add = () => {
    const next = withHost(organisations);
    flushSync(() => onChange({ organisations: next }));
    document.getElementById(hostId(next.at(-1)))?.focus();
  };
  return (
    <FormSection title={say("organisations")} hint={say("organisationsHint")}>
      <Stack>
        {organisations.map((host, at) => (
          <HostFields
            key={host.key}
            nth={at + 1}
            host={host}
            isWrong={isWrong(`organisations.${at}.organisation`)}
            onChange={(part) => onChange({ organisations: organisations.with(at, { ...host, ...part }) })}
            onRemove={() => onChange({ organisations: organisations.toSpliced(at, 1) })}
          />
        ))}
        {(isStranger || isWrong("organisations") || organisations.some((_, at) => isWrong(`organisations.${at}`))) && (
          <Text size="sm" c="red" role="alert">
            {say(isStranger ? "notYours" : "organisationsWrong")}
          </Text>
        )}
        <Button
          variant="light"
          className={classes.start}
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={add}
        >
          {say("addOrganisation")}
        </Button>
      </Stack>
    </FormSection>
  );
}

const hostId = (host: HostDraft | undefined) => `course-organisation-${host?.key}`;

interface HostFieldsProps {
  readonly nth: number;
  readonly host: HostDraft;
  readonly isWrong: boolean;
  readonly onChange: (part: Partial<HostDraft>) => void;
  readonly onRemove: () => void;
}

function HostFields({ nth, host, isWrong, onChange, onRemove }: HostFieldsProps) {
  const say = useTexts(courseFormTexts);
  const term = useTexts(terms);
  return (
    <fieldset className={classes.row}>
      <legend>{say("nthOrganisation", { nth })}</legend>
      <div className={classes.who}>
        <OrganisationChooser
          id={hostId(host)}
          label={say("organisation")}
          required
          value={host.organisation}
          error={isWrong ? say("organisationWrong") : undefined}
          onChange={(organisation) => onChange({ organisation })}
        />
        <NativeSelect
          label={say("role")}
          data={OrganisationRole.options.map((value) => ({ value, label: term(`role.${value}`) }))}
          value={host.role}
          onChange={({ currentTarget }) => onChange({ role: OrganisationRole.parse(currentTarget.value) })}
        />
        <div className={classes.tools}>
          <IconButton variant="quiet" aria-label={say("removeOrganisation", { nth })} onClick={onRemove}>
            <IconX size={18} aria-hidden />
          </IconButton>
        </div>
      </div>
    </fieldset>
  );
}

/** What is taught, in its order. */
export function SyllabusSection({ draft, isWrong, onChange }: SectionProps) {
  const say = useTexts(courseFormTexts);
  const { modules } = draft;
  const add = () => {
    const next = withModule(modules);
    flushSync(() => onChange({ modules: next }));
    document.querySelector<HTMLElement>(`[id^="${moduleId(next.at(-1))}"]`)?.focus();
  };
  return (
    <FormSection title={say("syllabus")} hint={say("syllabusHint")}>
      <Stack>
        {modules.map((module, at) => (
          <ModuleFields
            key={module.key}
            nth={at + 1}
            module={module}
            isWrong={(part) => isWrong(`modules.${at}.${part}`)}
            onChange={(part) => onChange({ modules: modules.with(at, { ...module, ...part }) })}
            onUp={() => onChange({ modules: withModuleUp(modules, at) })}
            onRemove={() => onChange({ modules: modules.toSpliced(at, 1) })}
          />
        ))}
        <Button
          variant="light"
          className={classes.start}
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={add}
        >
          {say("addModule")}
        </Button>
      </Stack>
    </FormSection>
  );
}

const moduleId = (module: ModuleDraft | undefined) => `course-module-${module?.key}.title`;

interface ModuleFieldsProps {
  readonly nth: number;
  readonly module: ModuleDraft;
  readonly isWrong: (part: string) => boolean;
  readonly onChange: (part: Partial<ModuleDraft>) => void;
  readonly onUp: () => void;
  readonly onRemove: () => void;
}

function ModuleFields({ nth, module, isWrong, onChange, onUp, onRemove }: ModuleFieldsProps) {
  const say = useTexts(courseFormTexts);
  return (
    <fieldset className={classes.row}>
      <legend>{say("module", { nth })}</legend>
      <div className={classes.moduleHead}>
        <BilingualInputs
          id={moduleId(module)}
          label={say("moduleTitle")}
          value={module.title}
          error={isWrong("title") && say("moduleTitleWrong")}
          onChange={(title) => onChange({ title })}
        />
        <TextInput
          label={say("minutes")}
          inputMode="numeric"
          maxLength={10}
          value={module.minutes}
          error={isWrong("minutes") && say("minutesWrong")}
          onChange={({ currentTarget }) => onChange({ minutes: currentTarget.value })}
        />
        <div className={classes.tools}>
          {nth > 1 && (
            <IconButton variant="quiet" aria-label={say("moveUp", { nth })} onClick={onUp}>
              <IconArrowUp size={18} aria-hidden />
            </IconButton>
          )}
          <IconButton variant="quiet" aria-label={say("removeModule", { nth })} onClick={onRemove}>
            <IconX size={18} aria-hidden />
          </IconButton>
        </div>
      </div>
      <BilingualInputs
        id={`course-module-${module.key}.aim`}
        label={say("aim")}
        isProse
        value={module.aim}
        error={isWrong("aim") && say("aimWrong")}
        onChange={(aim) => onChange({ aim })}
      />
    </fieldset>
  );
}
