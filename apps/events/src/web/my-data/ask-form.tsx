import { Button, NativeSelect, Text, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { DataRequestKind, type NewDataRequest, Prose } from "@wps/model";
import { type SyntheticEvent, useState } from "react";
import { useTexts } from "../language/i18n.ts";
import { askAboutOwnData, ownDataQuery } from "../rights/rights.ts";
import { rightsTerms } from "../rights/rights-terms.ts";
import { Alert } from "../ui/alert.tsx";
import classes from "./my-data.module.css";
import { myDataSetback } from "./setback.ts";
import { myDataTexts } from "./texts.ts";

/** Asks for one thing. What deletion means is told before it can be sent. */
export function AskForm({ token }: { token: string }) {
  const say = useTexts(myDataTexts);
  const term = useTexts(rightsTerms);
  const queries = useQueryClient();
  const [kind, setKind] = useState<DataRequestKind>();
  const [wish, setWish] = useState("");
  const [isPressed, setIsPressed] = useState(false);
  const asking = useMutation({
    networkMode: "always",
    mutationFn: (wished: NewDataRequest) => askAboutOwnData(token, wished),
    onSuccess: () => {
      setKind(undefined);
      setWish("");
      setIsPressed(false);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ownDataQuery(token).queryKey }),
  });
  const send = (submitted: SyntheticEvent) => {
    submitted.preventDefault();
    setIsPressed(true);
    const written = Prose.safeParse(wish.trim()).data;
    if (kind) asking.mutate({ kind, ...(written !== undefined && { wish: written }) });
  };
  return (
    <form noValidate onSubmit={send} className={classes.ask}>
      <NativeSelect
        size="md"
        label={say("kind")}
        error={isPressed && kind === undefined && say("kindNeeded")}
        value={kind ?? ""}
        onChange={({ currentTarget }) => setKind(DataRequestKind.safeParse(currentTarget.value).data)}
        data={[
          { value: "", label: say("choose") },
          ...DataRequestKind.options.map((value) => ({ value, label: term(`request.${value}`) })),
        ]}
      />
      {kind === "deletion" && (
        <Alert tone="warn" role="status" title={say("deletionTitle")}>
          {say("deletionHint")}
        </Alert>
      )}
      <Textarea
        size="md"
        label={say("wish")}
        maxLength={2_000}
        autosize
        minRows={3}
        value={wish}
        onChange={({ currentTarget }) => setWish(currentTarget.value)}
      />
      {asking.error && <Alert tone="danger">{say(myDataSetback(asking.error))}</Alert>}
      <Text role="status">{asking.isSuccess && say("sent")}</Text>
      <div>
        <Button type="submit" size="md" loading={asking.isPending}>
          {say(kind === "deletion" ? "sendDeletion" : "send")}
        </Button>
      </div>
    </form>
  );
}
