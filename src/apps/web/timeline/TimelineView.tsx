/** Who stands where, over time, and where that changes. */
import { useMemo, useState } from 'preact/hooks';
import {
  type Period,
  periods,
  type Timeline,
  type TimelineOptions,
  timeline,
  timelinePicture,
  timelineToCsv,
} from 'stancekit/report';
import { counted } from '../../../runtime/counted';
import { Position } from '../explain/Position';
import { Controls } from '../parts/Controls';
import { Drawing } from '../parts/Drawing';
import { LeftOutNote } from '../parts/LeftOutNote';
import { NoArticles } from '../parts/NoArticles';
import { StatementLinks } from '../parts/StatementLinks';
import { Stories } from '../parts/Stories';
import { Take } from '../parts/Take';
import { usePage } from '../state/page';
import { Changes } from './Changes';
import { Parties } from './Parties';
import { useWidth } from './useWidth';

/** Lanes that are shown at first. */
const LANES = 6;

export function TimelineView() {
  const { articles } = usePage().state;
  const [options, setOptions] = useState<TimelineOptions>({ period: 'month', limit: LANES });
  const [chosen, setChosen] = useState<string | null>(null);
  const [frame, width] = useWidth();
  const shown = useMemo(() => timeline(articles, options), [articles, options]);
  const picture = useMemo(() => timelinePicture(shown, { width }), [shown, width]);
  if (articles.length === 0) return <NoArticles />;
  const point = chosen === null ? null : findPoint(shown, chosen);
  return (
    <section class="timeline" aria-label="Timeline" ref={frame}>
      <Controls options={options} onChange={setOptions} articles={articles}>
        <label>
          by{' '}
          <select
            aria-label="Period"
            value={options.period}
            onChange={({ currentTarget }) => setOptions({ ...options, period: currentTarget.value as Period })}
          >
            {periods.map((period) => (
              <option key={period}>{period}</option>
            ))}
          </select>
        </label>
        <label>
          lines{' '}
          <input
            type="number"
            min={1}
            value={options.limit}
            onInput={({ currentTarget }) =>
              setOptions({ ...options, limit: Math.max(1, Math.round(currentTarget.valueAsNumber) || 1) })
            }
          />
        </label>
      </Controls>
      <Parties articles={articles} options={options} onChange={setOptions} />
      {shown.series.length === 0 ? (
        <p>No positions have a date yet. A day is taken from a row, the name of a file, or a dateline with a year.</p>
      ) : (
        <div class="scroll">
          <Drawing picture={picture} chosen={chosen} onChoose={(key) => setChosen(key === chosen ? null : key)} />
        </div>
      )}
      {shown.leftOut.withoutDate > 0 && (
        <p class="hint">Without a date: {counted(shown.leftOut.withoutDate, 'position')}.</p>
      )}
      {shown.leftOut.series > 0 && (
        <p class="hint">Not shown: {counted(shown.leftOut.series, 'line')} with fewer statements.</p>
      )}
      <Changes timeline={shown} />
      {point && (
        <StatementLinks title={point.title} references={point.statements}>
          <Position cell={point} />
        </StatementLinks>
      )}
      <LeftOutNote leftOut={shown.leftOut} />
      <Stories articles={articles} copies={options.copies} />
      <Take
        name="timeline"
        picture={() => timelinePicture(shown)}
        csv={() => timelineToCsv(shown)}
        asked={{ view: 'timeline', options }}
      />
    </section>
  );
}

function findPoint({ series }: Timeline, key: string) {
  const [id, issue, period] = JSON.parse(key) as [string, string, string];
  const line = series.find((each) => each.party.id === id && each.issue === issue);
  const point = line?.points.find((each) => each.period === period);
  return line && point ? { title: `${line.party.name} on ${issue}, ${period}`, ...point } : null;
}
