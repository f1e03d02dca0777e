/** Titles before names: written form (lower case) | gender, if it tells | role, if it names one. Own compilation. */
export const titles = `
h.e.||
excellency||
mr.|m|
mr|m|
mrs.|f|
mrs|f|
ms.|f|
ms|f|
miss|f|
madame|f|
mme|f|
sir|m|
lord|m|lord
lady|f|
dame|f|
baroness|f|
baron|m|
count|m|
countess|f|
dr.||
dr||
prof.||professor
administrator||administrator
prof||professor
sen.||senator
sens.||senator
rep.||representative
reps.||representative
gov.||governor
lt. gov.||lieutenant governor
gen.||general
gen||general
lt gen||lieutenant general
maj gen||major general
brig gen||brigadier general
col||colonel
lt col||lieutenant colonel
lt||lieutenant
maj||major
capt||captain
sgt||sergeant
adm||admiral
rep||representative
sen||senator
gov||governor
rev||
lt. gen.||lieutenant general
maj. gen.||major general
brig. gen.||brigadier general
brig.||brigadier
adm.||admiral
vice adm.||vice admiral
rear adm.||rear admiral
col.||colonel
lt. col.||lieutenant colonel
lt.||lieutenant
maj.||major
capt.||captain
cmdr.||commander
sgt.||sergeant
cpl.||corporal
lance cpl.||corporal
spc.||specialist
staff sgt.||sergeant
master sgt.||sergeant
tech. sgt.||sergeant
gunnery sgt.||sergeant
1st sgt.||sergeant
sgt. maj.||sergeant major
sgt. 1st class||sergeant
petty officer 1st class||officer
petty officer 2nd class||officer
petty officer 3rd class||officer
1st lt.||lieutenant
2nd lt.||lieutenant
pvt.||private
pfc.||private
rev.||
fr.|m|
hon.||
his excellency|m|
his highness|m|
his royal highness|m|
his majesty|m|
his eminence|m|
his holiness|m|
her excellency|f|
her highness|f|
her royal highness|f|
her majesty|f|
h.h.||
h.r.h.||
pres.||president
judge||judge
justice||justice
pope|m|pope
king|m|king
queen|f|queen
prince|m|prince
princess|f|princess
emperor|m|emperor
empress|f|empress
crown prince|m|crown prince
duke|m|duke
duchess|f|duchess
sheikh|m|sheikh
sheik|m|sheikh
emir|m|emir
sultan|m|sultan
ayatollah|m|ayatollah
grand ayatollah|m|ayatollah
leader of the islamic revolution|m|supreme leader
supreme leader of the islamic revolution|m|supreme leader
hojatoleslam|m|
seyed|m|
seyyed|m|
imam|m|imam
mullah|m|
rabbi||rabbi
father|m|priest
sister|f|nun
brother|m|
bishop||bishop
archbishop||archbishop
cardinal|m|cardinal
patriarch|m|patriarch
pastor||pastor
reverend||
field marshal||field marshal
marshal||marshal
brigadier||brigadier
major general||major general
colonel general||colonel general
lieutenant general||lieutenant general
brigadier general||brigadier general
lieutenant colonel||lieutenant colonel
vice admiral||vice admiral
rear admiral||rear admiral
comrade||
cde||
cde.||
uncle|m|
aunt|f|
don|m|
señor|m|
senor|m|
herr|m|
frau|f|
monsieur|m|
signor|m|
signora|f|
señora|f|
senora|f|
doña|f|
viscount|m|viscount
viscountess|f|viscountess
earl|m|earl
marquess|m|marquess
sheikha|f|sheikha
sayyid|m|
sayyed|m|
sayed|m|
haji|m|
alhaji|m|
alhadji|m|
el hadj|m|
hadji|m|
hajji|m|
hadja|f|
hadjia|f|
hajia|f|
hajah|f|
barrister||
advocate||
engineer||
engr||
engr.||
pandit|m|
maulana|m|
qazi|m|
mufti|m|
ustad|m|
tun|m|
dato' seri|m|
mlle|f|
monseigneur|m|
maj gen||major general
lt gen||lieutenant general
brig gen||brigadier general
lt col||lieutenant colonel
brig||brigadier
col||colonel
capt||captain
sgt||sergeant
wing commander||wing commander
squadron leader||squadron leader
group captain||group captain
shri|m|
smt.|f|
smt|f|
datuk|m|
datuk seri|m|
dato|m|
dato'|m|
datin|f|
tan sri|m|
adv.||
adv||
msgr.|m|
monsignor|m|
metropolitan|m|metropolitan
admiral||admiral
vice-admiral||vice admiral
rear-admiral||rear admiral
fleet admiral||admiral
commodore||commodore
air commodore||air commodore
air marshal||air marshal
air chief marshal||air chief marshal
air vice marshal||air vice marshal
lieutenant-general||lieutenant general
colonel-general||colonel general
major-general||major general
brigadier-general||brigadier general
lieutenant-colonel||lieutenant colonel
sergeant-major||sergeant major
master-sergeant||sergeant
staff-sergeant||sergeant
`;

/** Titles that belong to the name where only one word follows: "Baroness Ashby", "Lord Ferris". */
export const nobleTitles: ReadonlySet<string> = new Set(
  'lord|lady|baroness|baron|viscount|viscountess|earl|marquess|dame'.split('|'),
);

/** What stands in brackets between a title and a name: "Gen. (retd.) Ferris". */
export const retired: ReadonlySet<string> = new Set('retd.|retd|ret.|ret|rtd.|rtd|retired'.split('|'));

/** Parts of names that stay in lower case. Own compilation. */
export const particles: ReadonlySet<string> = new Set(
  'de|del|della|dei|degli|di|da|das|do|dos|du|la|le|van|von|vom|und|dem|der|den|op|ter|ten|zu|zur|bin|ibn|bint|binti|ben|al|el|abu|ould|ag|arap|af|av|st.|e|y|ap|ka|wa|ole|uld|ait|mac|des|della|lo|los|las|zum|aan|het|na'.split(
    '|',
  ),
);

/** Parts that follow a name: of a son or father, and numbers. Not "ix", "x" and "xi", which are names as well ("Malcolm X", "Xi"). */
export const suffixes: ReadonlySet<string> = new Set(
  'jr.|jr|sr.|sr|ii|iii|iv|v|vi|vii|viii|xii|xiii|xiv|xv|xvi|xvii|xviii|xix|xx|xxi|xxii|xxiii'.split('|'),
);

/** Family names that stand first. Own compilation: the commonest Chinese, Korean and Vietnamese ones. */
export const familyFirst: ReadonlySet<string> = new Set(
  'xi|qin|wang|li|zhang|liu|chen|yang|huang|zhao|wu|zhou|xu|sun|ma|zhu|hu|guo|he|gao|lin|luo|zheng|liang|xie|tang|han|cao|deng|xiao|feng|zeng|cheng|cai|peng|pan|yuan|dong|yu|su|ye|lu|wei|jiang|tian|du|ding|shen|ren|yao|tan|zhong|lai|tsai|mao|chiang|hua|lee|kim|park|choi|jung|jeong|kang|cho|yoon|jang|lim|lam|shin|seo|kwon|hwang|ahn|song|yoo|hong|moon|ban|roh|chung|chun|noh|nguyen|tran|le|pham|hoang|phan|vu|vo|dang|bui|do|ho|ngo|duong|truong|to|dinh|ri|pak|hun|sen|ko|hou|kao|su|joseph|mun|an|bai|bo|chang|chan|cheung|ching|chu|ding|fan|fang|fu|geng|gu|hao|hou|hsiao|jia|jin|kong|leung|lou|lui|meng|mo|ou|qi|qian|qiu|sha|shi|shao|shu|tung|wan|wen|wong|xia|xiong|xue|yan|yi|yin|zhai|zou'.split(
    '|',
  ),
);
