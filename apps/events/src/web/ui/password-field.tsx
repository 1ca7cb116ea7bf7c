import { PasswordInput, type PasswordInputProps } from "@mantine/core";

interface PasswordFieldProps extends Omit<PasswordInputProps, "onChange"> {
  readonly onChange: (password: string) => void;
  /** What the button does that shows and hides what is typed. */
  readonly toggle: string;
}

/** A password: its button is in reach of the keyboard, and a listener hears that it is not right. */
export function PasswordField({ onChange, toggle, ...input }: PasswordFieldProps) {
  return (
    <PasswordInput
      size="md"
      {...input}
      aria-invalid={Boolean(input.error)}
      onChange={(event) => onChange(event.currentTarget.value)}
      visibilityToggleButtonProps={{ "aria-label": toggle, tabIndex: 0 }}
    />
  );
}
