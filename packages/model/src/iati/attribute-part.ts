import type { Part } from "./shape.js";
import { forbiddenCharacter } from "./xml-text.js";

/** How a text has to be written, so that it says what it should; anything will do where there is no rule. */
export interface Form {
  /** What it is, as a message says it: `a decimal`. */
  readonly name: string;
  readonly holds: (text: string) => boolean;
}

/** What an attribute says. */
export function attribute(name: string, form?: Form): Part<string> {
  return {
    isOptional: false,
    attribute: name,
    read: ({ element, path, remarks }) => {
      const text = element.attributes.get(name);
      if (text !== undefined && form?.holds(text.trim()) === false) {
        remarks.push({ path: `${path}/@${name}`, because: "malformed" });
      }
      return form === undefined ? text : text?.trim();
    },
    write: (said, { attributes, path }) => attributes.set(name, written(said, form, `${path}/@${name}`)),
  };
}

/** What is written in the element itself. */
export function content(form?: Form): Part<string> {
  return {
    isOptional: false,
    read: ({ element, path, remarks }) => {
      if (form?.holds(element.text.trim()) === false) remarks.push({ path, because: "malformed" });
      return form === undefined ? element.text : element.text.trim();
    },
    write: (said, draft) => {
      draft.text = written(said, form, draft.path);
    },
  };
}

function written(said: string, form: Form | undefined, path: string): string {
  const forbidden = forbiddenCharacter(said);
  if (forbidden !== undefined) throw new RangeError(`${path} holds the character ${forbidden}, which XML cannot hold`);
  if (form?.holds(said) === false) throw new RangeError(`${path} is no ${form.name}: ${said}`);
  return said;
}

/** An attribute that answers with yes or no, which XML writes as 1 and 0. */
export function flag(name: string): Part<boolean> {
  return {
    isOptional: false,
    attribute: name,
    read: ({ element, path, remarks }) => {
      const text = element.attributes.get(name)?.trim();
      if (text === undefined) return undefined;
      if (!["0", "1", "false", "true"].includes(text)) {
        remarks.push({ path: `${path}/@${name}`, because: "malformed" });
        return undefined;
      }
      return text === "1" || text === "true";
    },
    write: (said, { attributes }) => attributes.set(name, said ? "1" : "0"),
  };
}
