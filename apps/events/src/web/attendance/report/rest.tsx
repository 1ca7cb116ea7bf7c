import { Checkbox, Text } from "@mantine/core";
import { useTexts } from "../../language/i18n.ts";
import type { ReportPlan } from "./report-plan.ts";
import { reportTexts } from "./texts.ts";

interface RestProps {
  readonly plan: ReportPlan;
  readonly isMarked: boolean;
  readonly onMark: (isMarked: boolean) => void;
}

/** Who has a seat and is not in the report: nothing is said of them unless somebody says so. */
export function Rest({ plan: { missing }, isMarked, onMark }: RestProps) {
  const say = useTexts(reportTexts);
  if (missing.length === 0) return null;
  return (
    <div>
      <Text size="sm">{say("missing", { count: missing.length })}</Text>
      <Checkbox
        mt={4}
        label={say("marksRest")}
        checked={isMarked}
        onChange={({ currentTarget }) => onMark(currentTarget.checked)}
      />
    </div>
  );
}
