/** German verbs that attribute, by their forms. */
import type { CueForce } from '../document';
import { cueRows, lightCueRows } from './lists/cues';

export interface CueVerb {
  /** The infinitive, with its particle. */
  readonly lemma: string;
  /** What parts from it ("an" of "ankündigen"); empty where nothing does. */
  readonly particle: string;
  readonly force: CueForce;
  readonly frames: ReadonlySet<string>;
  /** A word that must stand in the clause, of two words that attribute together. */
  readonly needs: string;
}

/** How a form may be used: as the verb of a clause, as its participle, or at its end. */
export type FormKind = 'finite' | 'participle' | 'final';

export interface CueForm {
  readonly verb: CueVerb;
  readonly kind: FormKind;
}

let built: ReadonlyMap<string, readonly CueForm[]> | null = null;

/** What a word, as it is written, may be of; nothing for most words. */
export function cueForms(word: string): readonly CueForm[] {
  built ??= build();
  return built.get(word) ?? [];
}

function build(): ReadonlyMap<string, readonly CueForm[]> {
  const forms = new Map<string, CueForm[]>();
  const put = (form: string, entry: CueForm) => forms.set(form, [...(forms.get(form) ?? []), entry]);
  for (const row of rowsOf(cueRows)) addVerb(row, put);
  for (const [finite = '', needs = '', lemma = '', force = ''] of rowsOf(lightCueRows)) {
    const verb = { lemma, needs, particle: '', force: force as CueForce, frames: new Set(['clause']) };
    for (const form of finite.split(' ')) put(form, { verb, kind: 'finite' });
  }
  return forms;
}

function rowsOf(table: string): readonly string[][] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.replace(/^(\p{L}+)\|(?=\p{Ll}+en\|)/u, '$1+').split('|'));
}

function addVerb(
  [infinitive = '', irregular = '', force = '', frames = '']: string[],
  put: (form: string, entry: CueForm) => void,
): void {
  const [particle, plain] = infinitive.includes('+') ? (infinitive.split('+') as [string, string]) : ['', infinitive];
  const verb = {
    lemma: particle + plain,
    particle,
    force: force as CueForce,
    frames: new Set(frames.split(' ')),
    needs: '',
  };
  const { finite, participle } = irregular ? irregularForms(irregular) : regularForms(plain, particle);
  for (const form of finite) {
    put(form, { verb, kind: 'finite' });
    put(particle + form, { verb, kind: 'final' });
  }
  put(particle + participle, { verb, kind: 'participle' });
}

function irregularForms(cell: string) {
  const forms = cell.split(' ');
  // "bestritten" is past and participle in one.
  return { finite: forms.length > 4 ? forms.slice(0, 4) : forms, participle: forms.at(-1) ?? '' };
}

const INSEPARABLE = /^(?:be|ver|er|ent|zer|wider|unter)|ieren$/;

function regularForms(infinitive: string, particle: string) {
  const stem = infinitive.replace(/e?n$/, '');
  const link = /[td]$/.test(stem) ? 'e' : '';
  const ge = INSEPARABLE.test(infinitive) && !(particle && !/ieren$/.test(infinitive)) ? '' : 'ge';
  return {
    finite: [`${stem}${link}t`, infinitive, `${stem}${link}te`, `${stem}${link}ten`],
    participle: `${ge}${stem}${link}t`,
  };
}
