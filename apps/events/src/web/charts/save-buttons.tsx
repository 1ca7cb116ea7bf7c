import { Text } from "@mantine/core";
import { type RefObject, useState } from "react";
import type { TakenTable } from "../../contract/taken-table.ts";
import { useTexts } from "../language/i18n.ts";
import { saveFile } from "../save-file.ts";
import { Button } from "../ui/button.tsx";
import classes from "./chart-figure.module.css";
import { type Caption, pictureApart, pictureOf } from "./picture.ts";
import { pictureTexts } from "./picture-texts.ts";
import { csvOf, jsonOf } from "./taken-table.ts";

/** A drawing in its frame on the page, or one that is made to be taken away; and what it says of itself alone. */
type Drawn = { readonly caption: Caption } & (
  | { readonly frame: RefObject<HTMLElement | null> }
  | { readonly draw: () => SVGSVGElement }
);

const pictureIn = (drawn: Drawn, type: "svg" | "png") =>
  "draw" in drawn
    ? pictureApart(drawn.draw(), type, drawn.caption)
    : pictureOf(drawn.frame.current, type, drawn.caption);

interface SaveButtonsProps {
  /** The name of the files, without what follows the dot. */
  readonly file: string;
  /** The numbers, where they can be had. */
  readonly table?: (() => TakenTable) | undefined;
  /** What is drawn, where something is. */
  readonly picture?: Drawn | undefined;
  /** What is taken away, for those who hear the buttons out of their place. */
  readonly of: string;
}

/** Takes numbers away: as a table in one of three forms, and as the picture that is drawn of them. */
export function SaveButtons({ file, table, picture, of }: SaveButtonsProps) {
  const say = useTexts(pictureTexts);
  const [isMissing, setIsMissing] = useState(false);
  const savePicture = async (type: "svg" | "png") => {
    const made = picture && (await pictureIn(picture, type));
    if (made) saveFile(`${file}.${type}`, made.type, made);
  };
  const saveWorkbook = async (taken: TakenTable) => {
    setIsMissing(false);
    // What writes workbooks is fetched by those alone who want one.
    const writer = await import("./workbook.ts").catch(() => undefined);
    if (writer === undefined) return setIsMissing(true);
    const made = await writer.workbookOf(taken, { numbers: say("numbers"), about: say("about") });
    saveFile(`${file}.xlsx`, made.type, made);
  };
  return (
    <section data-screen-only className={classes.save} aria-label={`${say("download")}: ${of}`}>
      <Text size="sm" c="dimmed" aria-hidden>
        {say("download")}
      </Text>
      {table && (
        <>
          <Button variant="default" onClick={() => void saveWorkbook(table())}>
            {say("xlsx")}
          </Button>
          <Button variant="default" onClick={() => saveFile(`${file}.csv`, "text/csv", csvOf(table()))}>
            {say("csv")}
          </Button>
          <Button variant="default" onClick={() => saveFile(`${file}.json`, "application/json", jsonOf(table()))}>
            {say("json")}
          </Button>
        </>
      )}
      {picture &&
        (["svg", "png"] as const).map((type) => (
          <Button key={type} variant="default" onClick={() => void savePicture(type)}>
            {say(type)}
          </Button>
        ))}
      {isMissing && (
        <Text role="alert" size="sm">
          {say("notFetched")}
        </Text>
      )}
    </section>
  );
}
