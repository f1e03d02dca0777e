/**
 * Firms by the state in which their head office is, as each names it in its own reports. A line: code of the state | names as news writes them (;).
 * Own compilation; without names that are common words or persons ("Target", "Ford", "Shell"), and without firms of two states.
 */
export const firms = `
US|Twitter;Facebook;Google;Apple;Microsoft;Amazon;YouTube;Instagram;WhatsApp;LinkedIn;Snapchat;Reddit;Tumblr;Netflix;Uber;Lyft;Airbnb;Tesla;SpaceX;Intel;IBM;Oracle;Cisco;Hewlett-Packard;Qualcomm;Nvidia;Yahoo;eBay;PayPal;Alphabet;OpenAI;Gawker;Boeing;Lockheed Martin;Raytheon;Northrop Grumman;General Dynamics;General Electric;General Motors;Ford Motor;Chrysler;Exxon Mobil;ExxonMobil;Exxon;Chevron;ConocoPhillips;Halliburton;Enron;Goldman Sachs;JPMorgan Chase;JPMorgan;Morgan Stanley;Lehman Brothers;Merrill Lynch;Citigroup;Citibank;Bank of America;Wells Fargo;BlackRock;American Express;Mastercard;MasterCard;Walmart;Wal-Mart;Costco;McDonald’s;McDonald's;Starbucks;Coca-Cola;PepsiCo;Nike;Disney;Walt Disney;Comcast;Verizon;AT&T;Pfizer;Johnson & Johnson;Moderna;Eli Lilly;Procter & Gamble;P&G;Nabisco;Monsanto;Cargill;Caterpillar;Dow Chemical;FedEx;Delta Air Lines;United Airlines;American Airlines;Southwest Airlines;Koch Industries;Marriott;Blackwater;Gallup
GB|BP;HSBC;Barclays;Rolls-Royce;BAE Systems;Vodafone;GlaxoSmithKline;AstraZeneca;Tesco;British Airways;Anglo American;YouGov;Unilever
DE|Volkswagen;Siemens;BMW;Daimler;Mercedes-Benz;Bayer;BASF;SAP;Deutsche Bank;Commerzbank;Lufthansa;Porsche;Audi;Adidas;Allianz;ThyssenKrupp;Thyssenkrupp;Rheinmetall;Deutsche Telekom;BioNTech
FR|Airbus;TotalEnergies;Renault;Peugeot;BNP Paribas;Societe Generale;Société Générale;Sanofi;Danone;L’Oreal;L'Oreal;Michelin;Air France;Alstom;Areva;EDF;Carrefour;Lafarge;Thales;Ipsos
JP|Toyota;Honda;Nissan;Sony;Panasonic;Toshiba;Hitachi;Mitsubishi;SoftBank;Nintendo;Mazda;Takata;Fujitsu;Nippon Steel;Tepco;TEPCO
KR|Samsung;Samsung Electronics;Hyundai;Hyundai Motor;Kia Motors;Posco
CN|Huawei;ZTE;Alibaba;Tencent;Baidu;Xiaomi;Lenovo;ByteDance;Sinopec;PetroChina;CNOOC;BYD
TW|TSMC;Foxconn;HTC
RU|Gazprom;Rosneft;Lukoil;Sberbank;Aeroflot;Rosatom;Rosoboronexport;Yukos;Novatek;Rusal;Kaspersky Lab
IN|Tata Motors;Infosys;Reliance Industries;Wipro
BR|Petrobras;Embraer;Odebrecht
CH|Nestle;Nestlé;Novartis;UBS;Credit Suisse;Glencore
NL|Philips;Heineken;ASML
SE|Volvo;Ericsson;Ikea;IKEA;H&M;Saab;Spotify
NO|Equinor;Statoil;Telenor
FI|Nokia
DK|Maersk;Novo Nordisk;Carlsberg;Vestas
IT|Eni;ENI;Fiat;Ferrari;Enel;UniCredit
ES|Banco Santander;BBVA;Telefonica;Telefónica;Repsol;Inditex;Iberdrola
SA|Aramco;Saudi Aramco
AE|Etihad;DP World
CA|Bombardier;BlackBerry;Barrick Gold;TransCanada;SNC-Lavalin
AU|BHP;BHP Billiton;Qantas
MX|Pemex;Cemex
IL|Teva;El Al;NSO Group;Elbit Systems
ZA|Eskom;Naspers
VE|PDVSA
MY|Petronas;AirAsia
ID|Pertamina
UA|Naftogaz
AR|YPF
CL|Codelco
IE|Ryanair
`;
