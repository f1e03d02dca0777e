import { createAnalyzer } from 'stancekit';
import { describe, expect, it } from 'vitest';
import { ndjson, parseLines, run } from './run';

const TEXT = 'We will never lift the sanctions against Norway.';
const target = { start: TEXT.indexOf('Norway'), end: TEXT.indexOf('Norway') + 6 };

describe('classify --format ndjson', () => {
  it('answers by exactly what the library says', async () => {
    const rows = [
      { id: 1, text: TEXT },
      { id: 2, text: TEXT, issue: 'sanctions', target: null },
      { id: 3, text: TEXT, target, actor: { start: 0, end: 2 } },
    ];
    const { status, stdout, stderr } = await run(['classify', '--format', 'ndjson'], { stdin: ndjson(...rows) });
    const analyzer = createAnalyzer();
    expect(stdout).toBe(
      ndjson(
        { id: 1, ...analyzer.classify({ text: TEXT }) },
        { id: 2, ...analyzer.classify({ text: TEXT, issue: 'sanctions' }) },
        { id: 3, ...analyzer.classify({ text: TEXT, target, actor: { start: 0, end: 2 } }) },
      ),
    );
    const answers = parseLines(stdout);
    expect(Object.keys(answers[0]!)).toEqual(['id', 'issues', 'sentiment']);
    expect(answers[1]!.issues).toMatchObject([{ issue: 'sanctions' }]);
    expect(Object.keys(answers[2]!)).toEqual(['id', 'issues', 'sentiment', 'target']);
    expect([status, stderr]).toEqual([0, '']);
  });

  it.each([
    ['an issue that the model does not know', { issue: 'weather' }, 'UNKNOWN_ISSUE'],
    ['an issue that is no text', { issue: 5 }, 'UNKNOWN_ISSUE'],
    ['a target outside the text', { target: { start: 0, end: 999 } }, 'INVALID_SPAN'],
    ['a target that is no span', { target: 'Norway' }, 'INVALID_SPAN'],
    ['an actor that is no span', { actor: { start: 2, end: 1 } }, 'INVALID_SPAN'],
  ])('answers %s in its place', async (_, fields, code) => {
    const { status, stdout } = await run(['classify', '--format', 'ndjson'], {
      stdin: ndjson({ id: 'x', text: TEXT, ...fields }, { id: 'y', text: TEXT }),
    });
    expect(parseLines(stdout)).toMatchObject([{ id: 'x', error: { code, line: 1 } }, { id: 'y' }]);
    expect(status).toBe(1);
  });
});

describe('classify in other formats', () => {
  it('takes standard input as one statement', async () => {
    const { stdout } = await run(['classify', '--format', 'json'], { stdin: TEXT });
    expect(JSON.parse(stdout)).toEqual({ id: null, ...createAnalyzer().classify({ text: TEXT }) });
    const { stdout: table } = await run(['classify'], { stdin: TEXT });
    expect(table.split('\n')[0]).toMatch(/^issue +stance +probability +sentiment +to target +words$/);
    expect(table).toContain('We will never lift');
  });

  it('writes a CSV row an issue', async () => {
    const { stdout } = await run(['classify', '--format', 'csv'], { stdin: TEXT });
    const issues = createAnalyzer().classify({ text: TEXT }).issues;
    const [head, ...lines] = stdout.trimEnd().split('\r\n');
    expect(head).toBe(
      'id,issue,issue_probability,stance,stance_probability,abstained,sentiment,sentiment_probability,target,target_probability,text,error',
    );
    expect(lines.map((line) => line.split(',')[1])).toEqual(issues.map(({ issue }) => issue));
  });
});
