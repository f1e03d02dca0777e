/** A reader that needs no weights: what it says of a statement is told by its words, so that tests can reckon with it. */
import type { Reader, ReaderInput, Reading } from '../../src/index';

/** Issues that the stub knows, of those of the shipped model. */
export const KNOWN = ['sanctions', 'diplomacy', 'trade'];

/** Words that the stub has heard of, by what they are about and what they say. */
const ABOUT: Readonly<Record<string, readonly [issue: string, side: 'favor' | 'against']>> = {
  zanzitions: ['sanctions', 'against'],
  blimps: ['trade', 'favor'],
};

const SURE = 12;

function readOne({ text, targets, actor }: ReaderInput): Reading {
  const found = Object.entries(ABOUT).filter(([word]) => text.toLowerCase().includes(word));
  const attitude = actor ? SURE : -SURE;
  return {
    issues: KNOWN.map((issue) => {
      const side = found.find(([, [about]]) => about === issue)?.[1][1];
      const score = (own: string) => (side === own ? SURE : 0);
      return { issue, logOdds: side ? SURE : -SURE, favor: score('favor'), against: score('against'), neutral: 0 };
    }),
    attitudes: targets.map(() => ({ negative: -attitude, neutral: 0, positive: attitude })),
    tone: { negative: text.includes('!') ? SURE : -SURE, neutral: 0, positive: 0 },
  };
}

/** @param asked Is given everything that the reader was asked. */
export function stubReader(asked: ReaderInput[] = [], more: Partial<Reader> = {}): Reader {
  return {
    id: 'stub',
    issues: KNOWN,
    async read(inputs) {
      asked.push(...inputs);
      return inputs.map(readOne);
    },
    ...more,
  };
}
