/** What annotators marked in a text: spans by their role, and whole attributions. */
import type { Span } from '../../../src/index';
import { type BratFile, readBrat } from './brat';

export const roles = ['source', 'cue', 'content'] as const;
export type Role = (typeof roles)[number];

export interface GoldAttributions {
  /** Each piece of a span is one. */
  readonly spans: Readonly<Record<Role, readonly Span[]>>;
  readonly attributions: readonly { readonly source: readonly Span[]; readonly content: readonly Span[] }[];
}

/** PolNeAR (Newell, Margolin & Ruths, LREC 2018): spans `Source`, `Cue`, `Content`, and an event `Attribution` that ties them. */
export function readPolnear(text: string, annotations: string, file: string): GoldAttributions {
  const brat = readBrat(text, annotations, file);
  const attributions = brat.events
    .filter(({ type, parts }) => type === 'attribution' && parts.content !== undefined)
    .map(({ parts }) => ({ source: piecesOf(brat, parts.source), content: piecesOf(brat, parts.content) }));
  return {
    spans: { source: ofType(brat, 'source'), cue: ofType(brat, 'cue'), content: ofType(brat, 'content') },
    attributions,
  };
}

/**
 * RiQuA (Papay & Padó, LREC 2020): spans `Quotation`, `Cue` and those of people; relations `Speaker`, `Addressee` and `Cueing` between them and
 * the quotation, whichever of both comes first. A speaker is a source, a quotation a content.
 */
export function readRiqua(text: string, annotations: string, file: string): GoldAttributions {
  const brat = readBrat(text, annotations, file);
  const speakers = new Map<string, string[]>();
  for (const { type, ids } of brat.relations) {
    const quotation = ids.find((id) => brat.spans.get(id)?.type === 'quotation');
    const other = ids.find((id) => id !== quotation);
    if (type === 'speaker' && quotation !== undefined && other !== undefined)
      speakers.set(quotation, [...(speakers.get(quotation) ?? []), other]);
  }
  const attributions = [...brat.spans]
    .filter(([, { type }]) => type === 'quotation')
    .map(([id, { pieces }]) => ({
      source: (speakers.get(id) ?? []).flatMap((speaker) => piecesOf(brat, speaker)),
      content: pieces,
    }));
  const source = [...new Set([...speakers.values()].flat())].flatMap((id) => piecesOf(brat, id));
  return { spans: { source, cue: ofType(brat, 'cue'), content: ofType(brat, 'quotation') }, attributions };
}

function piecesOf({ spans }: BratFile, id: string | undefined): readonly Span[] {
  return spans.get(id ?? '')?.pieces ?? [];
}

function ofType({ spans }: BratFile, wanted: string): Span[] {
  return [...spans.values()].filter(({ type }) => type === wanted).flatMap(({ pieces }) => pieces);
}
