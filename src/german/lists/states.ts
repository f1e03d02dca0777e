/**
 * States as German calls them; the codes lead to the same actors as the English lists do. A line: ISO 3166-1 alpha-2 | name | other names |
 * adjectives without ending | seats. Items are separated by ";". Names from Unicode CLDR (by `Intl.DisplayNames`), the other columns our own.
 */
export const germanStates = `
AD|Andorra|||
AE|Vereinigte Arabische Emirate|Emirate;VAE|emiratisch|Abu Dhabi
AF|Afghanistan||afghanisch|Kabul
AG|Antigua und Barbuda|||
AL|Albanien||albanisch|Tirana
AM|Armenien||armenisch|Eriwan;Jerewan
AO|Angola||angolanisch|Luanda
AR|Argentinien||argentinisch|Buenos Aires
AT|Österreich||österreichisch|Wien
AU|Australien||australisch|Canberra
AZ|Aserbaidschan||aserbaidschanisch|Baku
BA|Bosnien und Herzegowina|Bosnien|bosnisch|Sarajevo
BB|Barbados|||
BD|Bangladesch||bangladeschisch|Dhaka
BE|Belgien||belgisch|
BF|Burkina Faso||burkinisch|Ouagadougou
BG|Bulgarien||bulgarisch|Sofia
BH|Bahrain||bahrainisch|Manama
BI|Burundi|||
BJ|Benin|||
BN|Brunei Darussalam|||
BO|Bolivien||bolivianisch|La Paz
BR|Brasilien||brasilianisch|Brasília;Brasilia
BS|Bahamas|||
BT|Bhutan|||
BW|Botsuana|||
BY|Belarus|Weißrussland|belarussisch;weißrussisch|Minsk
BZ|Belize|||
CA|Kanada||kanadisch|Ottawa
CD|Kongo|Demokratische Republik Kongo|kongolesisch|Kinshasa
CF|Zentralafrikanische Republik||zentralafrikanisch|Bangui
CG|Kongo-Brazzaville|||
CH|Schweiz||schweizerisch;schweizer|Bern
CI|Elfenbeinküste||ivorisch|Abidjan
CL|Chile||chilenisch|
CM|Kamerun||kamerunisch|Jaunde
CN|China|Volksrepublik China|chinesisch|Peking
CO|Kolumbien||kolumbianisch|Bogotá
CR|Costa Rica||costa-ricanisch|
CU|Kuba||kubanisch|Havanna
CV|Cabo Verde|||
CY|Zypern||zyprisch;zypriotisch|Nikosia
CZ|Tschechien|Tschechische Republik|tschechisch|Prag
DE|Deutschland|Bundesrepublik;Bundesrepublik Deutschland|deutsch|Berlin
DJ|Dschibuti|||
DK|Dänemark||dänisch|Kopenhagen
DM|Dominica|||
DO|Dominikanische Republik||dominikanisch|
DZ|Algerien||algerisch|Algier
EC|Ecuador||ecuadorianisch|Quito
EE|Estland||estnisch|Tallinn
EG|Ägypten||ägyptisch|Kairo
EH|Westsahara|||
ER|Eritrea||eritreisch|Asmara
ES|Spanien||spanisch|Madrid
ET|Äthiopien||äthiopisch|Addis Abeba
FI|Finnland||finnisch|Helsinki
FJ|Fidschi|||
FM|Mikronesien|||
FR|Frankreich||französisch|Paris;Élysée
GA|Gabun|||
GB|Großbritannien|Vereinigtes Königreich;England|britisch|London
GD|Grenada|||
GE|Georgien||georgisch|Tiflis
GH|Ghana||ghanaisch|Accra
GL|Grönland|||
GM|Gambia|||
GN|Guinea|||
GQ|Äquatorialguinea|||
GR|Griechenland||griechisch|Athen
GT|Guatemala||guatemaltekisch|
GW|Guinea-Bissau|||
GY|Guyana|||
HK|Hongkong|||
HN|Honduras||honduranisch|Tegucigalpa
HR|Kroatien||kroatisch|Zagreb
HT|Haiti||haitianisch|Port-au-Prince
HU|Ungarn||ungarisch|Budapest
ID|Indonesien||indonesisch|Jakarta
IE|Irland||irisch|Dublin
IL|Israel||israelisch|Jerusalem
IN|Indien||indisch|Neu-Delhi
IQ|Irak||irakisch|Bagdad
IR|Iran||iranisch|Teheran
IS|Island||isländisch|Reykjavik
IT|Italien||italienisch|Rom
JM|Jamaika||jamaikanisch|
JO|Jordanien||jordanisch|Amman
JP|Japan||japanisch|Tokio
KE|Kenia||kenianisch|Nairobi
KG|Kirgisistan||kirgisisch|Bischkek
KH|Kambodscha||kambodschanisch|Phnom Penh
KI|Kiribati|||
KM|Komoren|||
KN|St. Kitts und Nevis|||
KP|Nordkorea||nordkoreanisch|Pjöngjang
KR|Südkorea||südkoreanisch|Seoul
KW|Kuwait||kuwaitisch|
KZ|Kasachstan||kasachisch|Astana
LA|Laos||laotisch|Vientiane
LB|Libanon||libanesisch|Beirut
LC|St. Lucia|||
LI|Liechtenstein|||
LK|Sri Lanka||sri-lankisch|Colombo
LR|Liberia|||
LS|Lesotho|||
LT|Litauen||litauisch|Vilnius
LU|Luxemburg||luxemburgisch|
LV|Lettland||lettisch|Riga
LY|Libyen||libysch|Tripolis
MA|Marokko||marokkanisch|Rabat
MC|Monaco|||
MD|Moldau|Republik Moldau|moldauisch|Chisinau
ME|Montenegro||montenegrinisch|Podgorica
MG|Madagaskar||madagassisch|
MH|Marshallinseln|||
MK|Nordmazedonien|Mazedonien|nordmazedonisch|Skopje
ML|Mali||malisch|Bamako
MM|Myanmar|Birma|birmanisch|Naypyidaw
MN|Mongolei||mongolisch|
MO|Macau|||
MR|Mauretanien|||
MT|Malta||maltesisch|Valletta
MU|Mauritius|||
MV|Malediven|||
MW|Malawi|||
MX|Mexiko||mexikanisch|Mexiko-Stadt
MY|Malaysia||malaysisch|Kuala Lumpur
MZ|Mosambik||mosambikanisch|Maputo
NA|Namibia|||
NE|Niger||nigrisch|Niamey
NG|Nigeria||nigerianisch|Abuja
NI|Nicaragua||nicaraguanisch|Managua
NL|Niederlande|Holland|niederländisch|Den Haag
NO|Norwegen||norwegisch|Oslo
NP|Nepal||nepalesisch|Kathmandu
NR|Nauru|||
NZ|Neuseeland||neuseeländisch|Wellington
OM|Oman||omanisch|Maskat
PA|Panama||panamaisch|
PE|Peru||peruanisch|Lima
PG|Papua-Neuguinea|||
PH|Philippinen||philippinisch|Manila
PK|Pakistan||pakistanisch|Islamabad
PL|Polen||polnisch|Warschau
PS|Palästina||palästinensisch|Ramallah
PT|Portugal||portugiesisch|Lissabon
PW|Palau|||
PY|Paraguay||paraguayisch|
QA|Katar||katarisch|Doha
RO|Rumänien||rumänisch|Bukarest
RS|Serbien||serbisch|Belgrad
RU|Russland|Russische Föderation|russisch|Moskau;Kreml
RW|Ruanda||ruandisch|Kigali
SA|Saudi-Arabien||saudisch;saudi-arabisch|Riad
SB|Salomonen|||
SC|Seychellen|||
SD|Sudan||sudanesisch|Khartum
SE|Schweden||schwedisch|Stockholm
SG|Singapur|||
SI|Slowenien||slowenisch|Ljubljana
SK|Slowakei||slowakisch|Bratislava
SL|Sierra Leone|||
SM|San Marino|||
SN|Senegal||senegalesisch|Dakar
SO|Somalia||somalisch|Mogadischu
SR|Suriname|||
SS|Südsudan||südsudanesisch|Juba
ST|São Tomé und Príncipe|||
SV|El Salvador||salvadorianisch|
SY|Syrien||syrisch|Damaskus
SZ|Eswatini|||
TD|Tschad||tschadisch|
TG|Togo|||
TH|Thailand||thailändisch|Bangkok
TJ|Tadschikistan|||
TL|Timor-Leste|||
TM|Turkmenistan|||
TN|Tunesien||tunesisch|Tunis
TO|Tonga|||
TR|Türkei||türkisch|Ankara
TT|Trinidad und Tobago|||
TV|Tuvalu|||
TW|Taiwan||taiwanisch|Taipeh
TZ|Tansania||tansanisch|Daressalam
UA|Ukraine||ukrainisch|Kiew;Kyjiw
UG|Uganda||ugandisch|Kampala
US|USA|US;Vereinigte Staaten;Vereinigten Staaten;Vereinigte Staaten von Amerika|amerikanisch;us-amerikanisch|Washington;Weißes Haus;Weiße Haus
UY|Uruguay||uruguayisch|Montevideo
UZ|Usbekistan||usbekisch|Taschkent
VA|Vatikan||vatikanisch|
VC|St. Vincent und die Grenadinen|||
VE|Venezuela||venezolanisch|Caracas
VN|Vietnam||vietnamesisch|Hanoi
VU|Vanuatu|||
WS|Samoa|||
XK|Kosovo||kosovarisch|Pristina
YE|Jemen||jemenitisch|Sanaa
ZA|Südafrika||südafrikanisch|Pretoria
ZM|Sambia||sambisch|Lusaka
ZW|Simbabwe||simbabwisch|Harare
`;
