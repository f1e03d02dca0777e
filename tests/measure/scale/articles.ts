/**
 * Short articles without end, no two the same: 100 to 250 characters in one or two sentences of our own words. Article i is the same on
 * every machine. One half tells what somebody said or did about an issue, the other half only what happened.
 */

const PEOPLE = [
  ...[
    'Foreign Minister Anna Keller',
    'Luis Ortega',
    'Prime Minister Mei Tanaka',
    'Senator Paul Brandt',
    'Ruth Adeyemi',
  ],
  ...[
    'Trade Minister Jonas Lind',
    'Omar Haddad',
    'President Elena Rossi',
    'Defense Minister Karim Aziz',
    'Nora Whelan',
  ],
  ...['Ambassador David Okoro', 'Ingrid Solberg', 'Finance Minister Pedro Alves', 'Grace Mwangi', 'Tomas Novak'],
] as const;
const STATES = [
  ...['France', 'Norway', 'Peru', 'Kenya', 'Japan', 'Brazil', 'Poland', 'Egypt', 'India', 'Canada', 'Chile', 'Ghana'],
  ...['Turkey', 'Vietnam', 'Mexico', 'Finland', 'Jordan', 'Spain', 'Nigeria'],
] as const;
const PLANS = [
  ...[
    'the sanctions',
    'new tariffs on steel',
    'a ceasefire in the valley',
    'the climate treaty',
    'free trade in grain',
  ],
  ...[
    'the missile test',
    'a loan to the port',
    'the fishing quota',
    'the border fence',
    'arms deliveries',
    'the trade deal',
  ],
  ...['talks about the river', 'the naval exercise', 'the gas pipeline', 'a pact on migration', 'the ban on exports'],
  'the peace plan',
] as const;
const TIMES = [
  ...['on Monday', 'on Tuesday', 'on Wednesday', 'on Thursday', 'on Friday', 'late on Sunday', 'this morning'],
  ...['after a long night', 'before the vote', 'at noon', 'in a hurried session'],
] as const;
const PLACES = [
  ...['Oslo', 'Geneva', 'Lima', 'Nairobi', 'Tokyo', 'Warsaw', 'Cairo', 'Delhi', 'Ottawa', 'Accra', 'Hanoi', 'Madrid'],
  'Vienna',
] as const;

interface Parts {
  readonly person: string;
  readonly state: string;
  readonly other: string;
  readonly plan: string;
  readonly time: string;
  readonly place: string;
  /** In each shape, so that no two articles are the same. */
  readonly number: string;
}

/** Said or done by somebody, and only happened, in turn. */
const SHAPES: readonly ((parts: Parts) => string)[] = [
  ({ person, state, plan, time, place, number }) =>
    `${person} of ${state} rejected ${plan} ${time}. “We have heard it ${number} times and will not hear it again,” ${person.split(' ').at(-1)} told reporters in ${place}.`,
  ({ state, other, time, place, number }) =>
    `The ferry between ${state} and ${other} stayed in its harbor near ${place} ${time}, and ${number} passengers went home by bus in the rain.`,
  ({ person, state, other, plan, time, place, number }) =>
    `In ${number} words ${person} said ${time} in ${place} that ${state} would support ${plan} only if ${other} did the same this year.`,
  ({ state, place, time, number }) =>
    `Some ${number} runners from ${state} reached the old bridge of ${place} ${time}. The streets were open again two hours later.`,
  ({ state, other, plan, time, place, number }) =>
    `${state} welcomed ${plan} ${time}, and ${other} condemned it as unfair. Delegates met in ${place} in room ${number} without a result.`,
  ({ place, other, time, number }) =>
    `A museum in ${place} opened a hall with ${number} paintings from ${other} ${time}; the oldest of them is a small view of a mill in winter.`,
];

export interface Article {
  readonly id: string;
  readonly text: string;
}

/** @param index 0 or more. */
export function article(index: number): Article {
  // By steps that share no divisor with the lengths of the lists, so that all of each list is gone through.
  const at = <T>(list: readonly T[], step: number): T => list[(index * step) % list.length] as T;
  const state = (index * 5) % STATES.length;
  const parts: Parts = {
    person: at(PEOPLE, 7),
    state: STATES[state] as string,
    other: STATES[(state + 1 + (index % (STATES.length - 1))) % STATES.length] as string,
    plan: at(PLANS, 3),
    time: at(TIMES, 2),
    place: at(PLACES, 6),
    number: (index + 100).toLocaleString('en-US'),
  };
  return { id: `a${index}`, text: at(SHAPES, 1)(parts) };
}

/** The rows of articles from one number up to another, as NDJSON, in pieces of some thousand lines; they are never in memory together. */
export function* pieces(from: number, to: number): Generator<string> {
  for (let start = from; start < to; start += PIECE) {
    const lines: string[] = [];
    for (let i = start; i < Math.min(to, start + PIECE); i++) lines.push(`${JSON.stringify(article(i))}\n`);
    yield lines.join('');
  }
}

const PIECE = 1000;
