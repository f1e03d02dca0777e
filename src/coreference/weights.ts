/** What each piece of evidence is worth. Made by `models/fitCoreference.ts` from GUM and the articles of the tests; do not edit by hand. */
import type { AnaphorClass } from './anaphors';

export const weights: Readonly<Record<AnaphorClass, readonly number[]>> = {
  person: [
    -1.87, // sentences between
    0.25, // same sentence
    0.83, // sentence before
    -0.63, // others between
    0.51, // nearest
    -0.5, // subject
    0.36, // subject of the sentence before
    -0.38, // subject of the same sentence
    0.85, // topic
    -0.26, // latest speaker
    2.31, // latest speaker speaks
    0.09, // spoke last
    0.91, // mentions
    -0.86, // first of the text
    0.52, // same paragraph
    0.28, // named last
    1.66, // pronoun last
    -0.6, // inside another
    -0.31, // in another quotation
    -3.08, // speaker of the quotation
    -0.56, // gender known
    0.27, // both subjects
    0.04, // neither subject
    1.04, // possessive of the subject
    -0.67, // state
    0.3, // unnamed
    0.37, // named together
    0.62, // group
    2.61, // same role
    2.73, // role fits
    -1.53, // role unknown
    0.0, // same country
    0.61, // anybody
    -1.16, // anybody, near
    2.0, // noun of the name
    1.19, // nobody
    -0.59, // nobody, speaking
    -0.5, // nobody, subject
    -0.2, // nobody, quoted
    0.15, // nobody, possessive
    0.0, // nobody, country
  ],
  thing: [
    -2.49, // sentences between
    0.08, // same sentence
    0.36, // sentence before
    -0.79, // others between
    -0.55, // nearest
    0.29, // subject
    0.3, // subject of the sentence before
    0.0, // subject of the same sentence
    0.82, // topic
    0.2, // latest speaker
    2.11, // latest speaker speaks
    0.79, // spoke last
    0.31, // mentions
    -1.25, // first of the text
    0.04, // same paragraph
    0.54, // named last
    1.8, // pronoun last
    -0.42, // inside another
    -0.93, // in another quotation
    -3.07, // speaker of the quotation
    -0.06, // gender known
    1.18, // both subjects
    -0.72, // neither subject
    1.11, // possessive of the subject
    -0.86, // state
    0.22, // unnamed
    0.37, // named together
    0.62, // group
    2.61, // same role
    2.73, // role fits
    0.19, // role unknown
    0.0, // same country
    0.61, // anybody
    -1.16, // anybody, near
    2.0, // noun of the name
    1.94, // nobody
    -0.65, // nobody, speaking
    -0.62, // nobody, subject
    0.56, // nobody, quoted
    -0.31, // nobody, possessive
    0.0, // nobody, country
  ],
  plural: [
    -2.24, // sentences between
    0.41, // same sentence
    0.35, // sentence before
    -1.03, // others between
    0.14, // nearest
    0.3, // subject
    -0.06, // subject of the sentence before
    -0.32, // subject of the same sentence
    0.82, // topic
    -0.24, // latest speaker
    1.94, // latest speaker speaks
    0.34, // spoke last
    0.25, // mentions
    -0.33, // first of the text
    -0.04, // same paragraph
    -0.29, // named last
    1.77, // pronoun last
    0.32, // inside another
    -0.57, // in another quotation
    -3.07, // speaker of the quotation
    -0.06, // gender known
    0.77, // both subjects
    -0.11, // neither subject
    1.0, // possessive of the subject
    -0.98, // state
    0.22, // unnamed
    0.16, // named together
    0.83, // group
    2.61, // same role
    2.73, // role fits
    -0.69, // role unknown
    0.0, // same country
    0.61, // anybody
    -1.16, // anybody, near
    2.0, // noun of the name
    1.33, // nobody
    -0.4, // nobody, speaking
    -0.21, // nobody, subject
    0.07, // nobody, quoted
    -0.19, // nobody, possessive
    0.0, // nobody, country
  ],
  office: [
    -1.61, // sentences between
    0.2, // same sentence
    0.13, // sentence before
    -0.68, // others between
    -0.11, // nearest
    -0.09, // subject
    0.13, // subject of the sentence before
    -0.27, // subject of the same sentence
    0.77, // topic
    -0.44, // latest speaker
    1.84, // latest speaker speaks
    0.32, // spoke last
    0.48, // mentions
    -0.92, // first of the text
    -0.32, // same paragraph
    0.26, // named last
    2.08, // pronoun last
    -0.34, // inside another
    -0.75, // in another quotation
    -3.07, // speaker of the quotation
    0.18, // gender known
    0.8, // both subjects
    -0.35, // neither subject
    0.95, // possessive of the subject
    -0.67, // state
    0.22, // unnamed
    0.37, // named together
    0.62, // group
    2.75, // same role
    2.91, // role fits
    -0.77, // role unknown
    0.0, // same country
    0.81, // anybody
    -1.54, // anybody, near
    2.0, // noun of the name
    1.52, // nobody
    -0.9, // nobody, speaking
    -0.68, // nobody, subject
    0.43, // nobody, quoted
    -0.11, // nobody, possessive
    0.0, // nobody, country
  ],
  body: [
    -1.92, // sentences between
    0.19, // same sentence
    0.4, // sentence before
    -0.76, // others between
    0.05, // nearest
    0.07, // subject
    0.17, // subject of the sentence before
    -0.22, // subject of the same sentence
    0.82, // topic
    -0.17, // latest speaker
    2.05, // latest speaker speaks
    0.42, // spoke last
    0.49, // mentions
    -0.83, // first of the text
    0.12, // same paragraph
    0.28, // named last
    1.69, // pronoun last
    -0.23, // inside another
    -0.74, // in another quotation
    -3.07, // speaker of the quotation
    -0.06, // gender known
    0.7, // both subjects
    -0.21, // neither subject
    0.95, // possessive of the subject
    -0.67, // state
    0.22, // unnamed
    0.37, // named together
    0.62, // group
    2.61, // same role
    2.73, // role fits
    -0.56, // role unknown
    0.0, // same country
    0.61, // anybody
    -1.16, // anybody, near
    2.0, // noun of the name
    1.34, // nobody
    -0.74, // nobody, speaking
    -0.46, // nobody, subject
    0.19, // nobody, quoted
    -0.11, // nobody, possessive
    0.0, // nobody, country
  ],
  government: [
    -1.53, // sentences between
    0.06, // same sentence
    0.46, // sentence before
    -0.84, // others between
    0.29, // nearest
    0.03, // subject
    0.15, // subject of the sentence before
    -0.22, // subject of the same sentence
    0.82, // topic
    -0.17, // latest speaker
    2.05, // latest speaker speaks
    0.42, // spoke last
    0.65, // mentions
    -1.08, // first of the text
    0.44, // same paragraph
    0.63, // named last
    1.69, // pronoun last
    0.04, // inside another
    -0.75, // in another quotation
    -3.07, // speaker of the quotation
    -0.06, // gender known
    0.7, // both subjects
    0.0, // neither subject
    0.95, // possessive of the subject
    -0.49, // state
    0.22, // unnamed
    0.37, // named together
    0.62, // group
    2.68, // same role
    2.8, // role fits
    -0.21, // role unknown
    0.0, // same country
    0.61, // anybody
    -1.16, // anybody, near
    2.0, // noun of the name
    1.16, // nobody
    -0.74, // nobody, speaking
    -0.46, // nobody, subject
    0.16, // nobody, quoted
    -0.11, // nobody, possessive
    0.0, // nobody, country
  ],
  people: [
    -1.92, // sentences between
    0.19, // same sentence
    0.4, // sentence before
    -0.76, // others between
    0.05, // nearest
    0.07, // subject
    0.17, // subject of the sentence before
    -0.22, // subject of the same sentence
    0.82, // topic
    -0.17, // latest speaker
    2.05, // latest speaker speaks
    0.42, // spoke last
    0.49, // mentions
    -0.83, // first of the text
    0.12, // same paragraph
    0.28, // named last
    1.69, // pronoun last
    -0.23, // inside another
    -0.74, // in another quotation
    -3.07, // speaker of the quotation
    -0.06, // gender known
    0.7, // both subjects
    -0.21, // neither subject
    0.95, // possessive of the subject
    -0.67, // state
    0.22, // unnamed
    0.37, // named together
    0.62, // group
    2.61, // same role
    2.73, // role fits
    -0.56, // role unknown
    0.0, // same country
    0.61, // anybody
    -1.16, // anybody, near
    2.0, // noun of the name
    1.34, // nobody
    -0.74, // nobody, speaking
    -0.46, // nobody, subject
    0.19, // nobody, quoted
    -0.11, // nobody, possessive
    0.0, // nobody, country
  ],
};
