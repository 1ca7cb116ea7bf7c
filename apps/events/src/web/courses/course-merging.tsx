import { type Course, type NewCourse, wordingIn } from "@wps/model";
import type { ReactNode } from "react";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { Wording } from "../language/wording.tsx";
import type { Merging } from "../merge-panel.tsx";
import { OrganisationName } from "../organisation-names.tsx";
import { enteredOfCourse } from "./course-draft.ts";
import { courseFormTexts } from "./form-texts.ts";
import { useLengthWords } from "./length-words.ts";

const PARTS = ["title", "kind", "summary", "modules", "organisations"] as const satisfies readonly (keyof NewCourse)[];
type Part = (typeof PARTS)[number];

/** My course with parts of theirs. */
export function mergedCourse(mine: NewCourse, theirs: Course, parts: readonly Part[]): NewCourse {
  const merged = { ...mine };
  const take = <Name extends Part>(part: Name) => {
    merged[part] = enteredOfCourse(theirs)[part];
  };
  for (const part of parts) take(part);
  return merged;
}

/** How courses merge: part by part, the syllabus as a whole. */
export function useCourseMerging(): Merging<NewCourse, Part> {
  const say = useTexts(courseFormTexts);
  const term = useTexts(terms);
  return {
    partsOf: (course) => course,
    namesIn: () => PARTS,
    titleOf: (part) => say(`part.${part}`),
    show: (part, course): ReactNode => {
      switch (part) {
        case "title":
        case "summary": {
          const text = course[part];
          return text && <Wording of={text} />;
        }
        case "kind":
          return term(`kind.${course.kind}`);
        case "modules":
          return <Modules modules={course.modules} />;
        case "organisations":
          return <Organisations organisations={course.organisations} />;
      }
    },
  };
}

function Modules({ modules }: Pick<NewCourse, "modules">) {
  const { language } = useLanguage();
  const length = useLengthWords();
  return (
    <ol>
      {modules.map(({ id, title, minutes }) => (
        <li key={id ?? wordingIn(title, language).text}>
          <Wording of={title} />
          {minutes !== undefined && ` (${length(minutes)})`}
        </li>
      ))}
    </ol>
  );
}

function Organisations({ organisations }: Pick<NewCourse, "organisations">) {
  const term = useTexts(terms);
  return (
    <ul>
      {organisations.map(({ organisation, role }) => (
        <li key={`${role} ${organisation}`}>
          <OrganisationName id={organisation} /> – {term(`role.${role}`)}
        </li>
      ))}
    </ul>
  );
}
