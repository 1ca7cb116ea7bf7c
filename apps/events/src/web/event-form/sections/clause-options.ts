import { type ClauseKind, type ClauseNode, clauseTree, type Language, type Programme, wordingIn } from "@wps/model";

export interface ClauseOption {
  readonly value: string;
  readonly label: string;
}

/** Clauses that stand together: a clause with children first, then those of its children that have none. */
export interface ClauseGroup {
  readonly head: { readonly kind: ClauseKind; readonly code: string };
  readonly items: readonly ClauseOption[];
}

/**
 * The clauses of a programme to choose from, in legal order: objectives and task groups, each with its items.
 *
 * @example
 * clauseGroups(nap, "en")[2]?.items[0]?.label; // "I.2.a · Full, equal and meaningful participation"
 */
export function clauseGroups(programme: Pick<Programme, "clauses">, language: Language): ClauseGroup[] {
  const option = ({ clause }: ClauseNode): ClauseOption => ({
    value: clause.code,
    label: `${clause.code} · ${wordingIn(clause.shortTitle, language).text}`,
  });
  const groupsOf = (node: ClauseNode): ClauseGroup[] => {
    const leaves = node.children.filter((child) => child.children.length === 0);
    const branches = node.children.filter((child) => child.children.length > 0);
    const { kind, code } = node.clause;
    return [{ head: { kind, code }, items: [node, ...leaves].map(option) }, ...branches.flatMap(groupsOf)];
  };
  return clauseTree(programme).flatMap(groupsOf);
}
