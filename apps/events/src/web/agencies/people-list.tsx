import { Text } from "@mantine/core";
import type { KnownOffice } from "@wps/model/catalogue";
import { sayPartialDate } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Cites } from "../sources.tsx";
import { Tag } from "../ui/tag.tsx";
import { people } from "./people.ts";
import classes from "./people-list.module.css";
import { agencyTexts } from "./texts.ts";

/** Who held which office, and when a source shows it. */
export function PeopleList() {
  return (
    <ul className={classes.people}>
      {people().map(({ name, offices }) => (
        <li key={name}>
          <Text fw={600} lang="vi">
            {name}
          </Text>
          <ul className={classes.offices}>
            {offices.map((office) => (
              <li key={office.title.vi}>
                <OfficeWords office={office} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function OfficeWords({ office }: { office: KnownOffice }) {
  const say = useTexts(agencyTexts);
  const { language } = useLanguage();
  const { title, began, seen, ended, basis, note, sources } = office;
  const days = [
    ...(began === undefined ? [] : [say("began", { date: sayPartialDate(began, language) })]),
    ...(seen.length === 0
      ? []
      : [say("seen", { dates: seen.map((date) => sayPartialDate(date, language)).join(", ") })]),
    ...(ended === undefined ? [] : [say("ended", { date: sayPartialDate(ended, language) })]),
  ];
  return (
    <>
      <Wording of={title} />
      <Text size="sm" c="dimmed">
        {days.join(", ")} {basis === "inferred" && <Tag tone="doubt">{say("inferred")}</Tag>} <Cites keys={sources} />
      </Text>
      {note && (
        <Text size="sm" c="dimmed">
          <Wording of={note} />
        </Text>
      )}
    </>
  );
}
