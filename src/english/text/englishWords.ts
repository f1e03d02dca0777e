/** Frequent words that are English and nothing else: no other language of Europe writes one of them often. Own compilation. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  (
    'the of and that to for with by from it its his she they their this these those which who would could should will said says has have been ' +
    'be not but are were there our your what when than then after before against between about into if because while where how'
  ).split(' '),
);
