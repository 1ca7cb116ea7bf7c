import { Title } from "@mantine/core";

export function TargetsPage() {
  return <Title order={1}>Targets</Title>;
}
