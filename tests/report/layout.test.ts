import { expect, test } from 'vitest';
import { layOut } from '../../src/report/pictures/layout';

// More ties than the stack holds arguments.
test('a network of 200,000 ties has a picture', { timeout: 120_000 }, () => {
  const nodes = Array.from({ length: 633 }, (_, i) => ({ id: `n${i}` }));
  const edges = nodes.flatMap(({ id: source }, i) =>
    nodes.slice(i + 1).map(({ id: target }) => ({ source, target, weight: 1 })),
  );
  expect(edges.length).toBeGreaterThan(200_000);
  const places = layOut({ nodes, edges } as never);
  expect(places.size).toBe(nodes.length);
  for (const { x, y } of places.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
});
