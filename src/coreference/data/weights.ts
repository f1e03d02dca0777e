/** What each piece of evidence is worth. Made by `models/fitCoreference.ts` from GUM and the articles of the tests; do not edit by hand. */
import type { AnaphorClass } from '../anaphors';

export const weights: Readonly<Record<AnaphorClass, readonly number[]>> = {
  person: [
    -1.0, // sentences between
    1.05, // same sentence
    0.91, // sentence before
    -0.43, // others between
    0.43, // nearest
    -0.08, // subject
    0.33, // subject of the sentence before
    -0.19, // subject of the same sentence
    0.22, // topic
    -0.22, // latest speaker
    0.98, // latest speaker speaks
    0.16, // spoke last
    0.22, // mentions
    -0.15, // first of the text
    1.0, // same paragraph
    0.36, // named last
    1.02, // pronoun last
    -0.39, // inside another
    -0.96, // in another quotation
    -2.09, // speaker of the quotation
    1.31, // gender known
    0.11, // both subjects
    0.05, // neither subject
    0.27, // possessive of the subject
    0.41, // state
    -0.38, // unnamed
    1.72, // named together
    1.84, // as many as told
    -2.02, // another number than told
    -0.06, // all are persons
    0.73, // all are states
    0.78, // group
    0.51, // same role
    2.0, // role fits
    -1.92, // other role
    0.03, // unnamed, same noun
    1.34, // former holder
    -0.24, // role unknown
    0.09, // same country
    1.43, // anybody
    0.16, // anybody, near
    0.55, // noun of the name
    -0.88, // nobody
    -1.73, // nobody, speaking
    -1.68, // nobody, addressed
    -1.39, // nobody, subject
    -0.8, // nobody, quoted
    -0.84, // nobody, possessive
    -0.05, // nobody, country
  ],
  thing: [
    -1.99, // sentences between
    -0.33, // same sentence
    0.36, // sentence before
    -1.28, // others between
    -0.54, // nearest
    -0.34, // subject
    0.53, // subject of the sentence before
    0.55, // subject of the same sentence
    0.3, // topic
    0.15, // latest speaker
    1.63, // latest speaker speaks
    0.26, // spoke last
    0.21, // mentions
    0.29, // first of the text
    1.21, // same paragraph
    0.26, // named last
    0.67, // pronoun last
    -0.75, // inside another
    -0.91, // in another quotation
    -1.68, // speaker of the quotation
    1.06, // gender known
    0.91, // both subjects
    -0.66, // neither subject
    0.32, // possessive of the subject
    0.26, // state
    -0.64, // unnamed
    1.72, // named together
    1.84, // as many as told
    -2.02, // another number than told
    -0.06, // all are persons
    0.73, // all are states
    0.78, // group
    0.51, // same role
    2.0, // role fits
    -1.92, // other role
    0.03, // unnamed, same noun
    1.34, // former holder
    -0.1, // role unknown
    0.09, // same country
    1.43, // anybody
    0.16, // anybody, near
    0.55, // noun of the name
    1.62, // nobody
    -1.91, // nobody, speaking
    -1.88, // nobody, addressed
    -0.67, // nobody, subject
    -0.1, // nobody, quoted
    -2.8, // nobody, possessive
    -0.05, // nobody, country
  ],
  plural: [
    -1.59, // sentences between
    0.05, // same sentence
    0.5, // sentence before
    -0.84, // others between
    -0.07, // nearest
    -0.06, // subject
    -0.22, // subject of the sentence before
    -0.2, // subject of the same sentence
    0.3, // topic
    -0.01, // latest speaker
    0.87, // latest speaker speaks
    0.41, // spoke last
    0.21, // mentions
    0.43, // first of the text
    0.17, // same paragraph
    0.18, // named last
    1.18, // pronoun last
    -0.79, // inside another
    -0.38, // in another quotation
    -1.45, // speaker of the quotation
    1.06, // gender known
    0.48, // both subjects
    -0.7, // neither subject
    0.27, // possessive of the subject
    0.32, // state
    -0.64, // unnamed
    2.18, // named together
    1.84, // as many as told
    -2.02, // another number than told
    -0.06, // all are persons
    0.73, // all are states
    1.13, // group
    0.51, // same role
    2.0, // role fits
    -1.92, // other role
    0.03, // unnamed, same noun
    1.34, // former holder
    0.04, // role unknown
    0.09, // same country
    1.43, // anybody
    0.16, // anybody, near
    0.55, // noun of the name
    0.9, // nobody
    -1.54, // nobody, speaking
    -1.91, // nobody, addressed
    -0.71, // nobody, subject
    -0.98, // nobody, quoted
    -1.0, // nobody, possessive
    -0.05, // nobody, country
  ],
  office: [
    -0.56, // sentences between
    -0.8, // same sentence
    0.21, // sentence before
    -0.84, // others between
    -0.55, // nearest
    -0.68, // subject
    0.31, // subject of the sentence before
    -1.15, // subject of the same sentence
    0.18, // topic
    -0.58, // latest speaker
    0.69, // latest speaker speaks
    0.09, // spoke last
    0.47, // mentions
    -0.33, // first of the text
    0.36, // same paragraph
    0.68, // named last
    0.47, // pronoun last
    -0.27, // inside another
    -0.55, // in another quotation
    -1.86, // speaker of the quotation
    0.95, // gender known
    0.1, // both subjects
    -0.31, // neither subject
    0.26, // possessive of the subject
    0.41, // state
    -1.11, // unnamed
    1.72, // named together
    1.84, // as many as told
    -2.02, // another number than told
    -0.06, // all are persons
    0.73, // all are states
    0.78, // group
    0.72, // same role
    1.91, // role fits
    -1.52, // other role
    -0.63, // unnamed, same noun
    1.12, // former holder
    -0.39, // role unknown
    0.12, // same country
    2.07, // anybody
    0.3, // anybody, near
    0.1, // noun of the name
    0.47, // nobody
    -1.46, // nobody, speaking
    -1.19, // nobody, addressed
    -0.99, // nobody, subject
    0.28, // nobody, quoted
    -1.39, // nobody, possessive
    -0.07, // nobody, country
  ],
  body: [
    -0.4, // sentences between
    -0.81, // same sentence
    0.49, // sentence before
    -1.31, // others between
    -0.37, // nearest
    -0.36, // subject
    0.57, // subject of the sentence before
    -0.58, // subject of the same sentence
    0.3, // topic
    -0.02, // latest speaker
    1.2, // latest speaker speaks
    0.14, // spoke last
    1.15, // mentions
    0.68, // first of the text
    0.14, // same paragraph
    0.47, // named last
    1.19, // pronoun last
    -0.39, // inside another
    -0.63, // in another quotation
    -1.84, // speaker of the quotation
    1.06, // gender known
    0.29, // both subjects
    -0.16, // neither subject
    0.26, // possessive of the subject
    0.41, // state
    -0.64, // unnamed
    1.72, // named together
    1.84, // as many as told
    -2.02, // another number than told
    -0.06, // all are persons
    0.73, // all are states
    0.78, // group
    -0.53, // same role
    1.64, // role fits
    -2.2, // other role
    0.03, // unnamed, same noun
    1.34, // former holder
    -0.05, // role unknown
    0.09, // same country
    1.43, // anybody
    0.16, // anybody, near
    0.52, // noun of the name
    1.01, // nobody
    -1.33, // nobody, speaking
    -1.08, // nobody, addressed
    -0.16, // nobody, subject
    -0.46, // nobody, quoted
    -1.39, // nobody, possessive
    -0.05, // nobody, country
  ],
  government: [
    -0.38, // sentences between
    -0.04, // same sentence
    -0.16, // sentence before
    -0.95, // others between
    -0.03, // nearest
    -0.32, // subject
    0.24, // subject of the sentence before
    -0.06, // subject of the same sentence
    0.3, // topic
    -0.07, // latest speaker
    1.12, // latest speaker speaks
    0.33, // spoke last
    0.44, // mentions
    0.0, // first of the text
    0.37, // same paragraph
    0.49, // named last
    1.13, // pronoun last
    -0.09, // inside another
    -0.86, // in another quotation
    -1.84, // speaker of the quotation
    1.06, // gender known
    0.24, // both subjects
    -0.26, // neither subject
    0.26, // possessive of the subject
    0.68, // state
    -0.64, // unnamed
    1.72, // named together
    1.84, // as many as told
    -2.02, // another number than told
    -0.06, // all are persons
    0.73, // all are states
    0.78, // group
    0.67, // same role
    2.16, // role fits
    -2.02, // other role
    0.03, // unnamed, same noun
    1.34, // former holder
    0.0, // role unknown
    0.09, // same country
    1.43, // anybody
    0.16, // anybody, near
    0.55, // noun of the name
    0.26, // nobody
    -1.56, // nobody, speaking
    -1.63, // nobody, addressed
    -0.93, // nobody, subject
    -0.04, // nobody, quoted
    -1.39, // nobody, possessive
    -0.05, // nobody, country
  ],
  people: [
    -1.02, // sentences between
    -0.27, // same sentence
    0.09, // sentence before
    -0.95, // others between
    -0.54, // nearest
    -0.53, // subject
    0.32, // subject of the sentence before
    -0.24, // subject of the same sentence
    0.3, // topic
    0.21, // latest speaker
    1.07, // latest speaker speaks
    0.39, // spoke last
    0.23, // mentions
    0.03, // first of the text
    0.02, // same paragraph
    -0.09, // named last
    1.11, // pronoun last
    -0.36, // inside another
    -0.86, // in another quotation
    -1.74, // speaker of the quotation
    1.06, // gender known
    0.16, // both subjects
    -0.35, // neither subject
    0.26, // possessive of the subject
    0.41, // state
    -0.64, // unnamed
    1.49, // named together
    2.12, // as many as told
    -2.02, // another number than told
    -0.08, // all are persons
    0.98, // all are states
    0.68, // group
    0.69, // same role
    2.31, // role fits
    -1.9, // other role
    0.03, // unnamed, same noun
    1.34, // former holder
    -0.85, // role unknown
    0.09, // same country
    1.26, // anybody
    0.07, // anybody, near
    0.55, // noun of the name
    0.86, // nobody
    -1.15, // nobody, speaking
    -1.6, // nobody, addressed
    -0.55, // nobody, subject
    0.21, // nobody, quoted
    -1.39, // nobody, possessive
    -0.05, // nobody, country
  ],
};
