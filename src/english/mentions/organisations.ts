/**
 * Organisations, alliances, movements and media houses. Own compilation.
 * A line: id | name | other names and abbreviations (;) | code of the state it belongs to, if any.
 * A name written in capitals alone matches in capitals alone ("WHO", not "who").
 */
export const organisations = `
UN|United Nations|UN;U.N.;the world body|
UNSC|UN Security Council|U.N. Security Council;United Nations Security Council;Security Council;UNSC|
AUPSC|AU Peace and Security Council|Peace and Security Council|
UNGA|UN General Assembly|U.N. General Assembly;United Nations General Assembly;General Assembly;UNGA|
UNHRC|UN Human Rights Council|U.N. Human Rights Council;United Nations Human Rights Council;Human Rights Council;UNHRC|
UNCHR|UN Commission on Human Rights|UN Human Rights Commission;U.N. Commission on Human Rights;U.N. Human Rights Commission;United Nations Commission on Human Rights;United Nations Human Rights Commission;Commission on Human Rights|
IACHR|Inter-American Commission on Human Rights|IACHR|
UNHCR|UN Refugee Agency|U.N. Refugee Agency;UN refugee agency;U.N. refugee agency;UNHCR;United Nations High Commissioner for Refugees|
OHCHR|UN Human Rights Office|U.N. Human Rights Office;UN human rights office;U.N. human rights office;OHCHR|
UNICEF|UNICEF|Unicef|
UNESCO|UNESCO|Unesco|
UNRWA|UNRWA||
UNDP|UN Development Programme|United Nations Development Programme;UNDP|
UNEP|UN Environment Programme|United Nations Environment Programme;UNEP|
WFP|World Food Programme|World Food Program;WFP|
WHO|World Health Organization|WHO;World Health Organisation|
IAEA|International Atomic Energy Agency|IAEA;UN nuclear watchdog;U.N. nuclear watchdog;UN nuclear agency|
ICC|International Criminal Court|ICC|
ICJ|International Court of Justice|ICJ;World Court|
ILO|International Labour Organization|ILO;International Labor Organization|
IOM|International Organization for Migration|IOM|
FAO|Food and Agriculture Organization|FAO|
IPCC|Intergovernmental Panel on Climate Change|IPCC|
UNIFIL|UNIFIL||
MONUSCO|MONUSCO||
NATO|NATO|Nato;North Atlantic Treaty Organization;North Atlantic Treaty Organisation;North Atlantic Alliance;Atlantic alliance;the Atlantic alliance|
EU|European Union|EU;E.U.;Brussels|
EC|European Commission|EU Commission;EC|
EP|European Parliament|EU Parliament|
EUCO|European Council|EU Council;Council of the European Union;Council of the EU|
ECB|European Central Bank|ECB|
ECJ|European Court of Justice|ECJ;EU Court of Justice|
ECHR|European Court of Human Rights|ECHR|
EEAS|European External Action Service|EEAS|
COE|Council of Europe||
FRONTEX|Frontex||
EUROPOL|Europol||
INTERPOL|Interpol||
EUROGROUP|Eurogroup||
AU|African Union|AU|
OAU|Organisation of African Unity|OAU;Organization of African Unity|
ASEAN|ASEAN|Asean;Association of Southeast Asian Nations|
ECOWAS|ECOWAS|Ecowas;Economic Community of West African States|
SADC|Southern African Development Community|SADC|
IGAD|Intergovernmental Authority on Development|IGAD|
EAC|East African Community|EAC|
ECCAS|Economic Community of Central African States|ECCAS|
AES|Alliance of Sahel States|AES|
OAS|Organization of American States|OAS;Organisation of American States|
CELAC|CELAC|Community of Latin American and Caribbean States|
ALBA|ALBA||
MERCOSUR|Mercosur||
RIO|Rio Group||
CAN|Andean Community||
SAARC|SAARC|South Asian Association for Regional Cooperation|
CARICOM|CARICOM|Caricom;Caribbean Community|
CSTO|Collective Security Treaty Organization|CSTO;Collective Security Treaty Organisation|
CIS|Commonwealth of Independent States|CIS|
EAEU|Eurasian Economic Union|EAEU;EEU|
SCO|Shanghai Cooperation Organization|SCO;Shanghai Cooperation Organisation|
BRICS|BRICS||
G7|G7|G-7;Group of Seven|
G8|G8|G-8;Group of Eight|
G20|G20|G-20;Group of 20;Group of Twenty|
G77|G77|G-77;Group of 77|
QUAD|the Quad|Quad|
AUKUS|AUKUS|Aukus|
OPEC|OPEC|Opec;Organization of the Petroleum Exporting Countries|
OPECPLUS|OPEC+|Opec+|
WTO|World Trade Organization|WTO;World Trade Organisation|
IMF|International Monetary Fund|IMF|
WB|World Bank||
WEF|World Economic Forum|WEF|
OECD|OECD|Organisation for Economic Co-operation and Development|
OSCE|OSCE|Organization for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe;Organisation for Security and Co-operation in Europe;Organisation for Security and Cooperation in Europe|
OPCW|OPCW|Organisation for the Prohibition of Chemical Weapons;Organization for the Prohibition of Chemical Weapons|
ARABLEAGUE|Arab League|League of Arab States|
GCC|Gulf Cooperation Council|GCC|
OIC|Organisation of Islamic Cooperation|OIC;Organization of Islamic Cooperation;Organisation of the Islamic Conference;Organization of the Islamic Conference|
PIF|Pacific Islands Forum|PIF|
NAM|Non-Aligned Movement||
COMMONWEALTH|Commonwealth of Nations||
APEC|APEC|Asia-Pacific Economic Cooperation|
AIIB|Asian Infrastructure Investment Bank|AIIB|
ADB|Asian Development Bank|ADB|
AFDB|African Development Bank|AfDB|
PALAUTH|Palestinian Authority|Palestinian National Authority|PS
PLO|Palestine Liberation Organization|PLO;Palestine Liberation Organisation|PS
HAMAS|Hamas||PS
FATAH|Fatah||PS
PIJ|Islamic Jihad|Palestinian Islamic Jihad|PS
HEZBOLLAH|Hezbollah|Hizbollah;Hizbullah|LB
HOUTHIS|Houthis|Houthi;Huthis;Huthi;Houthi movement;Ansar Allah;Ansarallah|YE
TALIBAN|Taliban||AF
ALQAEDA|al-Qaeda|al-Qaida;Al-Qaeda;Al-Qaida;al Qaeda;Al Qaeda|
IS|Islamic State|ISIS;ISIL;Daesh;Da'esh;Dae'sh;Islamic State group;Islamic State of Iraq and the Levant;Islamic State in Iraq and the Levant;Islamic State of Iraq and Syria;Islamic State in Iraq and Syria|
BOKOHARAM|Boko Haram||NG
NUSRA|al-Nusra Front|Nusra Front;Jabhat al-Nusra;al-Nusra|SY
PESHMERGA|Peshmerga||IQ
MEK|Mujahedin-e Khalq|MEK;MKO|IR
TTP|Pakistani Taliban|TTP;Tehrik-e-Taliban Pakistan|PK
LTTE|Liberation Tigers of Tamil Eelam|LTTE;Tamil Tigers|LK
FMLN|Farabundo Marti National Liberation Front|FMLN|SV
MILF|Moro Islamic Liberation Front|MILF|PH
LRA|Lord's Resistance Army|LRA|UG
DPR|Donetsk People's Republic||UA
LPR|Luhansk People's Republic|Lugansk People's Republic|UA
KATAIB|Kataib Hezbollah|Kata'ib Hezbollah|IQ
KDP|Kurdistan Democratic Party|KDP|IQ
GLOBALCOALITION|Global Coalition to Defeat ISIS|Global Coalition;Global Coalition against ISIL|
CPA|Coalition Provisional Authority||
M5S|Five Star Movement|M5S;Five-Star Movement;5-Star Movement;Movimento 5 Stelle|IT
KKK|Ku Klux Klan|Klan|US
ICTY|International Criminal Tribunal for the former Yugoslavia|ICTY
AMISOM|AMISOM|African Union Mission in Somalia|
ALSHABAAB|al-Shabaab|Al-Shabaab;al-Shabab;al Shabaab;Al Shabaab|SO
M23|M23||CD
RSF|Rapid Support Forces|RSF|SD
TPLF|Tigray People's Liberation Front|TPLF|ET
POLISARIO|Polisario Front|Polisario|EH
SDF|Syrian Democratic Forces|SDF|SY
PKK|Kurdistan Workers' Party|PKK|TR
YPG|YPG||SY
KRG|Kurdistan Regional Government|KRG|IQ
IRA|IRA|Irish Republican Army|
SINNFEIN|Sinn Fein|Sinn Féin|IE
DUP|Democratic Unionist Party|DUP|GB
ETA|ETA||ES
FARC|FARC|Farc;Revolutionary Armed Forces of Colombia|CO
ELN|ELN|National Liberation Army|CO
WAGNER|Wagner Group|Wagner|RU
IRGC|Revolutionary Guards|Islamic Revolutionary Guard Corps;Islamic Revolutionary Guards Corps;Revolutionary Guard Corps;Revolutionary Guards Corps;Revolutionary Guard;IRGC|IR
IDF|Israel Defense Forces|IDF;Israeli Defense Forces;Israel Defence Forces|IL
PLA|People's Liberation Army|PLA|CN
CPC|Chinese Communist Party|CCP;Communist Party of China;CPC|CN
ANC|African National Congress|ANC|ZA
BJP|BJP|Bharatiya Janata Party|IN
INC|Indian National Congress|Congress Party|IN
CDU|CDU|Christian Democratic Union;Christian Democrats|DE
SPD|SPD|Social Democrats;Social Democratic Party|DE
AFD|AfD|Alternative for Germany|DE
RN|National Rally|Rassemblement National;National Front|FR
AKP|AKP|Justice and Development Party|TR
LIKUD|Likud||IL
KMT|Kuomintang|KMT;Nationalist Party|TW
DPP|Democratic Progressive Party|DPP|TW
LDP|Liberal Democratic Party|LDP|JP
LABOUR|Labour Party|Labour|GB
ALP|Australian Labor Party|Labor;ALP|AU
MDC|Movement for Democratic Change|MDC|ZW
COSATU|Congress of South African Trade Unions|COSATU;Cosatu;Congress of SA Trade Unions|ZA
SACP|South African Communist Party|SACP;SA Communist Party|ZA
GNP|Grand National Party||KR
URI|Uri Party||KR
PFP|People First Party||TW
VHP|Vishwa Hindu Parishad|VHP|IN
ZANUPF|ZANU-PF|Zanu-PF;ZANU PF;Zanu PF;Zimbabwe African National Union-Patriotic Front|ZW
NALLIANCE|Northern Alliance||AF
TORIES|Conservative Party|Conservatives;Tories;Tory|GB
LIBDEMS|Liberal Democrats|Lib Dems|GB
SNP|Scottish National Party|SNP|GB
REFORMUK|Reform UK||GB
UKIP|UKIP|Ukip|GB
GOP|Republican Party|GOP;G.O.P.;Republican National Committee;RNC;R.N.C.|US
DEMS|Democratic Party|Democratic National Committee;DNC;D.N.C.|US
LIBERTARIANS|Libertarian Party||US
TEAPARTY|Tea Party||US
CONGRESS|US Congress|U.S. Congress;Congress;Capitol Hill|US
SENATE|US Senate|U.S. Senate;Senate|US
SOUTHCOM|US Southern Command|Southern Command;U.S. Southern Command|US
COMMONS|House of Commons||GB
LORDS|House of Lords||GB
HOUSE|House of Representatives|U.S. House of Representatives;US House of Representatives;U.S. House;US House;House|US
SCOTUS|US Supreme Court|U.S. Supreme Court;SCOTUS|US
PENTAGON|Pentagon|DoD;DOD;US Department of Defense;U.S. Department of Defense;Department of Defense;Defense Department;US Defense Department;U.S. Defense Department|US
STATEDEPT|State Department|US State Department;U.S. State Department;US Department of State;U.S. Department of State;Department of State|US
TREASURY|US Treasury|U.S. Treasury;Treasury Department;US Treasury Department;U.S. Treasury Department|US
DOJ|Justice Department|Department of Justice;US Justice Department;U.S. Justice Department;DOJ|US
DHS|Department of Homeland Security|Homeland Security Department;DHS;Homeland Security|US
CIA|CIA|C.I.A.;Central Intelligence Agency|US
FBI|FBI|F.B.I.;Federal Bureau of Investigation|US
NSA|NSA|N.S.A.;National Security Agency|US
NSC|National Security Council|NSC|
SNSC|Supreme National Security Council|SNSC|IR
EPA|Environmental Protection Agency|EPA;E.P.A.|US
FDA|Food and Drug Administration|FDA|US
CDC|Centers for Disease Control and Prevention|CDC|US
FED|Federal Reserve|the Fed|US
ICEUS|Immigration and Customs Enforcement|ICE|US
DEA|Drug Enforcement Administration|DEA|US
IRS|Internal Revenue Service|IRS;I.R.S.|US
CBO|Congressional Budget Office|CBO|US
FEC|Federal Election Commission|FEC;F.E.C.|US
FCC|Federal Communications Commission|FCC|US
SECUS|Securities and Exchange Commission|SEC;S.E.C.|US
SECRETSERVICE|Secret Service|U.S. Secret Service|US
NATIONALGUARD|National Guard||US
USAID|USAID||US
PEACECORPS|Peace Corps||US
NASA|NASA|Nasa|US
CENTCOM|CENTCOM|U.S. Central Command;US Central Command;Central Command|US
OIR|CJTF-OIR|Combined Joint Task Force - Operation Inherent Resolve;Combined Joint Task Force – Operation Inherent Resolve;Combined Joint Task Force Operation Inherent Resolve;Combined Joint Task Force-Operation Inherent Resolve;Operation Inherent Resolve|
AFRICOM|AFRICOM|U.S. Africa Command;US Africa Command;Africa Command|US
INDOPACOM|INDOPACOM|U.S. Indo-Pacific Command;US Indo-Pacific Command;Indo-Pacific Command;U.S. Pacific Command;US Pacific Command;Pacific Command|US
CBP|Customs and Border Protection|U.S. Customs and Border Protection;US Customs and Border Protection;U.S. Border Patrol;US Border Patrol;Border Patrol|US
CAPITOLPOLICE|Capitol Police|U.S. Capitol Police;US Capitol Police|US
NYPD|NYPD|New York Police Department;New York City Police Department|US
ADL|Anti-Defamation League|ADL|US
CAIR|Council on American-Islamic Relations|CAIR|US
SPLC|Southern Poverty Law Center||US
HOLOCAUSTMUSEUM|Holocaust Memorial Museum|United States Holocaust Memorial Museum;U.S. Holocaust Memorial Museum;US Holocaust Memorial Museum|US
SITE|SITE Intelligence Group||US
SCIENTOLOGY|Church of Scientology|Scientology|US
HOMEOFFICE|Home Office|UK Home Office;British Home Office|GB
SCOTLANDYARD|Scotland Yard|New Scotland Yard;Met Police|GB
CPS|Crown Prosecution Service||GB
MI5|MI5||GB
MI6|MI6||GB
FCDO|Foreign Office|UK Foreign Office;British Foreign Office;FCDO|GB
DUMA|State Duma|Duma|RU
FSB|FSB|Federal Security Service|RU
KGB|KGB|K.G.B.|RU
GAZPROM|Gazprom||RU
ROSNEFT|Rosneft||RU
LUKOIL|Lukoil||RU
ROSATOM|Rosatom||RU
NAFTOGAZ|Naftogaz||UA
SINOPEC|Sinopec||CN
CNPC|CNPC|China National Petroleum Corporation|CN
PETROBRAS|Petrobras||BR
PDVSA|PDVSA||VE
PEMEX|Pemex||MX
EQUINOR|Equinor||NO
BUNDESTAG|Bundestag||DE
BUNDESWEHR|Bundeswehr||DE
KNESSET|Knesset||IL
MAJLIS|Majlis|Majles|IR
SEJM|Sejm||PL
SEIMAS|Seimas||LT
SAEIMA|Saeima||LV
RIIGIKOGU|Riigikogu||EE
STORTING|Storting||NO
RIKSDAG|Riksdag||SE
LOKSABHA|Lok Sabha||IN
LEGYUAN|Legislative Yuan||TW
LOYAJIRGA|Loya Jirga||AF
MOSSAD|Mossad||IL
SHINBET|Shin Bet||IL
HAMASGOV|Gaza Health Ministry|Gaza's Health Ministry;Hamas-run health ministry|PS
VERKHOVNARADA|Verkhovna Rada|Rada|UA
DIET|Diet||JP
AMNESTY|Amnesty International|Amnesty|
HRW|Human Rights Watch|HRW|
ICRC|International Committee of the Red Cross|ICRC;Red Cross|
IFRC|International Federation of Red Cross and Red Crescent Societies|IFRC|
MSF|Doctors Without Borders|Medecins Sans Frontieres;Médecins Sans Frontières;MSF|
OXFAM|Oxfam||
SAVECHILDREN|Save the Children||
GREENPEACE|Greenpeace||
WWF|WWF|World Wildlife Fund;World Wide Fund for Nature|
RSFNGO|Reporters Without Borders||
CPJ|Committee to Protect Journalists|CPJ|
TRANSPARENCY|Transparency International||
ICG|International Crisis Group|Crisis Group|
CHATHAM|Chatham House||GB
RAND|RAND Corporation|Rand Corporation;RAND|US
BROOKINGS|Brookings Institution|Brookings|US
HERITAGE|Heritage Foundation||US
CFR|Council on Foreign Relations||US
CSIS|Center for Strategic and International Studies|CSIS|US
CARNEGIE|Carnegie Endowment for International Peace|Carnegie Endowment|US
IISS|International Institute for Strategic Studies|IISS|GB
SIPRI|SIPRI|Stockholm International Peace Research Institute|SE
PEW|Pew Research Center|Pew;Pew Research|US
GALLUP|Gallup||US
QUINNIPIAC|Quinnipiac University|Quinnipiac|US
ACLU|ACLU|American Civil Liberties Union;A.C.L.U.|US
NRA|National Rifle Association|NRA;N.R.A.|US
NAACP|NAACP|N.A.A.C.P.|US
AFLCIO|AFL-CIO||US
SIERRACLUB|Sierra Club||US
PLANNEDPARENTHOOD|Planned Parenthood||US
AIPAC|AIPAC|Aipac;American Israel Public Affairs Committee|US
WIKILEAKS|WikiLeaks|Wikileaks|
CLINTONFOUNDATION|Clinton Foundation||US
BANKENGLAND|Bank of England|BoE|GB
BANKJAPAN|Bank of Japan|BOJ|JP
PBOC|People's Bank of China|PBOC|CN
BANKAMERICA|Bank of America||US
GOLDMAN|Goldman Sachs||US
HUAWEI|Huawei||CN
TIKTOK|TikTok||
GOOGLE|Google||US
MICROSOFT|Microsoft||US
TWITTER|Twitter||US
FACEBOOK|Facebook||US
INSTAGRAM|Instagram||US
YOUTUBE|YouTube|Youtube|US
WHATSAPP|WhatsApp||US
LINKEDIN|LinkedIn||US
REDDIT|Reddit||US
SNAPCHAT|Snapchat||US
NETFLIX|Netflix||US
TESLA|Tesla||US
IBM|IBM|I.B.M.|US
EXXON|ExxonMobil|Exxon Mobil;Exxon|US
CHEVRON|Chevron||US
HALLIBURTON|Halliburton||US
LOCKHEED|Lockheed Martin||US
RAYTHEON|Raytheon||US
NORTHROP|Northrop Grumman||US
GENERALMOTORS|General Motors||US
GENERALELECTRIC|General Electric||US
WALMART|Walmart|Wal-Mart|US
STARBUCKS|Starbucks||US
PFIZER|Pfizer||US
MODERNA|Moderna||US
MONSANTO|Monsanto||US
CITIGROUP|Citigroup||US
JPMORGAN|JPMorgan Chase|JPMorgan|US
MORGANSTANLEY|Morgan Stanley||US
WELLSFARGO|Wells Fargo||US
VERIZON|Verizon||US
COMCAST|Comcast||US
UBER|Uber||US
VOLKSWAGEN|Volkswagen||DE
SIEMENS|Siemens||DE
LUFTHANSA|Lufthansa||DE
DEUTSCHEBANK|Deutsche Bank||DE
HSBC|HSBC||GB
ASTRAZENECA|AstraZeneca||GB
TOYOTA|Toyota||JP
HONDA|Honda||JP
NISSAN|Nissan||JP
SAMSUNG|Samsung||KR
HYUNDAI|Hyundai||KR
ALIBABA|Alibaba||CN
TENCENT|Tencent||CN
FOXCONN|Foxconn||TW
APPLE|Apple Inc.||US
BOEING|Boeing||US
AIRBUS|Airbus||
FIFA|FIFA|Fifa|
IOC|International Olympic Committee|IOC|
`;

/** Papers, agencies and broadcasters; lines as above. Own compilation. */
export const media = `
REUTERS|Reuters|Thomson Reuters|
AP|Associated Press|AP;The Associated Press|US
AFP|AFP|Agence France-Presse|FR
BLOOMBERG|Bloomberg|Bloomberg News|US
DPA|DPA|Deutsche Presse-Agentur|DE
XINHUA|Xinhua|Xinhua News Agency;New China News Agency|CN
TASS|TASS|Tass;ITAR-TASS|RU
RIA|RIA Novosti|RIA|RU
INTERFAX|Interfax||RU
RT|RT|Russia Today|RU
IRNA|IRNA||IR
FARS|Fars News Agency|Fars|IR
TASNIM|Tasnim|Tasnim News Agency|IR
KCNA|KCNA|Korean Central News Agency|KP
YONHAP|Yonhap|Yonhap News Agency|KR
KYODO|Kyodo|Kyodo News|JP
NHK|NHK||JP
ANADOLU|Anadolu|Anadolu Agency|TR
ANSA|ANSA||IT
EFE|EFE||ES
PTI|Press Trust of India|PTI|IN
SANA|SANA||SY
WAFA|WAFA|Wafa|PS
SPA|Saudi Press Agency|SPA|SA
NYT|New York Times|The New York Times;Times|US
WAPO|Washington Post|The Washington Post;Post|US
WSJ|Wall Street Journal|The Wall Street Journal;WSJ|US
LATIMES|Los Angeles Times||US
USATODAY|USA Today||US
CHICAGOTRIBUNE|Chicago Tribune||US
BOSTONGLOBE|Boston Globe||US
NYPOST|New York Post||US
WASHTIMES|Washington Times||US
WASHEXAMINER|Washington Examiner||US
POLITICO|Politico|POLITICO|US
AXIOS|Axios||US
THEHILL|The Hill||US
HUFFPOST|Huffington Post|HuffPost|US
BREITBART|Breitbart|Breitbart News|US
BUZZFEED|BuzzFeed|BuzzFeed News|US
DAILYBEAST|Daily Beast||US
NEWYORKER|New Yorker|The New Yorker|US
ATLANTIC|The Atlantic||US
TIMEMAG|Time magazine|TIME magazine|US
NEWSWEEK|Newsweek||US
FOREIGNPOLICY|Foreign Policy magazine||US
FOREIGNAFFAIRS|Foreign Affairs magazine||US
CNN|CNN||US
FOX|Fox News|Fox Business|US
MSNBC|MSNBC||US
NBC|NBC|NBC News|US
ABC|ABC|ABC News|US
CBS|CBS|CBS News|US
PBS|PBS||US
NPR|NPR|National Public Radio|US
CSPAN|C-SPAN||US
CNBC|CNBC||US
UNIVISION|Univision||US
TELEMUNDO|Telemundo||US
VOA|Voice of America|VOA|US
RFERL|Radio Free Europe|Radio Free Europe/Radio Liberty;RFE/RL|US
BBC|BBC|BBC News;British Broadcasting Corporation|GB
SKY|Sky News||GB
ITV|ITV|ITV News|GB
GUARDIAN|The Guardian|Guardian|GB
TIMESLONDON|The Times of London|Times of London;Sunday Times;The Sunday Times|GB
TELEGRAPH|Daily Telegraph|The Telegraph;The Daily Telegraph;Sunday Telegraph;Telegraph|GB
FT|Financial Times|The Financial Times|GB
ECONOMIST|The Economist||GB
INDEPENDENT|The Independent||GB
DAILYMAIL|Daily Mail|Mail on Sunday|GB
SUN|The Sun||GB
MIRROR|Daily Mirror||GB
LEMONDE|Le Monde||FR
FIGARO|Le Figaro|Figaro|FR
LIBERATION|Libération||FR
FRANCE24|France 24||FR
RFI|RFI|Radio France Internationale|FR
BFM|BFM TV|BFMTV;BFM|FR
FRANCEINFO|France Info|franceinfo;France Inter|FR
SPIEGEL|Der Spiegel|Spiegel|DE
BILD|Bild|Bild am Sonntag|DE
ZEIT|Die Zeit||DE
FAZ|Frankfurter Allgemeine Zeitung|FAZ|DE
SZ|Süddeutsche Zeitung||DE
DW|Deutsche Welle|DW|DE
ARD|ARD||DE
ZDF|ZDF||DE
ELPAIS|El País|El Pais|ES
CORRIERE|Corriere della Sera||IT
REPUBBLICA|La Repubblica||IT
RAI|RAI|Rai|IT
NZZ|Neue Zürcher Zeitung|NZZ|CH
ALJAZEERA|Al Jazeera|Al-Jazeera|QA
ALARABIYA|Al Arabiya|Al-Arabiya|SA
HAARETZ|Haaretz||IL
JPOST|Jerusalem Post|The Jerusalem Post|IL
TIMESISRAEL|Times of Israel|The Times of Israel|IL
GLOBALTIMES|Global Times||CN
CHINADAILY|China Daily||CN
PEOPLESDAILY|People's Daily||CN
CCTV|CCTV|China Central Television|CN
CGTN|CGTN||CN
SCMP|South China Morning Post|SCMP|HK
TAIPEITIMES|Taipei Times||TW
CNA|Central News Agency||TW
NIKKEI|Nikkei|Nikkei Asia|JP
ASAHI|Asahi Shimbun|Asahi|JP
YOMIURI|Yomiuri Shimbun|Yomiuri|JP
JAPANTIMES|Japan Times|The Japan Times|JP
KOREAHERALD|Korea Herald|The Korea Herald|KR
CHOSUN|Chosun Ilbo||KR
STRAITSTIMES|Straits Times|The Straits Times|SG
BANGKOKPOST|Bangkok Post||TH
JAKARTAPOST|Jakarta Post|The Jakarta Post|ID
HINDU|The Hindu||IN
TIMESINDIA|Times of India|The Times of India|IN
NDTV|NDTV||IN
DAWN|Dawn newspaper||PK
PRAVDA|Pravda||RU
IZVESTIA|Izvestia||RU
KOMMERSANT|Kommersant||RU
NOVAYA|Novaya Gazeta||RU
KYIVINDEPENDENT|Kyiv Independent|The Kyiv Independent|UA
UKRINFORM|Ukrinform||UA
GLOBEMAIL|Globe and Mail|The Globe and Mail|CA
CBC|CBC|CBC News|CA
ABCAU|Australian Broadcasting Corporation||AU
SMH|Sydney Morning Herald|The Sydney Morning Herald|AU
DAILYNATION|Daily Nation||KE
VANGUARDNG|Premium Times||NG
FOLHA|Folha de S.Paulo|Folha de S. Paulo|BR
OGLOBO|O Globo|Globo|BR
CLARIN|Clarín||AR
LESECHOS|Les Echos||FR
HUMANITE|L'Humanité|L’Humanité|FR
LACROIX|La Croix||FR
PARISIEN|Le Parisien||FR
WELT|Die Welt||DE
TAGESSPIEGEL|Der Tagesspiegel|Tagesspiegel|DE
FR|Frankfurter Rundschau||DE
HANDELSBLATT|Handelsblatt||DE
BERLINER|Berliner Zeitung||DE
STAMPA|La Stampa||IT
GIORNALE|Il Giornale||IT
SOLE24|Il Sole 24 Ore||IT
ELMUNDO|El Mundo||ES
VANGUARDIA|La Vanguardia||ES
TELEGRAAF|De Telegraaf||NL
VOLKSKRANT|De Volkskrant|de Volkskrant|NL
NRC|NRC Handelsblad||NL
LESOIR|Le Soir||BE
DESTANDAARD|De Standaard||BE
LIBREBELGIQUE|La Libre Belgique||BE
STANDARDAT|Der Standard||AT
PRESSEAT|Die Presse||AT
TAGESANZEIGER|Tages-Anzeiger||CH
DN|Dagens Nyheter||SE
SVD|Svenska Dagbladet||SE
AFTENPOSTEN|Aftenposten||NO
POLITIKEN|Politiken||DK
JYLLANDSPOSTEN|Jyllands-Posten||DK
HELSINGIN|Helsingin Sanomat||FI
KATHIMERINI|Kathimerini||GR
HURRIYET|Hürriyet||TR
MILLIYET|Milliyet||TR
CUMHURIYET|Cumhuriyet||TR
WYBORCZA|Gazeta Wyborcza||PL
RZECZPOSPOLITA|Rzeczpospolita||PL
PRAVOCZ|Pravo|Právo|CZ
LIDOVE|Lidové noviny|Lidove noviny;Lidové Noviny;Lidove Noviny|CZ
MLADAFRONTA|Mladá fronta Dnes|Mlada fronta Dnes;Mlada Fronta Dnes|CZ
NEPSZABADSAG|Népszabadság||HU
MAGYARNEMZET|Magyar Nemzet||HU
ADEVARUL|Adevărul||RO
POLITIKA|Politika||RS
VECERNJI|Večernji list|Vecernji list;Vecernji List|HR
NEZAVISIMAYA|Nezavisimaya Gazeta||RU
ROSSGAZETA|Rossiyskaya Gazeta|Rossiiskaya Gazeta|RU
KP|Komsomolskaya Pravda||RU
VEDOMOSTI|Vedomosti||RU
KRASNAYAZVEZDA|Krasnaya Zvezda||RU
KAYHAN|Kayhan|Keyhan|IR
RESALAT|Resalat||IR
JOMHURI|Jomhuri-ye Eslami|Jomhuri-ye Islami;Jomhuri Eslami;Jomhuri-Eslami|IR
HAMSHAHRI|Hamshahri||IR
ETTELAAT|Ettela'at|Ettela’at;Ettelaat|IR
SHARQ|Sharq|Shargh|IR
TEHRANTIMES|Tehran Times||IR
ISNA|ISNA||IR
AHRAM|Al-Ahram|al-Ahram|EG
GUMHURIYA|Al-Gumhuriya|Al-Gomhuria;Al-Gomhouria|EG
ASHARQ|Asharq al-Awsat|Asharq Al-Awsat;Al-Sharq al-Awsat|SA
OKAZ|Okaz||SA
ARABNEWS|Arab News||SA
ANNAHAR|An-Nahar|Al-Nahar|LB
ASSAFIR|As-Safir|Al-Safir|LB
MANAR|Al-Manar||LB
KHALEEJ|Al-Khaleej||AE
GULFNEWS|Gulf News||AE
KHALEEJTIMES|Khaleej Times||AE
JORDANTIMES|Jordan Times||JO
DUSTOUR|Al-Dustour|Ad-Dustour|JO
TISHRIN|Tishrin|Tishreen|SY
KUNA|KUNA||KW
QUDSARABI|Al-Quds al-Arabi||
HAYAT|Al-Hayat||
MAARIV|Maariv|Ma'ariv;Ma’ariv|IL
YEDIOTH|Yedioth Ahronoth|Yediot Aharonot;Yediot Ahronot|IL
INDIANEXPRESS|Indian Express|The Indian Express|IN
HINDUSTANTIMES|Hindustan Times|The Hindustan Times|IN
STATESMAN|The Statesman||IN
ASIANAGE|Asian Age|The Asian Age|IN
NAWAIWAQT|Nawa-i-Waqt|Nawa-e-Waqt|PK
PROTHOMALO|Prothom Alo||BD
KATHMANDUPOST|Kathmandu Post||NP
GUANGMING|Guangming Daily||CN
PLADAILY|PLA Daily|Liberation Army Daily|CN
APPLEDAILY|Apple Daily||HK
WENWEIPO|Wen Wei Po||HK
TAKUNGPAO|Ta Kung Pao||HK
CHINATIMES|China Times||TW
LIBERTYTIMES|Liberty Times||TW
JOONGANG|JoongAng Ilbo|JoongAng Daily|KR
DONGA|Dong-A Ilbo|Dong-a Ilbo|KR
HANKYOREH|Hankyoreh||KR
KOREATIMES|Korea Times||KR
RODONG|Rodong Sinmun||KP
MAINICHI|Mainichi Shimbun|Mainichi|JP
SANKEI|Sankei Shimbun|Sankei|JP
JIJI|Jiji Press|Jiji|JP
PDI|Philippine Daily Inquirer||PH
MANILATIMES|Manila Times||PH
BERNAMA|Bernama||MY
NST|New Straits Times||MY
ANTARA|Antara||ID
KOMPAS|Kompas||ID
MG|Mail & Guardian|Mail and Guardian|ZA
NEWVISION|New Vision|The New Vision|UG
EASTAFRICAN|East African Standard||KE
THISDAY|ThisDay|This Day|NG
TIMESZAMBIA|Times of Zambia||ZM
ELWATAN|El Watan||DZ
LANACION|La Nación||AR
PAGINA12|Página/12|Página 12|AR
ESTADO|O Estado de S. Paulo|O Estado de São Paulo|BR
JBRASIL|Jornal do Brasil||BR
MERCURIO|El Mercurio||CL
ELTIEMPO|El Tiempo||CO
ELNACIONAL|El Nacional||VE
JORNADA|La Jornada||MX
GRANMA|Granma||CU
PRENSALATINA|Prensa Latina||CU
`;

/** People as members: plural | singular | adjective | code; they speak as groups. Own compilation. */
export const memberships = `
Democrats|Democrat|Democratic|US
Liberal Democrats|Liberal Democrat||GB
Republicans|Republican|Republican|US
Libertarians|Libertarian|Libertarian|US
Greens|Green|Green|
Islamists|Islamist|Islamist|
Communists|Communist|Communist|
Socialists|Socialist|Socialist|
Europeans|European|European|
Africans|African|African|
Arabs|Arab|Arab|
Asians|Asian|Asian|
Muslims|Muslim|Muslim|
Christians|Christian|Christian|
Jews|Jew|Jewish|
Catholics|Catholic|Catholic|
Hispanics|Hispanic|Hispanic|
Latinos|Latino|Latino|
Hindus|Hindu|Hindu|
Sunnis|Sunni|Sunni|
Shiites|Shiite|Shiite|
Rohingya|Rohingya|Rohingya|
Tutsis|Tutsi|Tutsi|
Hutus|Hutu|Hutu|
Bosnian Serbs|Bosnian Serb|Bosnian Serb|BA
Bosnian Croats|Bosnian Croat|Bosnian Croat|BA
Kosovo Albanians|Kosovo Albanian|Kosovo Albanian|XK
Kosovo Serbs|Kosovo Serb|Kosovo Serb|XK
Tamils|Tamil|Tamil|
Pashtuns|Pashtun|Pashtun|
Basques|Basque|Basque|
Westerners|Westerner|Western|
Brexiteers|Brexiteer||
Remainers|Remainer||
`;

/** Names of bodies that stand for another one where the text is at home: name, codes of those states, the body’s own name there. Own compilation. */
export const LOCAL_BODIES: readonly (readonly [name: string, states: string, own?: string])[] = [
  ['Congress', 'IN', 'Indian National Congress'],
  ['Congress', 'AR BO BR CL CO CR DO EC GT HN MX PE PH PY VE'],
  [
    'Senate',
    'AR AU BE BR CA CD CI CL CO CZ DO FR GQ HT IE IT JM KE KH KZ LR LS MG MX NA NG NL PH PK PL PY RO RW SI SN SZ TH TN UY UZ ZA ZW',
  ],
  ['House of Representatives', 'AU BY BO CL CO CY EG ET FJ ID JP LR LY MA MT NG NZ NP PH TH YE ZW'],
  ['House of Commons', 'CA'],
  ['Majlis', 'MV OM'],
  ['House', 'AU CA JM PH'],
  ['Foreign Office', 'PK DE BD LK MV KR CH'],
  ['Justice Department', 'PH CA HK IE ZA'],
  ['Defense Department', 'PH'],
  ['Department of Justice', 'PH CA HK IE ZA'],
  ['National Guard', 'UA VE NI KW SA TN CY IT LT LV GE KZ'],
  ['Revolutionary Guards', 'LY'],
  ['Labour Party', 'IL NZ NO MT IE NL AU ZA BR LT GE MX MU'],
  ['Labour', 'IL NZ NO MT IE AU MU'],
  ['Labor', 'IL US'],
  ['Conservative Party', 'CA NO CO NI HN RO CL EC BR'],
  ['Conservatives', 'CA NO'],
  ['Social Democrats', 'SE DK FI AT CZ SI HU CH IE HR LT LV EE RO PT ME MK BA AL SK LU'],
  ['Social Democratic Party', 'SE DK FI AT CZ RO PT CH HR LT LV EE JP FJ ME BA AL KE'],
  ['Christian Democrats', 'SE NL IT CL BE FI CH CZ SK DK NO LU HU'],
  ['Democratic Party', 'JP KR IT HK CY RS MD TH AL LU SC ME MN'],
  ['Liberal Democrats', 'RU RO BG MK'],
  ['Nationalist Party', 'MT'],
  ['National Front', 'MY IR CZ IN'],
];

/** Before the names of their organs: "the UN Board of Inquiry". */
export const ALLIANCES: ReadonlySet<string> = new Set(
  'UN NATO EU AU ASEAN ECOWAS OAS COMMONWEALTH ARABLEAGUE'.split(' ').map((id) => `org:${id}`),
);

/** Platforms on which something is written more often than they do something: "on Twitter", "a Twitter account". */
export const platforms: ReadonlySet<string> = new Set(
  'twitter|facebook|instagram|youtube|whatsapp|linkedin|reddit|snapchat|tiktok|netflix'.split('|'),
);

/** Single words that are the organisation only behind "the". Own compilation. */
export const weakNames: ReadonlySet<string> = new Set(
  'post|times|guardian|liberation|telegraph|economist|mirror|independent|house|fed|quad|fars|dawn|amnesty|wagner|labour|labor|treasury|pew|hill|sun'.split(
    '|',
  ),
);
