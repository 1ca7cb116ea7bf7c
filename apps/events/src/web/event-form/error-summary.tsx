import { Alert, Anchor, List } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import type { MouseEvent } from "react";
import { useTexts } from "../language/i18n.ts";
import { useFocusOnArrival } from "../ui/use-focus-on-arrival.ts";
import { anchorOf } from "./fields/field.ts";
import { issueTexts } from "./issue-texts.ts";
import type { FormIssue } from "./issues.ts";
import { sectionOf } from "./section-names.ts";
import { sectionTexts } from "./sections/texts.ts";
import { formTexts } from "./texts.ts";

interface ErrorSummaryProps {
  readonly issues: readonly FormIssue[];
  readonly onGo: (issue: FormIssue) => void;
}

/** All that is to be put right, each leading to its place; takes the focus when it appears. */
export function ErrorSummary({ issues, onGo }: ErrorSummaryProps) {
  const say = useTexts(formTexts);
  const explain = useTexts(issueTexts);
  const name = useTexts(sectionTexts);
  const box = useFocusOnArrival();
  const go = (event: MouseEvent, issue: FormIssue) => {
    event.preventDefault();
    onGo(issue);
  };
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      role="alert"
      color="red"
      icon={<IconAlertTriangle aria-hidden />}
      title={say("problems", { count: issues.length })}
    >
      <List spacing={4}>
        {issues.map((issue) => {
          const section = sectionOf(issue);
          return (
            <List.Item key={issue.path}>
              <Anchor
                href={`#${anchorOf(issue.path)}`}
                c="red"
                underline="always"
                onClick={(event) => go(event, issue)}
              >
                {section && `${name(section)}: `}
                {explain(issue.text, issue.values)}
              </Anchor>
            </List.Item>
          );
        })}
      </List>
    </Alert>
  );
}
