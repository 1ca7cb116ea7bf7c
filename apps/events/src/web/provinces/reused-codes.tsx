import { Text } from "@mantine/core";
import { reusedProvinceCodes } from "@wps/model/catalogue";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Cites } from "../sources.tsx";
import { Section } from "../ui/section.tsx";
import classes from "./reused-codes.module.css";
import { provinceTexts } from "./texts.ts";
import { CodeLink } from "./unit-link.tsx";

/** The codes that mean another province than they did. */
export function ReusedCodes() {
  const say = useTexts(provinceTexts);
  const reused = reusedProvinceCodes();
  return (
    <Section title={say("reusedHeading")}>
      <Text maw="46rem">
        {say("reusedIntro")} <Cites keys={reused.flatMap(({ was, is }) => [...was.sources, ...is.sources])} />
      </Text>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{say("column")}</th>
            <th scope="col">{say("before2025")}</th>
            <th scope="col">{say("since2025")}</th>
          </tr>
        </thead>
        <tbody>
          {reused.map(({ code, was, is }) => (
            <tr key={code}>
              <th scope="row">
                <CodeLink code={code} />
              </th>
              <td>
                <Wording of={was.name} />
              </td>
              <td>
                <strong>
                  <Wording of={is.name} />
                </strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
