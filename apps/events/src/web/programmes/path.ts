import type { Clause, ClauseCode, ClauseNode, Programme } from "@wps/model";

/**
 * The clauses above a clause, the outermost first.
 *
 * @example
 * pathTo(nap, e).map((clause) => clause.code); // ["II", "II.2"], where e is II.2.e
 */
export function pathTo(programme: Pick<Programme, "clauses">, { parent }: Clause): Clause[] {
  const above = programme.clauses.find((clause) => clause.code === parent);
  return above === undefined ? [] : [...pathTo(programme, above), above];
}

/** The place of a clause in the tree, with everything below it. */
export function findNode(tree: readonly ClauseNode[], code: ClauseCode): ClauseNode | undefined {
  for (const node of tree) {
    const found = node.clause.code === code ? node : findNode(node.children, code);
    if (found !== undefined) return found;
  }
  return undefined;
}
