// Made by makeCountries.mjs from world-countries 5.1.0 (https://github.com/mledoze/countries, ODbL 1.0). Do not edit.

/** One state a line: ISO 3166-1 alpha-2 | short name | official name | capitals (;) | demonym | ISO 3166-1 alpha-3. */
export const countries = `
AD|Andorra|Principality of Andorra|Andorra la Vella|Andorran|AND
AE|United Arab Emirates|United Arab Emirates|Abu Dhabi|Emirati|ARE
AF|Afghanistan|Islamic Republic of Afghanistan|Kabul|Afghan|AFG
AG|Antigua and Barbuda|Antigua and Barbuda|Saint John's|Antiguan, Barbudan|ATG
AL|Albania|Republic of Albania|Tirana|Albanian|ALB
AM|Armenia|Republic of Armenia|Yerevan|Armenian|ARM
AO|Angola|Republic of Angola|Luanda|Angolan|AGO
AR|Argentina|Argentine Republic|Buenos Aires|Argentine|ARG
AT|Austria|Republic of Austria|Vienna|Austrian|AUT
AU|Australia|Commonwealth of Australia|Canberra|Australian|AUS
AZ|Azerbaijan|Republic of Azerbaijan|Baku|Azerbaijani|AZE
BA|Bosnia and Herzegovina|Bosnia and Herzegovina|Sarajevo|Bosnian, Herzegovinian|BIH
BB|Barbados|Barbados|Bridgetown|Barbadian|BRB
BD|Bangladesh|People's Republic of Bangladesh|Dhaka|Bangladeshi|BGD
BE|Belgium|Kingdom of Belgium|Brussels|Belgian|BEL
BF|Burkina Faso|Burkina Faso|Ouagadougou|Burkinabe|BFA
BG|Bulgaria|Republic of Bulgaria|Sofia|Bulgarian|BGR
BH|Bahrain|Kingdom of Bahrain|Manama|Bahraini|BHR
BI|Burundi|Republic of Burundi|Gitega|Burundian|BDI
BJ|Benin|Republic of Benin|Porto-Novo|Beninese|BEN
BN|Brunei|Nation of Brunei, Abode of Peace|Bandar Seri Begawan|Bruneian|BRN
BO|Bolivia|Plurinational State of Bolivia|Sucre|Bolivian|BOL
BR|Brazil|Federative Republic of Brazil|Brasília|Brazilian|BRA
BS|Bahamas|Commonwealth of the Bahamas|Nassau|Bahamian|BHS
BT|Bhutan|Kingdom of Bhutan|Thimphu|Bhutanese|BTN
BW|Botswana|Republic of Botswana|Gaborone|Motswana|BWA
BY|Belarus|Republic of Belarus|Minsk|Belarusian|BLR
BZ|Belize|Belize|Belmopan|Belizean|BLZ
CA|Canada|Canada|Ottawa|Canadian|CAN
CD|DR Congo|Democratic Republic of the Congo|Kinshasa|Congolese|COD
CF|Central African Republic|Central African Republic|Bangui|Central African|CAF
CG|Republic of the Congo|Republic of the Congo|Brazzaville|Congolese|COG
CH|Switzerland|Swiss Confederation|Bern|Swiss|CHE
CI|Ivory Coast|Republic of Côte d'Ivoire|Yamoussoukro|Ivorian|CIV
CL|Chile|Republic of Chile|Santiago|Chilean|CHL
CM|Cameroon|Republic of Cameroon|Yaoundé|Cameroonian|CMR
CN|China|People's Republic of China|Beijing|Chinese|CHN
CO|Colombia|Republic of Colombia|Bogotá|Colombian|COL
CR|Costa Rica|Republic of Costa Rica|San José|Costa Rican|CRI
CU|Cuba|Republic of Cuba|Havana|Cuban|CUB
CV|Cape Verde|Republic of Cabo Verde|Praia|Cape Verdian|CPV
CY|Cyprus|Republic of Cyprus|Nicosia|Cypriot|CYP
CZ|Czechia|Czech Republic|Prague|Czech|CZE
DE|Germany|Federal Republic of Germany|Berlin|German|DEU
DJ|Djibouti|Republic of Djibouti|Djibouti|Djibouti|DJI
DK|Denmark|Kingdom of Denmark|Copenhagen|Danish|DNK
DM|Dominica|Commonwealth of Dominica|Roseau|Dominican|DMA
DO|Dominican Republic|Dominican Republic|Santo Domingo|Dominican|DOM
DZ|Algeria|People's Democratic Republic of Algeria|Algiers|Algerian|DZA
EC|Ecuador|Republic of Ecuador|Quito|Ecuadorean|ECU
EE|Estonia|Republic of Estonia|Tallinn|Estonian|EST
EG|Egypt|Arab Republic of Egypt|Cairo|Egyptian|EGY
EH|Western Sahara|Sahrawi Arab Democratic Republic|El Aaiún|Sahrawi|ESH
ER|Eritrea|State of Eritrea|Asmara|Eritrean|ERI
ES|Spain|Kingdom of Spain|Madrid|Spanish|ESP
ET|Ethiopia|Federal Democratic Republic of Ethiopia|Addis Ababa|Ethiopian|ETH
FI|Finland|Republic of Finland|Helsinki|Finnish|FIN
FJ|Fiji|Republic of Fiji|Suva|Fijian|FJI
FM|Micronesia|Federated States of Micronesia|Palikir|Micronesian|FSM
FR|France|French Republic|Paris|French|FRA
GA|Gabon|Gabonese Republic|Libreville|Gabonese|GAB
GB|United Kingdom|United Kingdom of Great Britain and Northern Ireland|London|British|GBR
GD|Grenada|Grenada|St. George's|Grenadian|GRD
GE|Georgia|Georgia|Tbilisi|Georgian|GEO
GH|Ghana|Republic of Ghana|Accra|Ghanaian|GHA
GL|Greenland|Greenland|Nuuk|Greenlandic|GRL
GM|Gambia|Republic of the Gambia|Banjul|Gambian|GMB
GN|Guinea|Republic of Guinea|Conakry|Guinean|GIN
GQ|Equatorial Guinea|Republic of Equatorial Guinea|Malabo|Equatorial Guinean|GNQ
GR|Greece|Hellenic Republic|Athens|Greek|GRC
GT|Guatemala|Republic of Guatemala|Guatemala City|Guatemalan|GTM
GW|Guinea-Bissau|Republic of Guinea-Bissau|Bissau|Guinea-Bissauan|GNB
GY|Guyana|Co-operative Republic of Guyana|Georgetown|Guyanese|GUY
HK|Hong Kong|Hong Kong Special Administrative Region of the People's Republic of China|City of Victoria|Hong Konger|HKG
HN|Honduras|Republic of Honduras|Tegucigalpa|Honduran|HND
HR|Croatia|Republic of Croatia|Zagreb|Croatian|HRV
HT|Haiti|Republic of Haiti|Port-au-Prince|Haitian|HTI
HU|Hungary|Hungary|Budapest|Hungarian|HUN
ID|Indonesia|Republic of Indonesia|Jakarta|Indonesian|IDN
IE|Ireland|Republic of Ireland|Dublin|Irish|IRL
IL|Israel|State of Israel|Jerusalem|Israeli|ISR
IN|India|Republic of India|New Delhi|Indian|IND
IQ|Iraq|Republic of Iraq|Baghdad|Iraqi|IRQ
IR|Iran|Islamic Republic of Iran|Tehran|Iranian|IRN
IS|Iceland|Iceland|Reykjavik|Icelander|ISL
IT|Italy|Italian Republic|Rome|Italian|ITA
JM|Jamaica|Jamaica|Kingston|Jamaican|JAM
JO|Jordan|Hashemite Kingdom of Jordan|Amman|Jordanian|JOR
JP|Japan|Japan|Tokyo|Japanese|JPN
KE|Kenya|Republic of Kenya|Nairobi|Kenyan|KEN
KG|Kyrgyzstan|Kyrgyz Republic|Bishkek|Kirghiz|KGZ
KH|Cambodia|Kingdom of Cambodia|Phnom Penh|Cambodian|KHM
KI|Kiribati|Independent and Sovereign Republic of Kiribati|South Tarawa|I-Kiribati|KIR
KM|Comoros|Union of the Comoros|Moroni|Comoran|COM
KN|Saint Kitts and Nevis|Federation of Saint Christopher and Nevis|Basseterre|Kittitian or Nevisian|KNA
KP|North Korea|Democratic People's Republic of Korea|Pyongyang|North Korean|PRK
KR|South Korea|Republic of Korea|Seoul|South Korean|KOR
KW|Kuwait|State of Kuwait|Kuwait City|Kuwaiti|KWT
KZ|Kazakhstan|Republic of Kazakhstan|Astana|Kazakhstani|KAZ
LA|Laos|Lao People's Democratic Republic|Vientiane|Laotian|LAO
LB|Lebanon|Lebanese Republic|Beirut|Lebanese|LBN
LC|Saint Lucia|Saint Lucia|Castries|Saint Lucian|LCA
LI|Liechtenstein|Principality of Liechtenstein|Vaduz|Liechtensteiner|LIE
LK|Sri Lanka|Democratic Socialist Republic of Sri Lanka|Colombo|Sri Lankan|LKA
LR|Liberia|Republic of Liberia|Monrovia|Liberian|LBR
LS|Lesotho|Kingdom of Lesotho|Maseru|Mosotho|LSO
LT|Lithuania|Republic of Lithuania|Vilnius|Lithuanian|LTU
LU|Luxembourg|Grand Duchy of Luxembourg|Luxembourg|Luxembourger|LUX
LV|Latvia|Republic of Latvia|Riga|Latvian|LVA
LY|Libya|State of Libya|Tripoli|Libyan|LBY
MA|Morocco|Kingdom of Morocco|Rabat|Moroccan|MAR
MC|Monaco|Principality of Monaco|Monaco|Monegasque|MCO
MD|Moldova|Republic of Moldova|Chișinău|Moldovan|MDA
ME|Montenegro|Montenegro|Podgorica|Montenegrin|MNE
MG|Madagascar|Republic of Madagascar|Antananarivo|Malagasy|MDG
MH|Marshall Islands|Republic of the Marshall Islands|Majuro|Marshallese|MHL
MK|North Macedonia|Republic of North Macedonia|Skopje|Macedonian|MKD
ML|Mali|Republic of Mali|Bamako|Malian|MLI
MM|Myanmar|Republic of the Union of Myanmar|Naypyidaw|Burmese|MMR
MN|Mongolia|Mongolia|Ulan Bator|Mongolian|MNG
MO|Macau|Macao Special Administrative Region of the People's Republic of China||Macanese|MAC
MR|Mauritania|Islamic Republic of Mauritania|Nouakchott|Mauritanian|MRT
MT|Malta|Republic of Malta|Valletta|Maltese|MLT
MU|Mauritius|Republic of Mauritius|Port Louis|Mauritian|MUS
MV|Maldives|Republic of the Maldives|Malé|Maldivan|MDV
MW|Malawi|Republic of Malawi|Lilongwe|Malawian|MWI
MX|Mexico|United Mexican States|Mexico City|Mexican|MEX
MY|Malaysia|Malaysia|Kuala Lumpur|Malaysian|MYS
MZ|Mozambique|Republic of Mozambique|Maputo|Mozambican|MOZ
NA|Namibia|Republic of Namibia|Windhoek|Namibian|NAM
NE|Niger|Republic of Niger|Niamey|Nigerien|NER
NG|Nigeria|Federal Republic of Nigeria|Abuja|Nigerian|NGA
NI|Nicaragua|Republic of Nicaragua|Managua|Nicaraguan|NIC
NL|Netherlands|Kingdom of the Netherlands|Amsterdam|Dutch|NLD
NO|Norway|Kingdom of Norway|Oslo|Norwegian|NOR
NP|Nepal|Federal Democratic Republic of Nepal|Kathmandu|Nepalese|NPL
NR|Nauru|Republic of Nauru|Yaren|Nauruan|NRU
NZ|New Zealand|New Zealand|Wellington|New Zealander|NZL
OM|Oman|Sultanate of Oman|Muscat|Omani|OMN
PA|Panama|Republic of Panama|Panama City|Panamanian|PAN
PE|Peru|Republic of Peru|Lima|Peruvian|PER
PG|Papua New Guinea|Independent State of Papua New Guinea|Port Moresby|Papua New Guinean|PNG
PH|Philippines|Republic of the Philippines|Manila|Filipino|PHL
PK|Pakistan|Islamic Republic of Pakistan|Islamabad|Pakistani|PAK
PL|Poland|Republic of Poland|Warsaw|Polish|POL
PS|Palestine|State of Palestine|Ramallah|Palestinian|PSE
PT|Portugal|Portuguese Republic|Lisbon|Portuguese|PRT
PW|Palau|Republic of Palau|Ngerulmud|Palauan|PLW
PY|Paraguay|Republic of Paraguay|Asunción|Paraguayan|PRY
QA|Qatar|State of Qatar|Doha|Qatari|QAT
RO|Romania|Romania|Bucharest|Romanian|ROU
RS|Serbia|Republic of Serbia|Belgrade|Serbian|SRB
RU|Russia|Russian Federation|Moscow|Russian|RUS
RW|Rwanda|Republic of Rwanda|Kigali|Rwandan|RWA
SA|Saudi Arabia|Kingdom of Saudi Arabia|Riyadh|Saudi Arabian|SAU
SB|Solomon Islands|Solomon Islands|Honiara|Solomon Islander|SLB
SC|Seychelles|Republic of Seychelles|Victoria|Seychellois|SYC
SD|Sudan|Republic of the Sudan|Khartoum|Sudanese|SDN
SE|Sweden|Kingdom of Sweden|Stockholm|Swedish|SWE
SG|Singapore|Republic of Singapore|Singapore|Singaporean|SGP
SI|Slovenia|Republic of Slovenia|Ljubljana|Slovene|SVN
SK|Slovakia|Slovak Republic|Bratislava|Slovak|SVK
SL|Sierra Leone|Republic of Sierra Leone|Freetown|Sierra Leonean|SLE
SM|San Marino|Most Serene Republic of San Marino|City of San Marino|Sammarinese|SMR
SN|Senegal|Republic of Senegal|Dakar|Senegalese|SEN
SO|Somalia|Federal Republic of Somalia|Mogadishu|Somali|SOM
SR|Suriname|Republic of Suriname|Paramaribo|Surinamer|SUR
SS|South Sudan|Republic of South Sudan|Juba|South Sudanese|SSD
ST|São Tomé and Príncipe|Democratic Republic of São Tomé and Príncipe|São Tomé|Sao Tomean|STP
SV|El Salvador|Republic of El Salvador|San Salvador|Salvadoran|SLV
SY|Syria|Syrian Arab Republic|Damascus|Syrian|SYR
SZ|Eswatini|Kingdom of Eswatini|Lobamba|Swazi|SWZ
TD|Chad|Republic of Chad|N'Djamena|Chadian|TCD
TG|Togo|Togolese Republic|Lomé|Togolese|TGO
TH|Thailand|Kingdom of Thailand|Bangkok|Thai|THA
TJ|Tajikistan|Republic of Tajikistan|Dushanbe|Tadzhik|TJK
TL|Timor-Leste|Democratic Republic of Timor-Leste|Dili|East Timorese|TLS
TM|Turkmenistan|Turkmenistan|Ashgabat|Turkmen|TKM
TN|Tunisia|Tunisian Republic|Tunis|Tunisian|TUN
TO|Tonga|Kingdom of Tonga|Nuku'alofa|Tongan|TON
TR|Türkiye|Republic of Türkiye|Ankara|Turkish|TUR
TT|Trinidad and Tobago|Republic of Trinidad and Tobago|Port of Spain|Trinidadian|TTO
TV|Tuvalu|Tuvalu|Funafuti|Tuvaluan|TUV
TW|Taiwan|Republic of China (Taiwan)|Taipei|Taiwanese|TWN
TZ|Tanzania|United Republic of Tanzania|Dodoma|Tanzanian|TZA
UA|Ukraine|Ukraine|Kyiv|Ukrainian|UKR
UG|Uganda|Republic of Uganda|Kampala|Ugandan|UGA
US|United States|United States of America|Washington D.C.|American|USA
UY|Uruguay|Oriental Republic of Uruguay|Montevideo|Uruguayan|URY
UZ|Uzbekistan|Republic of Uzbekistan|Tashkent|Uzbekistani|UZB
VA|Vatican City|Vatican City State|Vatican City|Vatican|VAT
VC|Saint Vincent and the Grenadines|Saint Vincent and the Grenadines|Kingstown|Saint Vincentian|VCT
VE|Venezuela|Bolivarian Republic of Venezuela|Caracas|Venezuelan|VEN
VN|Vietnam|Socialist Republic of Vietnam|Hanoi|Vietnamese|VNM
VU|Vanuatu|Republic of Vanuatu|Port Vila|Ni-Vanuatu|VUT
WS|Samoa|Independent State of Samoa|Apia|Samoan|WSM
XK|Kosovo|Republic of Kosovo|Pristina|Kosovar|UNK
YE|Yemen|Republic of Yemen|Sana'a|Yemeni|YEM
ZA|South Africa|Republic of South Africa|Pretoria;Bloemfontein;Cape Town|South African|ZAF
ZM|Zambia|Republic of Zambia|Lusaka|Zambian|ZMB
ZW|Zimbabwe|Republic of Zimbabwe|Harare|Zimbabwean|ZWE
`;
