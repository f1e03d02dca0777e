/** Names of the world's orders and lengths; one person in several spellings is one actor; title, date and headline are not glued on. */
import { check } from './who';

check([
  ['wire', 'Kenyan President Daniel Kiprono Moi said that rain was near.', ['Daniel Kiprono Moi']],
  ['wire', 'Kenyan President Daniel arap Kibet Saturday rejected calls for a vote.', ['Daniel arap Kibet']],
  ['wire', 'Rauf Denkay and Glafkos Mavros met. Denkay said that the island was small.', ['Rauf Denkay']],
  [
    'wire',
    'María José García Ortiz said that the vote was fair. García Ortiz praised the judges.',
    ['María José García Ortiz', 'María José García Ortiz'],
  ],
  [
    'wire',
    'Ursula van der Meer said that the dam would hold. Van der Meer denied that it leaked.',
    ['Ursula van der Meer', 'Ursula van der Meer'],
  ],
  ['wire', 'Kim Song Ho said that the talks had ended. Kim blamed Seoul.', ['Kim Song Ho', 'Kim Song Ho']],
  [
    'wire',
    'Park Eun-ji, the minister, said that prices would fall. Park said that she was sure.',
    ['Park Eun-ji', 'Park Eun-ji'],
  ],
  [
    'wire',
    'Sergei Ivanovich Petrov said that winter was long. Petrov promised that coal would come.',
    ['Sergei Ivanovich Petrov', 'Sergei Ivanovich Petrov'],
  ],
  ['wire', 'Melvanne Vervoort, who served as Nils Berg’s chief of staff, rejected the plan.', ['Melvanne Vervoort']],
  ['wire', 'Green Alliance, who run the port, rejected the plan.', ['Green Alliance']],
  ['wire', 'Nils English, the party’s local director, rejected the plan.', ['Nils English']],
  ['wire', 'Oro Blanco, the company which holds the permit, rejected the plan.', ['Oro Blanco']],
  // Nobody is called like a programme.
  ['wire', 'Nils Berg, the local director, was late. On the Anna Keller Show, he rejected the plan.', ['Nils Berg']],
  ['wire', 'Speaking to Nils English, the local director rejected the plan.', ['the local director']],
  ['UN release', 'Ms. Nguyen Thi Lan said that the well was dry.', ['Nguyen Thi Lan']],
  [
    'live ticker',
    '09:15 Abdel Fattah al-Masri says the canal is open. Al-Masri denies any delay.',
    ['Abdel Fattah al-Masri', 'Abdel Fattah al-Masri'],
  ],
  [
    'magazine',
    'Jean-Luc de la Tour says that cheese is politics. De la Tour hates milk.',
    ['Jean-Luc de la Tour', 'Jean-Luc de la Tour'],
  ],
  ['wire', 'U.S. Assistant Secretary of State Mary Ann Doyle said that the door was open.', ['Mary Ann Doyle']],
  ['wire', 'Mohammed bin Rashid al-Thani warned that oil would run out.', ['Mohammed bin Rashid al-Thani']],
  ['interview', 'Dr. A. P. J. Rao says that rockets are cheap. Rao built three.', ['A. P. J. Rao']],
  [
    'wire',
    'Luiz Inácio da Costa Jr. said that he would run. Da Costa denied that he was ill.',
    ['Luiz Inácio da Costa Jr.', 'Luiz Inácio da Costa Jr.'],
  ],
]);
