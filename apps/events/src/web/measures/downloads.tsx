import { Group, Text } from "@mantine/core";
import type { MeasureTable } from "@wps/model/indicators";
import type { RefObject } from "react";
import { pictureOf } from "../charts/picture.ts";
import { useTexts } from "../language/i18n.ts";
import { Button } from "../ui/button.tsx";
import type { SayCategory } from "./categories.ts";
import { measurePageTexts } from "./page-texts.ts";
import { saveFile } from "./save-file.ts";
import { toCsv } from "./table-csv.ts";
import { measureTexts } from "./texts.ts";

interface DownloadsProps {
  readonly table: MeasureTable;
  readonly nameOf: SayCategory;
  readonly name: string;
  /** Where the drawing stands. */
  readonly drawing: RefObject<HTMLElement | null>;
}

/** Takes the numbers away: as a table, and as the picture that is drawn of them. */
export function Downloads({ table, nameOf, name, drawing }: DownloadsProps) {
  const say = useTexts(measurePageTexts);
  const sayMeasure = useTexts(measureTexts);
  const { measure, by } = table.question;
  const file = [measure, ...by].join("-");
  const headings = [
    ...by.map((dimension) => say(`by.${dimension}`)),
    name,
    ...(["numerator", "denominator", "lower", "upper", "known", "unknown", "status", "reason"] as const).map((word) =>
      say(word),
    ),
  ];
  const picture = async (type: "svg" | "png") => {
    const title = [name, ...by.map((dimension) => say(`by.${dimension}`))].join(" · ");
    const caption = { title, unit: sayMeasure(`unit.${measure}`), source: sayMeasure("source") };
    const made = await pictureOf(drawing.current, type, caption);
    if (made) saveFile(`${file}.${type}`, made.type, made);
  };
  return (
    <Group gap="sm" data-screen-only>
      <Text size="sm" c="dimmed">
        {say("download")}
      </Text>
      <Button variant="default" onClick={() => saveFile(`${file}.csv`, "text/csv", toCsv(table, headings, nameOf))}>
        {say("csv")}
      </Button>
      {by.length === 1 &&
        (["svg", "png"] as const).map((type) => (
          <Button key={type} variant="default" onClick={() => void picture(type)}>
            {say(type)}
          </Button>
        ))}
    </Group>
  );
}
