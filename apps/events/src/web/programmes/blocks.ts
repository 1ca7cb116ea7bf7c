import type { ClauseKind, ClauseNode } from "@wps/model";

/** Kinds that only hold other clauses together. */
type HoldingKind = Extract<ClauseKind, "part" | "section">;

/** Kinds that say something themselves, and are worth counting. */
export type SayingKind = Exclude<ClauseKind, HoldingKind>;

const saysSomething = (kind: ClauseKind): kind is SayingKind => kind !== "part" && kind !== "section";

/** A block of a programme's page: a part of the programme, or neighbours of one kind where there are no parts. */
export type Block =
  | { readonly head: "part"; readonly node: ClauseNode }
  | { readonly head: "kind"; readonly kind: SayingKind; readonly nodes: readonly ClauseNode[] };

/**
 * The tree of a programme cut into blocks, in the order of the text.
 *
 * @example
 * blocksOf(clauseTree(coordinationProgramme)).map((block) => block.head); // ["kind", "kind"]: purposes, areas
 */
export function blocksOf(tree: readonly ClauseNode[]): Block[] {
  const blocks: Block[] = [];
  for (const node of tree) {
    const { kind } = node.clause;
    const last = blocks.at(-1);
    if (!saysSomething(kind)) blocks.push({ head: "part", node });
    else if (last?.head === "kind" && last.kind === kind) {
      blocks.splice(-1, 1, { ...last, nodes: [...last.nodes, node] });
    } else blocks.push({ head: "kind", kind, nodes: [node] });
  }
  return blocks;
}
