/** What each piece of evidence is worth. Made by `models/fitCoreference.ts` from GUM and the articles of the tests; do not edit by hand. */
import type { AnaphorClass } from '../anaphors';

export const weights: Readonly<Record<AnaphorClass, readonly number[]>> = {
  person: [
    -0.91, // sentences between
    0.96, // same sentence
    0.82, // sentence before
    -0.35, // others between
    0.46, // nearest
    -0.02, // subject
    0.29, // subject of the sentence before
    -0.18, // subject of the same sentence
    0.18, // topic
    -0.16, // latest speaker
    1.09, // latest speaker speaks
    0.04, // spoke last
    0.20, // mentions
    -0.12, // first of the text
    1.13, // same paragraph
    0.30, // named last
    0.92, // pronoun last
    -0.59, // inside another
    -0.86, // in another quotation
    -1.93, // speaker of the quotation
    -1.41, // named in what is said
    1.24, // gender known
    0.19, // both subjects
    0.09, // neither subject
    0.27, // possessive of the subject
    0.36, // state
    -0.66, // unnamed
    1.67, // named together
    1.77, // as many as told
    -2.01, // another number than told
    -0.04, // all are persons
    0.75, // all are states
    0.80, // group
    0.63, // same role
    1.45, // role fits
    -1.83, // other role
    -0.88, // another has the role
    0.08, // unnamed, same noun
    1.29, // former holder
    -0.29, // role unknown
    0.11, // same country
    1.70, // anybody
    -0.31, // anybody, near
    0.75, // noun of the name
    -0.92, // nobody
    -1.76, // nobody, speaking
    -1.61, // nobody, addressed
    -1.39, // nobody, subject
    -0.76, // nobody, quoted
    -0.87, // nobody, possessive
    0.08, // nobody, country
  ],
  thing: [
    -2.09, // sentences between
    -0.47, // same sentence
    0.20, // sentence before
    -1.00, // others between
    -0.32, // nearest
    -0.42, // subject
    0.56, // subject of the sentence before
    0.56, // subject of the same sentence
    0.27, // topic
    0.11, // latest speaker
    1.55, // latest speaker speaks
    0.34, // spoke last
    0.22, // mentions
    0.22, // first of the text
    1.22, // same paragraph
    0.27, // named last
    0.49, // pronoun last
    -0.73, // inside another
    -0.82, // in another quotation
    -1.59, // speaker of the quotation
    -1.55, // named in what is said
    0.91, // gender known
    1.01, // both subjects
    -0.64, // neither subject
    0.43, // possessive of the subject
    0.27, // state
    -0.79, // unnamed
    1.67, // named together
    1.77, // as many as told
    -2.01, // another number than told
    -0.04, // all are persons
    0.75, // all are states
    0.80, // group
    0.63, // same role
    1.45, // role fits
    -1.83, // other role
    -0.88, // another has the role
    0.08, // unnamed, same noun
    1.29, // former holder
    -0.06, // role unknown
    0.11, // same country
    1.70, // anybody
    -0.31, // anybody, near
    0.75, // noun of the name
    1.72, // nobody
    -1.96, // nobody, speaking
    -1.83, // nobody, addressed
    -0.70, // nobody, subject
    -0.02, // nobody, quoted
    -2.79, // nobody, possessive
    0.08, // nobody, country
  ],
  plural: [
    -1.56, // sentences between
    -0.08, // same sentence
    0.39, // sentence before
    -0.81, // others between
    -0.03, // nearest
    -0.09, // subject
    -0.21, // subject of the sentence before
    -0.15, // subject of the same sentence
    0.27, // topic
    -0.11, // latest speaker
    0.69, // latest speaker speaks
    0.52, // spoke last
    0.24, // mentions
    0.50, // first of the text
    0.16, // same paragraph
    0.30, // named last
    1.05, // pronoun last
    -0.73, // inside another
    -0.36, // in another quotation
    -1.39, // speaker of the quotation
    -1.43, // named in what is said
    0.91, // gender known
    0.56, // both subjects
    -0.67, // neither subject
    0.28, // possessive of the subject
    0.24, // state
    -0.79, // unnamed
    2.07, // named together
    1.77, // as many as told
    -2.01, // another number than told
    -0.04, // all are persons
    0.75, // all are states
    1.19, // group
    0.63, // same role
    1.45, // role fits
    -1.83, // other role
    -0.88, // another has the role
    0.08, // unnamed, same noun
    1.29, // former holder
    0.01, // role unknown
    0.11, // same country
    1.70, // anybody
    -0.31, // anybody, near
    0.75, // noun of the name
    0.95, // nobody
    -1.56, // nobody, speaking
    -1.84, // nobody, addressed
    -0.72, // nobody, subject
    -0.93, // nobody, quoted
    -1.01, // nobody, possessive
    0.08, // nobody, country
  ],
  office: [
    -0.75, // sentences between
    -0.96, // same sentence
    0.10, // sentence before
    -0.61, // others between
    -0.20, // nearest
    -0.61, // subject
    0.18, // subject of the sentence before
    -1.17, // subject of the same sentence
    0.16, // topic
    -0.77, // latest speaker
    0.60, // latest speaker speaks
    0.44, // spoke last
    0.32, // mentions
    -0.38, // first of the text
    0.22, // same paragraph
    1.26, // named last
    1.01, // pronoun last
    -0.05, // inside another
    -0.59, // in another quotation
    -1.78, // speaker of the quotation
    -1.25, // named in what is said
    0.66, // gender known
    0.14, // both subjects
    -0.24, // neither subject
    0.29, // possessive of the subject
    0.36, // state
    -1.18, // unnamed
    1.67, // named together
    1.77, // as many as told
    -2.01, // another number than told
    -0.04, // all are persons
    0.75, // all are states
    0.80, // group
    1.00, // same role
    1.30, // role fits
    -1.40, // other role
    -0.15, // another has the role
    -0.56, // unnamed, same noun
    1.06, // former holder
    -0.30, // role unknown
    0.14, // same country
    2.39, // anybody
    -0.39, // anybody, near
    0.30, // noun of the name
    0.49, // nobody
    -1.63, // nobody, speaking
    -1.06, // nobody, addressed
    -0.84, // nobody, subject
    0.34, // nobody, quoted
    -1.40, // nobody, possessive
    0.11, // nobody, country
  ],
  body: [
    -0.49, // sentences between
    -0.95, // same sentence
    0.28, // sentence before
    -1.06, // others between
    -0.23, // nearest
    -0.44, // subject
    0.56, // subject of the sentence before
    -0.47, // subject of the same sentence
    0.27, // topic
    -0.05, // latest speaker
    1.12, // latest speaker speaks
    0.42, // spoke last
    1.26, // mentions
    0.50, // first of the text
    0.24, // same paragraph
    0.61, // named last
    1.02, // pronoun last
    -0.39, // inside another
    -1.00, // in another quotation
    -1.75, // speaker of the quotation
    -1.25, // named in what is said
    0.91, // gender known
    0.20, // both subjects
    -0.28, // neither subject
    0.29, // possessive of the subject
    0.36, // state
    -0.79, // unnamed
    1.67, // named together
    1.77, // as many as told
    -2.01, // another number than told
    -0.04, // all are persons
    0.75, // all are states
    0.80, // group
    -0.47, // same role
    1.00, // role fits
    -2.04, // other role
    -1.17, // another has the role
    0.08, // unnamed, same noun
    1.29, // former holder
    0.08, // role unknown
    0.11, // same country
    1.70, // anybody
    -0.31, // anybody, near
    0.78, // noun of the name
    0.96, // nobody
    -1.32, // nobody, speaking
    -0.96, // nobody, addressed
    -0.30, // nobody, subject
    -0.39, // nobody, quoted
    -1.40, // nobody, possessive
    0.08, // nobody, country
  ],
  government: [
    -0.53, // sentences between
    -0.18, // same sentence
    -0.23, // sentence before
    -0.86, // others between
    0.18, // nearest
    -0.25, // subject
    0.20, // subject of the sentence before
    -0.03, // subject of the same sentence
    0.27, // topic
    -0.13, // latest speaker
    1.06, // latest speaker speaks
    0.45, // spoke last
    0.42, // mentions
    0.02, // first of the text
    0.43, // same paragraph
    0.55, // named last
    1.15, // pronoun last
    -0.07, // inside another
    -0.82, // in another quotation
    -1.75, // speaker of the quotation
    -1.42, // named in what is said
    0.91, // gender known
    0.29, // both subjects
    -0.35, // neither subject
    0.29, // possessive of the subject
    0.59, // state
    -0.79, // unnamed
    1.67, // named together
    1.77, // as many as told
    -2.01, // another number than told
    -0.04, // all are persons
    0.75, // all are states
    0.80, // group
    0.64, // same role
    1.46, // role fits
    -1.93, // other role
    -0.77, // another has the role
    0.08, // unnamed, same noun
    1.29, // former holder
    0.15, // role unknown
    0.11, // same country
    1.70, // anybody
    -0.31, // anybody, near
    0.75, // noun of the name
    0.32, // nobody
    -1.60, // nobody, speaking
    -1.55, // nobody, addressed
    -0.91, // nobody, subject
    -0.05, // nobody, quoted
    -1.40, // nobody, possessive
    0.08, // nobody, country
  ],
  people: [
    -1.05, // sentences between
    -0.40, // same sentence
    0.01, // sentence before
    -0.76, // others between
    -0.38, // nearest
    -0.52, // subject
    0.26, // subject of the sentence before
    -0.21, // subject of the same sentence
    0.27, // topic
    0.15, // latest speaker
    1.01, // latest speaker speaks
    0.51, // spoke last
    0.23, // mentions
    0.00, // first of the text
    0.08, // same paragraph
    0.10, // named last
    1.07, // pronoun last
    -0.35, // inside another
    -0.89, // in another quotation
    -1.65, // speaker of the quotation
    -1.42, // named in what is said
    0.91, // gender known
    0.19, // both subjects
    -0.29, // neither subject
    0.29, // possessive of the subject
    0.36, // state
    -0.79, // unnamed
    1.48, // named together
    2.03, // as many as told
    -2.01, // another number than told
    -0.05, // all are persons
    1.01, // all are states
    0.68, // group
    0.88, // same role
    1.83, // role fits
    -1.90, // other role
    -1.04, // another has the role
    0.08, // unnamed, same noun
    1.29, // former holder
    -0.78, // role unknown
    0.11, // same country
    1.57, // anybody
    -0.34, // anybody, near
    0.75, // noun of the name
    0.86, // nobody
    -1.15, // nobody, speaking
    -1.52, // nobody, addressed
    -0.48, // nobody, subject
    0.20, // nobody, quoted
    -1.40, // nobody, possessive
    0.08, // nobody, country
  ],
};
