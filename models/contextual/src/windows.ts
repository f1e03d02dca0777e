/**
 * What is longer than the encoder takes is read in windows that overlap by half, so that every piece but those at the ends stands somewhere with
 * its neighbours on both sides; nothing is cut off.
 */
import type { AttitudeReading, IssueReading, Reading } from '../../../src/labels';
import type { Marked } from './marked';

/** A part of a statement, in pieces. */
export interface Window {
  readonly pieces: Marked;
}

/** @param room Pieces that a window has. */
export function windowsOf(pieces: Marked, room: number): Window[] {
  const { length } = pieces.ids;
  if (length <= room) return [{ pieces }];
  const step = Math.floor(room / 2);
  const windows: Window[] = [];
  for (let start = 0; ; start += step) {
    // The last one ends with the text, and is as long as the others.
    const from = Math.min(start, length - room);
    const cut = <T>(list: readonly T[]) => list.slice(from, from + room);
    windows.push({
      pieces: { ids: cut(pieces.ids), actor: cut(pieces.actor), targets: pieces.targets.map(cut) },
    });
    if (from + room >= length) return windows;
  }
}

/** What was read of one window. */
export interface WindowReading {
  readonly window: Window;
  readonly reading: Reading;
}

/**
 * Puts what was read of a statement's windows together. A statement is about what one of its windows is about, as surely as the surest. Stances are
 * averaged by how surely each window is about the issue, attitudes by how much of the target stands in it, tone by its length.
 */
export function joinReadings(read: readonly WindowReading[]): Reading {
  const [first] = read;
  if (!first) throw new RangeError('A statement without windows.');
  if (read.length === 1) return first.reading;
  return {
    issues: first.reading.issues.map((_, i) => joinIssue(read.map(({ reading }) => reading.issues[i] as IssueReading))),
    attitudes: first.reading.attitudes.map((_, t) =>
      joinAttitudes(
        read.map(({ reading }) => reading.attitudes[t] as AttitudeReading),
        read.map(({ window }) => sum(window.pieces.targets[t] ?? [])),
      ),
    ),
    tone: joinAttitudes(
      read.map(({ reading }) => reading.tone),
      read.map(({ window }) => window.pieces.ids.length),
    ),
  };
}

function joinIssue(own: readonly IssueReading[]): IssueReading {
  const weights = own.map(({ logOdds }) => 1 / (1 + Math.exp(-logOdds)));
  const average = (scoreOf: (reading: IssueReading) => number) => mean(own.map(scoreOf), weights);
  return {
    issue: own[0]?.issue ?? '',
    logOdds: own.reduce((most, { logOdds }) => Math.max(most, logOdds), Number.NEGATIVE_INFINITY),
    favor: average(({ favor }) => favor),
    against: average(({ against }) => against),
    neutral: average(({ neutral }) => neutral),
  };
}

function joinAttitudes(own: readonly AttitudeReading[], weights: readonly number[]): AttitudeReading {
  const average = (scoreOf: (reading: AttitudeReading) => number) => mean(own.map(scoreOf), weights);
  return {
    negative: average(({ negative }) => negative),
    neutral: average(({ neutral }) => neutral),
    positive: average(({ positive }) => positive),
  };
}

/** Weighted; evenly where nothing weighs anything. */
function mean(values: readonly number[], weights: readonly number[]): number {
  const total = sum(weights);
  if (!(total > 0)) return sum(values) / values.length;
  return values.reduce((all, value, i) => all + value * ((weights[i] ?? 0) / total), 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
