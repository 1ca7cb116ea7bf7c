import { Title } from "@mantine/core";

export function ProvincesPage() {
  return <Title order={1}>Provinces</Title>;
}
