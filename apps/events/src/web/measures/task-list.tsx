import { Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Clause, Programme } from "@wps/model";
import type { TaskCoverage } from "@wps/model/indicators";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Tag } from "../ui/tag.tsx";
import classes from "./task-list.module.css";
import { measureTexts } from "./texts.ts";

interface TaskListProps {
  readonly programme: Programme;
  readonly coverage: TaskCoverage;
}

/** Every known task under its group, with its events; and what is missing of them, as missing. */
export function TaskList({ programme, coverage }: TaskListProps) {
  const parents = new Map(programme.clauses.map(({ code, parent }) => [code, parent]));
  const groups = programme.clauses.filter(
    ({ code }) =>
      coverage.tasks.some(({ clause }) => parents.get(clause) === code) ||
      coverage.gaps.some(({ gap }) => gap.parent === code),
  );
  return (
    <ul className={classes.groups}>
      {groups.map((group) => (
        <li key={group.code}>
          <Text fw={600}>
            {group.code}. <Wording of={group.shortTitle} />
          </Text>
          <ul className={classes.tasks}>
            {coverage.tasks
              .filter(({ clause }) => parents.get(clause) === group.code)
              .map((task) => (
                <TaskRow
                  key={task.clause}
                  programme={programme.code}
                  clause={programme.clauses.find(({ code }) => code === task.clause)}
                  task={task}
                />
              ))}
            {coverage.gaps
              .filter(({ gap }) => gap.parent === group.code)
              .map((entry) => (
                <GapRow key={JSON.stringify(entry.gap.sought)} entry={entry} />
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

interface TaskRowProps {
  readonly programme: string;
  readonly clause: Clause | undefined;
  readonly task: TaskCoverage["tasks"][number];
}

function TaskRow({ programme, clause, task }: TaskRowProps) {
  const say = useTexts(measureTexts);
  const { held, planned } = task;
  return (
    <li className={classes.task} data-state={held > 0 ? "held" : planned > 0 ? "planned" : "none"}>
      <Link to="/programmes/$programme/$clause" params={{ programme, clause: task.clause }} className={classes.link}>
        <span className={classes.code}>{task.clause}</span>
        <span>{clause && <Wording of={clause.shortTitle} />}</span>
      </Link>
      <span className={classes.events}>
        {held > 0 && <Tag tone="accent">{say("heldEvents", { count: held })}</Tag>}
        {planned > 0 && <Tag>{say("plannedEvents", { count: planned })}</Tag>}
        {held + planned === 0 && say("noEvents")}
      </span>
    </li>
  );
}

function GapRow({ entry: { gap, held } }: { entry: TaskCoverage["gaps"][number] }) {
  const say = useTexts(measureTexts);
  return (
    <li className={classes.gap}>
      <span>
        <Wording of={gap.sought} /> <Tag tone="doubt">{say("unseen")}</Tag>
      </span>
      <span className={classes.events}>
        {say(`existence.${gap.existence}`)}
        {held > 0 && ` · ${say("onGroup", { count: held })}`}
      </span>
    </li>
  );
}
