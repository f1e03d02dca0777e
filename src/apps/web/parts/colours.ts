/** One colour an actor, the same in every view. */
import type { Actor, Statement } from 'stancekit';

/** Degrees between neighbours; multiples of the golden angle never come close to each other soon. */
const GOLDEN_ANGLE = 137.5;

/** A hue for each actor, in order of appearance. Actors without a name are someone else in each article. */
export function assignHues(articles: readonly { id: string; actors: readonly Actor[] }[]): ReadonlyMap<string, number> {
  const hues = new Map<string, number>();
  for (const { id, actors } of articles) {
    for (const actor of actors) {
      const key = hueKey(id, actor.id);
      if (!hues.has(key)) hues.set(key, Math.round((hues.size * GOLDEN_ANGLE + 200) % 360));
    }
  }
  return hues;
}

export function hueKey(document: string, actor: string): string {
  return actor.startsWith('nominal:') ? `${document}\n${actor}` : actor;
}

/** What a statement's line looks like: its likeliest stance that is sure enough. */
export type Tone = 'favor' | 'against' | 'neutral' | 'unsure' | 'none';

export function toneOf({ issues }: Pick<Statement, 'issues'>): Tone {
  const sure = issues.find(({ abstained }) => !abstained);
  return sure?.stance ?? (issues.length > 0 ? 'unsure' : 'none');
}

export const toneNames: Record<Tone, string> = {
  favor: 'in favour',
  against: 'against',
  neutral: 'neutral',
  unsure: 'unsure',
  none: 'no issue',
};
