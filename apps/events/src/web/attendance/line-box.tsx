import { TextInput } from "@mantine/core";
import { type SyntheticEvent, useState } from "react";
import { useTexts } from "../language/i18n.ts";
import type { DeskProps } from "./desk.ts";
import classes from "./register.module.css";
import type { Spot } from "./register-rows.ts";
import { readRowLine } from "./row-line.ts";
import { registerTexts } from "./texts.ts";

interface LineBoxProps extends Pick<DeskProps, "rows" | "onMark"> {
  readonly column: number;
  readonly onGo: (spot: Spot) => void;
}

/** A line keyed in from paper: a number leads to its row, numbers with a state are marked at once. */
export function LineBox({ rows, column, onGo, onMark }: LineBoxProps) {
  const say = useTexts(registerTexts);
  const [line, setLine] = useState("");
  const [error, setError] = useState<string>();
  const rowOf = (number: number) => rows.findIndex(({ person }) => person.number === number);
  const take = (event: SyntheticEvent) => {
    event.preventDefault();
    const read = readRowLine(line, new Set(rows.map(({ person }) => person.number)));
    if (read.kind === "wrong") {
      return setError(read.because === "numbers" ? say("wrongNumbers", { what: read.what }) : say("wrongState"));
    }
    setError(undefined);
    setLine("");
    if (read.kind === "go") onGo({ row: rowOf(read.number), column });
    else onMark(read.numbers.map(rowOf), column, read.said);
  };
  return (
    <form onSubmit={take} className={classes.line}>
      <TextInput
        label={say("line")}
        placeholder={say("lineHint")}
        autoComplete="off"
        value={line}
        error={error}
        onChange={({ currentTarget }) => {
          setLine(currentTarget.value);
          setError(undefined);
        }}
      />
    </form>
  );
}
