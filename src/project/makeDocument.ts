/** From the log of a text to the document that reports read. */
import type { Actor } from '../document';
import { joined } from './actorList';
import type { ActorRegistry } from './actorRegistry';
import { type Around, isShownDeleted, toStatement } from './corrected';
import type { ProjectDocument, ProjectStatement } from './entries';
import { type DocumentLog, isDeleted, type Row } from './replay';

/** @param actorOf An actor that neither coders nor this text name. */
export function makeDocument(
  { text: entry, entries }: DocumentLog,
  rows: ReadonlyMap<string, Row>,
  registry: ActorRegistry,
  actorOf: (id: string) => Actor,
): ProjectDocument {
  const { id, text, title, date, outlet, url } = entry;
  const analysis = entries.findLast((one) => one.type === 'analysis');
  const actors = analysis?.actors ?? [];
  const own = new Map(actors.map((actor) => [actor.id, actor]));
  const around: Around = {
    ...{ document: id, text, actors },
    nameFor: (actor) => registry.nameFor(actor),
    actorOf: (one) => registry.nameFor(own.get(one) ?? registry.actorOf(one) ?? actorOf(one)),
  };
  const all = [...rows.values()];
  const statements = all.filter((row) => !isDeleted(row)).map((row) => toStatement(row, around));
  return {
    ...{ id, text },
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    ...(outlet !== undefined && { outlet }),
    ...(url !== undefined && { url }),
    ...(analysis && { model: analysis.model }),
    statements: statements.sort((a, b) => firstOf(a) - firstOf(b)),
    deleted: all.filter(isShownDeleted).map((row) => toStatement(row, around)),
    actors: joined(actors.map((actor) => ({ ...registry.nameFor(actor), mentions: actor.mentions }))),
    warnings: analysis?.warnings ?? [],
  };
}

function firstOf({ content, span }: ProjectStatement): number {
  return content[0]?.start ?? span.start;
}
