/**
 * Firms by the state in which their head office is, as each names it in its own reports. A line: code of the state | names as news writes them (;).
 * Own compilation; without names that are common words or persons ("Target", "Ford", "Shell"), and without firms of two states.
 * Those that are known as actors stand in `organisations.ts` alone.
 */
export const firms = `
US|Apple;Amazon;Tumblr;Lyft;Airbnb;SpaceX;Intel;Oracle;Cisco;Hewlett-Packard;Qualcomm;Nvidia;Yahoo;eBay;PayPal;Alphabet;OpenAI;Gawker;General Dynamics;Ford Motor;Chrysler;ConocoPhillips;Enron;Lehman Brothers;Merrill Lynch;Citibank;BlackRock;American Express;Mastercard;MasterCard;Costco;McDonald’s;McDonald's;Coca-Cola;PepsiCo;Nike;Disney;Walt Disney;AT&T;Johnson & Johnson;Eli Lilly;Procter & Gamble;P&G;Nabisco;Cargill;Caterpillar;Dow Chemical;FedEx;Delta Air Lines;United Airlines;American Airlines;Southwest Airlines;Koch Industries;Marriott;Blackwater
GB|BP;Barclays;Rolls-Royce;BAE Systems;Vodafone;GlaxoSmithKline;Tesco;British Airways;Anglo American;YouGov;Unilever
DE|BMW;Daimler;Mercedes-Benz;Bayer;BASF;SAP;Commerzbank;Porsche;Audi;Adidas;Allianz;ThyssenKrupp;Thyssenkrupp;Rheinmetall;Deutsche Telekom;BioNTech
FR|TotalEnergies;Renault;Peugeot;BNP Paribas;Societe Generale;Société Générale;Sanofi;Danone;L’Oreal;L'Oreal;Michelin;Air France;Alstom;Areva;EDF;Carrefour;Lafarge;Thales;Ipsos
JP|Sony;Panasonic;Toshiba;Hitachi;Mitsubishi;SoftBank;Nintendo;Mazda;Takata;Fujitsu;Nippon Steel;Tepco;TEPCO
KR|Samsung Electronics;Hyundai Motor;Kia Motors;Posco
CN|ZTE;Baidu;Xiaomi;Lenovo;ByteDance;PetroChina;CNOOC;BYD
TW|TSMC;HTC
RU|Sberbank;Aeroflot;Rosoboronexport;Yukos;Novatek;Rusal;Kaspersky Lab
IN|Tata Motors;Infosys;Reliance Industries;Wipro
BR|Embraer;Odebrecht
CH|Nestle;Nestlé;Novartis;UBS;Credit Suisse;Glencore
NL|Philips;Heineken;ASML
SE|Volvo;Ericsson;Ikea;IKEA;H&M;Saab;Spotify
NO|Statoil;Telenor
FI|Nokia
DK|Maersk;Novo Nordisk;Carlsberg;Vestas
IT|Eni;ENI;Fiat;Ferrari;Enel;UniCredit
ES|Banco Santander;BBVA;Telefonica;Telefónica;Repsol;Inditex;Iberdrola
SA|Aramco;Saudi Aramco
AE|Etihad;DP World
CA|Bombardier;BlackBerry;Barrick Gold;TransCanada;SNC-Lavalin
AU|BHP;BHP Billiton;Qantas
MX|Cemex
IL|Teva;El Al;NSO Group;Elbit Systems
ZA|Eskom;Naspers
VE|
MY|Petronas;AirAsia
ID|Pertamina
UA|
AR|YPF
CL|Codelco
IE|Ryanair
`;
