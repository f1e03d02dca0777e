import { describe, expect, test } from 'vitest';
import { read } from './read';

describe('according to', () => {
  test.each([
    ['Prices will fall, according to two officials.', ['two officials | according to | Prices will fall']],
    ['According to the survey, exports fell.', ['the survey | According to | exports fell']],
    [
      'The book, according to its publisher, draws a bleak picture.',
      ['its publisher | according to | The book // draws a bleak picture'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('nouns', () => {
  test.each([
    ["Chad's refusal to sign delayed the deal.", ["Chad's | refusal | to sign"]],
    [
      'The government’s position is that no talks are needed.',
      ['The government’s | position | that no talks are needed'],
    ],
    ["Iran's claim that it was hit has surprised Oman.", ["Iran's | claim | that it was hit"]],
    ['Comments by the envoy questioning the border upset Riga.', ['Comments by the envoy | questioning | the border']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('light verbs', () => {
  test.each([
    ['The remarks drew criticism from Oslo.', ['Oslo | drew criticism | The remarks drew criticism']],
    [
      'The paper was met with scepticism by Oslo and Riga.',
      ['Oslo and Riga | was met with scepticism | The paper was met with scepticism'],
    ],
    ['The speaker expressed concern about the tests.', ['The speaker | expressed concern about | the tests']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('adjectives', () => {
  test.each([
    ['Lind is confident that the truce will hold.', ['Lind | is confident | that the truce will hold']],
    ['Seoul is concerned about the tests.', ['Seoul | is concerned about | the tests']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('colons', () => {
  test.each([
    ['Lind on the truce: “It will not hold.”', ['Lind | : | “It will not hold.”']],
    ['NOURI: We never left the table.', ['NOURI | : | We never left the table']],
    ['Update: the meeting has ended.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
