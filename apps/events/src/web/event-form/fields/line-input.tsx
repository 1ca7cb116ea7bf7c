import { Textarea, type TextareaProps } from "@mantine/core";
import { oneLine } from "./one-line.ts";

interface LineInputProps extends Omit<TextareaProps, "onChange" | "value"> {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One line of text, seen whole: it wraps as it grows, but holds no line breaks, not even pasted ones. */
export function LineInput({ onChange, ...props }: LineInputProps) {
  return (
    <Textarea
      {...props}
      autosize
      minRows={1}
      onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
      onChange={(event) => onChange(oneLine(event.currentTarget.value))}
    />
  );
}
