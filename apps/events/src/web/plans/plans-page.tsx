import { Title } from "@mantine/core";

export function PlansPage() {
  return <Title order={1}>Plans</Title>;
}
