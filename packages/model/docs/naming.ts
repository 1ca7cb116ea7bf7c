import { type DeclarationReflection, type ProjectReflection, ReferenceType, type SomeType, UnionType } from "typedoc";
import { Definitions, nounOf } from "./definition.ts";

/** A noun that other types may contain unnamed. */
interface Named {
  readonly noun: DeclarationReflection;
  readonly definition: string;
  /** What its members say, of a union. */
  readonly parts: readonly string[];
}

function grouped(named: readonly Named[]): ReadonlyMap<string, readonly Named[]> {
  const groups = new Map<string, Named[]>();
  for (const one of named) groups.set(one.definition, [...(groups.get(one.definition) ?? []), one]);
  return groups;
}

/** Types that say so little that their sameness may be chance. */
function saysLittle(noun: DeclarationReflection): boolean {
  const { type } = noun;
  if (type === undefined) return (noun.children?.length ?? 0) < 2;
  if (type.type === "union") return type.types.length < 2;
  if (type.type === "reflection") return (type.declaration.children?.length ?? 0) < 2;
  return type.type !== "intersection";
}

/**
 * Puts the names of nouns in the place of what says the same. What a schema infers is spelt out to its last field, and a
 * reader wants to hear of a clause, not of everything that a clause is made of.
 */
export class Naming {
  readonly #definitions = new Definitions();
  readonly #project: ProjectReflection;
  readonly #named: ReadonlyMap<string, readonly Named[]>;
  readonly #unions: readonly Named[];

  constructor(project: ProjectReflection, nouns: readonly DeclarationReflection[]) {
    this.#project = project;
    const named = nouns
      .filter((noun) => !saysLittle(noun))
      .map((noun): Named => {
        const parts = noun.type?.type === "union" ? this.#definitions.partsOf(noun.type.types) : [];
        return { noun, definition: this.#definitions.ofNoun(noun), parts: [...new Set(parts)] };
      });
    this.#named = grouped(named);
    this.#unions = named
      .filter(({ parts }) => parts.length > 0)
      .sort((one, other) => other.parts.length - one.parts.length);
  }

  /** The one noun that says this; of several that say the same, the one that lives where it is said, or none. */
  #nounThatSays(candidates: readonly Named[], speaker: DeclarationReflection): DeclarationReflection | undefined {
    const others = candidates.filter(({ noun }) => noun !== speaker);
    const near = others.filter(({ noun }) => noun.parent === speaker.parent);
    const [found, ...more] = others.length > 1 && near.length > 0 ? near : others;
    return more.length === 0 ? found?.noun : undefined;
  }

  #reference(noun: DeclarationReflection): SomeType {
    return ReferenceType.createResolvedReference(noun.name, noun, this.#project);
  }

  /** The type as the speaker, a noun or a function, would rather say it. */
  named(type: SomeType, speaker: DeclarationReflection): SomeType {
    if (nounOf(type) !== undefined) return type;
    const noun = this.#nounThatSays(this.#named.get(this.#definitions.ofType(type)) ?? [], speaker);
    if (noun !== undefined) {
      this.#project.removeTypeReflections(type);
      return this.#reference(noun);
    }
    return this.#withNamesWithin(type, speaker);
  }

  #withNamesWithin(type: SomeType, speaker: DeclarationReflection): SomeType {
    const named = (part: SomeType) => this.named(part, speaker);
    switch (type.type) {
      case "reflection":
        this.nameMembers(type.declaration, speaker);
        break;
      case "union":
        return this.#namedUnion(type, speaker);
      case "intersection":
        type.types = type.types.map(named);
        break;
      case "array":
      case "optional":
      case "rest":
        type.elementType = named(type.elementType);
        break;
      case "tuple":
        type.elements = type.elements.map(named);
        break;
      case "typeOperator":
        type.target = named(type.target);
        break;
      case "reference":
        // How zod writes a schema down is longer than what it says.
        if (type.package === "zod" && !type.typeArguments?.every(nounOf)) delete type.typeArguments;
        else if (type.typeArguments) type.typeArguments = type.typeArguments.map(named);
        break;
      case "predicate":
        if (type.targetType) type.targetType = named(type.targetType);
        break;
    }
    return type;
  }

  /** Names the unions that a union consists of, the largest first, and what is left member by member. */
  #namedUnion(type: UnionType, speaker: DeclarationReflection): SomeType {
    const unnamed = type.types
      .filter((member) => nounOf(member) === undefined)
      .map((member) => ({ member, definition: this.#definitions.ofType(member) }));
    const said = new Set(unnamed.map(({ definition }) => definition));
    const within = this.#unions.find(
      ({ noun, definition, parts }) =>
        parts.every((part) => said.has(part)) &&
        this.#nounThatSays(this.#named.get(definition) ?? [], speaker) === noun,
    );
    if (within === undefined) {
      type.types = type.types.map((member) => this.named(member, speaker));
      return type;
    }
    const covered = unnamed.flatMap(({ member, definition }) => (within.parts.includes(definition) ? [member] : []));
    const rest = type.types.filter((member) => !covered.includes(member));
    for (const member of covered) this.#project.removeTypeReflections(member);
    return this.#namedUnion(new UnionType([this.#reference(within.noun), ...rest]), speaker);
  }

  /** Names what the members of something are. */
  nameMembers(declaration: DeclarationReflection, speaker: DeclarationReflection): void {
    for (const child of declaration.children ?? []) {
      if (child.type) child.type = this.named(child.type, speaker);
      this.nameMembers(child, speaker);
    }
    const { signatures = [], indexSignatures = [], getSignature } = declaration;
    for (const signature of [...signatures, ...indexSignatures, ...(getSignature ? [getSignature] : [])]) {
      if (signature.type) signature.type = this.named(signature.type, speaker);
      for (const parameter of [...(signature.parameters ?? []), ...(signature.typeParameters ?? [])]) {
        if (parameter.type) parameter.type = this.named(parameter.type, speaker);
      }
    }
  }
}
