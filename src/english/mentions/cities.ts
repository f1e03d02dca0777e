/**
 * Towns that are no capitals and stand in datelines and beside roles ("a Munich daily"): code of the state | towns. They tell where
 * somebody is from and never stand for a government. Own compilation: the largest towns and the usual places of conferences.
 */
export const cities = `
AE|Dubai;Sharjah
AR|Córdoba;Rosario
AU|Sydney;Melbourne;Brisbane;Perth;Adelaide
BD|Chittagong
BE|Antwerp;Ghent;Bruges
BO|Cochabamba;Santa Cruz de la Sierra
BR|São Paulo;Rio de Janeiro;Salvador;Recife;Porto Alegre;Belém
CA|Toronto;Montreal;Vancouver;Calgary
CH|Geneva;Zurich;Basel;Lausanne;Davos;Lugano
CI|Abidjan
CL|Valparaíso
CM|Douala
CN|Shanghai;Guangzhou;Shenzhen;Wuhan;Chengdu;Chongqing;Tianjin;Nanjing;Hangzhou;Xi'an
CO|Medellín;Cali;Cartagena;Barranquilla
CZ|Brno;Ostrava
DE|Munich;Hamburg;Frankfurt;Cologne;Stuttgart;Düsseldorf;Leipzig;Dresden;Hanover;Bremen
DK|Aarhus
EC|Guayaquil
EG|Alexandria;Port Said;Sharm el-Sheikh;Luxor
ES|Barcelona;Valencia;Seville;Bilbao;Málaga
FI|Tampere;Turku
FR|Marseille;Lyon;Toulouse;Nice;Strasbourg;Bordeaux;Lille
GB|Edinburgh;Glasgow;Manchester;Birmingham;Liverpool;Belfast;Cardiff;Leeds
GH|Kumasi
GR|Thessaloniki;Piraeus
HU|Debrecen
ID|Surabaya;Bandung;Bali
IL|Tel Aviv;Haifa;Eilat
IN|Mumbai;Kolkata;Chennai;Bengaluru;Bangalore;Hyderabad;Ahmedabad;Pune;Kochi;Lucknow;Jaipur;Srinagar
IQ|Basra;Mosul;Erbil;Kirkuk
IR|Isfahan;Mashhad;Shiraz;Tabriz
IT|Milan;Naples;Turin;Palermo;Bologna;Florence;Genoa;Venice;Trieste
JP|Osaka;Hiroshima;Nagasaki;Kyoto;Nagoya;Fukuoka;Sapporo;Yokohama
KE|Mombasa;Kisumu
KR|Busan;Incheon;Daegu
KZ|Almaty
LB|Sidon
LY|Benghazi;Misrata;Sirte
MA|Casablanca;Marrakesh;Tangier
MM|Yangon;Mandalay
MX|Guadalajara;Monterrey;Tijuana;Acapulco;Cancún
MY|Penang;Johor Bahru
NG|Lagos;Kano;Port Harcourt
NL|Rotterdam;The Hague;Utrecht;Eindhoven
NO|Bergen;Trondheim;Stavanger
NZ|Auckland;Christchurch
PE|Arequipa;Cusco
PH|Cebu;Davao
PK|Karachi;Lahore;Peshawar;Quetta;Rawalpindi
PL|Gdansk;Krakow;Wroclaw;Poznan;Lodz
PS|Jenin;Nablus;Hebron;Rafah;Khan Younis
PT|Porto
RO|Cluj;Timisoara
RU|St. Petersburg;Saint Petersburg;Vladivostok;Sochi;Kazan;Yekaterinburg;Novosibirsk;Rostov-on-Don;Belgorod;Kursk
SA|Jeddah;Mecca;Medina;Dhahran
SE|Gothenburg;Malmö;Uppsala
SY|Aleppo;Homs;Idlib;Latakia
TR|Istanbul;Izmir;Adana;Antalya
TZ|Arusha
UA|Kharkiv;Odesa;Odessa;Lviv;Dnipro;Kherson;Mariupol;Zaporizhzhia
US|New York;Los Angeles;Chicago;Houston;Boston;Philadelphia;San Francisco;Seattle;Miami;Atlanta;Dallas;Detroit;Denver
VN|Ho Chi Minh City;Da Nang
YE|Aden;Hodeidah;Taiz
ZA|Johannesburg;Durban
`;
