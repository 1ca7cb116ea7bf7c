import type { PersonFile } from "../../contract/own-data.ts";
import { sayDates, sayDay, sayHours } from "../language/dates.ts";
import { texts, useLanguage, useTexts } from "../language/i18n.ts";
import { OrganisationNames } from "../organisation-names.tsx";
import { peopleTerms } from "../people/people-terms.ts";
import { PersonName } from "../people/person-name.tsx";
import classes from "./person-file.module.css";

const words = texts(
  "person-file",
  {
    name: "Họ và tên",
    birthYear: "Năm sinh",
    email: "Thư điện tử",
    phone: "Điện thoại",
    notRecorded: "chưa ghi nhận",
    when: "Thời gian",
    roles: "Vai trò",
    status: "Tình trạng",
    entry: "Cách vào danh sách",
    sex: "Giới tính",
    organisation: "Cơ quan, tổ chức",
    unit: "Đơn vị công tác",
    function: "Chức vụ",
    age: "Nhóm tuổi",
    teaches: "Giảng dạy",
    marks: "Điểm danh",
    "part.whole": "cả buổi",
    "part.morning": "sáng",
    "part.afternoon": "chiều",
  },
  {
    name: "Name",
    birthYear: "Year of birth",
    email: "E-mail",
    phone: "Telephone",
    notRecorded: "not recorded",
    when: "When",
    roles: "Role",
    status: "Status",
    entry: "How they came onto the list",
    sex: "Sex",
    organisation: "Organisation",
    unit: "Unit",
    function: "Position",
    age: "Age group",
    teaches: "Teaches",
    marks: "Attendance",
    "part.whole": "whole session",
    "part.morning": "morning",
    "part.afternoon": "afternoon",
  },
);

/** Who somebody is, as it is kept. What is not recorded is said to be missing. */
export function PersonFacts({ file: { name, birthYear, contact } }: { file: PersonFile }) {
  const say = useTexts(words);
  const reached = contact.status === "known" ? contact.contact : {};
  return (
    <dl className={classes.facts}>
      <dt>{say("name")}</dt>
      <dd>
        <PersonName name={name} />
      </dd>
      <dt>{say("birthYear")}</dt>
      <dd>{birthYear ?? say("notRecorded")}</dd>
      <dt>{say("email")}</dt>
      <dd>{reached.email ?? say("notRecorded")}</dd>
      <dt>{say("phone")}</dt>
      <dd>{reached.phone ?? say("notRecorded")}</dd>
    </dl>
  );
}

/** What is kept of somebody at one event. */
export function ParticipationFacts({ at }: { at: PersonFile["events"][number] }) {
  const say = useTexts(words);
  const term = useTexts(peopleTerms);
  const { language } = useLanguage();
  const { sex, organisation, unit, function: work, ageGroup } = at.profile;
  const marks = at.marks.map(
    ({ date, part, state }) => `${sayDay(date, language)}, ${say(`part.${part}`)}: ${term(`state.${state}`)}`,
  );
  const teaches = at.teaches.map(({ date, hours }) =>
    hours ? `${sayDay(date, language)}, ${sayHours(hours)}` : sayDay(date, language),
  );
  return (
    <dl className={classes.facts}>
      <dt>{say("when")}</dt>
      <dd>{sayDates({ precision: "day", start: at.start, end: at.end }, language)}</dd>
      <dt>{say("roles")}</dt>
      <dd>{at.roles.map((role) => term(`role.${role}`)).join(", ")}</dd>
      <dt>{say("status")}</dt>
      <dd>{term(`status.${at.status}`)}</dd>
      <dt>{say("entry")}</dt>
      <dd>{term(`entry.${at.entry}`)}</dd>
      <dt>{say("sex")}</dt>
      <dd>{term(`sex.${sex}`)}</dd>
      <dt>{say("organisation")}</dt>
      <dd>{organisation === undefined ? say("notRecorded") : <OrganisationNames ids={[organisation]} />}</dd>
      <dt>{say("unit")}</dt>
      <dd>{unit ?? say("notRecorded")}</dd>
      <dt>{say("function")}</dt>
      <dd>{work ?? say("notRecorded")}</dd>
      <dt>{say("age")}</dt>
      <dd>{ageGroup === undefined ? say("notRecorded") : term(`age.${ageGroup}`)}</dd>
      {teaches.length > 0 && (
        <>
          <dt>{say("teaches")}</dt>
          <dd>{teaches.join("; ")}</dd>
        </>
      )}
      <dt>{say("marks")}</dt>
      <dd>{marks.length === 0 ? say("notRecorded") : marks.join("; ")}</dd>
    </dl>
  );
}
