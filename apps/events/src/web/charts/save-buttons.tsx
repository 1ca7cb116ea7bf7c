import { Text } from "@mantine/core";
import type { RefObject } from "react";
import { useTexts } from "../language/i18n.ts";
import { saveFile } from "../save-file.ts";
import { Button } from "../ui/button.tsx";
import classes from "./chart-figure.module.css";
import { type Caption, pictureApart, pictureOf } from "./picture.ts";
import { pictureTexts } from "./picture-texts.ts";

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
  /** The numbers as comma-separated values, where they can be had. */
  readonly csv?: (() => string) | undefined;
  /** What is drawn, where something is. */
  readonly picture?: Drawn | undefined;
  /** What is taken away, for those who hear the buttons out of their place. */
  readonly of: string;
}

/** Takes numbers away: as a table, and as the picture that is drawn of them. */
export function SaveButtons({ file, csv, picture, of }: SaveButtonsProps) {
  const say = useTexts(pictureTexts);
  const save = async (type: "svg" | "png") => {
    const made = picture && (await pictureIn(picture, type));
    if (made) saveFile(`${file}.${type}`, made.type, made);
  };
  return (
    <section data-screen-only className={classes.save} aria-label={`${say("download")}: ${of}`}>
      <Text size="sm" c="dimmed" aria-hidden>
        {say("download")}
      </Text>
      {csv && (
        <Button variant="default" onClick={() => saveFile(`${file}.csv`, "text/csv", csv())}>
          {say("csv")}
        </Button>
      )}
      {picture &&
        (["svg", "png"] as const).map((type) => (
          <Button key={type} variant="default" onClick={() => void save(type)}>
            {say(type)}
          </Button>
        ))}
    </section>
  );
}
