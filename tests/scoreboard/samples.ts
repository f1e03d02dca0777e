/** A few sentences of our own in the format of each test set. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Writes files into a new folder. */
export function writeFiles(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'scoreboard-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const lines = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n');

/** An annotation of brat, by the words that it marks; offsets count code points. */
function mark(text: string, id: string, type: string, words: string): string {
  const start = [...text.slice(0, text.indexOf(words))].length;
  return `${id}\t${type} ${start} ${start + [...words].length}\t${words}`;
}

const ARTICLE = '🌊 Sweden said that the strait must stay open.\n';
const STORY = '“The bridge is lost,” said Anna Keller.\n';

/** Favor names the harbour's friends, against its foes, so that thirty rows are enough to learn from. */
const STANCES = ['FAVOR', 'AGAINST', 'NONE'].flatMap((stance, k) =>
  Array.from({ length: 12 }, (_, i) => {
    const words = [
      `We love the harbour and want it built, reason ${i}`,
      `Stop the harbour, it is a waste, reason ${i}`,
      `The harbour meets on day ${i} of the month`,
    ];
    return { tweet: words[k] ?? '', stance };
  }),
);
const semeval = `ID\tTarget\tTweet\tStance\n${STANCES.map(({ tweet, stance }, i) => `${i}\tHarbour\t${tweet} "#Sem\t${stance}`).join('\r\n')}\n`;
const pstance = (rows: typeof STANCES) =>
  `Tweet,Target,Stance\n${rows.map(({ tweet, stance }) => `"${tweet}",Old Harbour,${stance}`).join('\n')}\n`;

const CONLLU = `# newdoc id = GUM_news_harbour
# text = Anna Keller left. She smiled.
1\tAnna\tAnna\tPROPN\tNNP\t_\t3\tnsubj\t_\tEntity=(1-person-new
2\tKeller\tKeller\tPROPN\tNNP\t_\t1\tflat\t_\tEntity=1)
3\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

1\tShe\tshe\tPRON\tPRP\t_\t2\tnsubj\t_\tEntity=(1-person-giv)
2\tsmiled\tsmile\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

`;

/** Twelve states of which each says three times what it wants of sanctions. */
export const STATES = [
  ...['United States', 'Norway', 'Sweden', 'Denmark', 'Poland', 'Estonia', 'Latvia'],
  ...['Cuba', 'Syria', 'Belarus', 'Nicaragua', 'Venezuela'],
].map((name, i) => ({ name, point: i === 0 ? 3 : i < 7 ? 2 - i / 10 : -1 - i / 10 }));
const votes = `Countryname,session,IdealPointAll\n${STATES.map(({ name, point }) => `${name},79,${point}`).join('\n')}\nPrussia,79,1\n`;
const texts = lines(
  STATES.flatMap(({ name, point }) =>
    [1, 2, 3].map((day) => ({
      date: `2024-05-0${day}`,
      text:
        point > 0
          ? `${name} demanded tougher sanctions against the regime.`
          : `${name} condemned the sanctions as unjust and demanded that they be lifted.`,
    })),
  ),
);

export const FILES = {
  'polnear-train/text/a.txt': ARTICLE,
  'polnear-train/attributions/a_0.ann': [
    mark(ARTICLE, 'T1', 'Source', 'Sweden'),
    mark(ARTICLE, 'T2', 'Cue', 'said'),
    mark(ARTICLE, 'T4', 'Attribution', 'said'),
    'E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1',
    mark(ARTICLE, 'T3', 'Content', 'that the strait must stay open'),
  ].join('\n'),
  'riqua/story.txt': STORY,
  'riqua/story.ann': [
    mark(STORY, 'T1', 'Quotation', '“The bridge is lost,”'),
    mark(STORY, 'T2', 'Cue', 'said'),
    mark(STORY, 'T3', 'Entity', 'Anna Keller'),
    'R1\tSpeaker Arg1:T3 Arg2:T1\t',
    'R3\tCueing Arg1:T2 Arg2:T1\t',
  ].join('\n'),
  'gum/GUM_news_harbour.conllu': CONLLU,
  'newsmtsc/test-rw.jsonl': lines([
    {
      primary_gid: 'made_1_2_3',
      sentence_normalized: 'Critics called Keller a disgrace.',
      targets: [{ from: 15, to: 21, polarity: 2.0 }],
    },
    { sentence: 'Everybody praised Keller warmly.', from: 18, to: 24, polarity: 1 },
    { sentence: 'Keller spoke on Monday.', from: 0, to: 6, polarity: 0 },
  ]),
  'mpqa.jsonl': lines([
    { text: 'Oslo praised Riga.', actor: { start: 0, end: 4 }, target: { start: 13, end: 17 }, label: 'positive' },
    { text: 'Oslo condemned Riga.', actor: { start: 0, end: 4 }, target: { start: 15, end: 19 }, label: 'negative' },
  ]),
  'plover.json': lines([
    {
      event: 'DISAPPROVE',
      source: 'NORGOV',
      target: ['RUS'],
      text: '<Source>Norway</Source> accused Russia of spying.',
    },
    { event: 'CRIME', source: '---', target: 'USA', text: 'Thieves robbed a bank.' },
  ]),
  'semeval/test.txt': semeval,
  'semeval/train.txt': semeval,
  'pstance/raw_train_harbour.csv': pstance(STANCES),
  'pstance/raw_val_harbour.csv': pstance(STANCES.slice(0, 20)),
  'votes.csv': votes,
  'texts.ndjson': texts,
} as const;
