import { Button, Group, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { canTake, type DataRequest, type RequestStep } from "@wps/model";
import { useState } from "react";
import { OfflineError, ProblemError } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { advanceDataRequest, dataRequestsQuery } from "../rights/rights.ts";
import { Alert } from "../ui/alert.tsx";
import { Section } from "../ui/section.tsx";
import { StepDialog, type WordedStep } from "./step-dialog.tsx";
import { requestTexts } from "./texts.ts";

const WORDED = ["done", "erase", "extend", "refuse"] as const satisfies readonly WordedStep[];

/** What can be done with an open request. As long as a legal hold keeps what is asked about, it cannot be deleted. */
export function Steps({ request, isHeld }: { request: DataRequest; isHeld: boolean }) {
  const say = useTexts(requestTexts);
  const queries = useQueryClient();
  const [asked, setAsked] = useState<WordedStep>();
  const taking = useMutation({
    networkMode: "always",
    mutationFn: (step: RequestStep) => advanceDataRequest(request.id, request.revision, step),
    onSettled: () => {
      setAsked(undefined);
      return queries.invalidateQueries({ queryKey: dataRequestsQuery.queryKey });
    },
  });
  return (
    <Section title={say("steps")}>
      {taking.error && <Alert tone="danger">{say(setbackOf(taking.error))}</Alert>}
      <Text role="status">{taking.isSuccess && say("noted")}</Text>
      <Group gap="sm">
        {canTake(request, "acknowledge") && (
          <Button size="md" loading={taking.isPending} onClick={() => taking.mutate({ step: "acknowledge" })}>
            {say("acknowledge")}
          </Button>
        )}
        {WORDED.filter((step) => canTake(request, step) && !(isHeld && step === "erase")).map((step) => (
          <Button
            key={step}
            size="md"
            variant="default"
            {...(step === "erase" && { color: "red", variant: "light" })}
            disabled={taking.isPending}
            onClick={() => setAsked(step)}
          >
            {say(step)}
          </Button>
        ))}
      </Group>
      {asked && (
        <StepDialog
          step={asked}
          isPending={taking.isPending}
          onTake={taking.mutate}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Section>
  );
}

function setbackOf(error: Error): "offline" | "changed" | "heldNow" | "failed" {
  if (error instanceof OfflineError) return "offline";
  if (!(error instanceof ProblemError)) throw error;
  const { code } = error.problem;
  if (code === "LEGAL_HOLD") return "heldNow";
  return code === "DATA_REQUEST_CHANGED" || code === "STEP_NOT_POSSIBLE" ? "changed" : "failed";
}
