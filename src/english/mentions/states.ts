/**
 * What `countries.ts` lacks: the names that news uses, adjectives, peoples and seats of government. Own compilation.
 * A line: code | short name, where another is usual | other names | adjectives | people in the plural | seats.
 * Items are separated by ";". A seat stands for its state only where it speaks, acts or is addressed.
 */
export const stateNames = `
AE||UAE;U.A.E.;Emirates;the Emirates|Emirati|Emiratis|Dubai
AF||Islamic Emirate of Afghanistan|Afghan|Afghans|
AL|||Albanian|Albanians|
AM|||Armenian|Armenians|
AO|||Angolan|Angolans|
AR||Argentine Republic|Argentine;Argentinian|Argentines;Argentinians|Casa Rosada
AT|||Austrian|Austrians|
AU||Commonwealth of Australia|Australian|Australians;Aussies|
AZ|||Azerbaijani;Azeri|Azerbaijanis;Azeris|
BA|Bosnia|Bosnia and Herzegovina;Bosnia-Herzegovina|Bosnian;Bosnian Serb;Bosnian Croat|Bosnians|
BD|||Bangladeshi|Bangladeshis|
BE|||Belgian|Belgians|
BG|||Bulgarian|Bulgarians|
BH|||Bahraini|Bahrainis|
BN||Brunei Darussalam|Bruneian|Bruneians|
BJ|||Beninese|Beninese|Cotonou
BO|||Bolivian|Bolivians|La Paz
BR|||Brazilian|Brazilians|Brasilia;Planalto;Itamaraty
BY||Belorussia;Byelorussia|Belarusian;Belarussian|Belarusians|
CA|||Canadian|Canadians|
CD||DRC;D.R.C.;Democratic Republic of the Congo;Democratic Republic of Congo;Congo;Zaire;Congo-Kinshasa|Congolese|Congolese|
CG||Congo-Brazzaville;Republic of Congo|||
CH|||Swiss|Swiss|Bern;Berne
CI||Côte d'Ivoire;Cote d'Ivoire|Ivorian|Ivorians|Abidjan
CL|||Chilean|Chileans|La Moneda
CN||People's Republic of China;PRC;P.R.C.;mainland China;Communist China;Chinese mainland|Chinese|Chinese|Zhongnanhai
CO|||Colombian|Colombians|Bogota
CU|||Cuban|Cubans|
CV||Cabo Verde|Cape Verdean|Cape Verdeans|
CY||Republic of Cyprus|Cypriot;Greek Cypriot;Turkish Cypriot|Cypriots|
CZ||Czech Republic;Czechoslovakia|Czech;Czechoslovak|Czechs|
DE||Federal Republic of Germany;West Germany;East Germany|German|Germans|Bonn
DK|||Danish|Danes|
DO|||Dominican|Dominicans|
DZ|||Algerian|Algerians|
EC|||Ecuadorian;Ecuadorean|Ecuadorians|
EE|||Estonian|Estonians|
EG|||Egyptian|Egyptians|
EH||Sahrawi Arab Democratic Republic|Sahrawi;Saharawi|Sahrawis|
ER|||Eritrean|Eritreans|
ES|||Spanish|Spaniards|Moncloa
ET|||Ethiopian|Ethiopians|
FI|||Finnish|Finns|
FR||French Republic|French|French|Élysée;Elysée;Élysée Palace;Quai d'Orsay;Matignon
GB||UK;U.K.;Britain;Great Britain|British;UK-wide;Britains|Britons;Brits|Downing Street;10 Downing Street;Number 10;No. 10;No 10;Whitehall;Westminster
GE||Republic of Georgia|Georgian|Georgians|
GH|||Ghanaian|Ghanaians|
GL|||Greenlandic|Greenlanders|
GM||The Gambia|Gambian|Gambians|
GR||Hellenic Republic|Greek|Greeks|
GT|||Guatemalan|Guatemalans|
HK||HKSAR;Hong Kong SAR|Hong Kong|Hong Kongers;Hongkongers|
HN|||Honduran|Hondurans|
HR|||Croatian;Croat|Croats;Croatians|
HT|||Haitian|Haitians|
HU|||Hungarian|Hungarians|
ID|||Indonesian|Indonesians|
IE||Republic of Ireland|Irish|Irish|
IL||State of Israel;Jewish state;Zionist state;Zionist regime;Zionist entity|Israeli|Israelis|Tel Aviv
IN||Bharat|Indian|Indians|Delhi
IQ|||Iraqi|Iraqis|
IR||Islamic Republic of Iran;Islamic Republic;Persia|Iranian|Iranians|Teheran
IS|||Icelandic|Icelanders|
IT|||Italian|Italians|Palazzo Chigi
JO||Hashemite Kingdom of Jordan|Jordanian|Jordanians|
JP|||Japanese|Japanese|Nagatacho
KE|||Kenyan|Kenyans|
KG||Kirghizia;Kyrgyz Republic|Kyrgyz|Kyrgyz|
KH||Kampuchea|Cambodian;Khmer|Cambodians|
KP||DPRK;D.P.R.K.;Democratic People's Republic of Korea;the North Korea;N. Korea;N.Korea;N Korea|North Korean;N. Korean;N.Korean;N Korean|North Koreans|Pyongyang
KR||ROK;R.O.K.;Republic of Korea;Korea;S. Korea;S.Korea;S Korea|South Korean;Korean;S. Korean;S.Korean;S Korean|South Koreans;Koreans|Blue House
KW|||Kuwaiti|Kuwaitis|
KZ|||Kazakh;Kazakhstani|Kazakhs|Nur-Sultan
LA||Lao People's Democratic Republic;Lao PDR|Lao;Laotian|Laotians|
LB|||Lebanese|Lebanese|
LK||Ceylon|Sri Lankan|Sri Lankans|
LR|||Liberian|Liberians|
LT|||Lithuanian|Lithuanians|
LU|||Luxembourgish|Luxembourgers|
LV|||Latvian|Latvians|
LY|||Libyan|Libyans|
MA|||Moroccan|Moroccans|
MD||Republic of Moldova|Moldovan|Moldovans|
ME|||Montenegrin|Montenegrins|
MG|||Malagasy|Malagasy|
MK||Macedonia;FYROM|Macedonian;North Macedonian|Macedonians|
ML|||Malian|Malians|
MM||Burma;Union of Myanmar|Burmese|Burmese|Naypyitaw;Nay Pyi Taw
MN|||Mongolian|Mongolians|Ulaanbaatar
MO||Macao|Macanese||
MR|||Mauritanian|Mauritanians|
MT|||Maltese|Maltese|
MV|||Maldivian|Maldivians|
MX||United Mexican States|Mexican|Mexicans|
MY|||Malaysian|Malaysians|Putrajaya
MZ|||Mozambican|Mozambicans|
NA|||Namibian|Namibians|
NE|||Nigerien|Nigeriens|
NG|||Nigerian|Nigerians|Aso Rock
NI|||Nicaraguan|Nicaraguans|
NL||Holland|Dutch|Dutch|
NO|||Norwegian|Norwegians|
NP|||Nepali;Nepalese|Nepalis|Kathmandu
NZ||Aotearoa|New Zealand|New Zealanders;Kiwis|Beehive
OM|||Omani|Omanis|
PA|||Panamanian|Panamanians|
PE|||Peruvian|Peruvians|
PG||PNG||Papua New Guineans|
PH|||Philippine;Filipino|Filipinos|Malacañang;Malacanang
PK|||Pakistani|Pakistanis|Rawalpindi
PL|||Polish|Poles|
PS||State of Palestine|Palestinian|Palestinians|
PT|||Portuguese|Portuguese|
PY|||Paraguayan|Paraguayans|
QA|||Qatari|Qataris|
RO|||Romanian|Romanians|
RS||Yugoslavia;Serbia and Montenegro|Serbian;Serb;Yugoslav|Serbs;Serbians|
RU||Russian Federation;Soviet Union;USSR;U.S.S.R.|Russian;Soviet|Russians;Soviets|Kremlin
RW|||Rwandan|Rwandans|
SA||Kingdom of Saudi Arabia;KSA|Saudi;Saudi Arabian|Saudis|
SB|||Solomon Islands||
SD|||Sudanese|Sudanese|
SE|||Swedish|Swedes|
SG||Republic of Singapore|Singaporean|Singaporeans|
SI|||Slovenian;Slovene|Slovenes;Slovenians|
SK|||Slovak;Slovakian|Slovaks|
SL|||Sierra Leonean|Sierra Leoneans|
SN|||Senegalese|Senegalese|
SO|||Somali;Somalian|Somalis|
SS|||South Sudanese|South Sudanese|
SV|||Salvadoran;Salvadorean;Salvadorian|Salvadorans;Salvadorians|
SY|||Syrian|Syrians|
SZ||Swaziland|Swazi|Swazis|
TD|||Chadian|Chadians|
TH||Siam|Thai|Thais|
TJ|||Tajik|Tajiks|
TL||East Timor|Timorese;East Timorese|Timorese|
TM|||Turkmen|Turkmens|
TN|||Tunisian|Tunisians|
TR|Turkey|Türkiye;Turkiye|Turkish|Turks|
TT||Trinidad|Trinidadian|Trinidadians|
TW||Republic of China;ROC;R.O.C.;Chinese Taipei;Formosa|Taiwanese|Taiwanese|
TZ||Tanganyika|Tanzanian|Tanzanians|Dar es Salaam
UA||the Ukraine|Ukrainian|Ukrainians|Kiev;Bankova
UG|||Ugandan|Ugandans|
US||US;U.S.;USA;U.S.A.;United States of America;America|American;US;U.S.|Americans|Washington;Washington, D.C.;Washington DC;White House;the White House;Oval Office;Foggy Bottom
UY|||Uruguayan|Uruguayans|
UZ|||Uzbek;Uzbekistani|Uzbeks|
VA|Vatican|Vatican City;Holy See;the Holy See|Vatican||
VE||Bolivarian Republic of Venezuela|Venezuelan|Venezuelans|Miraflores
VN||Viet Nam;North Vietnam;South Vietnam|Vietnamese|Vietnamese|
WS||Western Samoa|Samoan|Samoans|
XK||Republic of Kosovo|Kosovar;Kosovan;Kosovo Serb|Kosovars|Prishtina
YE||Republic of Yemen|Yemeni|Yemenis|Sanaa;Sana'a;Aden
ZA|||South African|South Africans|Cape Town
ZM|||Zambian|Zambians|
ZW||Rhodesia|Zimbabwean|Zimbabweans|
`;

/** Capitals too often the names of persons or other towns to stand for a state. Own compilation. */
export const unsafeSeats: ReadonlySet<string> = new Set(
  `brussels|victoria|kingston|georgetown|wellington|saint john's|st. george's|hamilton|santiago|san josé|male|roseau|castries|kingstown|nassau|basseterre|moroni|stanley|bloemfontein|majuro|apia|funafuti|yaren|sofia|monaco|djibouti|luxembourg|singapore|san marino|vatican city|city of victoria|panama city|guatemala city|city of san marino|washington d.c.|malé|saint-denis|bissau`.split(
    '|',
  ),
);

/** Names of states that are also names of persons or of other places, and so need company that fits. Own compilation. */
export const ambiguousStates: ReadonlySet<string> = new Set(
  'jordan|chad|georgia|israel|cuba|mali|togo|guinea|dominica|grenada|monaco|holland|ireland|india|america|paris|london|washington|berlin|rome|lima|vienna|athens|dublin|cairo|madrid|lincoln|austin|houston|dallas|jackson|carolina|dakota|virginia|montana|sydney|kenya|santiago|westminster|dover|england|scotland|wales|delaware|florence|tehran|warsaw|ankara|sofia|tunis|lisbon|bern|poland|muscat'.split(
    '|',
  ),
);

/**
 * Parts of states that act for themselves: name | code of the state | adjectives | people. Own compilation.
 * They are mentions only where they speak, act or are addressed, and modifiers everywhere.
 */
export const regions = `
England|GB|English|English
Scotland|GB|Scottish|Scots
Wales|GB|Welsh|
Northern Ireland|GB|Northern Irish;Northern Irelands|
Catalonia|ES|Catalan|Catalans
Crimea|RU|Crimean|Crimeans
Chechnya|RU|Chechen|Chechens
Xinjiang|CN|Uyghur;Uighur|Uyghurs;Uighurs
Tibet|CN|Tibetan|Tibetans
Kashmir|IN|Kashmiri|Kashmiris
Kurdistan|IQ|Kurdish|Kurds
Quebec|CA|Quebecois|
Ontario|CA||
Alberta|CA||
British Columbia|CA||
Bavaria|DE|Bavarian|Bavarians
Gaza|PS|Gazan|Gazans
Gaza Strip|PS||
West Bank|PS||
Donetsk|UA||
Luhansk|UA||
Donbas|UA||
Transnistria|MD|Transnistrian|
Abkhazia|GE|Abkhazian;Abkhaz|
South Ossetia|GE|Ossetian|
Nagorno-Karabakh|AZ||
Somaliland|SO||
Puntland|SO||
Tigray|ET|Tigrayan|Tigrayans
Darfur|SD||
Zanzibar|TZ||
Bougainville|PG||
New Caledonia|FR||
Puerto Rico|US|Puerto Rican|Puerto Ricans
Guam|US||
Alabama|US||
Alaska|US||
Arizona|US||
Arkansas|US||
California|US|Californian|Californians
Colorado|US||
Connecticut|US||
Delaware|US||
Florida|US||Floridians
Hawaii|US||
Idaho|US||
Illinois|US||
Indiana|US||
Iowa|US||Iowans
Kansas|US||
Kentucky|US||
Louisiana|US||
Maine|US||
Maryland|US||
Massachusetts|US||
Michigan|US||
Minnesota|US||
Mississippi|US||
Missouri|US||
Montana|US||
Nebraska|US||
Nevada|US||
New Hampshire|US||
New Jersey|US||
New Mexico|US||
New York|US||New Yorkers
New York City|US||
North Carolina|US||
North Dakota|US||
Ohio|US||Ohioans
Oklahoma|US||
Oregon|US||
Pennsylvania|US||
Rhode Island|US||
South Carolina|US||
South Dakota|US||
Tennessee|US||
Texas|US|Texan|Texans
Utah|US||
Vermont|US||
Virginia|US||
West Virginia|US||
Wisconsin|US||
Wyoming|US||
`;

/** Adjectives for parts of the world, and for parties that many states have, which tell no state. Own compilation. */
export const regionalAdjectives =
  'Christian Democratic|Christian Democrat|Social Democratic|Social Democrat|Liberal Democratic|Free Democratic|Free Democrat|New Democratic|New Democrat|National Democratic|United Democratic|West African|East African|North African|Southern African|Latin American|North American|South American|Central American|Central Asian|South Asian|East Asian|Southeast Asian|South-East Asian|Western European|Eastern European|Central European|Northern European|Southern European|Middle Eastern|Islamic|Nordic|Scandinavian|Baltic|Balkan|Gulf Arab|Sub-Saharan|Third World';

/** Phrases that hold the name of a state or city and are neither. Own compilation. */
export const guards = `
South China Sea;East China Sea;Sea of Japan;Indian Ocean;Gulf of Mexico;Persian Gulf;English Channel;Arabian Sea;Arabian Peninsula;Korean Peninsula;Korean War;Vietnam War;Iraq War;Afghanistan War;Afghan War
Latin America;North America;South America;Central America;New England;Native American;Native Americans;African American;African Americans;Asian American;Asian Americans;Middle East;Far East;Western Europe;Eastern Europe
Northern Ireland Protocol;Windsor Framework;Paris Agreement;Paris Accord;Paris Accords;Minsk Agreements;Minsk Accords;Budapest Memorandum;Abraham Accords;Geneva Conventions;Geneva Convention;Dayton Agreement;Oslo Accords;Vienna Convention;Kyoto Protocol;Camp David Accords;Belt and Road;Belt and Road Initiative;New Silk Road;Good Friday Agreement
New Orleans;New Delhi Declaration;Silicon Valley;Wall Street;Main Street;Times Square;Red Square;Tiananmen Square;Hong Kong Basic Law;Basic Law;Black Sea;Red Sea;Mediterranean Sea;Baltic Sea;Caspian Sea;Taiwan Strait;Strait of Hormuz;Suez Canal;Panama Canal;Golan Heights;Temple Mount;Camp David;Mar-a-Lago;Air Force One
World War;World War I;World War II;Cold War;First World War;Second World War;Great War;Black Lives Matter;Affordable Care Act;Brexit;Fourth of July;Independence Day;Labor Day;Thanksgiving;Christmas;Easter;Ramadan;New Year;Ground Zero;Olympic Games;Olympics;World Cup;Nobel Peace Prize;Nobel Prize;Super Tuesday;Super Bowl;Medicare;Medicaid;Social Security;Second Amendment;First Amendment;Supreme Soviet;Iron Curtain;Berlin Wall;Green New Deal;Inflation Reduction Act;Marshall Plan;Big Ben;Patriot;Javelin;Leopard
Turkey Day;China Sea;Bank of America Stadium;French Open;Australian Open;US Open;French Guiana;French Polynesia;British Virgin Islands;Washington Monument;Washington state;Washington State;Georgia Tech;Paris Hilton;Jordan Peterson;Indian Wells;Irish Sea;Lebanon Valley;Moscow Mule;Brussels sprouts;Panama Papers
`;
