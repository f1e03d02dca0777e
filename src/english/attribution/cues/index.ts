/**
 * The cue lexicon: words that attribute, one row a lemma, a file a class. To add a cue, add a line to the file of its class (those of
 * one force and the same frames stand together) and run
 * `npx vitest run tests/attribution/cueRows.test.ts`, which names every row that breaks the rules below and executes its example.
 *
 *   lemma | force | frames | example
 *   deny | deny | clause object gerund | Oslo denied [any part in the raid].
 *
 * **lemma**: the base form of a verb, the singular of a noun, with the words that must follow it. It stands once in its class.
 *
 * **class**, the name of the file
 *   verb                "deny"                                particle-verb     "rule out", "call for"
 *   idiom               "take issue with": a verb with other words, which by itself is no such cue
 *   noun                "Chad’s claim that", "criticism from Oslo of"
 *   light-verb-noun     "has doubts about": a cue only behind a verb that lends it its subject
 *   agent-noun          "is an advocate of"                   reaction-noun     "drew criticism from Oslo"
 *   adjective           "is confident that"                   preposition-phrase "is in favor of"
 *
 * **force**: what is done by saying it (`CueForce`).
 *
 * **frames**: what may follow, and is the content, parted by spaces.
 *   quotation           “…” before or behind it               clause            with or without "that"
 *   question-clause     "whether", "how"                      infinitive        "refuse to go"
 *   object+infinitive   "urge Oslo to act"                    object            a noun group and what hangs on it
 *   gerund              "deny knowing"                        holder            of reactions: whose it is stands behind, and the clause before is the content
 *   addressee           one may stand before it ("told Qin that")
 *   to-addressee        the same behind "to" ("said to Qin that")
 *   needs-actor         who does it must speak or decide, since its other sense is common ("found", "held")
 *   about, of, for …    a preposition (PREPOSITIONS) whose object is the content, or which part content and addressee ("blamed Oslo for")
 * Nouns and adjectives may have another force in a frame: "open | assert | about to=support".
 *
 * **example** (may be left out): a sentence of our own with the content in brackets; several pieces have brackets each. Somewhere in the lexicon each
 * class and each frame has one.
 *
 * Own compilation. The inventory of attribution verbs starts from the classes of Levin (1993, §37 verbs of communication, §29.5
 * conjecture, §33 judgement, §32 desire) and was filled up by reading political news; forces follow Searle's speech acts.
 */
import { ADJECTIVES } from './adjectives';
import { AGENT_NOUNS } from './agentNouns';
import { IDIOMS } from './idioms';
import { LIGHT_VERB_NOUNS } from './lightVerbNouns';
import { NOUNS } from './nouns';
import { PARTICLE_VERBS } from './particleVerbs';
import { PREPOSITION_PHRASES } from './prepositionPhrases';
import { REACTION_NOUNS } from './reactionNouns';
import { VERBS } from './verbs';

/** The rows of each class, a line each. */
export const CUE_ROWS = {
  verb: VERBS,
  'particle-verb': PARTICLE_VERBS,
  idiom: IDIOMS,
  noun: NOUNS,
  'light-verb-noun': LIGHT_VERB_NOUNS,
  'agent-noun': AGENT_NOUNS,
  'reaction-noun': REACTION_NOUNS,
  adjective: ADJECTIVES,
  'preposition-phrase': PREPOSITION_PHRASES,
} as const;
