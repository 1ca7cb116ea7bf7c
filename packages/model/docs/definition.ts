import { type DeclarationReflection, ReflectionKind, type SignatureReflection, type SomeType } from "typedoc";

const sorted = (parts: readonly string[], between: string) => [...new Set(parts)].sort().join(between);

/** The noun that a type is the name of. */
export function nounOf(type: SomeType): DeclarationReflection | undefined {
  const named = type.type === "reference" ? type.reflection : undefined;
  const isNoun = named?.isDeclaration() && named.kindOf(ReflectionKind.Interface | ReflectionKind.TypeAlias);
  return isNoun && named.typeParameters === undefined ? named : undefined;
}

/**
 * What types say, as texts: the same one for types that say the same, in whatever order they say it and by whichever
 * names. A noun that is a part of itself stands there by its name.
 */
export class Definitions {
  readonly #known = new Map<DeclarationReflection, string>();

  ofNoun(noun: DeclarationReflection): string {
    const known = this.#known.get(noun);
    if (known !== undefined) return known;
    this.#known.set(noun, noun.name);
    const definition = noun.type === undefined ? this.#ofMembers(noun) : this.ofType(noun.type);
    this.#known.set(noun, definition);
    return definition;
  }

  ofType(type: SomeType): string {
    switch (type.type) {
      case "reflection":
        return this.#ofMembers(type.declaration);
      case "union":
        return sorted(this.partsOf(type.types), " | ");
      case "intersection":
        return sorted(this.#ofEach(type.types), " & ");
      case "array":
        return `${this.ofType(type.elementType)}[]`;
      case "tuple":
        return `[${this.#ofEach(type.elements).join(", ")}]`;
      case "typeOperator":
        return `${type.operator} ${this.ofType(type.target)}`;
      case "reference": {
        const noun = nounOf(type);
        return noun === undefined
          ? `${type.name}<${this.#ofEach(type.typeArguments ?? []).join(", ")}>`
          : this.ofNoun(noun);
      }
      default:
        return type.toString();
    }
  }

  /** What the members of a union say, and those of the unions among them. */
  partsOf(types: readonly SomeType[]): string[] {
    return types.flatMap((type) => {
      const within = nounOf(type)?.type;
      return within?.type === "union" ? this.partsOf(within.types) : [this.ofType(type)];
    });
  }

  #ofEach(types: readonly SomeType[]): string[] {
    return types.map((type) => this.ofType(type));
  }

  #ofMembers({ children = [], signatures = [], indexSignatures = [] }: DeclarationReflection): string {
    const named = children.map((child) => {
      const said = child.type ?? child.getSignature?.type;
      return `${child.name}${child.flags.isOptional ? "?" : ""}: ${said ? this.ofType(said) : this.#ofMembers(child)}`;
    });
    const called = [...signatures, ...indexSignatures].map((signature) => this.#ofSignature(signature));
    return `{ ${sorted([...named, ...called], "; ")} }`;
  }

  #ofSignature({ parameters = [], type }: SignatureReflection): string {
    const taken = parameters.map((parameter) => parameter.type && this.ofType(parameter.type));
    return `(${taken.join(", ")}) => ${type && this.ofType(type)}`;
  }
}
