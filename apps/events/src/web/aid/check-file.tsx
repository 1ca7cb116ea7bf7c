import { Button, Text } from "@mantine/core";
import { IconFileSearch } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import type { AidCheck } from "../../contract/aid.ts";
import { useTexts } from "../language/i18n.ts";
import { Alert } from "../ui/alert.tsx";
import { Section } from "../ui/section.tsx";
import { Findings, Remarks } from "./findings.tsx";
import { checkFile } from "./queries.ts";
import { useAidSetback } from "./setback.ts";
import { aidTexts, foundTexts } from "./texts.ts";

/** Where anybody's file is checked. */
export function CheckFile() {
  const say = useTexts(aidTexts);
  const explain = useAidSetback();
  const chooser = useRef<HTMLInputElement>(null);
  const checking = useMutation({ networkMode: "always", mutationFn: checkFile });
  return (
    <Section title={say("check")}>
      <Text c="dimmed" maw="42rem">
        {say("checkHint")}
      </Text>
      <Button
        variant="light"
        leftSection={<IconFileSearch size={18} aria-hidden />}
        loading={checking.isPending}
        onClick={() => chooser.current?.click()}
        style={{ alignSelf: "start" }}
      >
        {say("choose")}
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".xml,application/xml,text/xml"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = "";
          if (file !== undefined) checking.mutate(file);
        }}
      />
      {checking.error && <Alert tone="danger">{explain(checking.error)}</Alert>}
      <div role="status">
        {checking.data && <Outcome check={checking.data} name={checking.variables?.name ?? ""} />}
      </div>
    </Section>
  );
}

function Outcome({ check, name }: { check: AidCheck; name: string }) {
  const say = useTexts(aidTexts);
  const sayFound = useTexts(foundTexts);
  switch (check.status) {
    case "refused":
      return <Text>{say("refusedAt", { name, why: sayFound(`refused.${check.because}`), line: check.line })}</Text>;
    case "not-iati":
      return <Text>{say("notIati", { name })}</Text>;
    case "read":
      return (
        <>
          <Text>{say("checked", { name, count: check.activities.length, version: check.version })}</Text>
          {check.findings.length === 0 && <Text>{say("noFindings")}</Text>}
          <Findings findings={check.findings} activities={check.activities} />
          <Remarks remarks={check.remarks} />
        </>
      );
  }
}
