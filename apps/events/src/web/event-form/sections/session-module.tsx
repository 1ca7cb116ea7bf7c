import { NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type CourseId, wordingIn } from "@wps/model";
import { courseQuery } from "../../course-queries.ts";
import { useLanguage, useTexts } from "../../language/i18n.ts";
import type { SessionDraft } from "../draft/session.ts";
import { useField } from "../fields/field.ts";
import { sectionTexts } from "./texts.ts";

interface SessionModuleProps {
  readonly path: string;
  readonly course: CourseId;
  readonly value: SessionDraft;
  readonly onChange: (value: SessionDraft) => void;
}

/** What of its course a session teaches. Where the course cannot be read, the session keeps what it has. */
export function SessionModule({ path, course, value, onChange }: SessionModuleProps) {
  const say = useTexts(sectionTexts);
  const { language } = useLanguage();
  const field = useField(`${path}.module`);
  const { data } = useQuery(courseQuery(course));
  if (data === undefined || (data.modules.length === 0 && value.module === "")) return null;
  const modules = data.modules.map(({ id, title }, at) => ({
    value: id as string,
    label: `${at + 1}. ${wordingIn(title, language).text}`,
  }));
  const isKnown = value.module === "" || modules.some((module) => module.value === value.module);
  return (
    <NativeSelect
      {...field}
      label={say("sessionModule")}
      value={value.module}
      onChange={({ currentTarget }) => onChange({ ...value, module: currentTarget.value })}
      data={[
        { value: "", label: say("sessionModuleNone") },
        ...modules,
        ...(isKnown ? [] : [{ value: value.module, label: say("sessionModuleGone") }]),
      ]}
    />
  );
}
