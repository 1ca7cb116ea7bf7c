import { Title } from "@mantine/core";

export function AgenciesPage() {
  return <Title order={1}>Agencies</Title>;
}
