/** What others published: figures as facts, each with where it stands. Where none is on the same measure, the row says so. */
import type { Published } from './row';

const newsmtsc =
  'Hamborg & Donnay, "NewsMTSC: A Dataset for (Multi-)Target-dependent Sentiment Classification in Political News Articles", EACL 2021';
const quotations = 'published by others for its test split, and noted here before (.github/guides/FIGURES.md)';

const polnear = (figures: string): Published => ({
  figures: `test: ${figures} (hand rules, CRF, BiLSTM-CRF, BERT)`,
  citation: `${quotations}; the corpus: Newell, Margolin & Ruths, "An Attribution Relations Corpus for Political News", LREC 2018`,
});

export const published = {
  polnearSource: polnear('10.7, 50.6, 69.6, 83.2'),
  polnearCue: polnear('22.8, 53.4, 66.7, 75.3'),
  polnearContent: polnear('5.6, 28.6, 59.0, 72.9'),
  newsmtscRw: { figures: 'test-rw: best before 81.7, GRU-TSC 83.1', citation: newsmtsc },
  newsmtscMt: { figures: 'test-mt: best before 81.2, GRU-TSC 82.5', citation: newsmtsc },
  semeval: {
    figures: 'test: best of 19 teams 67.8',
    citation:
      'Mohammad, Kiritchenko, Sobhani, Zhu & Cherry, "SemEval-2016 Task 6: Detecting Stance in Tweets", SemEval 2016',
  },
  pstance: {
    figures: 'test: best model (BERTweet) 80.5',
    citation:
      'Li, Sosea, Sawant, Nair, Inkpen & Caragea, "P-Stance: A Large Dataset for Stance Detection in Political Domain", Findings of ACL 2021',
  },
  gum: {
    figures: 'neural systems lose 15 to 20 % out of domain (other mentions are scored)',
    citation:
      'Zhu, Pradhan & Zeldes, "OntoGUM: Evaluating Contextualized SOTA Coreference Resolution on 12 More Genres", ACL 2021',
  },
  votes: {
    figures: 'a relation of speeches to votes was tested by word vectors, and not found',
    citation:
      'Gurciullo & Mikhaylov, "Detecting Policy Preferences and Dynamics in the UN General Debate with Neural Word Embeddings", arXiv 1707.03490, 2017; ideal points: Bailey, Strezhnev & Voeten, "Estimating Dynamic State Preferences from United Nations Voting Data", Journal of Conflict Resolution 61 (2), 2017',
  },
} as const satisfies Readonly<Record<string, Published>>;
