/**
 * Who is measured, each as its users would load and call it, in plain JavaScript so that `node` can start it without a tool between. `load`
 * is all that a program must do before its first text; what it returns reads one text and gives a number that depends on all of it.
 *
 * @type {typeof import('./contestants.mjs').contestants}
 */
export const contestants = [
  {
    name: 'stancekit: analyze',
    load: async () => {
      const { analyze } = await import('../../../dist/index.js');
      return (text) => analyze(text).statements.length;
    },
  },
  {
    name: 'stancekit: tokens and sentences',
    load: async () => {
      const { tokenize, sentences } = await import('../../../dist/index.js');
      return (text) => tokenize(text).length + sentences(text).length;
    },
  },
  {
    name: 'wink-nlp: full pipe',
    load: async () => {
      const { default: winkNLP } = await import('wink-nlp');
      const { default: model } = await import('wink-eng-lite-web-model');
      const nlp = winkNLP(model);
      const { its } = nlp;
      return (text) => {
        const doc = nlp.readDoc(text);
        return doc.tokens().out(its.pos).length + doc.entities().out().length + doc.out(its.sentiment);
      };
    },
  },
  {
    name: 'compromise: tags, quotations, people',
    load: async () => {
      const { default: nlp } = await import('compromise');
      return (text) => {
        const doc = nlp(text);
        return doc.quotations().out('array').length + doc.people().out('array').length;
      };
    },
  },
  {
    name: 'vader-sentiment',
    load: async () => {
      const { default: vader } = await import('vader-sentiment');
      return (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text).compound;
    },
  },
  {
    name: 'natural: tokens, stems, sentiment',
    load: async () => {
      const { default: natural } = await import('natural');
      const tokenizer = new natural.WordTokenizer();
      const analyzer = new natural.SentimentAnalyzer('English', natural.PorterStemmer, 'afinn');
      return (text) => {
        const words = tokenizer.tokenize(text);
        return words.map((word) => natural.PorterStemmer.stem(word)).length + analyzer.getSentiment(words);
      };
    },
  },
];
