/** Irregular English verbs: base, past, past participle (own compilation; any school grammar lists them). */
const table = `arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent|bet bet bet
bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought
broadcast broadcast broadcast|build built built|burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen
cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|draw drew drawn|dream dreamt dreamt
drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled
fling flung flung|fly flew flown|forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|foretell foretold foretold
forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown
hang hung hung|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known
lay laid laid|lead led led|leap leapt leapt|leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|make made made
mean meant meant|meet met met|mislead misled misled|mistake mistook mistaken|misunderstand misunderstood misunderstood|overcome overcame overcome
overrule overruled overruled|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid paid|plead pled pled|put put put
quit quit quit|read read read|rend rent rent|rid rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen
seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown
shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|speak spoke spoken|speed sped sped
spend spent spent|spin spun spun|split split split|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck
sting stung stung|strike struck struck|strive strove striven|swear swore sworn|sweep swept swept|swim swam swum|swing swung swung|take took taken
teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|thrust thrust thrust|undergo underwent undergone
understand understood understood|undertake undertook undertaken|uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|weave wove woven
win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|write wrote written
rewrite rewrote rewritten|retell retold retold|rethink rethought rethought|redo redid redone|undo undid undone|misread misread misread|outdo outdid outdone
retake retook retaken|rebuild rebuilt rebuilt|repay repaid repaid|overrun overran overrun|override overrode overridden|outrun outran outrun
weep wept wept|tread trod trodden|overhear overheard overheard|befall befell befallen|forsake forsook forsaken|resell resold resold|remake remade remade
unwind unwound unwound|outspend outspent outspent|overspend overspent overspent|underwrite underwrote underwritten|overwrite overwrote overwritten
rerun reran rerun|stride strode stridden|string strung strung|wring wrung wrung|partake partook partaken|outsell outsold outsold|waylay waylaid waylaid
outgrow outgrew outgrown|forswear forswore forsworn|behold beheld beheld|misspeak misspoke misspoken|overfly overflew overflown|overpay overpaid overpaid
overshoot overshot overshot|regrow regrew regrown|rewind rewound rewound|mishear misheard misheard|swell swelled swollen|inlay inlaid inlaid|unfreeze unfroze unfrozen`;

const rows = (text: string): readonly (readonly [string, string, string])[] =>
  text.split(/[|\n]/).map((row) => row.split(' ') as unknown as [string, string, string]);

/** `[base, past, participle]` */
export const IRREGULAR = rows(table);

/**
 * The same of verbs whose base is a noun wherever news has it ("chaired", "tabled"): nothing but these forms are read as verbs. Own compilation.
 */
export const PASTS_OF_NOUNS =
  rows(`air aired aired|burden burdened burdened|chair chaired chaired|craft crafted crafted|distance distanced distanced
engineer engineered engineered|initial initialled initialled|position positioned positioned|second seconded seconded|table tabled tabled
team teamed teamed|traffic trafficked trafficked|trial trialled trialled|weather weathered weathered`);
