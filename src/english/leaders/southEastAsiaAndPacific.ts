/** Leaders of South-East Asia and the Pacific, 1990–2026: name | gender | country | office | from | to | spellings | party | Wikidata. Own compilation; see the head of `index.ts`. */
export const southEastAsiaAndPacific = `
Bob Hawke|m|AU|prime minister|1983|1991|Robert Hawke|Labor|
Paul Keating|m|AU|prime minister|1991|1996||Labor|
John Howard|m|AU|prime minister|1996|2007||Liberal|
Kevin Rudd|m|AU|prime minister|2007|2013||Labor|
Julia Gillard|f|AU|prime minister|2010|2013||Labor|
Tony Abbott|m|AU|prime minister|2013|2015||Liberal|
Malcolm Turnbull|m|AU|prime minister|2015|2018||Liberal|
Scott Morrison|m|AU|prime minister|2018|2022||Liberal|
Anthony Albanese|m|AU|prime minister|2022|||Labor|
Brian Howe|m|AU|deputy prime minister|1991|1995||Labor|
Kim Beazley|m|AU|deputy prime minister|1995|1996||Labor|
Tim Fischer|m|AU|deputy prime minister|1996|1999||National|
John Anderson|m|AU|deputy prime minister|1999|2005||National|
Mark Vaile|m|AU|deputy prime minister|2005|2007||National|
Julia Gillard|f|AU|deputy prime minister|2007|2010||Labor|
Wayne Swan|m|AU|deputy prime minister|2010|2013||Labor|
Warren Truss|m|AU|deputy prime minister|2013|2016||National|
Barnaby Joyce|m|AU|deputy prime minister|2016|2022||National|
Michael McCormack|m|AU|deputy prime minister|2018|2021||National|
Richard Marles|m|AU|deputy prime minister|2022|||Labor|
Gareth Evans|m|AU|foreign minister|1988|1996||Labor|
Alexander Downer|m|AU|foreign minister|1996|2007||Liberal|
Stephen Smith|m|AU|foreign minister|2007|2010||Labor|
Kevin Rudd|m|AU|foreign minister|2010|2012||Labor|
Bob Carr|m|AU|foreign minister|2012|2013||Labor|
Julie Bishop|f|AU|foreign minister|2013|2018||Liberal|
Marise Payne|f|AU|foreign minister|2018|2022||Liberal|
Penny Wong|f|AU|foreign minister|2022|||Labor|
Robert Ray|m|AU|defence minister|1990|1996||Labor|
Ian McLachlan|m|AU|defence minister|1996|1998||Liberal|
John Moore|m|AU|defence minister|1998|2001||Liberal|
Peter Reith|m|AU|defence minister|2001|2001||Liberal|
Robert Hill|m|AU|defence minister|2001|2006||Liberal|
Brendan Nelson|m|AU|defence minister|2006|2007||Liberal|
Joel Fitzgibbon|m|AU|defence minister|2007|2009||Labor|
John Faulkner|m|AU|defence minister|2009|2010||Labor|
Stephen Smith|m|AU|defence minister|2010|2013||Labor|
David Johnston|m|AU|defence minister|2013|2014||Liberal|
Kevin Andrews|m|AU|defence minister|2014|2015||Liberal|
Marise Payne|f|AU|defence minister|2015|2018||Liberal|
Christopher Pyne|m|AU|defence minister|2018|2019||Liberal|
Linda Reynolds|f|AU|defence minister|2019|2021||Liberal|
Peter Dutton|m|AU|defence minister|2021|2022||Liberal|
Richard Marles|m|AU|defence minister|2022|||Labor|
Paul Keating|m|AU|finance minister|1983|1991||Labor|
John Dawkins|m|AU|finance minister|1991|1993||Labor|
Ralph Willis|m|AU|finance minister|1993|1996||Labor|
Peter Costello|m|AU|finance minister|1996|2007||Liberal|
Wayne Swan|m|AU|finance minister|2007|2013||Labor|
Joe Hockey|m|AU|finance minister|2013|2015||Liberal|
Scott Morrison|m|AU|finance minister|2015|2018||Liberal|
Josh Frydenberg|m|AU|finance minister|2018|2022||Liberal|
Jim Chalmers|m|AU|finance minister|2022|||Labor|
Peter Dutton|m|AU|interior minister|2017|2021||Liberal|
Karen Andrews|f|AU|interior minister|2021|2022||Liberal|
Clare O'Neil|f|AU|interior minister|2022|2024||Labor|
Tony Burke|m|AU|interior minister|2024|||Labor|
Richard Butler|m|AU|ambassador to the UN|1992|1997|||
Penny Wensley|f|AU|ambassador to the UN|1997|2001|||
John Dauth|m|AU|ambassador to the UN|2001|2006|||
Robert Hill|m|AU|ambassador to the UN|2006|2009||Liberal|
Gary Quinlan|m|AU|ambassador to the UN|2009|2015|||
Gillian Bird|f|AU|ambassador to the UN|2015|2019|||
Mitch Fifield|m|AU|ambassador to the UN|2019|2023||Liberal|
James Larsen|m|AU|ambassador to the UN|2023||||
Andrew Peacock|m|AU|opposition leader|1989|1990||Liberal|
John Hewson|m|AU|opposition leader|1990|1994||Liberal|
Alexander Downer|m|AU|opposition leader|1994|1995||Liberal|
John Howard|m|AU|opposition leader|1995|1996||Liberal|
Kim Beazley|m|AU|opposition leader|1996|2006||Labor|
Simon Crean|m|AU|opposition leader|2001|2003||Labor|
Mark Latham|m|AU|opposition leader|2003|2005||Labor|
Kevin Rudd|m|AU|opposition leader|2006|2007||Labor|
Brendan Nelson|m|AU|opposition leader|2007|2008||Liberal|
Malcolm Turnbull|m|AU|opposition leader|2008|2009||Liberal|
Tony Abbott|m|AU|opposition leader|2009|2013||Liberal|
Bill Shorten|m|AU|opposition leader|2013|2019||Labor|
Anthony Albanese|m|AU|opposition leader|2019|2022||Labor|
Peter Dutton|m|AU|opposition leader|2022|2025||Liberal|
Sussan Ley|f|AU|opposition leader|2025|||Liberal|
Cheryl Kernot|f|AU|party leader|1993|1997||Democrats|
Pauline Hanson|f|AU|party leader|1997|||One Nation|
Bob Brown|m|AU|party leader|2005|2012||Greens|
Christine Milne|f|AU|party leader|2012|2015||Greens|
Barnaby Joyce|m|AU|party leader|2016|2022||National|
Adam Bandt|m|AU|party leader|2020|2025||Greens|
David Littleproud|m|AU|party leader|2022|||National|
Nick Xenophon|m|AU|senator|2008|2017|||
Jacqui Lambie|f|AU|senator|2014||||
Philip Ruddock|m|AU|MP|1973|2016||Liberal|
Bob Katter|m|AU|MP|1993||||
Andrew Wilkie|m|AU|MP|2010||||
Bill Hayden|m|AU|governor|1989|1996|||
Jeff Kennett|m|AU|governor|1992|1999||Liberal|
Bob Carr|m|AU|governor|1995|2005||Labor|
William Deane|m|AU|governor|1996|2001|Sir William Deane||
Peter Hollingworth|m|AU|governor|2001|2003|||
Michael Jeffery|m|AU|governor|2003|2008|||
Quentin Bryce|f|AU|governor|2008|2014|||
Peter Cosgrove|m|AU|governor|2014|2019|Sir Peter Cosgrove||
Daniel Andrews|m|AU|governor|2014|2023||Labor|
Gladys Berejiklian|f|AU|governor|2017|2021||Liberal|
David Hurley|m|AU|governor|2019|2024|||
Sam Mostyn|f|AU|governor|2024||||
Peter Cosgrove|m|AU|general|2002|2005|||
Angus Houston|m|AU|general|2005|2011|||
Angus Campbell|m|AU|general|2018|2024|||
Kim Beazley|m|AU|envoy|2010|2016||Labor|
Joe Hockey|m|AU|envoy|2016|2020||Liberal|
Kevin Rudd|m|AU|envoy|2023|||Labor|
Julian Assange|m|AU|activist|2006||||
Hassanal Bolkiah|m|BN|prime minister|1984||Sultan Hassanal Bolkiah||
Hassanal Bolkiah|m|BN|sultan|1967||Sultan Hassanal Bolkiah;Sultan Haji Hassanal Bolkiah||
Al-Muhtadee Billah|m|BN|crown prince|1998||Prince Al-Muhtadee Billah;Crown Prince Al-Muhtadee Billah||
Mohamed Bolkiah|m|BN|foreign minister|1984|2015|Prince Mohamed Bolkiah;Mohammed Bolkiah||
Lim Jock Seng|m|BN|foreign minister|2005|2015|||
Erywan Yusof|m|BN|foreign minister|2018||Erywan Pehin Yusof||
Geoffrey Henry|m|CK|prime minister|1989|1999|Sir Geoffrey Henry||
Henry Puna|m|CK|prime minister|2010|2020|||
Mark Brown|m|CK|prime minister|2020||||
Penaia Ganilau|m|FJ|president|1987|1993|Ratu Sir Penaia Ganilau||
Kamisese Mara|m|FJ|president|1993|2000|Ratu Sir Kamisese Mara;Ratu Kamisese Mara||
Josefa Iloilo|m|FJ|president|2000|2009|Ratu Josefa Iloilo||
Epeli Nailatikau|m|FJ|president|2009|2015|Ratu Epeli Nailatikau||
George Konrote|m|FJ|president|2015|2021|Jioji Konrote;Jioji Konousi Konrote||
Wiliame Katonivere|m|FJ|president|2021|2024|Ratu Wiliame Katonivere||
Naiqama Lalabalavu|m|FJ|president|2024||Ratu Naiqama Lalabalavu||
Kamisese Mara|m|FJ|prime minister|1970|1992|Ratu Sir Kamisese Mara||
Sitiveni Rabuka|m|FJ|prime minister|1992||||
Mahendra Chaudhry|m|FJ|prime minister|1999|2000|Mahendra Pal Chaudhry|Labour|
Laisenia Qarase|m|FJ|prime minister|2000|2006||SDL|
Jona Senilagakali|m|FJ|prime minister|2006|2007|||
Frank Bainimarama|m|FJ|prime minister|2007|2022|Voreqe Bainimarama|FijiFirst|
Kaliopate Tavola|m|FJ|foreign minister|2000|2006|||
Ratu Inoke Kubuabola|m|FJ|foreign minister|2009|2016|Inoke Kubuabola||
Aiyaz Sayed-Khaiyum|m|FJ|finance minister|2014|2022||FijiFirst|
Teimumu Kepa|f|FJ|opposition leader|2014|2018|Ro Teimumu Kepa|SODELPA|
George Speight|m|FJ|rebel leader|2000|2000|||
Frank Bainimarama|m|FJ|general|1999|2014|Voreqe Bainimarama||
John Haglelgam|m|FM|president|1987|1991|||
Bailey Olter|m|FM|president|1991|1997|||
Jacob Nena|m|FM|president|1996|1999|||
Leo Falcam|m|FM|president|1999|2003|||
Joseph Urusemal|m|FM|president|2003|2007|||
Manny Mori|m|FM|president|2007|2015|Emanuel Mori||
Peter Christian|m|FM|president|2015|2019|Peter M. Christian||
David Panuelo|m|FM|president|2019|2023|David W. Panuelo||
Wesley Simina|m|FM|president|2023||Wesley W. Simina||
Suharto|m|ID|president|1967|1998||Golkar|
B.J. Habibie|m|ID|president|1998|1999|Bacharuddin Jusuf Habibie;B. J. Habibie;Jusuf Habibie|Golkar|
Abdurrahman Wahid|m|ID|president|1999|2001|Gus Dur|PKB|
Megawati Sukarnoputri|f|ID|president|2001|2004|Megawati Soekarnoputri|PDI-P|
Susilo Bambang Yudhoyono|m|ID|president|2004|2014|Bambang Yudhoyono|Democrat|
Joko Widodo|m|ID|president|2014|2024|Joko Jokowi Widodo|PDI-P|
Prabowo Subianto|m|ID|president|2024|||Gerindra|
Abu Bakar Bashir|m|ID|leader|1993||Abu Bakar Ba'asyir;Abu Bakar Baasyir|Jemaah Islamiyah|
Sudharmono|m|ID|vice president|1988|1993||Golkar|
Try Sutrisno|m|ID|vice president|1993|1998|||
B.J. Habibie|m|ID|vice president|1998|1998|Bacharuddin Jusuf Habibie|Golkar|
Megawati Sukarnoputri|f|ID|vice president|1999|2001|Megawati Soekarnoputri|PDI-P|
Hamzah Haz|m|ID|vice president|2001|2004||PPP|
Jusuf Kalla|m|ID|vice president|2004|2019|Yusuf Kalla|Golkar|
Boediono|m|ID|vice president|2009|2014|||
Ma'ruf Amin|m|ID|vice president|2019|2024|Maruf Amin||
Gibran Rakabuming Raka|m|ID|vice president|2024||Gibran Rakabuming||
Ali Alatas|m|ID|foreign minister|1988|1999|||
Alwi Shihab|m|ID|foreign minister|1999|2001||PKB|
Hassan Wirajuda|m|ID|foreign minister|2001|2009|Hasan Wirayuda;Hassan Wirayuda||
Marty Natalegawa|m|ID|foreign minister|2009|2014|||
Retno Marsudi|f|ID|foreign minister|2014|2024|||
Sugiono|m|ID|foreign minister|2024|||Gerindra|
Benny Murdani|m|ID|defence minister|1988|1993|L.B. Murdani||
Edi Sudrajat|m|ID|defence minister|1993|1998|Edi Sudradjat||
Wiranto|m|ID|defence minister|1998|1999|||
Juwono Sudarsono|m|ID|defence minister|1999|2009|||
Mahfud MD|m|ID|defence minister|2000|2001|Mohammad Mahfud||
Matori Abdul Djalil|m|ID|defence minister|2001|2004||PKB|
Purnomo Yusgiantoro|m|ID|defence minister|2009|2014|||
Ryamizard Ryacudu|m|ID|defence minister|2014|2019|||
Prabowo Subianto|m|ID|defence minister|2019|2024||Gerindra|
Sjafrie Sjamsoeddin|m|ID|defence minister|2024||||
Mar'ie Muhammad|m|ID|finance minister|1993|1998|Marie Muhammad||
Boediono|m|ID|finance minister|2001|2004|||
Sri Mulyani Indrawati|f|ID|finance minister|2005|2025|Sri Mulyani||
Agus Martowardojo|m|ID|finance minister|2010|2013|||
Chatib Basri|m|ID|finance minister|2013|2014|||
Bambang Brodjonegoro|m|ID|finance minister|2014|2016|||
Purbaya Yudhi Sadewa|m|ID|finance minister|2025||||
Nugroho Wisnumurti|m|ID|ambassador to the UN|1992|1997|||
Makarim Wibisono|m|ID|ambassador to the UN|1997|2001|||
Marty Natalegawa|m|ID|ambassador to the UN|2007|2009|||
Hasan di Tiro|m|ID|rebel leader|1976|2010|Hasan Di Tiro;Hasan Tiro|GAM|
Theys Eluay|m|ID|rebel leader|1999|2001|Theys Hiyo Eluay||
Benny Wenda|m|ID|rebel leader|2002|||ULMWP|
Egianus Kogoya|m|ID|rebel leader|2018||||
Megawati Sukarnoputri|f|ID|party leader|1993||Megawati Soekarnoputri|PDI-P|
Amien Rais|m|ID|party leader|1998|2005||PAN|
Aburizal Bakrie|m|ID|party leader|2009|2016||Golkar|
Surya Paloh|m|ID|party leader|2013|||NasDem|
Prabowo Subianto|m|ID|party leader|2014|||Gerindra|
Amien Rais|m|ID|speaker|1999|2004||PAN|
Akbar Tandjung|m|ID|speaker|1999|2004|Akbar Tanjung|Golkar|
Puan Maharani|f|ID|speaker|2019|||PDI-P|
Sutiyoso|m|ID|governor|1997|2007|||
Irwandi Yusuf|m|ID|governor|2007|2018|||
Joko Widodo|m|ID|governor|2012|2014||PDI-P|
Basuki Tjahaja Purnama|m|ID|governor|2014|2017|Ahok Basuki Tjahaja Purnama||
Anies Baswedan|m|ID|governor|2017|2022|||
Feisal Tanjung|m|ID|general|1993|1998|||
Wiranto|m|ID|general|1998|1999|||
Endriartono Sutarto|m|ID|general|2002|2006|||
Ryamizard Ryacudu|m|ID|general|2002|2005|||
Moeldoko|m|ID|general|2013|2015|||
Gatot Nurmantyo|m|ID|general|2015|2017|||
Hadi Tjahjanto|m|ID|general|2017|2021|||
Andika Perkasa|m|ID|general|2018|2022|||
Agus Subiyanto|m|ID|general|2023||||
Moerdiono|m|ID|spokesman|1988|1998|||
Wimar Witoelar|m|ID|spokesman|2000|2001|||
Marty Natalegawa|m|ID|spokesman|2002|2005|||
Dino Patti Djalal|m|ID|spokesman|2004|2010|||
Teuku Faizasyah|m|ID|spokesman|2008|2023|||
Julian Aldrin Pasha|m|ID|spokesman|2009|2014|||
Sutopo Purwo Nugroho|m|ID|spokesman|2010|2019|||
Arrmanatha Nasir|m|ID|spokesman|2014|2018|||
Munir|m|ID|activist|1996|2004|Munir Said Thalib||
Hun Sen|m|KH|prime minister|1985|2023||CPP|
Norodom Ranariddh|m|KH|prime minister|1993|1997|Prince Norodom Ranariddh;Prince Ranariddh|Funcinpec|
Ung Huot|m|KH|prime minister|1997|1998||Funcinpec|
Hun Manet|m|KH|prime minister|2023|||CPP|
Norodom Sihanouk|m|KH|king|1993|2004|King Sihanouk;King Norodom Sihanouk;Prince Norodom Sihanouk||
Norodom Sihamoni|m|KH|king|2004||King Sihamoni;King Norodom Sihamoni||
Son Sann|m|KH|leader|1979|1998||KPNLF|
Chea Sim|m|KH|leader|1993|2015||CPP|
Sok An|m|KH|deputy prime minister|2004|2017||CPP|
Hor Namhong|m|KH|foreign minister|1990|2016|Hor Nam Hong|CPP|
Norodom Sirivudh|m|KH|foreign minister|1993|1994|Prince Norodom Sirivudh;Norodom Sirivuddh|Funcinpec|
Prak Sokhonn|m|KH|foreign minister|2016||Prak Sokhon|CPP|
Sok Chenda Sophea|m|KH|foreign minister|2023|2024||CPP|
Tea Banh|m|KH|defence minister|1987|2023||CPP|
Tea Seiha|m|KH|defence minister|2023|||CPP|
Sar Kheng|m|KH|interior minister|1992|2023||CPP|
Sam Rainsy|m|KH|opposition leader|1995|||CNRP|
Kem Sokha|m|KH|opposition leader|2007|||CNRP|
Nuon Chea|m|KH|rebel leader|1960|1998||Khmer Rouge|
Pol Pot|m|KH|rebel leader|1963|1998|Saloth Sar|Khmer Rouge|
Ieng Sary|m|KH|rebel leader|1975|1996||Khmer Rouge|
Ta Mok|m|KH|rebel leader|1975|1999||Khmer Rouge|
Khieu Samphan|m|KH|rebel leader|1976|1998||Khmer Rouge|
Norodom Ranariddh|m|KH|party leader|1989|2021|Prince Norodom Ranariddh|Funcinpec|
Norodom Ranariddh|m|KH|speaker|1998|2006|Prince Norodom Ranariddh|Funcinpec|
Heng Samrin|m|KH|speaker|2006|2023||CPP|
Khuon Sudary|f|KH|speaker|2023|||CPP|
Hun Sen|m|KH|speaker|2024|||CPP|
Mu Sochua|f|KH|MP|1998|2017||CNRP|
Khieu Kanharith|m|KH|spokesman|1993|2023||CPP|
Phay Siphan|m|KH|spokesman|2006|2023||CPP|
Maly Socheata|f|KH|spokeswoman|2022||||
Ieremia Tabai|m|KI|president|1979|1991|||
Teatao Teannaki|m|KI|president|1991|1994|||
Teburoro Tito|m|KI|president|1994|2003|||
Anote Tong|m|KI|president|2003|2016|||
Taneti Maamau|m|KI|president|2016||||
Kaysone Phomvihane|m|LA|president|1991|1992|||
Nouhak Phoumsavanh|m|LA|president|1992|1998|Nouhak Phoumsavan||
Khamtay Siphandone|m|LA|president|1998|2006|Khamtai Siphandon||
Choummaly Sayasone|m|LA|president|2006|2016|Choummali Saignason||
Bounnhang Vorachith|m|LA|president|2016|2021|||
Thongloun Sisoulith|m|LA|president|2021||||
Kaysone Phomvihane|m|LA|prime minister|1975|1991|||
Khamtay Siphandone|m|LA|prime minister|1991|1998|Khamtai Siphandon||
Sisavath Keobounphanh|m|LA|prime minister|1998|2001|Sisavat Keobounphan||
Bounnhang Vorachith|m|LA|prime minister|2001|2006|Boungnang Vorachith||
Bouasone Bouphavanh|m|LA|prime minister|2006|2010|||
Thongsing Thammavong|m|LA|prime minister|2010|2016|||
Thongloun Sisoulith|m|LA|prime minister|2016|2021|||
Phankham Viphavanh|m|LA|prime minister|2021|2022|||
Sonexay Siphandone|m|LA|prime minister|2022||||
Phoune Sipraseuth|m|LA|foreign minister|1975|1993|||
Somsavat Lengsavad|m|LA|foreign minister|1993|2006|||
Thongloun Sisoulith|m|LA|foreign minister|2006|2016|||
Saleumxay Kommasith|m|LA|foreign minister|2016|2024|||
Thongsavanh Phomvihane|m|LA|foreign minister|2024||||
Sombath Somphone|m|LA|activist|2005|2012|||
Amata Kabua|m|MH|president|1979|1996|||
Imata Kabua|m|MH|president|1997|2000|||
Kessai Note|m|MH|president|2000|2008|||
Litokwa Tomeing|m|MH|president|2008|2009|||
Jurelang Zedkaia|m|MH|president|2009|2012|||
Christopher Loeak|m|MH|president|2012|2016|||
Hilda Heine|f|MH|president|2016||||
David Kabua|m|MH|president|2020|2024|||
Tony deBrum|m|MH|foreign minister|2012|2016|Tony de Brum||
Thein Sein|m|MM|president|2011|2016||USDP|
Htin Kyaw|m|MM|president|2016|2018||NLD|
Win Myint|m|MM|president|2018|2021||NLD|
Myint Swe|m|MM|president|2021|2025|||
Duwa Lashi La|m|MM|president|2021|||NUG|
Saw Maung|m|MM|prime minister|1988|1992|||
Than Shwe|m|MM|prime minister|1992|2003|||
Khin Nyunt|m|MM|prime minister|2003|2004|||
Soe Win|m|MM|prime minister|2004|2007|||
Thein Sein|m|MM|prime minister|2007|2011|||
Mahn Win Khaing Than|m|MM|prime minister|2021|||NUG|
Ne Win|m|MM|leader|1962|1988|||
Saw Maung|m|MM|leader|1988|1992|||
Khin Nyunt|m|MM|leader|1988|2003|||
Than Shwe|m|MM|leader|1992|2011|||
Maung Aye|m|MM|leader|1993|2011|||
Aung San Suu Kyi|f|MM|leader|2016|2021|Daw Aung San Suu Kyi|NLD|Q36740
Min Aung Hlaing|m|MM|leader|2021||||
Ohn Gyaw|m|MM|foreign minister|1991|1998|||
Win Aung|m|MM|foreign minister|1998|2004|||
Nyan Win|m|MM|foreign minister|2004|2011|||
Wunna Maung Lwin|m|MM|foreign minister|2011|2023|||
Aung San Suu Kyi|f|MM|foreign minister|2016|2021|Daw Aung San Suu Kyi|NLD|Q36740
Than Swe|m|MM|foreign minister|2023||||
Kyaw Moe Tun|m|MM|ambassador to the UN|2020||||
Aung San Suu Kyi|f|MM|opposition leader|1988||Daw Aung San Suu Kyi|NLD|Q36740
Tin Oo|m|MM|opposition leader|1988|2015||NLD|
Sein Win|m|MM|opposition leader|1990|2012|Dr. Sein Win|NCGUB|
Bo Mya|m|MM|rebel leader|1976|2006|General Bo Mya|KNU|
Khun Sa|m|MM|rebel leader|1985|1996||Mong Tai Army|
Bao Youxiang|m|MM|rebel leader|1989||Pao Yu-chang;Bao You-xiang|UWSA|
Shwe Mann|m|MM|speaker|2011|2016|Thura Shwe Mann|USDP|
Min Aung Hlaing|m|MM|general|2011||||
Soe Win|m|MM|general|2011||||
Hla Min|m|MM|spokesman|1998|2004|||
Nyan Win|m|MM|spokesman|2004|2015||NLD|
Zaw Htay|m|MM|spokesman|2012|2021|||
Ye Htut|m|MM|spokesman|2012|2016|||
Zaw Min Tun|m|MM|spokesman|2018||||
Min Ko Naing|m|MM|dissident|1988||||
Ashin Wirathu|m|MM|activist|2001||U Wirathu||
Mahathir Mohamad|m|MY|prime minister|1981|2020|Mahathir bin Mohamad;Mahathir Mohammad;Mahathir Muhammad|UMNO|
Abdullah Ahmad Badawi|m|MY|prime minister|2003|2009|Abdullah Badawi|UMNO|
Najib Razak|m|MY|prime minister|2009|2018|Najib Abdul Razak;Najib Tun Razak|UMNO|
Muhyiddin Yassin|m|MY|prime minister|2020|2021||Bersatu|
Ismail Sabri Yaakob|m|MY|prime minister|2021|2022||UMNO|
Anwar Ibrahim|m|MY|prime minister|2022|||PKR|
Azlan Shah|m|MY|king|1989|1994|Sultan Azlan Shah||
Tuanku Jaafar|m|MY|king|1994|1999|Jaafar of Negeri Sembilan||
Salahuddin Abdul Aziz Shah|m|MY|king|1999|2001|Sultan Salahuddin Abdul Aziz Shah||
Syed Sirajuddin|m|MY|king|2001|2006|Tuanku Syed Sirajuddin||
Mizan Zainal Abidin|m|MY|king|2006|2011|Sultan Mizan Zainal Abidin||
Abdul Halim Muadzam Shah|m|MY|king|2011|2016|Tuanku Abdul Halim Muadzam Shah||
Sultan Muhammad V|m|MY|king|2016|2019|Muhammad V||
Abdullah Ahmad Shah|m|MY|king|2019|2024|Sultan Abdullah Sultan Ahmad Shah;Abdullah of Pahang||
Sultan Ibrahim|m|MY|king|2024||Ibrahim Iskandar;Sultan Ibrahim Iskandar||
Ghafar Baba|m|MY|deputy prime minister|1986|1993|Abdul Ghafar Baba|UMNO|
Anwar Ibrahim|m|MY|deputy prime minister|1993|1998||UMNO|
Abdullah Ahmad Badawi|m|MY|deputy prime minister|1999|2003|Abdullah Badawi|UMNO|
Najib Razak|m|MY|deputy prime minister|2004|2009|Najib Abdul Razak|UMNO|
Muhyiddin Yassin|m|MY|deputy prime minister|2009|2015||UMNO|
Ahmad Zahid Hamidi|m|MY|deputy prime minister|2015||Zahid Hamidi|UMNO|
Wan Azizah Wan Ismail|f|MY|deputy prime minister|2018|2020|Wan Azizah Ismail|PKR|
Abu Hassan Omar|m|MY|foreign minister|1987|1991||UMNO|
Abdullah Ahmad Badawi|m|MY|foreign minister|1991|1999|Abdullah Badawi|UMNO|
Syed Hamid Albar|m|MY|foreign minister|1999|2008||UMNO|
Rais Yatim|m|MY|foreign minister|2008|2009||UMNO|
Anifah Aman|m|MY|foreign minister|2009|2018||UMNO|
Saifuddin Abdullah|m|MY|foreign minister|2018|2022|||
Hishammuddin Hussein|m|MY|foreign minister|2020|2021||UMNO|
Zambry Abdul Kadir|m|MY|foreign minister|2022|2023||UMNO|
Mohamad Hasan|m|MY|foreign minister|2023||Mohamad Haji Hasan|UMNO|
Najib Razak|m|MY|defence minister|1991|2008|Najib Abdul Razak|UMNO|
Syed Hamid Albar|m|MY|defence minister|1995|1999||UMNO|
Hishammuddin Hussein|m|MY|defence minister|2013|2022||UMNO|
Mohamad Sabu|m|MY|defence minister|2018|2020|Mat Sabu|Amanah|
Mohamed Khaled Nordin|m|MY|defence minister|2023|||UMNO|
Daim Zainuddin|m|MY|finance minister|1984|2001||UMNO|
Anwar Ibrahim|m|MY|finance minister|1991|||PKR|
Lim Guan Eng|m|MY|finance minister|2018|2020||DAP|
Hishammuddin Hussein|m|MY|interior minister|2009|2013||UMNO|
Saifuddin Nasution Ismail|m|MY|interior minister|2022|||PKR|
Razali Ismail|m|MY|ambassador to the UN|1988|1998|||
Lim Kit Siang|m|MY|opposition leader|1975|2004||DAP|
Anwar Ibrahim|m|MY|opposition leader|1998|2022||PKR|
Wan Azizah Wan Ismail|f|MY|opposition leader|2008|2018|Wan Azizah Ismail|PKR|
Hamzah Zainudin|m|MY|opposition leader|2022|||Bersatu|
Fadzil Noor|m|MY|party leader|1989|2002||PAS|
Abdul Hadi Awang|m|MY|party leader|2002||Hadi Awang|PAS|
Lim Guan Eng|m|MY|party leader|2004|2022||DAP|
Karpal Singh|m|MY|MP|1978|2014||DAP|
Nik Abdul Aziz|m|MY|governor|1990|2013|Nik Abdul Aziz Nik Mat|PAS|
Fahmi Fadzil|m|MY|spokesman|2022|||PKR|
Philippe Gomes|m|NC|president|2009|2011|Philippe Gomès||
Louis Mapou|m|NC|president|2021|2025|||
Jacques Lafleur|m|NC|leader|1977|2007||RPCR|
Christian Tein|m|NC|leader|2024|||FLNKS|
Roch Wamytan|m|NC|party leader|1995|2001||FLNKS|
Bernard Dowiyogo|m|NR|president|1976|2003|||
Lagumot Harris|m|NR|president|1995|1996|||
Kinza Clodumar|m|NR|president|1997|1998|||
Rene Harris|m|NR|president|1999|2004|René Harris||
Ludwig Scotty|m|NR|president|2003|2007|||
Marcus Stephen|m|NR|president|2007|2011|||
Sprent Dabwido|m|NR|president|2011|2013|||
Baron Waqa|m|NR|president|2013|2019|||
Lionel Aingimea|m|NR|president|2019|2022|||
Russ Kun|m|NR|president|2022|2023|||
David Adeang|m|NR|president|2023||||
Dalton Tagelagi|m|NU|prime minister|2020||||
Geoffrey Palmer|m|NZ|prime minister|1989|1990|Sir Geoffrey Palmer|Labour|
Mike Moore|m|NZ|prime minister|1990|1990||Labour|
Jim Bolger|m|NZ|prime minister|1990|1997|James Bolger|National|
Jenny Shipley|f|NZ|prime minister|1997|1999||National|
Helen Clark|f|NZ|prime minister|1999|2008||Labour|
John Key|m|NZ|prime minister|2008|2016||National|
Bill English|m|NZ|prime minister|2016|2017||National|
Jacinda Ardern|f|NZ|prime minister|2017|2023||Labour|
Chris Hipkins|m|NZ|prime minister|2023|2023||Labour|
Christopher Luxon|m|NZ|prime minister|2023|||National|
Don McKinnon|m|NZ|deputy prime minister|1990|1996||National|
Winston Peters|m|NZ|deputy prime minister|1996|2025||NZ First|
Michael Cullen|m|NZ|deputy prime minister|2002|2008||Labour|
Grant Robertson|m|NZ|deputy prime minister|2020|2023||Labour|
David Seymour|m|NZ|deputy prime minister|2025|||ACT|
Don McKinnon|m|NZ|foreign minister|1990|1999||National|
Phil Goff|m|NZ|foreign minister|1999|2005||Labour|
Winston Peters|m|NZ|foreign minister|2005|||NZ First|
Murray McCully|m|NZ|foreign minister|2008|2017||National|
Gerry Brownlee|m|NZ|foreign minister|2017|2017||National|
Nanaia Mahuta|f|NZ|foreign minister|2020|2023||Labour|
Ron Mark|m|NZ|defence minister|2017|2020||NZ First|
Judith Collins|f|NZ|defence minister|2023|||National|
Ruth Richardson|f|NZ|finance minister|1990|1993||National|
Bill Birch|m|NZ|finance minister|1993|1999|Sir William Birch|National|
Michael Cullen|m|NZ|finance minister|1999|2008||Labour|
Bill English|m|NZ|finance minister|2008|2016||National|
Grant Robertson|m|NZ|finance minister|2017|2023||Labour|
Nicola Willis|f|NZ|finance minister|2023|||National|
Colin Keating|m|NZ|ambassador to the UN|1993|1996|||
Jim McLay|m|NZ|ambassador to the UN|2009|2015|||
Helen Clark|f|NZ|opposition leader|1993|1999||Labour|
Don Brash|m|NZ|opposition leader|2003|2006||National|
Phil Goff|m|NZ|opposition leader|2008|2011||Labour|
David Shearer|m|NZ|opposition leader|2011|2013||Labour|
Andrew Little|m|NZ|opposition leader|2014|2017||Labour|
Simon Bridges|m|NZ|opposition leader|2018|2020||National|
Judith Collins|f|NZ|opposition leader|2020|2021||National|
Chris Hipkins|m|NZ|opposition leader|2023|||Labour|
Jim Anderton|m|NZ|party leader|1989|2012|||
Winston Peters|m|NZ|party leader|1993|||NZ First|
David Seymour|m|NZ|party leader|2014|||ACT|
James Shaw|m|NZ|party leader|2015|2024||Greens|
Rawiri Waititi|m|NZ|party leader|2020|||Te Pati Maori|
Cath Tizard|f|NZ|governor|1990|1996|Catherine Tizard||
Cindy Kiro|f|NZ|governor|2021||||
Gaston Flosse|m|PF|president|1991|2014|||
Oscar Temaru|m|PF|president|2004|2013|||
Edouard Fritch|m|PF|president|2014|2023|Édouard Fritch||
Moetai Brotherson|m|PF|president|2023||||
Joseph Kabui|m|PG|president|2005|2008|||
James Tanis|m|PG|president|2009|2010|||
John Momis|m|PG|president|2010|2020|||
Ishmael Toroama|m|PG|president|2020||||
Michael Somare|m|PG|prime minister|1975|2011|Sir Michael Somare||
Julius Chan|m|PG|prime minister|1980|1997|Sir Julius Chan||
Paias Wingti|m|PG|prime minister|1985|1994|||
Rabbie Namaliu|m|PG|prime minister|1988|1992|||
Bill Skate|m|PG|prime minister|1997|1999|||
Mekere Morauta|m|PG|prime minister|1999|2002|Sir Mekere Morauta||
Sam Abal|m|PG|prime minister|2010|2011|||
Peter O'Neill|m|PG|prime minister|2011|2019|||
James Marape|m|PG|prime minister|2019||||
Rimbink Pato|m|PG|foreign minister|2012|2019|||
Justin Tkatchenko|m|PG|foreign minister|2022||||
Belden Namah|m|PG|opposition leader|2012|2022|||
Francis Ona|m|PG|rebel leader|1988|2005|||
Jerry Singirok|m|PG|general|1995|2000|||
Ferdinand Marcos|m|PH|president|1965|1986|Ferdinand E. Marcos||
Corazon Aquino|f|PH|president|1986|1992|Cory Aquino||
Fidel Ramos|m|PH|president|1992|1998|Fidel V. Ramos|Lakas|
Joseph Estrada|m|PH|president|1998|2001|Joseph Ejercito Estrada||
Gloria Macapagal Arroyo|f|PH|president|2001|2010|Gloria Arroyo;Gloria Macapagal-Arroyo|Lakas|
Benigno Aquino III|m|PH|president|2010|2016|Benigno Aquino;Benigno S. Aquino III;Noynoy Aquino|Liberal|
Rodrigo Duterte|m|PH|president|2016|2022|Rodrigo Roa Duterte|PDP-Laban|
Ferdinand Marcos Jr.|m|PH|president|2022||Ferdinand Marcos Jr;Bongbong Marcos;Ferdinand R. Marcos Jr.|PFP|
Jaime Sin|m|PH|leader|1974|2003|Cardinal Jaime Sin;Jaime Cardinal Sin||
Salvador Laurel|m|PH|vice president|1986|1992|||
Joseph Estrada|m|PH|vice president|1992|1998|Joseph Ejercito Estrada||
Gloria Macapagal Arroyo|f|PH|vice president|1998|2001|Gloria Arroyo;Gloria Macapagal-Arroyo||
Teofisto Guingona|m|PH|vice president|2001|2004|Teofisto Guingona Jr.||
Noli de Castro|m|PH|vice president|2004|2010|||
Jejomar Binay|m|PH|vice president|2010|2016|||
Leni Robredo|f|PH|vice president|2016|2022||Liberal|
Sara Duterte|f|PH|vice president|2022||Sara Duterte-Carpio||
Raul Manglapus|m|PH|foreign minister|1987|1992|||
Roberto Romulo|m|PH|foreign minister|1992|1995|||
Domingo Siazon|m|PH|foreign minister|1995|2001|Domingo Siazon Jr.||
Teofisto Guingona|m|PH|foreign minister|2001|2002|Teofisto Guingona Jr.||
Blas Ople|m|PH|foreign minister|2002|2003|||
Delia Albert|f|PH|foreign minister|2003|2004|Delia Domingo Albert||
Alberto Romulo|m|PH|foreign minister|2004|2011|||
Albert del Rosario|m|PH|foreign minister|2011|2016|||
Perfecto Yasay|m|PH|foreign minister|2016|2017|Perfecto Yasay Jr.||
Alan Peter Cayetano|m|PH|foreign minister|2017|2018|||
Teodoro Locsin|m|PH|foreign minister|2018|2022|Teodoro Locsin Jr.;Teddy Locsin||
Enrique Manalo|m|PH|foreign minister|2022|2025|||
Theresa Lazaro|f|PH|foreign minister|2025||Ma. Theresa Lazaro||
Fidel Ramos|m|PH|defence minister|1988|1991|||
Renato de Villa|m|PH|defence minister|1992|1997|||
Orlando Mercado|m|PH|defence minister|1998|2001|||
Angelo Reyes|m|PH|defence minister|2001|2003|||
Eduardo Ermita|m|PH|defence minister|2003|2004|||
Avelino Cruz|m|PH|defence minister|2004|2006|||
Gilberto Teodoro|m|PH|defence minister|2007||Gilberto Teodoro Jr.;Gilbert Teodoro||
Voltaire Gazmin|m|PH|defence minister|2010|2016|||
Delfin Lorenzana|m|PH|defence minister|2016|2022|||
Rafael Alunan|m|PH|interior minister|1992|1996|||
Alfredo Lim|m|PH|interior minister|2000|2001|||
Jose Lina|m|PH|interior minister|2001|2004|Joey Lina||
Angelo Reyes|m|PH|interior minister|2004|2006|||
Ronaldo Puno|m|PH|interior minister|2006|2010|||
Jesse Robredo|m|PH|interior minister|2010|2012||Liberal|
Mar Roxas|m|PH|interior minister|2012|2015|Manuel Roxas II|Liberal|
Eduardo Ano|m|PH|interior minister|2018|2022|Eduardo Año||
Benhur Abalos|m|PH|interior minister|2022|2024|Benjamin Abalos Jr.||
Jonvic Remulla|m|PH|interior minister|2024||Juanito Victor Remulla||
Jose Almonte|m|PH|national security adviser|1992|1998|Jose T. Almonte||
Norberto Gonzales|m|PH|national security adviser|2005|2010|||
Hermogenes Esperon|m|PH|national security adviser|2016|2022|Hermogenes Esperon Jr.||
Eduardo Ano|m|PH|national security adviser|2023||Eduardo Año||
Lauro Baja|m|PH|ambassador to the UN|2003|2007|||
Jose Maria Sison|m|PH|rebel leader|1968|2022|Joma Sison|CPP|
Nur Misuari|m|PH|rebel leader|1972|2013||MNLF|
Hashim Salamat|m|PH|rebel leader|1977|2003|Salamat Hashim|MILF|
Luis Jalandoni|m|PH|rebel leader|1977|2025||NDF|
Abdurajak Janjalani|m|PH|rebel leader|1991|1998||Abu Sayyaf|
Isnilon Hapilon|m|PH|rebel leader|1997|2017||Abu Sayyaf|
Khadaffy Janjalani|m|PH|rebel leader|1998|2006|Khaddafy Janjalani|Abu Sayyaf|
Murad Ebrahim|m|PH|rebel leader|2003|2019|Al Haj Murad Ebrahim;Ahod Ebrahim|MILF|
Jose de Venecia|m|PH|speaker|1992|2008|Jose de Venecia Jr.|Lakas|
Manny Villar|m|PH|speaker|1998|2000|Manuel Villar||
Prospero Nograles|m|PH|speaker|2008|2010|||
Feliciano Belmonte|m|PH|speaker|2010|2016|Feliciano Belmonte Jr.;Sonny Belmonte|Liberal|
Pantaleon Alvarez|m|PH|speaker|2016|2018||PDP-Laban|
Gloria Macapagal Arroyo|f|PH|speaker|2018|2019|Gloria Arroyo;Gloria Macapagal-Arroyo||
Alan Peter Cayetano|m|PH|speaker|2019|2020|||
Lord Allan Velasco|m|PH|speaker|2020|2022|Lord Allan Jay Velasco||
Martin Romualdez|m|PH|speaker|2022|2025|||
Faustino Dy|m|PH|speaker|2025||Faustino Dy III;Bojie Dy||
Juan Ponce Enrile|m|PH|senator|1987|2016|||
Aquilino Pimentel|m|PH|senator|1987|2010|||
Vicente Sotto|m|PH|senator|1992||Vicente Sotto III;Tito Sotto||
Miriam Defensor Santiago|f|PH|senator|1995|2016|Miriam Santiago||
Gregorio Honasan|m|PH|senator|1995|2019|Gringo Honasan||
Franklin Drilon|m|PH|senator|1995|2022||Liberal|
Panfilo Lacson|m|PH|senator|2001||Ping Lacson||
Manny Villar|m|PH|senator|2001|2013|Manuel Villar||
Antonio Trillanes|m|PH|senator|2007|2019|Antonio Trillanes IV||
Francis Escudero|m|PH|senator|2007||Chiz Escudero||
Grace Poe|f|PH|senator|2013|2025|||
Leila de Lima|f|PH|senator|2016|2022||Liberal|
Manny Pacquiao|m|PH|senator|2016|2022|Emmanuel Pacquiao||
Risa Hontiveros|f|PH|senator|2016||||
Ronald dela Rosa|m|PH|senator|2019||Ronald Dela Rosa;Bato dela Rosa||
Imee Marcos|f|PH|senator|2019||||
Imelda Marcos|f|PH|representative|1995|2019|||
Rodrigo Duterte|m|PH|mayor|1988|2016|||
Alfredo Lim|m|PH|mayor|1992|2013|||
Angelo Reyes|m|PH|general|1999|2001|||
Romeo Brawner|m|PH|general|2023||Romeo Brawner Jr.||
Eid Kabalu|m|PH|spokesman|1998|2009||MILF|
Gregorio Rosal|m|PH|spokesman|1999|2010|Ka Roger Rosal|CPP|
Rigoberto Tiglao|m|PH|spokesman|2001|2002|Bobi Tiglao||
Ignacio Bunye|m|PH|spokesman|2002|2008|||
Edwin Lacierda|m|PH|spokesman|2010|2016|||
Herminio Coloma|m|PH|spokesman|2010|2016|Herminio Coloma Jr.;Sonny Coloma||
Ernesto Abella|m|PH|spokesman|2016|2017|||
Harry Roque|m|PH|spokesman|2017|2021|||
Salvador Panelo|m|PH|spokesman|2018|2020|||
Jay Tarriela|m|PH|spokesman|2023||||
Claire Castro|f|PH|spokeswoman|2025||||
Maria Ressa|f|PH|activist|2012||||
Ngiratkel Etpison|m|PW|president|1989|1993|||
Kuniwo Nakamura|m|PW|president|1993|2001|||
Tommy Remengesau|m|PW|president|2001|2021|Tommy Remengesau Jr.;Tommy E. Remengesau Jr.||
Johnson Toribiong|m|PW|president|2009|2013|||
Surangel Whipps|m|PW|president|2021||Surangel Whipps Jr.||
Solomon Mamaloni|m|SB|prime minister|1989|1997|||
Francis Billy Hilly|m|SB|prime minister|1993|1994|||
Bartholomew Ulufa'alu|m|SB|prime minister|1997|2000|Bartholomew Ulufaalu||
Manasseh Sogavare|m|SB|prime minister|2000|2024|||
Allan Kemakeza|m|SB|prime minister|2001|2006|Sir Allan Kemakeza||
Snyder Rini|m|SB|prime minister|2006|2006|||
Derek Sikua|m|SB|prime minister|2007|2010|||
Danny Philip|m|SB|prime minister|2010|2011|||
Gordon Darcy Lilo|m|SB|prime minister|2011|2014|||
Rick Hou|m|SB|prime minister|2017|2019|Rick Houenipwela||
Jeremiah Manele|m|SB|prime minister|2024||||
Jeremiah Manele|m|SB|foreign minister|2019|2024|||
Matthew Wale|m|SB|opposition leader|2019||||
Harold Keke|m|SB|rebel leader|1998|2003|||
Daniel Suidani|m|SB|governor|2019|2023|||
Wee Kim Wee|m|SG|president|1985|1993|||
Ong Teng Cheong|m|SG|president|1993|1999|||
S.R. Nathan|m|SG|president|1999|2011|Sellapan Ramanathan;S. R. Nathan||
Tony Tan|m|SG|president|2011|2017|Tony Tan Keng Yam||
Halimah Yacob|f|SG|president|2017|2023|||
Tharman Shanmugaratnam|m|SG|president|2023||||
Lee Kuan Yew|m|SG|prime minister|1959|1990||PAP|
Goh Chok Tong|m|SG|prime minister|1990|2004||PAP|
Lee Hsien Loong|m|SG|prime minister|2004|2024||PAP|
Lawrence Wong|m|SG|prime minister|2024|||PAP|
Lee Hsien Loong|m|SG|deputy prime minister|1990|2004||PAP|
Tony Tan|m|SG|deputy prime minister|1995|2005|Tony Tan Keng Yam|PAP|
Teo Chee Hean|m|SG|deputy prime minister|2009|2019||PAP|
Heng Swee Keat|m|SG|deputy prime minister|2019|2025||PAP|
Gan Kim Yong|m|SG|deputy prime minister|2024|||PAP|
Wong Kan Seng|m|SG|foreign minister|1988|1994||PAP|
S. Jayakumar|m|SG|foreign minister|1994|2004|Shunmugam Jayakumar|PAP|
George Yeo|m|SG|foreign minister|2004|2011|George Yeo Yong-Boon|PAP|
K. Shanmugam|m|SG|foreign minister|2011|2015|K Shanmugam;Kasiviswanathan Shanmugam|PAP|
Vivian Balakrishnan|m|SG|foreign minister|2015|||PAP|
Tony Tan|m|SG|defence minister|1995|2003|Tony Tan Keng Yam|PAP|
Teo Chee Hean|m|SG|defence minister|2003|2011||PAP|
Ng Eng Hen|m|SG|defence minister|2011|2025||PAP|
Chan Chun Sing|m|SG|defence minister|2025|||PAP|
Lee Hsien Loong|m|SG|finance minister|2001|2007||PAP|
Tharman Shanmugaratnam|m|SG|finance minister|2007|2015||PAP|
Kishore Mahbubani|m|SG|ambassador to the UN|1984|2004|||
Vanu Gopala Menon|m|SG|ambassador to the UN|2004|2011|||
J.B. Jeyaretnam|m|SG|opposition leader|1981|2001|Joshua Benjamin Jeyaretnam;J. B. Jeyaretnam|Workers' Party|
Chiam See Tong|m|SG|opposition leader|1984|2011|||
Chee Soon Juan|m|SG|opposition leader|1993|||SDP|
Low Thia Khiang|m|SG|opposition leader|2001|2018||Workers' Party|
Pritam Singh|m|SG|opposition leader|2018|||Workers' Party|
Chatichai Choonhavan|m|TH|prime minister|1988|1991|Chatchai Choonhavan||
Anand Panyarachun|m|TH|prime minister|1991|1992|||
Suchinda Kraprayoon|m|TH|prime minister|1992|1992|||
Chuan Leekpai|m|TH|prime minister|1992|2001||Democrat|
Banharn Silpa-archa|m|TH|prime minister|1995|1996|Banharn Silparcha|Chart Thai|
Chavalit Yongchaiyudh|m|TH|prime minister|1996|1997|Chaovalit Yongchaiyudh|New Aspiration|
Thaksin Shinawatra|m|TH|prime minister|2001|2006||Thai Rak Thai|
Surayud Chulanont|m|TH|prime minister|2006|2008|||
Samak Sundaravej|m|TH|prime minister|2008|2008||PPP|
Somchai Wongsawat|m|TH|prime minister|2008|2008||PPP|
Abhisit Vejjajiva|m|TH|prime minister|2008|2011||Democrat|
Yingluck Shinawatra|f|TH|prime minister|2011|2014||Pheu Thai|
Prayuth Chan-ocha|m|TH|prime minister|2014|2023|Prayut Chan-o-cha;Prayuth Chan-o-cha;Prayut Chan-ocha||
Srettha Thavisin|m|TH|prime minister|2023|2024||Pheu Thai|
Paetongtarn Shinawatra|f|TH|prime minister|2024|2025||Pheu Thai|
Anutin Charnvirakul|m|TH|prime minister|2025|||Bhumjaithai|
Bhumibol Adulyadej|m|TH|king|1946|2016|King Bhumibol;King Bhumibol Adulyadej||
Maha Vajiralongkorn|m|TH|king|2016||King Maha Vajiralongkorn;King Vajiralongkorn||
Queen Sirikit|f|TH|queen|1950|2016|||
Maha Vajiralongkorn|m|TH|crown prince|1972|2016|Crown Prince Maha Vajiralongkorn||
Sunthorn Kongsompong|m|TH|leader|1991|1992|Sundhara Kongsompong||
Prem Tinsulanonda|m|TH|leader|1998|2019|||
Sonthi Boonyaratglin|m|TH|leader|2006|2007|Sonthi Boonyaratkalin||
Wissanu Krea-ngam|m|TH|deputy prime minister|2002|2023|Wissanu Kreangam||
Suthep Thaugsuban|m|TH|deputy prime minister|2008|2011||Democrat|
Prawit Wongsuwan|m|TH|deputy prime minister|2014|2023|Prawit Wongsuwon||
Arsa Sarasin|m|TH|foreign minister|1991|1992|||
Prasong Soonsiri|m|TH|foreign minister|1992|1994|||
Thaksin Shinawatra|m|TH|foreign minister|1994|1995|||
Surin Pitsuwan|m|TH|foreign minister|1997|2001||Democrat|
Surakiart Sathirathai|m|TH|foreign minister|2001|2005|||
Kantathi Suphamongkhon|m|TH|foreign minister|2005|2006|||
Nitya Pibulsonggram|m|TH|foreign minister|2006|2008|||
Noppadon Pattama|m|TH|foreign minister|2008|2008|||
Kasit Piromya|m|TH|foreign minister|2008|2011||Democrat|
Surapong Tovichakchaikul|m|TH|foreign minister|2011|2014|Surapong Towichukchaikul|Pheu Thai|
Don Pramudwinai|m|TH|foreign minister|2015|2023|||
Parnpree Bahiddha-nukara|m|TH|foreign minister|2023|2024|Parnpree Bahiddha-Nukara|Pheu Thai|
Maris Sangiampongsa|m|TH|foreign minister|2024|2025|||
Sihasak Phuangketkeow|m|TH|foreign minister|2025||||
Boonrawd Somtas|m|TH|defence minister|2006|2008|Boonrod Somtat||
Prawit Wongsuwan|m|TH|defence minister|2008|2019|Prawit Wongsuwon||
Sukumpol Suwanatat|m|TH|defence minister|2012|2013|Sukampol Suwannathat||
Sutin Klungsang|m|TH|defence minister|2023|2024||Pheu Thai|
Phumtham Wechayachai|m|TH|defence minister|2024|2025||Pheu Thai|
Tarrin Nimmanahaeminda|m|TH|finance minister|1992|2001||Democrat|
Korn Chatikavanij|m|TH|finance minister|2008|2011||Democrat|
Chamlong Srimuang|m|TH|opposition leader|1988|2010|||
Sondhi Limthongkul|m|TH|opposition leader|2005|2010|||
Abhisit Vejjajiva|m|TH|opposition leader|2005|2019||Democrat|
Jatuporn Prompan|m|TH|opposition leader|2009|2015|||
Suthep Thaugsuban|m|TH|opposition leader|2013|2014|||
Thanathorn Juangroongruangkit|m|TH|opposition leader|2018|||Future Forward|
Pita Limjaroenrat|m|TH|opposition leader|2020|2024||Move Forward|
Natthaphong Ruengpanyawut|m|TH|opposition leader|2024||Nattaphong Ruengpanyawut|People's Party|
Chamlong Srimuang|m|TH|mayor|1985|1992|||
Apirak Kosayodhin|m|TH|mayor|2004|2008||Democrat|
Chadchart Sittipunt|m|TH|mayor|2022||||
Sonthi Boonyaratglin|m|TH|general|2005|2007|Sonthi Boonyaratkalin||
Anupong Paochinda|m|TH|general|2007|2010|Anupong Paojinda||
Prayuth Chan-ocha|m|TH|general|2010|2014|Prayut Chan-o-cha||
Apirat Kongsompong|m|TH|general|2018|2020|||
Sansern Kaewkamnerd|m|TH|spokesman|2007|2019|Sunsern Kaewkumnerd;Sansern Kaewkumnerd||
Panitan Wattanayagorn|m|TH|spokesman|2008|2011|||
Xanana Gusmao|m|TL|president|2002|2007|Jose Alexandre Gusmao;Kay Rala Xanana Gusmao;Xanana Gusmão||
Jose Ramos-Horta|m|TL|president|2007||José Ramos-Horta;Jose Ramos Horta||
Taur Matan Ruak|m|TL|president|2012|2017|Jose Maria Vasconcelos||
Francisco Guterres|m|TL|president|2017|2022|Lu Olo;Francisco Lu Olo Guterres|Fretilin|
Mari Alkatiri|m|TL|prime minister|2002|2018||Fretilin|
Jose Ramos-Horta|m|TL|prime minister|2006|2007|José Ramos-Horta;Jose Ramos Horta||
Estanislau da Silva|m|TL|prime minister|2007|2007||Fretilin|
Xanana Gusmao|m|TL|prime minister|2007||Xanana Gusmão;Kay Rala Xanana Gusmao|CNRT|
Rui Maria de Araujo|m|TL|prime minister|2015|2017|Rui Araujo;Rui Maria de Araújo||
Taur Matan Ruak|m|TL|prime minister|2018|2023|||
Carlos Belo|m|TL|leader|1983|2002|Carlos Filipe Ximenes Belo;Bishop Carlos Belo||
Jose Ramos-Horta|m|TL|foreign minister|2002|2006|José Ramos-Horta||
Zacarias da Costa|m|TL|foreign minister|2007|2012|||
Xanana Gusmao|m|TL|rebel leader|1981|1999|Xanana Gusmão|Fretilin|
Eurico Guterres|m|TL|rebel leader|1999|1999|||
Alfredo Reinado|m|TL|rebel leader|2006|2008|Alfredo Alves Reinado||
Taur Matan Ruak|m|TL|general|2002|2011|||
Jose Ramos-Horta|m|TL|activist|1975|2002|José Ramos-Horta||
Prince Tu'ipelehake|m|TO|prime minister|1965|1991|Fatafehi Tu'ipelehake||
Baron Vaea|m|TO|prime minister|1991|2000|Baron Vaea of Houma||
Feleti Sevele|m|TO|prime minister|2006|2010|Fred Sevele||
Lord Tu'ivakano|m|TO|prime minister|2010|2014|Siale'ataongo Tu'ivakano||
Akilisi Pohiva|m|TO|prime minister|2014|2019|'Akilisi Pohiva||
Pohiva Tu'i'onetoa|m|TO|prime minister|2019|2021|Pohiva Tuionetoa||
Siaosi Sovaleni|m|TO|prime minister|2021|2024|Hu'akavameiliku Siaosi Sovaleni||
Aisake Eke|m|TO|prime minister|2025|2025|Aisake Valu Eke||
Taufa'ahau Tupou IV|m|TO|king|1965|2006|King Taufa'ahau Tupou IV;Taufaahau Tupou IV||
George Tupou V|m|TO|king|2006|2012|King George Tupou V;Siaosi Tupou V||
Tupou VI|m|TO|king|2012||King Tupou VI||
Bikenibeu Paeniu|m|TV|prime minister|1989|1999|||
Kamuta Latasi|m|TV|prime minister|1993|1996|||
Ionatana Ionatana|m|TV|prime minister|1999|2000|||
Faimalaga Luka|m|TV|prime minister|2001|2001|||
Koloa Talake|m|TV|prime minister|2001|2002|||
Saufatu Sopoanga|m|TV|prime minister|2002|2004|||
Maatia Toafa|m|TV|prime minister|2004|2010|||
Apisai Ielemia|m|TV|prime minister|2006|2010|||
Willy Telavi|m|TV|prime minister|2010|2013|||
Enele Sopoaga|m|TV|prime minister|2013|2019|||
Kausea Natano|m|TV|prime minister|2019|2024|||
Feleti Teo|m|TV|prime minister|2024||||
Simon Kofe|m|TV|foreign minister|2019|2023|||
Vo Chi Cong|m|VN|president|1987|1992||Communist|
Le Duc Anh|m|VN|president|1992|1997||Communist|
Tran Duc Luong|m|VN|president|1997|2006||Communist|
Nguyen Minh Triet|m|VN|president|2006|2011||Communist|
Truong Tan Sang|m|VN|president|2011|2016||Communist|
Tran Dai Quang|m|VN|president|2016|2018||Communist|
Nguyen Phu Trong|m|VN|president|2018|2021||Communist|
Nguyen Xuan Phuc|m|VN|president|2021|2023||Communist|
Vo Van Thuong|m|VN|president|2023|2024||Communist|
To Lam|m|VN|president|2024|2024||Communist|
Luong Cuong|m|VN|president|2024|||Communist|
Do Muoi|m|VN|prime minister|1988|1991||Communist|
Vo Van Kiet|m|VN|prime minister|1991|1997||Communist|
Phan Van Khai|m|VN|prime minister|1997|2006||Communist|
Nguyen Tan Dung|m|VN|prime minister|2006|2016||Communist|
Nguyen Xuan Phuc|m|VN|prime minister|2016|2021||Communist|
Pham Minh Chinh|m|VN|prime minister|2021|||Communist|
Nguyen Thi Binh|f|VN|vice president|1992|2002||Communist|
Truong My Hoa|f|VN|vice president|2002|2007||Communist|
Nguyen Thi Doan|f|VN|vice president|2007|2016||Communist|
Dang Thi Ngoc Thinh|f|VN|vice president|2016|2021||Communist|
Vo Thi Anh Xuan|f|VN|vice president|2021|||Communist|
Nguyen Co Thach|m|VN|foreign minister|1980|1991||Communist|
Nguyen Manh Cam|m|VN|foreign minister|1991|2000||Communist|
Nguyen Dy Nien|m|VN|foreign minister|2000|2006||Communist|
Pham Gia Khiem|m|VN|foreign minister|2006|2011||Communist|
Pham Binh Minh|m|VN|foreign minister|2011|2021||Communist|
Bui Thanh Son|m|VN|foreign minister|2021|2025||Communist|
Le Hoai Trung|m|VN|foreign minister|2025|||Communist|
Le Duc Anh|m|VN|defence minister|1987|1991||Communist|
Doan Khue|m|VN|defence minister|1991|1997||Communist|
Pham Van Tra|m|VN|defence minister|1997|2006||Communist|
Phung Quang Thanh|m|VN|defence minister|2006|2016||Communist|
Ngo Xuan Lich|m|VN|defence minister|2016|2021||Communist|
Phan Van Giang|m|VN|defence minister|2021|||Communist|
Nguyen Van Linh|m|VN|party leader|1986|1991||Communist|
Do Muoi|m|VN|party leader|1991|1997||Communist|
Le Kha Phieu|m|VN|party leader|1997|2001||Communist|
Nong Duc Manh|m|VN|party leader|2001|2011||Communist|
Nguyen Phu Trong|m|VN|party leader|2011|2024||Communist|
To Lam|m|VN|party leader|2024|||Communist|
Nong Duc Manh|m|VN|speaker|1992|2001||Communist|
Nguyen Van An|m|VN|speaker|2001|2006||Communist|
Nguyen Phu Trong|m|VN|speaker|2006|2011||Communist|
Nguyen Sinh Hung|m|VN|speaker|2011|2016||Communist|
Nguyen Thi Kim Ngan|f|VN|speaker|2016|2021||Communist|
Vuong Dinh Hue|m|VN|speaker|2021|2024||Communist|
Tran Thanh Man|m|VN|speaker|2024|||Communist|
Vo Nguyen Giap|m|VN|general|1944|1991||Communist|
Le Dung|m|VN|spokesman|2003|2009|||
Luong Thanh Nghi|m|VN|spokesman|2011|2013|||
Le Hai Binh|m|VN|spokesman|2013|2017|||
Phan Thuy Thanh|f|VN|spokeswoman|1999|2003|||
Nguyen Phuong Nga|f|VN|spokeswoman|2009|2011|||
Le Thi Thu Hang|f|VN|spokeswoman|2017|2022|||
Pham Thu Hang|f|VN|spokeswoman|2022||||
Thich Quang Do|m|VN|dissident|1977|2020|||
Nguyen Van Ly|m|VN|dissident|1977||Thadeus Nguyen Van Ly||
Nguyen Dan Que|m|VN|dissident|1978||||
Cu Huy Ha Vu|m|VN|dissident|2009||||
Fred Timakata|m|VU|president|1989|1994|||
Jean-Marie Leye|m|VU|president|1994|1999|Jean Marie Leye Lenalcau||
John Bani|m|VU|president|1999|2004|||
Kalkot Mataskelekele|m|VU|president|2004|2009|||
Iolu Abil|m|VU|president|2009|2014|||
Baldwin Lonsdale|m|VU|president|2014|2017|||
Tallis Obed Moses|m|VU|president|2017|2022|||
Nikenike Vurobaravu|m|VU|president|2022||||
Walter Lini|m|VU|prime minister|1980|1991|Father Walter Lini||
Donald Kalpokas|m|VU|prime minister|1991|1999|||
Maxime Carlot Korman|m|VU|prime minister|1991|1996|Maxime Carlot||
Serge Vohor|m|VU|prime minister|1995|2011|||
Barak Sope|m|VU|prime minister|1999|2001|||
Edward Natapei|m|VU|prime minister|2001|2011|||
Ham Lini|m|VU|prime minister|2004|2008|||
Sato Kilman|m|VU|prime minister|2010|2023|||
Moana Carcasses|m|VU|prime minister|2013|2014|Moana Carcasses Kalosil||
Joe Natuman|m|VU|prime minister|2014|2015|||
Charlot Salwai|m|VU|prime minister|2016|2025|||
Bob Loughman|m|VU|prime minister|2020|2022|||
Alatoi Ishmael Kalsakau|m|VU|prime minister|2022|2023|Ishmael Kalsakau||
Jotham Napat|m|VU|prime minister|2025||||
Ralph Regenvanu|m|VU|foreign minister|2017|2020|||
Tofilau Eti Alesana|m|WS|prime minister|1982|1998|||
Tuilaepa Sailele Malielegaoi|m|WS|prime minister|1998|2021|Tuilaepa Aiono Sailele Malielegaoi;Tuilaepa Malielegaoi||
Fiame Naomi Mata'afa|f|WS|prime minister|2021|2025|Fiame Naomi Mataafa|FAST|
La'auli Leuatea Schmidt|m|WS|prime minister|2025||Laauli Leuatea Schmidt;La'auli Leuatea Polata'ivao Schmidt|FAST|
Malietoa Tanumafili II|m|WS|leader|1962|2007|||
Tuiatua Tupua Tamasese Efi|m|WS|leader|2007|2017|Tupua Tamasese Efi;Tui Atua Tupua Tamasese Efi||
Tuimalealiifano Vaaletoa Sualauvi II|m|WS|leader|2017||||
Fiame Naomi Mata'afa|f|WS|deputy prime minister|2016|2020|Fiame Naomi Mataafa||
Tuilaepa Sailele Malielegaoi|m|WS|opposition leader|2021||Tuilaepa Aiono Sailele Malielegaoi|HRPP|
`;
