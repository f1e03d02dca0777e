/**
 * Measures whether a stance follows from what is said of a thing: "the sanctions must be lifted" is against sanctions, "the tariffs must be lifted" for
 * trade. Each way of speaking is put to each thing and each actor, so that what is wrong with one construction shows whatever the thing is. Behavioural
 * testing: Ribeiro et al., Beyond Accuracy, ACL 2020 (CheckList). The sentences are no data: nothing learns from them, and real prose is richer.
 *
 *   npx tsx tests/measure/composition.ts [--reader contextual]
 */
import { parseArgs } from 'node:util';
import { createAnalyzer } from '../../src/index';

/** What is spoken of, its issue, the side of whoever is for it, and whether it is plural. */
const THINGS: readonly (readonly [thing: string, issue: string, side: 1 | -1, plural?: 'plural'])[] = [
  ['the sanctions against Mali', 'sanctions', 1, 'plural'],
  ['economic sanctions', 'sanctions', 1, 'plural'],
  ['the sanctions imposed by the European Union on Moscow after the invasion', 'sanctions', 1, 'plural'],
  ['the embargo', 'sanctions', 1],
  ['the price cap on oil', 'sanctions', 1],
  ['the alliance with Mali', 'alliances', 1],
  ['membership of the alliance', 'alliances', 1],
  ['the defence pact', 'alliances', 1],
  ['the tariffs on steel', 'trade', -1, 'plural'],
  ['import duties', 'trade', -1, 'plural'],
  ['the trade deal', 'trade', 1],
  ['free trade', 'trade', 1],
  ['the peace talks', 'diplomacy', 1, 'plural'],
  ['negotiations with the rebels', 'diplomacy', 1, 'plural'],
  ['the truce', 'diplomacy', 1],
  ['the ceasefire', 'diplomacy', 1],
  ['the truce agreed in Doha last month', 'diplomacy', 1],
  ['the air strikes on Mali', 'military-force', 1, 'plural'],
  ['arms deliveries to Mali', 'military-force', 1, 'plural'],
  ['military aid to Mali', 'military-force', 1],
  ['the military operation', 'military-force', 1],
  ['the war in Mali', 'military-force', 1],
  ['the nuclear treaty', 'international-law', 1],
  ['the court’s ruling', 'international-law', 1],
  ['neutrality', 'neutrality', 1],
  ['the policy of neutrality', 'neutrality', 1],
  ['the nuclear deal with Iran', 'nonproliferation', 1],
  ['the enrichment of uranium', 'nonproliferation', -1],
  ['nuclear tests', 'nonproliferation', -1, 'plural'],
  ['the occupation of the valley', 'sovereignty', -1],
  ['the annexation of the region', 'sovereignty', -1],
  ['press freedom', 'human-rights', 1],
  ['the detention of journalists', 'human-rights', -1],
  ['the death penalty', 'human-rights', -1],
];

/** What is said of it: § stands for the thing, and where two forms of a verb are given the second is that of a plural. */
const FOR = [
  'said § must stay in place',
  'said § must be maintained',
  'said § should continue',
  'said § will continue',
  'said § must not end',
  'said § is/are needed',
  'said § was/were right',
  'said it would be a mistake to end §',
  'said it was too early to end §',
  'called for § to be extended',
  'wants § extended',
  'supports §',
  'backed §',
  'welcomed §',
  'defended §',
  'opposed ending §',
  'spoke out against ending §',
  'warned against ending §',
  'vowed to defend §',
  'threatened to veto an end to §',
  'ruled out ending §',
  'said he would not end §',
  'said § had to be defended',
  'said the country needs §',
  'said there is no alternative to §',
  'stressed the importance of §',
  'reaffirmed support for §',
  'said nobody should question §',
  'expressed hope that § would continue',
  'said § must be strengthened',
  'pledged to keep §',
  'argued that § works/work',
  'praised those who support §',
  'rejected calls to end §',
  'vetoed a bill that would have ended §',
  'is in favour of §',
  'said he was not against §',
];
const AGAINST = [
  'said § must be ended',
  'said § must end',
  'said § should stop',
  'said § should be scrapped',
  'said § was/were a mistake',
  'said § does/do not work',
  'said it was time to end §',
  'said he would never support §',
  'called for § to be ended',
  'called for an end to §',
  'called § a mistake',
  'wants § ended',
  'demanded an end to §',
  'urged the government to end §',
  'refused to support §',
  'opposed extending §',
  'opposes §',
  'came out against §',
  'criticised §',
  'condemned §',
  'rejected §',
  'warned against extending §',
  'threatened to end §',
  'ruled out supporting §',
  'said he would end §',
  'said § had to be ended',
  'said the country does not need §',
  'questioned §',
  'said there was no need for §',
  'protested against §',
  'expressed concern about §',
  'said § is/are illegal',
  'pledged to end §',
  'argued that § has/have failed',
  'accused supporters of § of lying',
  'rejected calls to extend §',
  'vetoed a bill that would have extended §',
  'said § cannot be accepted',
  'said he was not in favour of §',
  'called § unacceptable',
  'said the cost of § was too high',
  'said it was wrong to extend §',
  'said § has/have done great harm',
];
const ACTORS = ['Lund', 'The foreign minister'];

const { values } = parseArgs({ options: { reader: { type: 'string', default: 'fast' } } });
const analyzer = createAnalyzer(values.reader === 'contextual' ? { reader: await contextual() } : {});

/** Right, silent and wrong, by what is counted. */
class Tally {
  readonly #counts = new Map<string, [right: number, silent: number, wrong: number]>();

  count(name: string, outcome: 0 | 1 | 2): void {
    const counts = this.#counts.get(name) ?? [0, 0, 0];
    counts[outcome]++;
    this.#counts.set(name, counts);
  }

  /** Those of which most is wrong, first. */
  lines(): string[] {
    return [...this.#counts]
      .sort(([, one], [, other]) => other[2] - one[2])
      .map(([name, [right, silent, wrong]]) => {
        const share = ((100 * wrong) / Math.max(1, right + wrong)).toFixed(1);
        return `${name}: ${right} right, ${wrong} wrong (${share} % of those told), ${silent} without the issue`;
      });
  }
}

const [all, byWay, byThing] = [new Tally(), new Tally(), new Tally()];
const ways = [...FOR.map((way) => [way, 1] as const), ...AGAINST.map((way) => [way, -1] as const)];
for (const [way, liking] of ways) {
  for (const [thing, issue, side, plural] of THINGS) {
    for (const actor of ACTORS) {
      const told = await stanceOf(`${actor} ${formed(way, plural === 'plural').replace('§', thing)}.`, issue);
      const outcome = told === null ? 1 : told === (liking * side > 0 ? 'favor' : 'against') ? 0 : 2;
      all.count(`${values.reader}, all`, outcome);
      byWay.count(`  ${way}`, outcome);
      byThing.count(`  ${thing}`, outcome);
    }
  }
}
console.log([...all.lines(), 'by what is said:', ...byWay.lines(), 'by the thing:', ...byThing.lines()].join('\n'));

function formed(way: string, plural: boolean): string {
  return way.replace(/(\w+)\/(\w+)/, plural ? '$2' : '$1');
}

async function stanceOf(text: string, issue: string): Promise<string | null> {
  const { statements } = values.reader === 'contextual' ? await analyzer.analyzeAsync(text) : analyzer.analyze(text);
  return statements.flatMap(({ issues }) => issues).find((one) => one.issue === issue)?.stance ?? null;
}

async function contextual() {
  const reader = await import('stancekit-contextual');
  return reader.contextual();
}
