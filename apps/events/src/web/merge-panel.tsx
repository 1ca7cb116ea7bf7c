import { Stack, Text, Title } from "@mantine/core";
import { type UseQueryOptions, useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useTexts } from "./language/i18n.ts";
import { MergeChoices } from "./merge-choices.tsx";
import { mergeTexts } from "./merge-texts.ts";
import { collide, type Parts } from "./merging.ts";
import { Failed, Loading } from "./ui/state.tsx";
import { useFocusOnArrival } from "./ui/use-focus-on-arrival.ts";

/** A kind of document that merges part by part. */
export interface Merging<Doc, Name extends string> {
  readonly partsOf: (document: Doc) => Parts<Name>;
  /** Every part that one of the versions has, in the order in which they are told. */
  readonly namesIn: (versions: readonly Parts<Name>[]) => readonly Name[];
  /** What a part is called, of which one of the versions at least says something. */
  readonly titleOf: (name: Name, versions: readonly Doc[]) => string;
  /** What a part says in one version. */
  readonly show: (name: Name, document: Doc) => ReactNode;
}

interface MergePanelProps<Kept, Doc, Name extends string> {
  /** That somebody else has saved it meanwhile. */
  readonly title: string;
  readonly newest: UseQueryOptions<Kept, Error, Kept, string[]>;
  readonly enteredOf: (kept: Kept) => Doc;
  readonly base: Doc;
  readonly mine: Doc;
  readonly merging: Merging<Doc, Name>;
  /** Gets the newer version, and the names of the parts to take from it. */
  readonly onMerge: (theirs: Kept, names: readonly Name[]) => void;
  readonly onGiveUp: (theirs: Kept) => void;
}

/** Stands in place of a form when somebody else has saved meanwhile: what they changed, and the ways out. */
export function MergePanel<Kept, Doc, Name extends string>(props: MergePanelProps<Kept, Doc, Name>) {
  const { title, newest, enteredOf, base, mine, merging, onMerge, onGiveUp } = props;
  const say = useTexts(mergeTexts);
  const box = useFocusOnArrival();
  const [since] = useState(Date.now);
  const newer = useQuery({ ...newest, refetchOnMount: "always", refetchOnWindowFocus: false });
  const kept = newer.dataUpdatedAt >= since ? newer.data : undefined;
  return (
    <Stack gap="xl" maw={800}>
      <div ref={box} tabIndex={-1} role="alert">
        <Title order={2}>{title}</Title>
        <Text>{say("hint")}</Text>
      </div>
      {kept !== undefined ? (
        <Choices
          key={newer.dataUpdatedAt}
          versions={{ base, mine, theirs: enteredOf(kept) }}
          merging={merging}
          onMerge={(names) => onMerge(kept, names)}
          onGiveUp={() => onGiveUp(kept)}
        />
      ) : newer.isFetching ? (
        <Loading label={say("loading")} />
      ) : (
        <Failed title={say("failed")} retry={{ label: say("retry"), action: () => void newer.refetch() }} />
      )}
    </Stack>
  );
}

interface ChoicesProps<Doc, Name extends string> {
  readonly versions: Readonly<Record<"base" | "mine" | "theirs", Doc>>;
  readonly merging: Merging<Doc, Name>;
  readonly onMerge: (names: readonly Name[]) => void;
  readonly onGiveUp: () => void;
}

function Choices<Doc, Name extends string>({ versions, merging, ...on }: ChoicesProps<Doc, Name>) {
  const say = useTexts(mergeTexts);
  const { partsOf, namesIn, titleOf, show } = merging;
  const [base, mine, theirs] = [partsOf(versions.base), partsOf(versions.mine), partsOf(versions.theirs)];
  const partOf = { base, mine, theirs };
  return (
    <MergeChoices
      {...on}
      collision={collide(namesIn([base, mine, theirs]), base, mine, theirs)}
      wordsOf={(name) => ({
        title: titleOf(name, [versions.mine, versions.base, versions.theirs]),
        in: (version) => (partOf[version][name] === undefined ? say("nothing") : show(name, versions[version])),
      })}
    />
  );
}
