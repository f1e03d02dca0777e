/** What each piece of evidence is worth. Made by `models/fitCoreference.ts` from GUM and the articles of the tests; do not edit by hand. */
import type { AnaphorClass } from '../anaphors';

export const weights: Readonly<Record<AnaphorClass, readonly number[]>> = {
  person: [
    -0.97, // sentences between
    1.03, // same sentence
    0.92, // sentence before
    -0.47, // others between
    0.4, // nearest
    -0.12, // subject
    0.36, // subject of the sentence before
    -0.06, // subject of the same sentence
    0.23, // topic
    -0.23, // latest speaker
    0.97, // latest speaker speaks
    0.17, // spoke last
    0.22, // mentions
    -0.14, // first of the text
    0.98, // same paragraph
    0.44, // named last
    1.06, // pronoun last
    -0.33, // inside another
    -0.94, // in another quotation
    -2.1, // speaker of the quotation
    -1.43, // named in what is said
    1.26, // gender known
    0.11, // both subjects
    0.05, // neither subject
    0.18, // possessive of the subject
    0.34, // state
    -0.35, // unnamed
    1.69, // named together
    1.7, // as many as told
    -2.01, // another number than told
    -0.05, // all are persons
    0.69, // all are states
    0.69, // group
    0.54, // same role
    1.55, // role fits
    -1.8, // other role
    -1.04, // another has the role
    0.09, // unnamed, same noun
    1.34, // former holder
    -0.19, // role unknown
    0.75, // same country
    1.46, // anybody
    0.01, // anybody, near
    0.89, // noun of the name
    -0.83, // nobody
    -1.79, // nobody, speaking
    -1.65, // nobody, addressed
    -1.38, // nobody, subject
    -0.84, // nobody, quoted
    -0.84, // nobody, possessive
    -3.03, // nobody, of a people
    0.01, // nobody, country
  ],
  thing: [
    -1.95, // sentences between
    -0.27, // same sentence
    0.4, // sentence before
    -1.16, // others between
    -0.46, // nearest
    -0.35, // subject
    0.54, // subject of the sentence before
    0.57, // subject of the same sentence
    0.32, // topic
    0.13, // latest speaker
    1.49, // latest speaker speaks
    0.27, // spoke last
    0.21, // mentions
    0.28, // first of the text
    1.2, // same paragraph
    0.19, // named last
    0.61, // pronoun last
    -0.82, // inside another
    -0.73, // in another quotation
    -1.69, // speaker of the quotation
    -1.56, // named in what is said
    0.99, // gender known
    0.92, // both subjects
    -0.7, // neither subject
    0.32, // possessive of the subject
    0.24, // state
    -0.68, // unnamed
    1.69, // named together
    1.7, // as many as told
    -2.01, // another number than told
    -0.05, // all are persons
    0.69, // all are states
    0.69, // group
    0.54, // same role
    1.55, // role fits
    -1.8, // other role
    -1.04, // another has the role
    0.09, // unnamed, same noun
    1.34, // former holder
    -0.04, // role unknown
    0.75, // same country
    1.46, // anybody
    0.01, // anybody, near
    0.89, // noun of the name
    1.7, // nobody
    -1.96, // nobody, speaking
    -1.85, // nobody, addressed
    -0.63, // nobody, subject
    -0.07, // nobody, quoted
    -2.78, // nobody, possessive
    -3.03, // nobody, of a people
    0.01, // nobody, country
  ],
  plural: [
    -1.53, // sentences between
    0.18, // same sentence
    0.56, // sentence before
    -0.76, // others between
    -0.06, // nearest
    -0.06, // subject
    -0.15, // subject of the sentence before
    -0.19, // subject of the same sentence
    0.32, // topic
    -0.11, // latest speaker
    0.9, // latest speaker speaks
    0.44, // spoke last
    0.27, // mentions
    0.3, // first of the text
    0.17, // same paragraph
    0.3, // named last
    1.22, // pronoun last
    -0.77, // inside another
    -0.38, // in another quotation
    -1.44, // speaker of the quotation
    -1.43, // named in what is said
    0.99, // gender known
    0.61, // both subjects
    -0.71, // neither subject
    0.22, // possessive of the subject
    0.26, // state
    -0.68, // unnamed
    2.17, // named together
    1.7, // as many as told
    -2.01, // another number than told
    -0.05, // all are persons
    0.69, // all are states
    1.14, // group
    0.54, // same role
    1.55, // role fits
    -1.8, // other role
    -1.04, // another has the role
    0.09, // unnamed, same noun
    1.34, // former holder
    0.02, // role unknown
    0.75, // same country
    1.46, // anybody
    0.01, // anybody, near
    0.89, // noun of the name
    1.07, // nobody
    -1.58, // nobody, speaking
    -1.89, // nobody, addressed
    -0.67, // nobody, subject
    -0.96, // nobody, quoted
    -0.96, // nobody, possessive
    -3.03, // nobody, of a people
    0.01, // nobody, country
  ],
  office: [
    -0.57, // sentences between
    -0.7, // same sentence
    0.19, // sentence before
    -0.68, // others between
    -0.44, // nearest
    -0.74, // subject
    0.3, // subject of the sentence before
    -0.96, // subject of the same sentence
    0.22, // topic
    -0.7, // latest speaker
    0.71, // latest speaker speaks
    0.2, // spoke last
    0.55, // mentions
    -0.56, // first of the text
    0.2, // same paragraph
    0.5, // named last
    0.33, // pronoun last
    -0.46, // inside another
    -0.49, // in another quotation
    -1.87, // speaker of the quotation
    -1.26, // named in what is said
    0.83, // gender known
    0.04, // both subjects
    -0.32, // neither subject
    0.22, // possessive of the subject
    0.34, // state
    -1.23, // unnamed
    1.69, // named together
    1.7, // as many as told
    -2.01, // another number than told
    -0.05, // all are persons
    0.69, // all are states
    0.69, // group
    0.81, // same role
    1.47, // role fits
    -1.3, // other role
    -0.24, // another has the role
    -0.55, // unnamed, same noun
    1.12, // former holder
    -0.13, // role unknown
    1.0, // same country
    2.09, // anybody
    0.07, // anybody, near
    0.43, // noun of the name
    0.53, // nobody
    -1.72, // nobody, speaking
    -1.13, // nobody, addressed
    -0.92, // nobody, subject
    0.27, // nobody, quoted
    -1.37, // nobody, possessive
    -3.04, // nobody, of a people
    0.01, // nobody, country
  ],
  body: [
    -0.45, // sentences between
    -0.71, // same sentence
    0.62, // sentence before
    -0.79, // others between
    -0.13, // nearest
    -0.51, // subject
    0.4, // subject of the sentence before
    -0.37, // subject of the same sentence
    0.32, // topic
    -0.09, // latest speaker
    1.21, // latest speaker speaks
    0.1, // spoke last
    1.18, // mentions
    0.35, // first of the text
    0.21, // same paragraph
    0.42, // named last
    1.02, // pronoun last
    -0.41, // inside another
    -0.16, // in another quotation
    -1.85, // speaker of the quotation
    -1.24, // named in what is said
    0.99, // gender known
    0.37, // both subjects
    -0.19, // neither subject
    0.22, // possessive of the subject
    0.34, // state
    -0.68, // unnamed
    1.69, // named together
    1.7, // as many as told
    -2.01, // another number than told
    -0.05, // all are persons
    0.69, // all are states
    0.69, // group
    -0.49, // same role
    1.08, // role fits
    -2.06, // other role
    -1.47, // another has the role
    0.09, // unnamed, same noun
    1.34, // former holder
    0.09, // role unknown
    0.75, // same country
    1.46, // anybody
    0.01, // anybody, near
    0.98, // noun of the name
    1.17, // nobody
    -1.29, // nobody, speaking
    -1.07, // nobody, addressed
    -0.26, // nobody, subject
    -0.54, // nobody, quoted
    -1.37, // nobody, possessive
    -3.03, // nobody, of a people
    0.01, // nobody, country
  ],
  government: [
    -0.42, // sentences between
    0.05, // same sentence
    -0.23, // sentence before
    -0.84, // others between
    0.05, // nearest
    -0.23, // subject
    -0.05, // subject of the sentence before
    0.04, // subject of the same sentence
    0.32, // topic
    -0.45, // latest speaker
    1.11, // latest speaker speaks
    0.09, // spoke last
    0.32, // mentions
    0.02, // first of the text
    0.49, // same paragraph
    0.59, // named last
    0.86, // pronoun last
    -0.08, // inside another
    -0.65, // in another quotation
    -1.85, // speaker of the quotation
    -1.42, // named in what is said
    0.99, // gender known
    0.29, // both subjects
    -0.23, // neither subject
    0.22, // possessive of the subject
    0.53, // state
    -0.68, // unnamed
    1.69, // named together
    1.7, // as many as told
    -2.01, // another number than told
    -0.05, // all are persons
    0.69, // all are states
    0.69, // group
    0.55, // same role
    1.57, // role fits
    -1.88, // other role
    -0.92, // another has the role
    0.09, // unnamed, same noun
    1.34, // former holder
    0.17, // role unknown
    0.75, // same country
    1.46, // anybody
    0.01, // anybody, near
    0.89, // noun of the name
    0.43, // nobody
    -1.63, // nobody, speaking
    -1.6, // nobody, addressed
    -0.68, // nobody, subject
    -0.14, // nobody, quoted
    -1.37, // nobody, possessive
    -3.03, // nobody, of a people
    0.01, // nobody, country
  ],
  people: [
    -0.94, // sentences between
    -0.19, // same sentence
    0.27, // sentence before
    -0.66, // others between
    -0.51, // nearest
    -0.52, // subject
    0.24, // subject of the sentence before
    -0.14, // subject of the same sentence
    0.32, // topic
    0.1, // latest speaker
    1.06, // latest speaker speaks
    0.43, // spoke last
    0.3, // mentions
    -0.07, // first of the text
    -0.01, // same paragraph
    0.16, // named last
    0.92, // pronoun last
    -0.41, // inside another
    -0.73, // in another quotation
    -1.76, // speaker of the quotation
    -1.42, // named in what is said
    0.99, // gender known
    0.19, // both subjects
    -0.34, // neither subject
    0.22, // possessive of the subject
    0.34, // state
    -0.68, // unnamed
    1.44, // named together
    1.93, // as many as told
    -2.01, // another number than told
    -0.07, // all are persons
    0.91, // all are states
    0.47, // group
    0.79, // same role
    1.95, // role fits
    -1.88, // other role
    -1.21, // another has the role
    0.09, // unnamed, same noun
    1.34, // former holder
    -0.58, // role unknown
    0.75, // same country
    1.32, // anybody
    -0.04, // anybody, near
    0.89, // noun of the name
    0.82, // nobody
    -1.16, // nobody, speaking
    -1.56, // nobody, addressed
    -0.58, // nobody, subject
    0.15, // nobody, quoted
    -1.37, // nobody, possessive
    -3.03, // nobody, of a people
    0.01, // nobody, country
  ],
};
