import { isForeign, type Part, type Shape, shape } from "./shape.js";
import type { XmlElement } from "./xml-element.js";

/** The one child of a name. A second one is not kept. */
export function child<Value>(name: string, inside: Shape<Value>): Part<Value> {
  return {
    isOptional: false,
    child: name,
    read: ({ element, path, remarks }) => {
      const [one, ...others] = named(element, name);
      for (const [nth] of others.entries()) remarks.push({ path: `${path}/${name}[${nth + 2}]`, because: "not-kept" });
      return one && inside.read({ element: one, path: `${path}/${name}`, remarks });
    },
    write: (said, { children, path }) => children.push(inside.write(name, said, `${path}/${name}`)),
  };
}

/** Every child of a name, one or more. None of them and an empty list are the same. */
export function children<Value>(name: string, inside: Shape<Value>): Part<readonly Value[]> {
  return {
    isOptional: false,
    child: name,
    read: ({ element, path, remarks }) => {
      const all = named(element, name).flatMap((one, index) => {
        const value = inside.read({ element: one, path: `${path}/${name}[${index + 1}]`, remarks });
        return value === undefined ? [] : [value];
      });
      return all.length === 0 ? undefined : all;
    },
    write: (said, draft) => {
      for (const [index, one] of said.entries()) {
        draft.children.push(inside.write(name, one, `${draft.path}/${name}[${index + 1}]`));
      }
    },
  };
}

/** A child that says one thing and nothing else, such as a code. */
export const only = <Value>(name: string, part: Part<Value>): Part<Value> => {
  const inside = shape({ part });
  return child(name, {
    read: (from) => inside.read(from)?.part,
    write: (itself, said, path) => inside.write(itself, { part: said }, path),
  });
};

const named = (element: XmlElement, name: string) =>
  element.children.filter((one) => one.name === name && !isForeign(one));
