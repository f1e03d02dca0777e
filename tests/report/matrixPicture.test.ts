import fc from 'fast-check';
import { matrixPicture, type PositionMatrix, positionMatrix } from 'stancekit/report';
import { describe, expect, it } from 'vitest';
import { circlesOnOthers, drawn, textsOnOthers, WIDTH_OF_LETTER } from './drawn';
import { anyDocuments, document, stance } from './make';

const SCALE = 'line';

/** What a picture shows of each cell of a matrix. */
function cellsOf(matrix: PositionMatrix) {
  const picture = matrixPicture(matrix);
  const [circles, lines, texts] = [drawn(picture, 'circle'), drawn(picture, 'line'), drawn(picture, 'text')];
  return matrix.rows.flatMap(({ name, cells }) =>
    cells.flatMap((cell) => {
      if (!cell) return [];
      const circle = circles.find(({ says }) => says?.startsWith(`${name} on ${cell.issue}:`));
      if (!circle) throw new Error(`There is no circle of ${name} on ${cell.issue}.`);
      const isBelow = ({ x1, x2, y1, y2, stroke }: (typeof lines)[number]) =>
        stroke === SCALE && y1 === y2 && y1 > circle.y && Math.abs((x1 + x2) / 2 - circle.x) < 0.01;
      const scale = lines.filter(isBelow).sort((a, b) => a.y1 - b.y1)[0];
      if (!scale) throw new Error(`There is no scale of ${name} on ${cell.issue}.`);
      const onScale = (x: number) => x >= scale.x1 && x <= scale.x2;
      return {
        ...{ name, cell, circle, scale },
        head: texts.find(({ text, turn }) => turn !== undefined && text === cell.issue),
        names: texts.filter(({ text }) => matrix.rows.some((row) => row.name === text)),
        dot: circles.find(({ x, y }) => y === scale.y1 && onScale(x)),
        middle: lines.find(({ x1, x2, y1, y2 }) => x1 === x2 && onScale(x1) && (y1 + y2) / 2 === scale.y1),
        bar: lines.find(({ x1, y1, stroke }) => y1 === scale.y1 && stroke !== SCALE && onScale(x1)),
      };
    }),
  );
}

/** Looks at each cell of any matrix. */
function ofAny(look: (cell: ReturnType<typeof cellsOf>[number]) => void) {
  fc.assert(fc.property(anyDocuments, (documents) => cellsOf(positionMatrix(documents)).forEach(look)));
}

describe('the circle of a cell', () => {
  it('stands beneath its issue and beside its party', () => {
    ofAny(({ name, circle, head, names }) => {
      expect(circle.x).toBeCloseTo(head?.x ?? Number.NaN, 6);
      const nearest = names.sort((a, b) => Math.abs(a.y - circle.y) - Math.abs(b.y - circle.y))[0];
      expect(nearest?.text).toBe(name);
    });
  });

  it('has the colour of the mean, and is hollow where the interval holds 0', () => {
    ofAny(({ cell: { mean, interval }, circle }) => {
      const isHollow = interval[0] < 0 && interval[1] > 0;
      expect([circle.fill, circle.stroke]).toEqual(isHollow ? ['ground', mean] : [mean, undefined]);
    });
  });

  it.each([
    ['favor', 12, { fill: 1 }],
    ['against', 12, { fill: -1 }],
    ['favor', 1, { fill: 'ground', stroke: 1 }],
    ['against', 1, { fill: 'ground', stroke: -1 }],
    ['neutral', 12, { fill: 'ground', stroke: 0 }],
  ] as const)('of statements that are %s, %i of them, has the paint %j', (side, count, paint) => {
    const said = Array.from({ length: count }, () => ({ by: 'AA', issues: [stance('trade', side)] }));
    const [cell] = cellsOf(positionMatrix([document(said)]));
    expect(cell?.circle).toMatchObject(paint);
  });

  it('has the area of what is said, and can be seen where that is little', () => {
    fc.assert(
      fc.property(anyDocuments, (documents) => {
        const cells = cellsOf(positionMatrix(documents));
        const most = cells.toSorted((a, b) => b.cell.weight - a.cell.weight)[0];
        for (const { cell, circle } of cells) {
          const share = cell.weight / (most?.cell.weight ?? 0);
          expect(circle.r).toBeCloseTo(Math.max(3, (most?.circle.r ?? 0) * Math.sqrt(share)), 6);
        }
      }),
    );
  });

  it('lies neither on another nor on the line below it', () => {
    fc.assert(
      fc.property(anyDocuments, (documents) => {
        const cells = cellsOf(positionMatrix(documents));
        expect(circlesOnOthers(cells.map(({ circle }) => circle))).toEqual([]);
        for (const { circle, middle } of cells) expect(circle.y + circle.r).toBeLessThan(middle?.y1 ?? 0);
      }),
    );
  });
});

it('shows the mean and its interval on a line from −1 at the left to 1 at the right', () => {
  ofAny(({ cell: { mean, interval }, scale, dot, bar, middle }) => {
    const at = (value: number) => scale.x1 + ((value + 1) / 2) * (scale.x2 - scale.x1);
    expect(scale.x1).toBeLessThan(scale.x2);
    expect(middle?.x1).toBeCloseTo(at(0), 6);
    expect(dot?.x).toBeCloseTo(at(mean), 6);
    expect(bar?.x1).toBeCloseTo(at(interval[0]), 6);
    expect(bar?.x2).toBeCloseTo(at(interval[1]), 6);
    expect([dot?.fill, bar?.stroke]).toEqual([mean, mean]);
  });
});

describe('the words of a matrix', () => {
  const issues = Array.from({ length: 9 }, (_, i) => `long-name-of-issue-n${i}`);
  const said = ['AA', 'BB', 'CC'].map((by) => ({ by, issues: issues.map((issue) => stance(issue, 'favor')) }));
  const picture = matrixPicture(positionMatrix([document(said)]));
  const texts = drawn(picture, 'text');

  it.each([
    ['letters', 'long-name-of-issue-n'],
    ['twice as many', 'long-name-of-issue-n-and-of-all-its-kin'],
  ])('have room for issues of %s', (_, start) => {
    const many = issues.map((__, i) => stance(`${start}${i}`, 'favor'));
    const { width, shapes } = matrixPicture(positionMatrix([document([{ by: 'AA', issues: many }])]));
    for (const { x, y, text, size = 12, turn } of drawn({ shapes }, 'text')) {
      if (turn === undefined) continue;
      const length = text.length * size * WIDTH_OF_LETTER;
      const angle = (turn / 180) * Math.PI;
      expect(x + length * Math.cos(angle), text).toBeLessThanOrEqual(width);
      expect(y + length * Math.sin(angle) - size * Math.cos(angle), text).toBeGreaterThanOrEqual(0);
    }
  });

  it('name parties from above in the order of the matrix', () => {
    const names = texts.filter(({ text }) => ['AA', 'BB', 'CC'].includes(text)).sort((a, b) => a.y - b.y);
    expect(names.map(({ text }) => text)).toEqual(['AA', 'BB', 'CC']);
  });

  it('do not lie on each other', () => {
    expect(textsOnOthers(texts.filter(({ turn }) => turn === undefined))).toEqual([]);
  });

  it('tell below all cells which colour is against and which in favour', () => {
    const [circles, lines] = [drawn(picture, 'circle'), drawn(picture, 'line')];
    const legend = texts.find(({ text }) => text.startsWith('against … in favour.'));
    const swatches = circles.filter(({ y }) => y > Math.max(...lines.map(({ y2 }) => y2)) && y < (legend?.y ?? 0));
    const fills = swatches.sort((a, b) => a.x - b.x).map(({ fill }) => fill);
    expect(fills).toEqual([-1, -0.5, 0, 0.5, 1]);
    expect(Math.max(...swatches.map(({ x, r }) => x + r))).toBeLessThan(legend?.x ?? 0);
    expect(circlesOnOthers(swatches)).toEqual([]);
  });
});
