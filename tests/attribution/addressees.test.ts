import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index';

/** Of every statement with addressees: its cue and the names of those who are addressed. */
const addressed = (text: string): string[] =>
  analyze(text)
    .statements.filter(({ addressees }) => addressees.length > 0)
    .map(({ cue, addressees }) => `${cue?.lemma} → ${addressees.map(({ actor }) => actor.name).join(', ')}`);

const told: readonly (readonly [string, readonly string[]])[] = [
  // Behind the verb
  ['Norway told Sweden that the cable had been cut.', ['tell → Sweden']],
  ['Oslo told Berlin and Paris that the cable had been cut.', ['tell → Germany, France']],
  [
    'Finnish Foreign Minister Aino Salo told her Danish counterpart, Mette Friis, that the border would stay shut.',
    ['tell → Mette Friis'],
  ],
  [
    'Ghana on Friday asked the World Trade Organization (WTO) to order Togo to lift the tariff.',
    ['ask → World Trade Organization'],
  ],
  ['Norway told Sweden or Denmark to open the border.', ['tell → Sweden, Denmark']],
  ['Kenya asked Uganda whether the road was open.', ['ask → Uganda']],
  ['Foreign Minister Eva Lund assured Moscow that the talks would go on.', ['assure → Russia']],
  ['Peru promised Bolivia an inquiry.', ['promise → Bolivia']],
  // Of what they are told
  ['Eva Lund told Aino Salo of her plan to leave.', ['tell → Aino Salo']],
  ['Norway informed Sweden about the leak.', ['inform → Sweden']],
  ['Norway briefed Sweden about the leak.', ['brief → Sweden']],
  ['Norway informed the families of the sailors about the leak.', ['inform → the families of the sailors']],
  ['Eva Lund told the president of Iran that the leak was old.', ['tell → the president of Iran']],
  // Demands
  ['The union called on Warsaw to reopen the crossing.', ['call on → Poland']],
  ['Morocco on Sunday urged Spain to release the crew.', ['urge → Spain']],
  // over how and when they are asked or told
  [
    'Malta told its Libyan rival, Omar Zintani, in a call late on Sunday that the ship was empty.',
    ['tell → Omar Zintani'],
  ],
  ['Morocco urged Spain in a phone call on Monday to release the crew.', ['urge → Spain']],
  ['Morocco urged Spain on Monday to release the crew.', ['urge → Spain']],
  ['Morocco urged Spain, in a letter on Monday, to release the crew.', ['urge → Spain']],
  ['Chile called on all parties in a statement on Friday to cease fire.', ['call on → all parties']],
  ['Chile urged calm in a speech on Monday to mark the day.', []],
  ['Malta appealed to Libya to let the ship dock.', ['appeal to → Libya']],
  ['Foreign Minister Eva Lund pressed Chile for a date.', ['press → Chile']],
  ['Japan asked Vietnam for more time.', ['ask → Vietnam']],
  ['He turned to Serbia and asked it to sign.', ['ask → Serbia']],
  // A wish is about somebody, and said to nobody
  ['Morocco wants Spain to release the crew.', []],
  ['Morocco would like Spain to release the crew and expects Malta to help.', []],
  ['Morocco begged Spain to release the crew.', ['beg → Spain']],
  // A noun: to whom stands behind "to", and no verb
  ['Norway’s proposal to expel Danes was dropped.', []],
  ['Norway’s appeal to Denmark to reopen the bridge was dropped.', ['appeal → Denmark']],
  // Thanks
  ['Estonia thanked Iceland for its welcome but would not say more.', ['thank → Iceland']],
  // All of some kind are not those who speak
  ['Chad, Peru and Mali urged all actors to stop.', ['urge → all actors', 'urge → all actors', 'urge → all actors']],
  // Passives
  ['Qatar was asked by Jordan last week not to close its embassy.', ['ask → Qatar']],
  ['Iceland has been told by Denmark that the ban stays.', ['tell → Iceland']],
  // "to" and media
  ['Eva Lund said to Kenya that it could count on her.', ['say → Kenya']],
  ['Cuba said in a letter to Mexico that it would pay.', ['say → Mexico']],
  ['In a phone call with Greece, Foreign Minister Eva Lund said the fleet would leave.', ['say → Greece']],
  ['At a meeting with Oman, Foreign Minister Eva Lund warned that time was short.', ['warn → Oman']],
  ['In a letter to Chile published on Monday, Foreign Minister Eva Lund wrote that time was short.', ['write → Chile']],
  ['Foreign Minister Eva Lund said in a call with Egypt that time was short.', ['say → Egypt']],
  ['Foreign Minister Eva Lund said during talks with Egypt that time was short.', ['say → Egypt']],
  ['Foreign Minister Eva Lund said on Monday in a call with Egypt that time was short.', ['say → Egypt']],
  ['Foreign Minister Eva Lund had written to Ghana, proposing a truce.', ['propose → Ghana']],
  ['Rome lodged a protest with Tunis over the arrests.', ['protest → Tunisia']],
  ['Eva Lund hit back at Turkey: “We are not afraid of you.”', ['hit back → Turkey']],
  // Participles share them
  ['“Nobody needs a fleet,” Ambassador Rui Alves said, asking the United States to leave.', ['ask → United States']],
  // Vocatives
  [
    'Foreign Minister Eva Lund said: “Mr Weber, you know that this is wrong.” Her guest Hans Weber smiled.',
    ['say → Hans Weber'],
  ],
  // Answers
  [
    'Eva Lund told Hans Weber that the deal was dead. Weber replied that he had never liked it.',
    ['tell → Hans Weber', 'reply → Eva Lund'],
  ],
  // The same speech goes on to "you"
  ['Eva Lund told Ghana that she was sorry. “I owe you an answer,” she said.', ['tell → Ghana', 'say → Ghana']],
  // A pronoun is not the speaker
  ['Eva Lund was not convinced. Maria Sand assured her that the plan would work.', ['assure → Eva Lund']],
];

const nobody: readonly string[] = [
  // Targets of a verb are not addressed
  'Norway condemned Sweden.',
  'Kenya criticised Uganda for the delay.',
  'The minister, who called on Ghana last year, said the road was open.',
  'Kenya and Uganda said the road was open.',
  'Foreign Minister Eva Lund said of Ghana that it was late.',
  'In Ghana, Foreign Minister Eva Lund said the road was open.',
  'Foreign Minister Eva Lund said on her return from Ghana that the road was open.',
  'Foreign Minister Eva Lund replied that the road was open.',
  // Coordinated names at the head of a quotation are no vocative
  '“Ghana, Togo and Benin are ready,” Foreign Minister Eva Lund said.',
  '“Ghana, a friend of ours, is ready,” Foreign Minister Eva Lund said.',
];

describe('addressees', () => {
  test.each(told)('%s', (text, expected) => {
    expect(addressed(text)).toEqual(expected);
  });

  test.each(nobody)('nobody: %s', (text) => {
    expect(addressed(text)).toEqual([]);
  });

  test('the question of an interview is put to who answers', () => {
    const text =
      'Ghana’s Foreign Minister Kofi Adu received us in Accra.\n\nQ: Minister, do you fear a war?\n\nA: I fear a mistake.\n\nQ: Will Ghana buy missiles?\n\nA: We will not.';
    const questions = analyze(text).statements.filter(({ cue }) => cue?.force === 'ask');
    expect(questions.map(({ addressees }) => addressees.map(({ actor }) => actor.name))).toEqual([
      ['Kofi Adu'],
      ['Kofi Adu'],
    ]);
  });
});
