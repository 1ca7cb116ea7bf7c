import { createContext, useContext } from "react";
import { type Say, texts, useTexts } from "../language/i18n.ts";
import { en, type IssueText, vi } from "./issue-words.ts";
import type { FormIssue } from "./issues.ts";

const issueTexts = texts("contribution-issues", vi, en);

/** What is to be put right, for every input below to find its own. */
export const Issues = createContext<readonly FormIssue[]>([]);

/** The identifier of the input that holds a place of the draft; that of a text is the one of its Vietnamese. */
export function anchorOf(path: string): string {
  const input = path === "shortTitle" || path === "wording" ? `${path}.vi` : path;
  const source = input === "sources" || input === "cited" ? "sources.0.citation" : input;
  return `contribution.${source}`.replaceAll(".", "-");
}

/** What is wrong, in words. */
export const useIssueText = (): Say<IssueText> => useTexts(issueTexts);

/** What is wrong at one of these places of the draft, in words. */
export function useIssue(...paths: readonly string[]): string | undefined {
  const say = useIssueText();
  const issue = useContext(Issues).find(({ path }) => paths.includes(path));
  return issue && say(issue.text, issue.values);
}
