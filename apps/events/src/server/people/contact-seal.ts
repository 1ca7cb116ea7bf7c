import { Contact } from "@wps/model";
import type { FieldKeys } from "../field-keys/field-keys.ts";
import { type FieldSeal, fieldSeal } from "../field-keys/field-seal.ts";

/** Writes down sealed how people are reached, each for one person, and reads it again. */
export const contactSeal = (keys: FieldKeys): FieldSeal<Contact> => fieldSeal(keys, Contact);
