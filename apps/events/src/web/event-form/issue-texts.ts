import { texts } from "../language/i18n.ts";
import { en, vi } from "./issue-words.ts";

export const issueTexts = texts("event-form-issues", vi, en);
