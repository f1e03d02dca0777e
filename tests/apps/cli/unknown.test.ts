import { analyze } from 'stancekit';
import { describe, expect, it } from 'vitest';
import { ndjson, run } from './run';

const text = 'Kenya rejected the sanctions on Friday. Norway rejected free trade with France.';
const { statements } = analyze(text);
/** As a model of one's own would have it. */
const own = statements.map((one) => ({ ...one, issues: one.issues.map((issue) => ({ ...issue, issue: 'harbours' })) }));
const texts = ndjson({ id: 1, date: '2025-03-12', text });
const analysed = ndjson({ id: 1, date: '2025-03-12', statements });
const ofOwnModel = ndjson({ id: 1, date: '2025-03-12', statements: own });
const empty = ndjson({ id: 1, date: '2025-03-12', statements: [] });
const counting = [['report'], ['report', '--timeline', 'month'], ['export', '--to', 'matrix-csv']];

describe.each(counting)('%s %s %s', (...given) => {
  const command = given.filter((each) => typeof each === 'string');

  it.each<[string, string, readonly string[]]>([
    ['of texts', texts, ['sanction']],
    ['of statements', analysed, ['sanction']],
    ['beside one that there is', analysed, ['sanctions', 'sanction']],
    ['of a model that is not at hand', analysed, ['harbours']],
    ['of documents without statements', empty, ['sanction']],
    ['by a name that objects have', analysed, ['constructor']],
  ])('refuses an issue that nobody knows, %s', async (_, stdin, issues) => {
    const asked = issues.flatMap((issue) => ['--issue', issue]);
    const { status, stdout, stderr } = await run([...command, ...asked], { stdin });
    expect([status, stdout]).toEqual([2, '']);
    const { 0: first } = stderr.split('\n');
    expect(first).toMatch(
      new RegExp(`^stancekit: --issue: expected .* got "${issues.at(-1)}"\\. .*\\(UNKNOWN_ISSUE\\)$`),
    );
    expect(first).toMatch(/There are alliances, .*sanctions/);
    expect(stderr.split('\n')).toHaveLength(2);
  });

  it.each<[string, string, string]>([
    ['of the model', texts, 'sanctions'],
    ['of the model, of which nobody speaks', analysed, 'neutrality'],
    ['that only the rows know', ofOwnModel, 'harbours'],
    ['of which a later row speaks', `${texts}${ofOwnModel}`, 'harbours'],
    ['where there are no rows that could know it', '', 'harbours'],
  ])('takes an issue %s', async (_, stdin, issue) => {
    expect(await run([...command, '--issue', issue], { stdin })).toMatchObject({ status: 0, stderr: '' });
  });
});

it('names the issues of the rows among those that there are', async () => {
  const { stderr } = await run(['report', '--issue', 'harbour'], { stdin: ofOwnModel });
  expect(stderr).toMatch(/There are .*, harbours, .*\(UNKNOWN_ISSUE\)/);
});

describe('--actor', () => {
  const timelines = [
    ['report', '--timeline', 'month'],
    ['export', '--to', 'timeline-csv'],
  ];
  const ask = (command: readonly string[], actors: readonly string[], stdin: string, ...more: string[]) =>
    run([...command, '--abstained', ...actors.flatMap((actor) => ['--actor', actor]), ...more], { stdin });

  it.each<[readonly string[], readonly string[], string]>([
    [['Kenia'], [], ' Is it Kenya?'],
    [['Nairobi'], ['--by', 'country'], ''],
    [['kenya', 'Norway'], [], ' Is it Kenya?'],
    [['ke'], ['--by', 'country'], ' Is it Kenya?'],
    [['Peru'], [], ''],
  ])('%j that takes no position is told, with names near it', async (actors, more, hint) => {
    for (const command of timelines) {
      const { status, stderr } = await ask(command, actors, analysed, ...more);
      expect([status, stderr]).toEqual([
        0,
        `stancekit: --actor: nobody of the name or id "${actors[0]}" takes a position in what was read.${hint}\n`,
      ]);
    }
  });

  it.each<[string, readonly string[], string, readonly string[]]>([
    ['takes a position', ['Kenya'], analysed, []],
    ['is called by an id', ['state:KE'], texts, []],
    ['is a country', ['KE', 'Norway'], analysed, ['--by', 'country']],
    ['speaks of other issues', ['Kenya'], analysed, ['--issue', 'trade']],
    ['speaks on other days', ['Kenya'], analysed, ['--since', '2026-01-01']],
    ['is asked for of nothing', ['Kenia'], '', []],
  ])('says nothing where it %s', async (_, actors, stdin, more) => {
    for (const command of timelines) {
      expect(await ask(command, actors, stdin, ...more)).toMatchObject({ status: 0, stderr: '' });
    }
  });
});
