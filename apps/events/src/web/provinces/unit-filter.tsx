import { CloseButton, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useTexts } from "../language/i18n.ts";
import { provinceTexts } from "./texts.ts";
import { useTyped } from "./use-typed.ts";

/** Narrows the units down to those of a name or a code. */
export function UnitFilter({ query }: { query: string }) {
  const say = useTexts(provinceTexts);
  const navigate = useNavigate({ from: "/reference/provinces" });
  const [typed, setTyped] = useTyped(query, (text) => text.trim());
  const type = (text: string) => {
    setTyped(text);
    void navigate({
      search: (before) => ({ ...before, q: text.trim() || undefined }),
      replace: true,
      resetScroll: false,
    });
  };
  return (
    <TextInput
      type="search"
      size="md"
      maw="26rem"
      label={say("filter")}
      description={say("filterHint")}
      value={typed}
      maxLength={60}
      onChange={(event) => type(event.currentTarget.value)}
      leftSection={<IconSearch size={20} aria-hidden />}
      rightSection={typed && <CloseButton aria-label={say("clear")} onClick={() => type("")} />}
    />
  );
}
