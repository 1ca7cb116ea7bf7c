import { Group } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type ClauseCode, type ClauseNode, clauseTree } from "@wps/model";
import type { ProgrammeView } from "../../contract/programmes.ts";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Section } from "../ui/section.tsx";
import { type Block, blocksOf } from "./blocks.ts";
import { ClauseRow } from "./clause-row.tsx";
import classes from "./clause-tree.module.css";
import { ContributionMarks } from "./contributed.tsx";
import { EventsTally } from "./events-tally.tsx";
import { GapLine, GapList } from "./gap-line.tsx";
import { gapsAfter, gapsWithin } from "./gaps.ts";
import { eventsOn } from "./tally.ts";
import { programmeTexts } from "./texts.ts";

/** All clauses of a programme in legal order, with what is missing shown in its place. */
export function ClauseTree({ view }: { view: ProgrammeView }) {
  const say = useTexts(programmeTexts);
  const overall = gapsWithin(view.programme, undefined);
  return (
    <>
      {blocksOf(clauseTree(view.programme)).map((block) => (
        <TreeBlock key={block.head === "part" ? block.node.clause.code : block.kind} block={block} view={view} />
      ))}
      {overall.length > 0 && (
        <Section title={say("wholeProgramme")}>
          <GapList gaps={overall} view={view} />
        </Section>
      )}
    </>
  );
}

function TreeBlock({ block, view }: { block: Block; view: ProgrammeView }) {
  const say = useTexts(programmeTexts);
  if (block.head === "kind") {
    return (
      <Section title={say(`several.${block.kind}`)}>
        <Branch nodes={block.nodes} view={view} />
      </Section>
    );
  }
  const { clause, children } = block.node;
  const after = gapsAfter(view.programme, clause.code);
  return (
    <Section title={<PartTitle node={block.node} view={view} />}>
      <Branch nodes={children} parent={clause.code} view={view} />
      {after.length > 0 && <GapList gaps={after} view={view} />}
    </Section>
  );
}

function PartTitle({ node: { clause }, view }: { node: ClauseNode; view: ProgrammeView }) {
  return (
    <Group component="span" justify="space-between" align="baseline">
      <Link
        to="/programmes/$programme/$clause"
        params={{ programme: view.programme.code, clause: clause.code }}
        className={classes.part}
      >
        {clause.code}. <Wording of={clause.shortTitle} />
      </Link>
      <ContributionMarks view={view} clause={clause.code} />
      <EventsTally events={eventsOn(view, clause.code)} />
    </Group>
  );
}

interface BranchProps {
  readonly nodes: readonly ClauseNode[];
  readonly parent?: ClauseCode;
  readonly view: ProgrammeView;
}

/** Clauses that stand beside each other, each with what is below and right after it. */
export function Branch({ nodes, parent, view }: BranchProps) {
  const missing = parent === undefined ? [] : gapsWithin(view.programme, parent);
  if (nodes.length === 0 && missing.length === 0) return null;
  return (
    <ul className={classes.branch}>
      {nodes.map(({ clause, children }) => (
        <li key={clause.code}>
          <ClauseRow clause={clause} view={view} />
          <Branch nodes={children} parent={clause.code} view={view} />
          {gapsAfter(view.programme, clause.code).map((gap) => (
            <GapLine key={gap.sought.vi ?? gap.sought.en} gap={gap} view={view} />
          ))}
        </li>
      ))}
      {missing.map((gap) => (
        <li key={gap.sought.vi ?? gap.sought.en}>
          <GapLine gap={gap} view={view} />
        </li>
      ))}
    </ul>
  );
}
