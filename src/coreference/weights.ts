/** What each piece of evidence is worth. Made by `models/fitCoreference.ts` from GUM and the articles of the tests; do not edit by hand. */
import type { AnaphorClass } from './anaphors';

export const weights: Readonly<Record<AnaphorClass, readonly number[]>> = {
  person: [
    -1.82, // sentences between
    0.35, // same sentence
    0.5, // sentence before
    -0.56, // others between
    0.54, // nearest
    -0.67, // subject
    0.13, // subject of the sentence before
    -0.3, // subject of the same sentence
    0.99, // topic
    -0.33, // latest speaker
    1.77, // latest speaker speaks
    0.43, // spoke last
    0.82, // mentions
    -0.84, // first of the text
    1.14, // same paragraph
    0.29, // named last
    1.31, // pronoun last
    -0.97, // inside another
    -0.83, // in another quotation
    -3.27, // speaker of the quotation
    0.1, // gender known
    0.42, // both subjects
    -0.15, // neither subject
    0.43, // possessive of the subject
    -0.63, // state
    1.11, // unnamed
    0.45, // named together
    0.7, // group
    2.54, // same role
    3.08, // role fits
    -0.86, // role unknown
    0.0, // same country
    0.41, // anybody
    0.06, // anybody, near
    2.0, // noun of the name
    0.13, // nobody
    -1.76, // nobody, speaking
    -1.06, // nobody, subject
    -0.04, // nobody, quoted
    -0.23, // nobody, possessive
    0.0, // nobody, country
  ],
  thing: [
    -2.72, // sentences between
    -0.12, // same sentence
    0.16, // sentence before
    -0.84, // others between
    -0.7, // nearest
    -0.02, // subject
    0.32, // subject of the sentence before
    0.12, // subject of the same sentence
    0.98, // topic
    0.17, // latest speaker
    1.57, // latest speaker speaks
    0.79, // spoke last
    0.38, // mentions
    -1.27, // first of the text
    0.12, // same paragraph
    0.18, // named last
    1.59, // pronoun last
    -0.69, // inside another
    -1.2, // in another quotation
    -3.22, // speaker of the quotation
    0.25, // gender known
    0.99, // both subjects
    -0.99, // neither subject
    0.58, // possessive of the subject
    -0.79, // state
    0.83, // unnamed
    0.45, // named together
    0.7, // group
    2.54, // same role
    3.08, // role fits
    0.49, // role unknown
    0.0, // same country
    0.41, // anybody
    0.06, // anybody, near
    2.0, // noun of the name
    1.39, // nobody
    -1.42, // nobody, speaking
    -0.56, // nobody, subject
    0.55, // nobody, quoted
    -0.7, // nobody, possessive
    0.0, // nobody, country
  ],
  plural: [
    -2.58, // sentences between
    0.18, // same sentence
    0.3, // sentence before
    -1.08, // others between
    0.16, // nearest
    0.17, // subject
    0.11, // subject of the sentence before
    -0.09, // subject of the same sentence
    0.98, // topic
    -0.18, // latest speaker
    1.38, // latest speaker speaks
    0.66, // spoke last
    0.68, // mentions
    -0.5, // first of the text
    -0.06, // same paragraph
    -0.52, // named last
    1.58, // pronoun last
    -0.07, // inside another
    -0.9, // in another quotation
    -3.22, // speaker of the quotation
    0.25, // gender known
    0.94, // both subjects
    -0.5, // neither subject
    0.32, // possessive of the subject
    -0.91, // state
    0.83, // unnamed
    0.26, // named together
    0.93, // group
    2.54, // same role
    3.08, // role fits
    -0.3, // role unknown
    0.0, // same country
    0.41, // anybody
    0.06, // anybody, near
    2.0, // noun of the name
    0.8, // nobody
    -1.4, // nobody, speaking
    -0.41, // nobody, subject
    -0.08, // nobody, quoted
    -0.55, // nobody, possessive
    0.0, // nobody, country
  ],
  office: [
    -1.93, // sentences between
    0.11, // same sentence
    0.11, // sentence before
    -0.81, // others between
    0.21, // nearest
    -0.57, // subject
    0.11, // subject of the sentence before
    -0.08, // subject of the same sentence
    0.99, // topic
    -0.28, // latest speaker
    1.45, // latest speaker speaks
    0.25, // spoke last
    0.62, // mentions
    -0.86, // first of the text
    0.18, // same paragraph
    -0.53, // named last
    1.38, // pronoun last
    -0.56, // inside another
    -1.08, // in another quotation
    -3.22, // speaker of the quotation
    0.25, // gender known
    0.47, // both subjects
    -0.7, // neither subject
    0.4, // possessive of the subject
    -0.63, // state
    0.83, // unnamed
    0.45, // named together
    0.7, // group
    2.67, // same role
    3.38, // role fits
    -0.36, // role unknown
    0.0, // same country
    0.54, // anybody
    0.09, // anybody, near
    2.0, // noun of the name
    0.92, // nobody
    -1.62, // nobody, speaking
    -0.78, // nobody, subject
    0.48, // nobody, quoted
    -0.44, // nobody, possessive
    0.0, // nobody, country
  ],
  body: [
    -2.1, // sentences between
    0.09, // same sentence
    0.23, // sentence before
    -0.79, // others between
    0.08, // nearest
    -0.2, // subject
    0.12, // subject of the sentence before
    -0.08, // subject of the same sentence
    0.98, // topic
    -0.14, // latest speaker
    1.58, // latest speaker speaks
    0.55, // spoke last
    0.59, // mentions
    -0.85, // first of the text
    0.37, // same paragraph
    -0.05, // named last
    1.35, // pronoun last
    -0.51, // inside another
    -1.08, // in another quotation
    -3.21, // speaker of the quotation
    0.25, // gender known
    0.65, // both subjects
    -0.48, // neither subject
    0.4, // possessive of the subject
    -0.63, // state
    0.83, // unnamed
    0.45, // named together
    0.7, // group
    2.54, // same role
    3.08, // role fits
    -0.18, // role unknown
    0.0, // same country
    0.41, // anybody
    0.06, // anybody, near
    2.0, // noun of the name
    0.64, // nobody
    -1.58, // nobody, speaking
    -0.65, // nobody, subject
    0.19, // nobody, quoted
    -0.44, // nobody, possessive
    0.0, // nobody, country
  ],
  government: [
    -1.67, // sentences between
    -0.06, // same sentence
    0.17, // sentence before
    -0.84, // others between
    0.23, // nearest
    -0.34, // subject
    -0.01, // subject of the sentence before
    -0.08, // subject of the same sentence
    0.98, // topic
    -0.14, // latest speaker
    1.58, // latest speaker speaks
    0.55, // spoke last
    0.65, // mentions
    -1.07, // first of the text
    0.58, // same paragraph
    0.26, // named last
    1.35, // pronoun last
    -0.23, // inside another
    -1.08, // in another quotation
    -3.21, // speaker of the quotation
    0.25, // gender known
    0.65, // both subjects
    -0.22, // neither subject
    0.4, // possessive of the subject
    -0.5, // state
    0.83, // unnamed
    0.45, // named together
    0.7, // group
    2.61, // same role
    3.14, // role fits
    0.07, // role unknown
    0.0, // same country
    0.41, // anybody
    0.06, // anybody, near
    2.0, // noun of the name
    0.51, // nobody
    -1.58, // nobody, speaking
    -0.65, // nobody, subject
    0.12, // nobody, quoted
    -0.44, // nobody, possessive
    0.0, // nobody, country
  ],
  people: [
    -2.1, // sentences between
    0.09, // same sentence
    0.23, // sentence before
    -0.79, // others between
    0.08, // nearest
    -0.2, // subject
    0.12, // subject of the sentence before
    -0.08, // subject of the same sentence
    0.98, // topic
    -0.14, // latest speaker
    1.58, // latest speaker speaks
    0.55, // spoke last
    0.59, // mentions
    -0.85, // first of the text
    0.37, // same paragraph
    -0.05, // named last
    1.35, // pronoun last
    -0.51, // inside another
    -1.08, // in another quotation
    -3.21, // speaker of the quotation
    0.25, // gender known
    0.65, // both subjects
    -0.48, // neither subject
    0.4, // possessive of the subject
    -0.63, // state
    0.83, // unnamed
    0.45, // named together
    0.7, // group
    2.54, // same role
    3.08, // role fits
    -0.18, // role unknown
    0.0, // same country
    0.41, // anybody
    0.06, // anybody, near
    2.0, // noun of the name
    0.64, // nobody
    -1.58, // nobody, speaking
    -0.65, // nobody, subject
    0.19, // nobody, quoted
    -0.44, // nobody, possessive
    0.0, // nobody, country
  ],
};
