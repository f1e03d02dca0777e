/** What each piece of evidence is worth. Made by `models/fitCoreference.ts` from GUM and the articles of the tests; do not edit by hand. */
import type { AnaphorClass } from './anaphors';

export const weights: Readonly<Record<AnaphorClass, readonly number[]>> = {
  person: [
    -1.21, // sentences between
    0.79, // same sentence
    0.83, // sentence before
    -0.52, // others between
    0.29, // nearest
    0.34, // subject
    0.09, // subject of the sentence before
    -0.24, // subject of the same sentence
    0.12, // topic
    -0.15, // latest speaker
    0.94, // latest speaker speaks
    -0.04, // spoke last
    0.24, // mentions
    -0.17, // first of the text
    0.63, // same paragraph
    0.47, // named last
    0.86, // pronoun last
    -0.31, // inside another
    -1.1, // in another quotation
    -1.71, // speaker of the quotation
    1.38, // gender known
    -0.26, // both subjects
    0.35, // neither subject
    0.16, // possessive of the subject
    0.45, // state
    -0.56, // unnamed
    1.81, // named together
    2.07, // as many as told
    -2.02, // another number than told
    -0.06, // all are persons
    0.93, // all are states
    0.84, // group
    0.56, // same role
    2.01, // role fits
    -1.8, // other role
    -0.14, // unnamed, same noun
    -0.13, // role unknown
    0.0, // same country
    1.62, // anybody
    0.19, // anybody, near
    0.81, // noun of the name
    -1.56, // nobody
    -1.83, // nobody, speaking
    -1.56, // nobody, subject
    -0.84, // nobody, quoted
    -1.05, // nobody, possessive
    0.0, // nobody, country
  ],
  thing: [
    -2.27, // sentences between
    -0.87, // same sentence
    0.16, // sentence before
    -1.28, // others between
    -0.48, // nearest
    -0.39, // subject
    0.59, // subject of the sentence before
    0.75, // subject of the same sentence
    0.24, // topic
    0.08, // latest speaker
    1.66, // latest speaker speaks
    0.22, // spoke last
    0.32, // mentions
    0.29, // first of the text
    1.44, // same paragraph
    0.4, // named last
    0.36, // pronoun last
    -0.77, // inside another
    -0.78, // in another quotation
    -1.32, // speaker of the quotation
    0.98, // gender known
    0.84, // both subjects
    -0.5, // neither subject
    0.44, // possessive of the subject
    0.22, // state
    -0.83, // unnamed
    1.81, // named together
    2.07, // as many as told
    -2.02, // another number than told
    -0.06, // all are persons
    0.93, // all are states
    0.84, // group
    0.56, // same role
    2.01, // role fits
    -1.8, // other role
    -0.14, // unnamed, same noun
    -0.14, // role unknown
    0.0, // same country
    1.62, // anybody
    0.19, // anybody, near
    0.81, // noun of the name
    1.6, // nobody
    -2.17, // nobody, speaking
    -0.9, // nobody, subject
    -0.11, // nobody, quoted
    -3.38, // nobody, possessive
    0.0, // nobody, country
  ],
  plural: [
    -1.66, // sentences between
    -0.26, // same sentence
    0.39, // sentence before
    -0.69, // others between
    -0.05, // nearest
    0.09, // subject
    -0.29, // subject of the sentence before
    -0.36, // subject of the same sentence
    0.24, // topic
    0.32, // latest speaker
    0.63, // latest speaker speaks
    0.19, // spoke last
    0.14, // mentions
    0.53, // first of the text
    0.23, // same paragraph
    0.4, // named last
    0.93, // pronoun last
    -1.19, // inside another
    -0.3, // in another quotation
    -1.32, // speaker of the quotation
    0.98, // gender known
    0.34, // both subjects
    -0.55, // neither subject
    0.23, // possessive of the subject
    0.42, // state
    -0.83, // unnamed
    2.4, // named together
    2.07, // as many as told
    -2.02, // another number than told
    -0.06, // all are persons
    0.93, // all are states
    1.2, // group
    0.56, // same role
    2.01, // role fits
    -1.8, // other role
    -0.14, // unnamed, same noun
    -0.07, // role unknown
    0.0, // same country
    1.62, // anybody
    0.19, // anybody, near
    0.81, // noun of the name
    0.82, // nobody
    -1.64, // nobody, speaking
    -0.79, // nobody, subject
    -1.02, // nobody, quoted
    -1.23, // nobody, possessive
    0.0, // nobody, country
  ],
  office: [
    -0.77, // sentences between
    -1.17, // same sentence
    -0.35, // sentence before
    -0.79, // others between
    -0.63, // nearest
    -0.42, // subject
    0.33, // subject of the sentence before
    -1.61, // subject of the same sentence
    0.14, // topic
    -0.17, // latest speaker
    0.39, // latest speaker speaks
    -0.18, // spoke last
    0.31, // mentions
    -0.56, // first of the text
    0.38, // same paragraph
    0.65, // named last
    0.51, // pronoun last
    -0.16, // inside another
    -0.75, // in another quotation
    -1.66, // speaker of the quotation
    0.65, // gender known
    -0.26, // both subjects
    -0.05, // neither subject
    0.25, // possessive of the subject
    0.45, // state
    -1.38, // unnamed
    1.81, // named together
    2.07, // as many as told
    -2.02, // another number than told
    -0.06, // all are persons
    0.93, // all are states
    0.84, // group
    1.03, // same role
    1.85, // role fits
    -1.16, // other role
    -0.86, // unnamed, same noun
    -0.14, // role unknown
    0.0, // same country
    2.39, // anybody
    0.36, // anybody, near
    0.55, // noun of the name
    -0.16, // nobody
    -1.67, // nobody, speaking
    -1.18, // nobody, subject
    0.44, // nobody, quoted
    -1.69, // nobody, possessive
    0.0, // nobody, country
  ],
  body: [
    -0.42, // sentences between
    -1.24, // same sentence
    0.02, // sentence before
    -1.53, // others between
    -0.56, // nearest
    -0.15, // subject
    0.64, // subject of the sentence before
    -0.65, // subject of the same sentence
    0.24, // topic
    0.08, // latest speaker
    0.93, // latest speaker speaks
    0.32, // spoke last
    1.39, // mentions
    0.64, // first of the text
    0.36, // same paragraph
    0.49, // named last
    0.89, // pronoun last
    -0.37, // inside another
    -1.22, // in another quotation
    -1.59, // speaker of the quotation
    0.98, // gender known
    -0.16, // both subjects
    -0.27, // neither subject
    0.25, // possessive of the subject
    0.45, // state
    -0.83, // unnamed
    1.81, // named together
    2.07, // as many as told
    -2.02, // another number than told
    -0.06, // all are persons
    0.93, // all are states
    0.84, // group
    -0.79, // same role
    1.6, // role fits
    -2.12, // other role
    -0.14, // unnamed, same noun
    0.05, // role unknown
    0.0, // same country
    1.62, // anybody
    0.19, // anybody, near
    0.67, // noun of the name
    0.73, // nobody
    -1.16, // nobody, speaking
    -0.36, // nobody, subject
    -0.4, // nobody, quoted
    -1.69, // nobody, possessive
    0.0, // nobody, country
  ],
  government: [
    -0.53, // sentences between
    -0.24, // same sentence
    -0.6, // sentence before
    -0.97, // others between
    -0.08, // nearest
    -0.3, // subject
    -0.05, // subject of the sentence before
    -0.01, // subject of the same sentence
    0.24, // topic
    0.1, // latest speaker
    0.96, // latest speaker speaks
    0.24, // spoke last
    0.34, // mentions
    0.22, // first of the text
    0.32, // same paragraph
    0.54, // named last
    1.01, // pronoun last
    -0.09, // inside another
    -0.97, // in another quotation
    -1.59, // speaker of the quotation
    0.98, // gender known
    -0.02, // both subjects
    0.01, // neither subject
    0.25, // possessive of the subject
    0.76, // state
    -0.83, // unnamed
    1.81, // named together
    2.07, // as many as told
    -2.02, // another number than told
    -0.06, // all are persons
    0.93, // all are states
    0.84, // group
    0.65, // same role
    2.1, // role fits
    -1.89, // other role
    -0.14, // unnamed, same noun
    0.16, // role unknown
    0.0, // same country
    1.62, // anybody
    0.19, // anybody, near
    0.81, // noun of the name
    -0.1, // nobody
    -1.64, // nobody, speaking
    -1.19, // nobody, subject
    0.01, // nobody, quoted
    -1.69, // nobody, possessive
    0.0, // nobody, country
  ],
  people: [
    -1.14, // sentences between
    -0.68, // same sentence
    -0.12, // sentence before
    -0.89, // others between
    -0.74, // nearest
    -0.51, // subject
    0.38, // subject of the sentence before
    -0.29, // subject of the same sentence
    0.24, // topic
    0.5, // latest speaker
    0.87, // latest speaker speaks
    0.35, // spoke last
    0.09, // mentions
    -0.06, // first of the text
    0.14, // same paragraph
    -0.04, // named last
    0.96, // pronoun last
    -0.39, // inside another
    -1.0, // in another quotation
    -1.48, // speaker of the quotation
    0.98, // gender known
    -0.15, // both subjects
    -0.21, // neither subject
    0.25, // possessive of the subject
    0.45, // state
    -0.83, // unnamed
    1.5, // named together
    2.42, // as many as told
    -2.02, // another number than told
    -0.08, // all are persons
    1.23, // all are states
    0.76, // group
    0.86, // same role
    2.51, // role fits
    -1.94, // other role
    -0.14, // unnamed, same noun
    -0.89, // role unknown
    0.0, // same country
    1.38, // anybody
    0.09, // anybody, near
    0.81, // noun of the name
    0.6, // nobody
    -1.1, // nobody, speaking
    -0.78, // nobody, subject
    0.35, // nobody, quoted
    -1.69, // nobody, possessive
    0.0, // nobody, country
  ],
};
