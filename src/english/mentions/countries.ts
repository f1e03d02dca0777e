// Made by makeCountries.mjs from world-countries 5.1.0 (https://github.com/mledoze/countries, ODbL 1.0). Do not edit.

/** One state a line: ISO 3166-1 alpha-2 | short name | official name | capitals (;) | demonym. */
export const countries = `
AD|Andorra|Principality of Andorra|Andorra la Vella|Andorran
AE|United Arab Emirates|United Arab Emirates|Abu Dhabi|Emirati
AF|Afghanistan|Islamic Republic of Afghanistan|Kabul|Afghan
AG|Antigua and Barbuda|Antigua and Barbuda|Saint John's|Antiguan, Barbudan
AL|Albania|Republic of Albania|Tirana|Albanian
AM|Armenia|Republic of Armenia|Yerevan|Armenian
AO|Angola|Republic of Angola|Luanda|Angolan
AR|Argentina|Argentine Republic|Buenos Aires|Argentine
AT|Austria|Republic of Austria|Vienna|Austrian
AU|Australia|Commonwealth of Australia|Canberra|Australian
AZ|Azerbaijan|Republic of Azerbaijan|Baku|Azerbaijani
BA|Bosnia and Herzegovina|Bosnia and Herzegovina|Sarajevo|Bosnian, Herzegovinian
BB|Barbados|Barbados|Bridgetown|Barbadian
BD|Bangladesh|People's Republic of Bangladesh|Dhaka|Bangladeshi
BE|Belgium|Kingdom of Belgium|Brussels|Belgian
BF|Burkina Faso|Burkina Faso|Ouagadougou|Burkinabe
BG|Bulgaria|Republic of Bulgaria|Sofia|Bulgarian
BH|Bahrain|Kingdom of Bahrain|Manama|Bahraini
BI|Burundi|Republic of Burundi|Gitega|Burundian
BJ|Benin|Republic of Benin|Porto-Novo|Beninese
BN|Brunei|Nation of Brunei, Abode of Peace|Bandar Seri Begawan|Bruneian
BO|Bolivia|Plurinational State of Bolivia|Sucre|Bolivian
BR|Brazil|Federative Republic of Brazil|Brasília|Brazilian
BS|Bahamas|Commonwealth of the Bahamas|Nassau|Bahamian
BT|Bhutan|Kingdom of Bhutan|Thimphu|Bhutanese
BW|Botswana|Republic of Botswana|Gaborone|Motswana
BY|Belarus|Republic of Belarus|Minsk|Belarusian
BZ|Belize|Belize|Belmopan|Belizean
CA|Canada|Canada|Ottawa|Canadian
CD|DR Congo|Democratic Republic of the Congo|Kinshasa|Congolese
CF|Central African Republic|Central African Republic|Bangui|Central African
CG|Republic of the Congo|Republic of the Congo|Brazzaville|Congolese
CH|Switzerland|Swiss Confederation|Bern|Swiss
CI|Ivory Coast|Republic of Côte d'Ivoire|Yamoussoukro|Ivorian
CL|Chile|Republic of Chile|Santiago|Chilean
CM|Cameroon|Republic of Cameroon|Yaoundé|Cameroonian
CN|China|People's Republic of China|Beijing|Chinese
CO|Colombia|Republic of Colombia|Bogotá|Colombian
CR|Costa Rica|Republic of Costa Rica|San José|Costa Rican
CU|Cuba|Republic of Cuba|Havana|Cuban
CV|Cape Verde|Republic of Cabo Verde|Praia|Cape Verdian
CY|Cyprus|Republic of Cyprus|Nicosia|Cypriot
CZ|Czechia|Czech Republic|Prague|Czech
DE|Germany|Federal Republic of Germany|Berlin|German
DJ|Djibouti|Republic of Djibouti|Djibouti|Djibouti
DK|Denmark|Kingdom of Denmark|Copenhagen|Danish
DM|Dominica|Commonwealth of Dominica|Roseau|Dominican
DO|Dominican Republic|Dominican Republic|Santo Domingo|Dominican
DZ|Algeria|People's Democratic Republic of Algeria|Algiers|Algerian
EC|Ecuador|Republic of Ecuador|Quito|Ecuadorean
EE|Estonia|Republic of Estonia|Tallinn|Estonian
EG|Egypt|Arab Republic of Egypt|Cairo|Egyptian
EH|Western Sahara|Sahrawi Arab Democratic Republic|El Aaiún|Sahrawi
ER|Eritrea|State of Eritrea|Asmara|Eritrean
ES|Spain|Kingdom of Spain|Madrid|Spanish
ET|Ethiopia|Federal Democratic Republic of Ethiopia|Addis Ababa|Ethiopian
FI|Finland|Republic of Finland|Helsinki|Finnish
FJ|Fiji|Republic of Fiji|Suva|Fijian
FM|Micronesia|Federated States of Micronesia|Palikir|Micronesian
FR|France|French Republic|Paris|French
GA|Gabon|Gabonese Republic|Libreville|Gabonese
GB|United Kingdom|United Kingdom of Great Britain and Northern Ireland|London|British
GD|Grenada|Grenada|St. George's|Grenadian
GE|Georgia|Georgia|Tbilisi|Georgian
GH|Ghana|Republic of Ghana|Accra|Ghanaian
GL|Greenland|Greenland|Nuuk|Greenlandic
GM|Gambia|Republic of the Gambia|Banjul|Gambian
GN|Guinea|Republic of Guinea|Conakry|Guinean
GQ|Equatorial Guinea|Republic of Equatorial Guinea|Malabo|Equatorial Guinean
GR|Greece|Hellenic Republic|Athens|Greek
GT|Guatemala|Republic of Guatemala|Guatemala City|Guatemalan
GW|Guinea-Bissau|Republic of Guinea-Bissau|Bissau|Guinea-Bissauan
GY|Guyana|Co-operative Republic of Guyana|Georgetown|Guyanese
HK|Hong Kong|Hong Kong Special Administrative Region of the People's Republic of China|City of Victoria|Hong Konger
HN|Honduras|Republic of Honduras|Tegucigalpa|Honduran
HR|Croatia|Republic of Croatia|Zagreb|Croatian
HT|Haiti|Republic of Haiti|Port-au-Prince|Haitian
HU|Hungary|Hungary|Budapest|Hungarian
ID|Indonesia|Republic of Indonesia|Jakarta|Indonesian
IE|Ireland|Republic of Ireland|Dublin|Irish
IL|Israel|State of Israel|Jerusalem|Israeli
IN|India|Republic of India|New Delhi|Indian
IQ|Iraq|Republic of Iraq|Baghdad|Iraqi
IR|Iran|Islamic Republic of Iran|Tehran|Iranian
IS|Iceland|Iceland|Reykjavik|Icelander
IT|Italy|Italian Republic|Rome|Italian
JM|Jamaica|Jamaica|Kingston|Jamaican
JO|Jordan|Hashemite Kingdom of Jordan|Amman|Jordanian
JP|Japan|Japan|Tokyo|Japanese
KE|Kenya|Republic of Kenya|Nairobi|Kenyan
KG|Kyrgyzstan|Kyrgyz Republic|Bishkek|Kirghiz
KH|Cambodia|Kingdom of Cambodia|Phnom Penh|Cambodian
KI|Kiribati|Independent and Sovereign Republic of Kiribati|South Tarawa|I-Kiribati
KM|Comoros|Union of the Comoros|Moroni|Comoran
KN|Saint Kitts and Nevis|Federation of Saint Christopher and Nevis|Basseterre|Kittitian or Nevisian
KP|North Korea|Democratic People's Republic of Korea|Pyongyang|North Korean
KR|South Korea|Republic of Korea|Seoul|South Korean
KW|Kuwait|State of Kuwait|Kuwait City|Kuwaiti
KZ|Kazakhstan|Republic of Kazakhstan|Astana|Kazakhstani
LA|Laos|Lao People's Democratic Republic|Vientiane|Laotian
LB|Lebanon|Lebanese Republic|Beirut|Lebanese
LC|Saint Lucia|Saint Lucia|Castries|Saint Lucian
LI|Liechtenstein|Principality of Liechtenstein|Vaduz|Liechtensteiner
LK|Sri Lanka|Democratic Socialist Republic of Sri Lanka|Colombo|Sri Lankan
LR|Liberia|Republic of Liberia|Monrovia|Liberian
LS|Lesotho|Kingdom of Lesotho|Maseru|Mosotho
LT|Lithuania|Republic of Lithuania|Vilnius|Lithuanian
LU|Luxembourg|Grand Duchy of Luxembourg|Luxembourg|Luxembourger
LV|Latvia|Republic of Latvia|Riga|Latvian
LY|Libya|State of Libya|Tripoli|Libyan
MA|Morocco|Kingdom of Morocco|Rabat|Moroccan
MC|Monaco|Principality of Monaco|Monaco|Monegasque
MD|Moldova|Republic of Moldova|Chișinău|Moldovan
ME|Montenegro|Montenegro|Podgorica|Montenegrin
MG|Madagascar|Republic of Madagascar|Antananarivo|Malagasy
MH|Marshall Islands|Republic of the Marshall Islands|Majuro|Marshallese
MK|North Macedonia|Republic of North Macedonia|Skopje|Macedonian
ML|Mali|Republic of Mali|Bamako|Malian
MM|Myanmar|Republic of the Union of Myanmar|Naypyidaw|Burmese
MN|Mongolia|Mongolia|Ulan Bator|Mongolian
MO|Macau|Macao Special Administrative Region of the People's Republic of China||Macanese
MR|Mauritania|Islamic Republic of Mauritania|Nouakchott|Mauritanian
MT|Malta|Republic of Malta|Valletta|Maltese
MU|Mauritius|Republic of Mauritius|Port Louis|Mauritian
MV|Maldives|Republic of the Maldives|Malé|Maldivan
MW|Malawi|Republic of Malawi|Lilongwe|Malawian
MX|Mexico|United Mexican States|Mexico City|Mexican
MY|Malaysia|Malaysia|Kuala Lumpur|Malaysian
MZ|Mozambique|Republic of Mozambique|Maputo|Mozambican
NA|Namibia|Republic of Namibia|Windhoek|Namibian
NE|Niger|Republic of Niger|Niamey|Nigerien
NG|Nigeria|Federal Republic of Nigeria|Abuja|Nigerian
NI|Nicaragua|Republic of Nicaragua|Managua|Nicaraguan
NL|Netherlands|Kingdom of the Netherlands|Amsterdam|Dutch
NO|Norway|Kingdom of Norway|Oslo|Norwegian
NP|Nepal|Federal Democratic Republic of Nepal|Kathmandu|Nepalese
NR|Nauru|Republic of Nauru|Yaren|Nauruan
NZ|New Zealand|New Zealand|Wellington|New Zealander
OM|Oman|Sultanate of Oman|Muscat|Omani
PA|Panama|Republic of Panama|Panama City|Panamanian
PE|Peru|Republic of Peru|Lima|Peruvian
PG|Papua New Guinea|Independent State of Papua New Guinea|Port Moresby|Papua New Guinean
PH|Philippines|Republic of the Philippines|Manila|Filipino
PK|Pakistan|Islamic Republic of Pakistan|Islamabad|Pakistani
PL|Poland|Republic of Poland|Warsaw|Polish
PS|Palestine|State of Palestine|Ramallah|Palestinian
PT|Portugal|Portuguese Republic|Lisbon|Portuguese
PW|Palau|Republic of Palau|Ngerulmud|Palauan
PY|Paraguay|Republic of Paraguay|Asunción|Paraguayan
QA|Qatar|State of Qatar|Doha|Qatari
RO|Romania|Romania|Bucharest|Romanian
RS|Serbia|Republic of Serbia|Belgrade|Serbian
RU|Russia|Russian Federation|Moscow|Russian
RW|Rwanda|Republic of Rwanda|Kigali|Rwandan
SA|Saudi Arabia|Kingdom of Saudi Arabia|Riyadh|Saudi Arabian
SB|Solomon Islands|Solomon Islands|Honiara|Solomon Islander
SC|Seychelles|Republic of Seychelles|Victoria|Seychellois
SD|Sudan|Republic of the Sudan|Khartoum|Sudanese
SE|Sweden|Kingdom of Sweden|Stockholm|Swedish
SG|Singapore|Republic of Singapore|Singapore|Singaporean
SI|Slovenia|Republic of Slovenia|Ljubljana|Slovene
SK|Slovakia|Slovak Republic|Bratislava|Slovak
SL|Sierra Leone|Republic of Sierra Leone|Freetown|Sierra Leonean
SM|San Marino|Most Serene Republic of San Marino|City of San Marino|Sammarinese
SN|Senegal|Republic of Senegal|Dakar|Senegalese
SO|Somalia|Federal Republic of Somalia|Mogadishu|Somali
SR|Suriname|Republic of Suriname|Paramaribo|Surinamer
SS|South Sudan|Republic of South Sudan|Juba|South Sudanese
ST|São Tomé and Príncipe|Democratic Republic of São Tomé and Príncipe|São Tomé|Sao Tomean
SV|El Salvador|Republic of El Salvador|San Salvador|Salvadoran
SY|Syria|Syrian Arab Republic|Damascus|Syrian
SZ|Eswatini|Kingdom of Eswatini|Lobamba|Swazi
TD|Chad|Republic of Chad|N'Djamena|Chadian
TG|Togo|Togolese Republic|Lomé|Togolese
TH|Thailand|Kingdom of Thailand|Bangkok|Thai
TJ|Tajikistan|Republic of Tajikistan|Dushanbe|Tadzhik
TL|Timor-Leste|Democratic Republic of Timor-Leste|Dili|East Timorese
TM|Turkmenistan|Turkmenistan|Ashgabat|Turkmen
TN|Tunisia|Tunisian Republic|Tunis|Tunisian
TO|Tonga|Kingdom of Tonga|Nuku'alofa|Tongan
TR|Türkiye|Republic of Türkiye|Ankara|Turkish
TT|Trinidad and Tobago|Republic of Trinidad and Tobago|Port of Spain|Trinidadian
TV|Tuvalu|Tuvalu|Funafuti|Tuvaluan
TW|Taiwan|Republic of China (Taiwan)|Taipei|Taiwanese
TZ|Tanzania|United Republic of Tanzania|Dodoma|Tanzanian
UA|Ukraine|Ukraine|Kyiv|Ukrainian
UG|Uganda|Republic of Uganda|Kampala|Ugandan
US|United States|United States of America|Washington D.C.|American
UY|Uruguay|Oriental Republic of Uruguay|Montevideo|Uruguayan
UZ|Uzbekistan|Republic of Uzbekistan|Tashkent|Uzbekistani
VA|Vatican City|Vatican City State|Vatican City|Vatican
VC|Saint Vincent and the Grenadines|Saint Vincent and the Grenadines|Kingstown|Saint Vincentian
VE|Venezuela|Bolivarian Republic of Venezuela|Caracas|Venezuelan
VN|Vietnam|Socialist Republic of Vietnam|Hanoi|Vietnamese
VU|Vanuatu|Republic of Vanuatu|Port Vila|Ni-Vanuatu
WS|Samoa|Independent State of Samoa|Apia|Samoan
XK|Kosovo|Republic of Kosovo|Pristina|Kosovar
YE|Yemen|Republic of Yemen|Sana'a|Yemeni
ZA|South Africa|Republic of South Africa|Pretoria;Bloemfontein;Cape Town|South African
ZM|Zambia|Republic of Zambia|Lusaka|Zambian
ZW|Zimbabwe|Republic of Zimbabwe|Harare|Zimbabwean
`;
