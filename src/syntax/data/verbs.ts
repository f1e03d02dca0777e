/**
 * Verbs that the lexicon lacks, since WordNet's sense counts or the frequency list leave them out: own compilation, mostly verbs of
 * speaking and judging.
 */
export const MORE_VERBS: readonly string[] =
  'tweet retweet opine characterise characterize retort quip intone avow posit insinuate prophesy surmise theorize hypothesize paraphrase exclaim mutter murmur confide interject chime summarize summarise rationalize rationalise enumerate expound allude liken ascribe eulogize narrate gloat stammer deadpan rephrase construe exhort implore beseech enjoin ordain agitate clamour admonish remonstrate enquire laud extol extoll lionize glorify vouch decry assail lambaste lambast castigate reproach chide scold berate deride scoff sneer jeer belittle disparage denigrate vilify malign demonize demonise bemoan grumble gripe moan fume inveigh pillory skewer excoriate upbraid detest abhor bristle seethe pounce frown impugn zing snipe incriminate arraign impute espouse vindicate sympathise empathize empathise repudiate disavow spurn trivialize disown chafe quibble disclaim negate gainsay recant backtrack demur forswear concur acquiesce relent misjudge overestimate covet authorise annex prioritise prioritize legitimise legitimize destabilise destabilize militarise militarize nationalise nationalize mobilise mobilize criticise recognise apologise organise normalise stabilise'.split(
    ' ',
  );
