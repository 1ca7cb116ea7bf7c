import { type FullName, writtenName } from "@wps/model";

interface PersonNameProps {
  readonly name: FullName;
}

/** A name as it is written, with the given name standing out: people are called by it, and lists are in its order. */
export function PersonName({ name }: PersonNameProps) {
  const { given, order } = name;
  const rest = writtenName(name).slice(...(order === "family-first" ? [0, -given.length] : [given.length]));
  const strong = <strong>{given}</strong>;
  return order === "family-first" ? (
    <>
      {rest}
      {strong}
    </>
  ) : (
    <>
      {strong}
      {rest}
    </>
  );
}
