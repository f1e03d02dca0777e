/** Who stands where on what, over all articles. */

import { scaleSqrt } from 'd3-scale';
import { useMemo, useState } from 'preact/hooks';
import {
  type CountOptions,
  matrixPicture,
  matrixToCsv,
  type PositionCell,
  type PositionRow,
  positionMatrix,
} from 'stancekit/report';
import { largest } from '../../../runtime/lists';
import { IssueName } from '../explain/IssueName';
import { Position } from '../explain/Position';
import { ActorName } from '../parts/ActorName';
import { Controls } from '../parts/Controls';
import { assignHues } from '../parts/colours';
import { LeftOutNote } from '../parts/LeftOutNote';
import { NoArticles } from '../parts/NoArticles';
import { StatementLinks } from '../parts/StatementLinks';
import { Stories } from '../parts/Stories';
import { Take } from '../parts/Take';
import { usePage } from '../state/page';
import { Cell } from './Cell';
import { Legend } from './Legend';

/** Radius of the largest circle; its area tells how many statements there are. */
const LARGEST = 18;

export function MatrixView() {
  const { articles } = usePage().state;
  const [options, setOptions] = useState<CountOptions>({});
  const [chosen, setChosen] = useState<{ row: string; issue: string } | null>(null);
  const matrix = useMemo(() => positionMatrix(articles, options), [articles, options]);
  const hues = useMemo(() => assignHues(articles), [articles]);
  if (articles.length === 0) return <NoArticles />;
  const cells = matrix.rows.flatMap((row) => row.cells.filter((cell) => cell !== null));
  const radius = scaleSqrt(
    [
      0,
      largest(
        cells.map(({ weight }) => weight),
        1,
      ),
    ],
    [0, LARGEST],
  );
  const row = matrix.rows.find(({ id }) => id === chosen?.row);
  const cell = row?.cells.find((own) => own?.issue === chosen?.issue);
  return (
    <section class="matrix" aria-label="Matrix">
      <Controls options={options} onChange={setOptions} articles={articles} />
      <Legend />
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{matrix.by === 'actor' ? 'Actor' : 'Country'}</th>
              {matrix.issues.map((issue) => (
                <th key={issue} scope="col">
                  <IssueName issue={issue} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map((party) => (
              <tr key={party.id}>
                <th scope="row">
                  <ActorName name={party.name} hue={hues.get(party.id)} />
                </th>
                {party.cells.map((own, i) => (
                  <td key={matrix.issues[i]}>
                    {own && (
                      <Cell
                        cell={own}
                        party={party.name}
                        radius={radius(own.weight)}
                        chosen={own === cell}
                        onChoose={() => setChosen({ row: party.id, issue: own.issue })}
                      />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <LeftOutNote leftOut={matrix.leftOut} />
      <Stories articles={articles} copies={options.copies} />
      <Take
        name="matrix"
        picture={() => matrixPicture(matrix)}
        csv={() => matrixToCsv(matrix)}
        asked={{ view: 'matrix', options }}
      />
      {row && cell && <Statements row={row} cell={cell} />}
    </section>
  );
}

function Statements({ row, cell }: { row: PositionRow; cell: PositionCell }) {
  return (
    <StatementLinks title={`${row.name} on ${cell.issue}`} references={cell.statements}>
      <Position cell={cell} />
    </StatementLinks>
  );
}
