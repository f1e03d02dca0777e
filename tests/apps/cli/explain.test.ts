import { parse } from 'csv-parse/sync';
import { analyze, createAnalyzer, explain } from 'stancekit';
import { describe, expect, it } from 'vitest';
import { ndjson, parseLines, run } from './run';

const TEXT =
  'PARIS — France said on Monday that it would never lift the sanctions. “We want talks,” Anna Keller told reporters.';

interface Line {
  statements: {
    id: string | null;
    start: number;
    end: number;
    decisions: {
      decision: string;
      label: string;
      words: { start: number; end: number; text: string; weight: number }[];
    }[];
  }[];
}

describe('explain', () => {
  it('explains every decision on every statement of a text, with offsets into the text', async () => {
    const { status, stdout } = await run(['explain', '--format', 'ndjson'], { stdin: ndjson({ id: 1, text: TEXT }) });
    expect(status).toBe(0);
    const [line] = parseLines(stdout) as unknown as Line[];
    const { statements } = analyze(TEXT);
    expect(line!.statements.map(({ id, start, end }) => ({ id, start, end }))).toEqual(
      statements.map(({ id, span }) => ({ id, ...span })),
    );
    line!.statements.forEach(({ decisions }, i) => {
      const { issues, sentiment, actor, addressees } = statements[i]!;
      expect(decisions.map(({ decision, label }) => [decision, label])).toEqual([
        ...issues.flatMap(({ issue, stance }) => [
          [`issue ${issue}`, issue],
          [`stance on ${issue}`, stance],
        ]),
        ['sentiment', sentiment.label],
        ['actor', actor?.name],
        ...addressees.map((one) => ['addressee', one.actor.name]),
      ]);
      for (const { words } of decisions)
        for (const { start, end, text } of words) expect(TEXT.slice(start, end)).toBe(text);
    });
  });

  it('takes a text as one statement with --whole, and answers for the issue that is asked', async () => {
    const row = { id: 1, text: 'We will never lift the embargo.', issue: 'sanctions' };
    const { stdout } = await run(['explain', '--whole', '--format', 'ndjson'], { stdin: ndjson(row) });
    const [line] = parseLines(stdout) as unknown as Line[];
    expect(line!.statements[0]!.decisions).toEqual(
      JSON.parse(JSON.stringify(explain({ text: row.text, issue: row.issue }))),
    );
  });

  it('shows words for and against, and says what to do where there are no statements', async () => {
    const { stdout } = await run(['explain', '--whole'], { stdin: 'We will never lift the embargo.' });
    expect(stdout).toMatch(/stance on sanctions .*for: .*lift \+\d.*never \+\d/);
    expect(stdout).toMatch(/against: .*embargo −\d/);
    expect(stdout).toContain('features: ');
    expect((await run(['explain'], { stdin: 'Rain.' })).stdout).toContain('--whole');
  });

  it('shows who is meant, by which words, and who else might be', async () => {
    const { stdout } = await run(['explain'], { stdin: 'Anna Keller left. She said no.' });
    expect(stdout).toMatch(/actor +Anna Keller +\+\d\.\d\d +by: “She”, a pronoun; the likeliest/);
    expect(stdout).toContain('before: “Anna Keller” (0–11)');
    expect(stdout).toMatch(/candidates: Anna Keller \d\.\d\d, nobody mentioned before 0\.\d\d/);
    expect(stdout).toContain('evidence: ');
  });

  it('writes a word, feature or candidate a row as CSV', async () => {
    const text = `${TEXT} She said no.`;
    const { stdout } = await run(['explain', '--format', 'csv'], { stdin: text });
    const records = parse(stdout, { columns: true }) as Record<string, string>[];
    expect(new Set(records.map(({ kind }) => kind))).toEqual(new Set(['word', 'feature', 'candidate']));
    for (const { kind, start, end, name } of records) {
      if (kind === 'word') expect([name, `'${name}`]).toContain(text.slice(Number(start), Number(end)));
    }
  });

  it.each([
    [['explain', '--whole'], { issue: 'weather' }, 'UNKNOWN_ISSUE'],
    [['explain', '--whole'], { target: { start: 5, end: 2 } }, 'INVALID_SPAN'],
    [['explain'], { text: 5 }, 'INVALID_TEXT'],
  ])('%j answers %j in its place', async (args, fields, code) => {
    const { status, stdout } = await run([...args, '--format', 'ndjson'], {
      stdin: ndjson({ id: 1, text: TEXT, ...fields }),
    });
    expect(parseLines(stdout)).toMatchObject([{ id: 1, error: { code, line: 1 } }]);
    expect(status).toBe(1);
  });
});

describe('what is explained', () => {
  it('is the statement as it was labelled, also where its names are told by the article alone', () => {
    const analyzer = createAnalyzer();
    const article = `Maria Solheim Keller, the prime minister, met envoys. Keller said that Solheim’s plan would end the embargo.`;
    for (const statement of analyzer.analyze(article).statements) {
      const labels = analyzer.explain(statement).map(({ label }) => label);
      expect(labels).toEqual([
        ...statement.issues.flatMap(({ issue, stance }) => [issue, stance]),
        statement.sentiment.label,
        statement.actor?.name,
        ...statement.addressees.map(({ actor }) => actor.name),
      ]);
    }
  });
});
