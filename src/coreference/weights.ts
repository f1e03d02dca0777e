/** What each piece of evidence is worth. Made by `models/fitCoreference.ts` from GUM and the articles of the tests; do not edit by hand. */
import type { AnaphorClass } from './anaphors';

export const weights: Readonly<Record<AnaphorClass, readonly number[]>> = {
  person: [
    -1.22, // sentences between
    0.82, // same sentence
    0.85, // sentence before
    -0.48, // others between
    0.3, // nearest
    0.29, // subject
    0.09, // subject of the sentence before
    -0.24, // subject of the same sentence
    0.12, // topic
    -0.16, // latest speaker
    0.98, // latest speaker speaks
    -0.01, // spoke last
    0.24, // mentions
    -0.17, // first of the text
    0.62, // same paragraph
    0.45, // named last
    0.83, // pronoun last
    -0.32, // inside another
    -1.02, // in another quotation
    -1.7, // speaker of the quotation
    1.38, // gender known
    -0.19, // both subjects
    0.32, // neither subject
    0.15, // possessive of the subject
    0.45, // state
    -0.57, // unnamed
    1.89, // named together
    2.08, // as many as told
    -2.01, // another number than told
    -0.06, // all are persons
    0.95, // all are states
    0.87, // group
    0.6, // same role
    2.11, // role fits
    -1.77, // other role
    -0.22, // unnamed, same noun
    2.1, // former holder
    -0.12, // role unknown
    0.0, // same country
    1.56, // anybody
    0.44, // anybody, near
    0.77, // noun of the name
    -1.49, // nobody
    -1.86, // nobody, speaking
    -1.56, // nobody, addressed
    -1.59, // nobody, subject
    -0.89, // nobody, quoted
    -1.08, // nobody, possessive
    0.0, // nobody, country
  ],
  thing: [
    -2.29, // sentences between
    -0.8, // same sentence
    0.17, // sentence before
    -1.27, // others between
    -0.52, // nearest
    -0.33, // subject
    0.53, // subject of the sentence before
    0.66, // subject of the same sentence
    0.21, // topic
    0.09, // latest speaker
    1.7, // latest speaker speaks
    0.21, // spoke last
    0.46, // mentions
    0.24, // first of the text
    1.36, // same paragraph
    0.27, // named last
    0.36, // pronoun last
    -0.8, // inside another
    -0.79, // in another quotation
    -1.33, // speaker of the quotation
    0.97, // gender known
    0.86, // both subjects
    -0.6, // neither subject
    0.25, // possessive of the subject
    0.21, // state
    -0.83, // unnamed
    1.89, // named together
    2.08, // as many as told
    -2.01, // another number than told
    -0.06, // all are persons
    0.95, // all are states
    0.87, // group
    0.6, // same role
    2.11, // role fits
    -1.77, // other role
    -0.22, // unnamed, same noun
    2.1, // former holder
    0.01, // role unknown
    0.0, // same country
    1.56, // anybody
    0.44, // anybody, near
    0.77, // noun of the name
    1.65, // nobody
    -2.2, // nobody, speaking
    -1.94, // nobody, addressed
    -0.88, // nobody, subject
    -0.09, // nobody, quoted
    -3.53, // nobody, possessive
    0.0, // nobody, country
  ],
  plural: [
    -1.68, // sentences between
    -0.24, // same sentence
    0.47, // sentence before
    -0.68, // others between
    -0.01, // nearest
    0.02, // subject
    -0.27, // subject of the sentence before
    -0.31, // subject of the same sentence
    0.21, // topic
    0.31, // latest speaker
    0.68, // latest speaker speaks
    0.16, // spoke last
    0.25, // mentions
    0.58, // first of the text
    0.18, // same paragraph
    0.24, // named last
    0.84, // pronoun last
    -1.26, // inside another
    -0.38, // in another quotation
    -1.33, // speaker of the quotation
    0.97, // gender known
    0.37, // both subjects
    -0.6, // neither subject
    0.22, // possessive of the subject
    0.43, // state
    -0.83, // unnamed
    2.54, // named together
    2.08, // as many as told
    -2.01, // another number than told
    -0.06, // all are persons
    0.95, // all are states
    1.24, // group
    0.6, // same role
    2.11, // role fits
    -1.77, // other role
    -0.22, // unnamed, same noun
    2.1, // former holder
    0.13, // role unknown
    0.0, // same country
    1.56, // anybody
    0.44, // anybody, near
    0.77, // noun of the name
    0.96, // nobody
    -1.67, // nobody, speaking
    -2.01, // nobody, addressed
    -0.77, // nobody, subject
    -1.04, // nobody, quoted
    -1.25, // nobody, possessive
    0.0, // nobody, country
  ],
  office: [
    -0.87, // sentences between
    -1.17, // same sentence
    -0.35, // sentence before
    -0.81, // others between
    -0.6, // nearest
    -0.45, // subject
    0.34, // subject of the sentence before
    -1.66, // subject of the same sentence
    0.07, // topic
    -0.22, // latest speaker
    0.39, // latest speaker speaks
    -0.07, // spoke last
    0.38, // mentions
    -0.56, // first of the text
    0.26, // same paragraph
    0.71, // named last
    0.57, // pronoun last
    -0.29, // inside another
    -0.65, // in another quotation
    -1.66, // speaker of the quotation
    0.6, // gender known
    -0.14, // both subjects
    -0.09, // neither subject
    0.19, // possessive of the subject
    0.45, // state
    -1.36, // unnamed
    1.89, // named together
    2.08, // as many as told
    -2.01, // another number than told
    -0.06, // all are persons
    0.95, // all are states
    0.87, // group
    1.14, // same role
    2.0, // role fits
    -1.1, // other role
    -0.96, // unnamed, same noun
    2.14, // former holder
    -0.15, // role unknown
    0.0, // same country
    2.3, // anybody
    0.7, // anybody, near
    0.54, // noun of the name
    -0.04, // nobody
    -1.7, // nobody, speaking
    -0.77, // nobody, addressed
    -1.21, // nobody, subject
    0.32, // nobody, quoted
    -1.76, // nobody, possessive
    0.0, // nobody, country
  ],
  body: [
    -0.44, // sentences between
    -1.11, // same sentence
    0.29, // sentence before
    -1.52, // others between
    -0.63, // nearest
    -0.14, // subject
    0.52, // subject of the sentence before
    -0.64, // subject of the same sentence
    0.21, // topic
    0.08, // latest speaker
    1.05, // latest speaker speaks
    -0.16, // spoke last
    1.39, // mentions
    0.68, // first of the text
    0.24, // same paragraph
    0.39, // named last
    0.81, // pronoun last
    -0.37, // inside another
    -0.66, // in another quotation
    -1.59, // speaker of the quotation
    0.97, // gender known
    -0.03, // both subjects
    -0.22, // neither subject
    0.19, // possessive of the subject
    0.45, // state
    -0.83, // unnamed
    1.89, // named together
    2.08, // as many as told
    -2.01, // another number than told
    -0.06, // all are persons
    0.95, // all are states
    0.87, // group
    -0.78, // same role
    1.72, // role fits
    -2.1, // other role
    -0.22, // unnamed, same noun
    2.1, // former holder
    0.18, // role unknown
    0.0, // same country
    1.56, // anybody
    0.44, // anybody, near
    0.6, // noun of the name
    0.77, // nobody
    -1.2, // nobody, speaking
    -0.73, // nobody, addressed
    -0.34, // nobody, subject
    -0.39, // nobody, quoted
    -1.76, // nobody, possessive
    0.0, // nobody, country
  ],
  government: [
    -0.54, // sentences between
    -0.19, // same sentence
    -0.55, // sentence before
    -0.96, // others between
    -0.08, // nearest
    -0.32, // subject
    -0.06, // subject of the sentence before
    -0.03, // subject of the same sentence
    0.21, // topic
    0.1, // latest speaker
    1.01, // latest speaker speaks
    0.19, // spoke last
    0.38, // mentions
    0.22, // first of the text
    0.26, // same paragraph
    0.5, // named last
    0.98, // pronoun last
    -0.12, // inside another
    -0.86, // in another quotation
    -1.59, // speaker of the quotation
    0.97, // gender known
    0.04, // both subjects
    -0.02, // neither subject
    0.19, // possessive of the subject
    0.77, // state
    -0.83, // unnamed
    1.89, // named together
    2.08, // as many as told
    -2.01, // another number than told
    -0.06, // all are persons
    0.95, // all are states
    0.87, // group
    0.68, // same role
    2.2, // role fits
    -1.87, // other role
    -0.22, // unnamed, same noun
    2.1, // former holder
    0.26, // role unknown
    0.0, // same country
    1.56, // anybody
    0.44, // anybody, near
    0.77, // noun of the name
    -0.02, // nobody
    -1.67, // nobody, speaking
    -1.48, // nobody, addressed
    -1.19, // nobody, subject
    -0.01, // nobody, quoted
    -1.76, // nobody, possessive
    0.0, // nobody, country
  ],
  people: [
    -1.17, // sentences between
    -0.63, // same sentence
    -0.07, // sentence before
    -0.89, // others between
    -0.76, // nearest
    -0.52, // subject
    0.36, // subject of the sentence before
    -0.31, // subject of the same sentence
    0.21, // topic
    0.51, // latest speaker
    0.92, // latest speaker speaks
    0.34, // spoke last
    0.13, // mentions
    -0.05, // first of the text
    0.11, // same paragraph
    -0.09, // named last
    0.95, // pronoun last
    -0.45, // inside another
    -0.9, // in another quotation
    -1.48, // speaker of the quotation
    0.97, // gender known
    -0.08, // both subjects
    -0.31, // neither subject
    0.19, // possessive of the subject
    0.45, // state
    -0.83, // unnamed
    1.54, // named together
    2.44, // as many as told
    -2.02, // another number than told
    -0.08, // all are persons
    1.26, // all are states
    0.8, // group
    0.87, // same role
    2.58, // role fits
    -1.94, // other role
    -0.22, // unnamed, same noun
    2.1, // former holder
    -0.8, // role unknown
    0.0, // same country
    1.33, // anybody
    0.33, // anybody, near
    0.77, // noun of the name
    0.73, // nobody
    -1.16, // nobody, speaking
    -1.36, // nobody, addressed
    -0.8, // nobody, subject
    0.3, // nobody, quoted
    -1.76, // nobody, possessive
    0.0, // nobody, country
  ],
};
