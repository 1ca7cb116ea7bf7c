import { queryOptions, useQuery } from "@tanstack/react-query";
import type { FieldKeyList } from "../../contract/field-keys.ts";
import { call } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { Alert } from "../ui/alert.tsx";
import { accountTexts } from "./texts.ts";

const fieldKeysQuery = queryOptions({
  queryKey: ["field-keys"],
  queryFn: ({ signal }) => call<FieldKeyList>("/api/field-keys", { signal }),
});

/** What becomes of keys that seal no more: said as long as there are any. */
export function KeyChanges() {
  const say = useTexts(accountTexts);
  const { data } = useQuery(fieldKeysQuery);
  return data?.items
    .filter(({ isCurrent }) => !isCurrent)
    .map(({ name, isKnown, fields }) => (
      <Alert key={name} tone={isKnown ? "accent" : "danger"} role="status">
        {isKnown
          ? fields > 0
            ? say("oldKeyNeeded", { name, count: fields })
            : say("oldKeyFree", { name })
          : say("keyMissing", { name, count: fields })}
      </Alert>
    ));
}
