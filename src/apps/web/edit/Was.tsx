/** What the program said, and what a coder said since: "program: favor → you: against". */
import { type Field, type FieldValues, type ProjectStatement, whoSaid } from 'stancekit/project';
import { usePage } from '../state/page';

interface WasProps {
  readonly statement: ProjectStatement;
  readonly field: Field;
  readonly of?: string | undefined;
  /** What stands there now, in words. */
  readonly now: string;
  /** In words, too; null says that the program said nothing of it. */
  readonly tell: (value: FieldValues[Field] | null) => string;
}

export function Was({ statement, field, of, now, tell }: WasProps) {
  const { coder } = usePage().state;
  const said = whoSaid(statement, field, of);
  if (said.by === 'program') return null;
  const by = said.coder === coder ? 'you' : said.coder;
  const time = said.time === undefined ? '' : timeOf(said.time);
  return (
    <small class="was" title={said.time}>
      {statement.program && `program: ${tell(said.program ?? null)} → `}
      {by}: {now}
      {time && `, ${time}`}
    </small>
  );
}

export function timeOf(time: string): string {
  return new Date(time).toLocaleString(undefined, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
}
