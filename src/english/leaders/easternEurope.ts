/** Leaders of central Europe and the Balkans, 1990–2026: name | gender | country | office | from | to | spellings | party | Wikidata. Own compilation; see the head of `index.ts`. */
export const easternEurope = `
Safet Zhulali|m|AL|defence minister|1992|1997|||
Sabit Brokaj|m|AL|defence minister|1997|1998|||
Luan Hoxha|m|AL|defence minister|1999|2000|||
Pandeli Majko|m|AL|defence minister|2002|2005||PS|
Fatmir Mediu|m|AL|defence minister|2005|2008|||
Arben Imami|m|AL|defence minister|2009|2013|||
Mimi Kodheli|f|AL|defence minister|2013|2017|||
Olta Xhacka|f|AL|defence minister|2017|2020|Olta Xhaçka||
Niko Peleshi|m|AL|defence minister|2021|2024|||
Pirro Vengu|m|AL|defence minister|2024||||
Alfred Serreqi|m|AL|foreign minister|1992|1996|||
Tritan Shehu|m|AL|foreign minister|1996|1997|||
Paskal Milo|m|AL|foreign minister|1997|2001|||
Arta Dade|f|AL|foreign minister|2001|2002|||
Kastriot Islami|m|AL|foreign minister|2003|2005|||
Besnik Mustafaj|m|AL|foreign minister|2005|2007|||
Lulzim Basha|m|AL|foreign minister|2007|2009||PD|
Ilir Meta|m|AL|foreign minister|2009|2010|||
Edmond Haxhinasto|m|AL|foreign minister|2010|2012|||
Ditmir Bushati|m|AL|foreign minister|2013|2019|||
Olta Xhacka|f|AL|foreign minister|2020|2023|Olta Xhaçka||
Igli Hasani|m|AL|foreign minister|2023|2025|||
Elisa Spiropali|f|AL|foreign minister|2025||||
Enver Hoxha|m|AL|leader|1944|1985|||
Fatos Nano|m|AL|party leader|1991|2005||PS|
Sali Berisha|m|AL|party leader|1991|||PD|
Edi Rama|m|AL|party leader|2005|||PS|
Lulzim Basha|m|AL|party leader|2013|||PD|
Ramiz Alia|m|AL|president|1982|1992|||
Sali Berisha|m|AL|president|1992|1997||PD|
Rexhep Meidani|m|AL|president|1997|2002||PS|
Alfred Moisiu|m|AL|president|2002|2007|||
Bamir Topi|m|AL|president|2007|2012|||
Bujar Nishani|m|AL|president|2012|2017|||
Ilir Meta|m|AL|president|2017|2022|||
Bajram Begaj|m|AL|president|2022||||
Adil Carcani|m|AL|prime minister|1982|1991|Adil Çarçani||
Ylli Bufi|m|AL|prime minister|1991|1991|||
Vilson Ahmeti|m|AL|prime minister|1991|1992|||
Fatos Nano|m|AL|prime minister|1991|2005||PS|
Aleksander Meksi|m|AL|prime minister|1992|1997|Aleksandër Meksi|PD|
Bashkim Fino|m|AL|prime minister|1997|1997||PS|
Pandeli Majko|m|AL|prime minister|1998|2002||PS|
Ilir Meta|m|AL|prime minister|1999|2002||PS|
Sali Berisha|m|AL|prime minister|2005|2013||PD|
Edi Rama|m|AL|prime minister|2013|||PS|
Jozefina Topalli|f|AL|speaker|2005|2013||PD|
Ilir Meta|m|AL|speaker|2013|2017|||
Gramoz Ruci|m|AL|speaker|2017|2021|||
Muhamed Sacirbey|m|BA|ambassador to the UN|1992|2000|Muhamed Šaćirbegović;Muhamed Sacirbegovic;Mohammed Sacirbey||
Ivan Barbalic|m|BA|ambassador to the UN|2009|2012|Ivan Barbalić||
Mirsada Colakovic|f|BA|ambassador to the UN|2012|2015|Mirsada Čolaković||
Haris Silajdzic|m|BA|foreign minister|1990|1993|Haris Silajdžić|SDA|
Aleksa Buha|m|BA|foreign minister|1992|1998|||
Irfan Ljubijankic|m|BA|foreign minister|1993|1995|Irfan Ljubijankić||
Muhamed Sacirbey|m|BA|foreign minister|1995|1996|Muhamed Šaćirbegović;Muhamed Sacirbegovic;Mohammed Sacirbey||
Jadranko Prlic|m|BA|foreign minister|1997|2001|Jadranko Prlić||
Zlatko Lagumdzija|m|BA|foreign minister|2001|2015|Zlatko Lagumdžija|SDP|
Mladen Ivanic|m|BA|foreign minister|2003|2007|Mladen Ivanić||
Sven Alkalaj|m|BA|foreign minister|2007|2012|||
Igor Crnadak|m|BA|foreign minister|2015|2019|||
Bisera Turkovic|f|BA|foreign minister|2019|2023|Bisera Turković||
Elmedin Konakovic|m|BA|foreign minister|2023||Elmedin Konaković||
Milutin Kukanjac|m|BA|general|1992|1992|||
Sefer Halilovic|m|BA|general|1992|1993|Sefer Halilović||
Stjepan Siber|m|BA|general|1992|1993|Stjepan Šiber||
Milivoj Petkovic|m|BA|general|1992|1994|Milivoj Petković||
Stanislav Galic|m|BA|general|1992|1994|Stanislav Galić||
Manojlo Milovanovic|m|BA|general|1992|1996|Manojlo Milovanović||
Ratko Mladic|m|BA|general|1992|1996|Ratko Mladić||
Zdravko Tolimir|m|BA|general|1992|1996|||
Jovan Divjak|m|BA|general|1992|1997|||
Slobodan Praljak|m|BA|general|1993|1993|||
Rasim Delic|m|BA|general|1993|2000|Rasim Delić||
Tihomir Blaskic|m|BA|general|1994|1995|Tihomir Blaškić||
Dragomir Milosevic|m|BA|general|1994|1996|Dragomir Milošević||
Atif Dudakovic|m|BA|general|1994|2000|Atif Dudaković||
Radislav Krstic|m|BA|general|1995|1998|Radislav Krstić||
Alija Izetbegovic|m|BA|president|1990|2000|Alija Izetbegović|SDA|
Radovan Karadzic|m|BA|president|1992|1996|Radovan Karadžić|SDS|
Kresimir Zubak|m|BA|president|1994|1998|Krešimir Zubak||
Biljana Plavsic|f|BA|president|1996|1998|Biljana Plavšić||
Momcilo Krajisnik|m|BA|president|1996|1998|Momčilo Krajišnik|SDS|
Nikola Poplasen|m|BA|president|1998|1999|Nikola Poplašen|SRS|
Ante Jelavic|m|BA|president|1998|2001|Ante Jelavić|HDZ|
Zivko Radisic|m|BA|president|1998|2002|Živko Radišić||
Mirko Sarovic|m|BA|president|2000|2003|Mirko Šarović|SDS|
Jozo Krizanovic|m|BA|president|2001|2002|Jozo Križanović||
Dragan Cavic|m|BA|president|2002|2006|Dragan Čavić|SDS|
Sulejman Tihic|m|BA|president|2002|2006|Sulejman Tihić|SDA|
Dragan Covic|m|BA|president|2002|2018|Dragan Čović|HDZ|
Borislav Paravac|m|BA|president|2003|2006||SDS|
Haris Silajdzic|m|BA|president|2006|2010|Haris Silajdžić||
Nebojsa Radmanovic|m|BA|president|2006|2014|Nebojša Radmanović||
Zeljko Komsic|m|BA|president|2006||Željko Komšić||
Rajko Kuzmanovic|m|BA|president|2007|2010|Rajko Kuzmanović||
Bakir Izetbegovic|m|BA|president|2010|2018|Bakir Izetbegović|SDA|
Milorad Dodik|m|BA|president|2010|2025||SNSD|
Mladen Ivanic|m|BA|president|2014|2018|Mladen Ivanić||
Sefik Dzaferovic|m|BA|president|2018|2022|Šefik Džaferović|SDA|
Zeljka Cvijanovic|f|BA|president|2018||Željka Cvijanović|SNSD|
Denis Becirovic|m|BA|president|2022||Denis Bećirović|SDP|
Jure Pelivan|m|BA|prime minister|1990|1992|||
Mile Akmadzic|m|BA|prime minister|1992|1993|Mile Akmadžić||
Haris Silajdzic|m|BA|prime minister|1993|1996|Haris Silajdžić||
Hasan Muratovic|m|BA|prime minister|1996|1997|Hasan Muratović||
Gojko Klickovic|m|BA|prime minister|1996|1998|Gojko Kličković||
Edhem Bicakcic|m|BA|prime minister|1996|2001|Edhem Bičakčić||
Boro Bosic|m|BA|prime minister|1997|1999|Boro Bosić||
Milorad Dodik|m|BA|prime minister|1998|2010||SNSD|
Martin Raguz|m|BA|prime minister|2000|2001|Martin Raguž||
Bozidar Matic|m|BA|prime minister|2001|2001|Božidar Matić||
Zlatko Lagumdzija|m|BA|prime minister|2001|2002|Zlatko Lagumdžija|SDP|
Mladen Ivanic|m|BA|prime minister|2001|2003|Mladen Ivanić||
Dragan Mikerevic|m|BA|prime minister|2002|2005|Dragan Mikerević||
Adnan Terzic|m|BA|prime minister|2002|2007|Adnan Terzić|SDA|
Nikola Spiric|m|BA|prime minister|2007|2012|Nikola Špirić|SNSD|
Vjekoslav Bevanda|m|BA|prime minister|2012|2015||HDZ|
Denis Zvizdic|m|BA|prime minister|2015|2019|Denis Zvizdić|SDA|
Zoran Tegeltija|m|BA|prime minister|2019|2023||SNSD|
Borjana Kristo|f|BA|prime minister|2023||Borjana Krišto|HDZ|
Mate Boban|m|BA|rebel leader|1992|1994||HDZ|
Radovan Karadzic|m|BA|rebel leader|1992|1996|Radovan Karadžić|SDS|
Fikret Abdic|m|BA|rebel leader|1993|1995|Fikret Abdić||
Momcilo Krajisnik|m|BA|speaker|1990|1996|Momčilo Krajišnik|SDS|
Biljana Plavsic|f|BA|vice president|1992|1996|Biljana Plavšić||
Nikola Koljevic|m|BA|vice president|1992|1996|Nikola Koljević||
Ejup Ganic|m|BA|vice president|1992|2001|Ejup Ganić|SDA|
Slavi Pashovski|m|BG|ambassador to the UN|1992|1997|||
Stefan Tafrov|m|BG|ambassador to the UN|2001|2016|||
Dimitar Ludzhev|m|BG|defence minister|1991|1992|Dimitar Ludjev||
Dimitar Pavlov|m|BG|defence minister|1995|1997|||
Georgi Ananiev|m|BG|defence minister|1997|1999|||
Boyko Noev|m|BG|defence minister|1999|2001|Boiko Noev||
Nikolai Svinarov|m|BG|defence minister|2001|2005|Nikolay Svinarov||
Veselin Bliznakov|m|BG|defence minister|2005|2008|||
Nickolay Mladenov|m|BG|defence minister|2009|2010|Nikolay Mladenov;Nikolai Mladenov|GERB|
Anyu Angelov|m|BG|defence minister|2010|2013|||
Nikolay Nenchev|m|BG|defence minister|2014|2017|Nikolai Nenchev||
Krasimir Karakachanov|m|BG|defence minister|2017|2021|||
Dragomir Zakov|m|BG|defence minister|2022|2022|||
Todor Tagarev|m|BG|defence minister|2023|2024|||
Atanas Zapryanov|m|BG|defence minister|2024|2026|||
Stoyan Ganev|m|BG|foreign minister|1991|1992||UDF|
Stanislav Daskalov|m|BG|foreign minister|1993|1994|||
Georgi Pirinski|m|BG|foreign minister|1995|1996||BSP|
Nadezhda Mihailova|f|BG|foreign minister|1997|2001|Nadezhda Mikhailova;Nadezhda Neynsky|UDF|
Solomon Passy|m|BG|foreign minister|2001|2005|Solomon Pasi||
Ivailo Kalfin|m|BG|foreign minister|2005|2009|Ivaylo Kalfin||
Rumiana Jeleva|f|BG|foreign minister|2009|2010|Rumyana Zheleva|GERB|
Nickolay Mladenov|m|BG|foreign minister|2010|2013|Nikolay Mladenov;Nikolai Mladenov|GERB|
Kristian Vigenin|m|BG|foreign minister|2013|2014||BSP|
Daniel Mitov|m|BG|foreign minister|2014|2017|||
Ekaterina Zaharieva|f|BG|foreign minister|2017|2021|Ekaterina Zakharieva|GERB|
Teodora Genchovska|f|BG|foreign minister|2021|2022|||
Nikolay Milkov|m|BG|foreign minister|2022|2023|Nikolai Milkov||
Mariya Gabriel|f|BG|foreign minister|2023|2024|Maria Gabriel|GERB|
Ivan Kondov|m|BG|foreign minister|2024|2025|||
Georg Georgiev|m|BG|foreign minister|2025|2026||GERB|
Tsvetan Tsvetanov|m|BG|interior minister|2009|2013||GERB|
Todor Zhivkov|m|BG|leader|1954|1989|||
Ahmed Dogan|m|BG|party leader|1990|2013||MRF|
Volen Siderov|m|BG|party leader|2005|||Ataka|
Kostadin Kostadinov|m|BG|party leader|2014|||Vazrazhdane|
Delyan Peevski|m|BG|party leader|2024|||MRF|
Petar Mladenov|m|BG|president|1989|1990|Peter Mladenov||
Zhelyu Zhelev|m|BG|president|1990|1997|Zhelu Zhelev;Jeliu Jelev|UDF|
Petar Stoyanov|m|BG|president|1997|2002|Peter Stoyanov|UDF|
Georgi Parvanov|m|BG|president|2002|2012|Georgi Purvanov|BSP|
Rosen Plevneliev|m|BG|president|2012|2017||GERB|
Rumen Radev|m|BG|president|2017|2026|||
Iliana Iotova|f|BG|president|2026||Iliana Yotova||
Andrei Lukanov|m|BG|prime minister|1990|1990|Andrey Lukanov|BSP|
Dimitar Popov|m|BG|prime minister|1990|1991|||
Filip Dimitrov|m|BG|prime minister|1991|1992|Philip Dimitrov|UDF|
Lyuben Berov|m|BG|prime minister|1992|1994|Luben Berov;Liuben Berov||
Reneta Indzhova|f|BG|prime minister|1994|1995|Reneta Indjova||
Zhan Videnov|m|BG|prime minister|1995|1997|Jean Videnov|BSP|
Stefan Sofianski|m|BG|prime minister|1997|1997|Stefan Sofiyanski|UDF|
Ivan Kostov|m|BG|prime minister|1997|2001||UDF|
Simeon Saxe-Coburg|m|BG|prime minister|2001|2005|Simeon Saxe-Coburg-Gotha;Simeon Saxcoburggotski;Simeon II||
Sergei Stanishev|m|BG|prime minister|2005|2009|Sergey Stanishev|BSP|
Boyko Borisov|m|BG|prime minister|2009|2021|Boiko Borisov;Boyko Borissov;Boiko Borissov|GERB|
Marin Raykov|m|BG|prime minister|2013|2013|||
Plamen Oresharski|m|BG|prime minister|2013|2014|||
Georgi Bliznashki|m|BG|prime minister|2014|2014|||
Ognyan Gerdzhikov|m|BG|prime minister|2017|2017|||
Stefan Yanev|m|BG|prime minister|2021|2021|||
Kiril Petkov|m|BG|prime minister|2021|2022||PP|
Galab Donev|m|BG|prime minister|2022|2023|||
Nikolai Denkov|m|BG|prime minister|2023|2024|Nikolay Denkov|PP|
Dimitar Glavchev|m|BG|prime minister|2024|2025|||
Rosen Zhelyazkov|m|BG|prime minister|2025|2026||GERB|
Blaga Dimitrova|f|BG|vice president|1992|1993|||
Angel Marin|m|BG|vice president|2002|2012|||
Margarita Popova|f|BG|vice president|2012|2017|||
Iliana Iotova|f|BG|vice president|2017|2026|Iliana Yotova||
Karel Kovanda|m|CZ|ambassador to the UN|1993|1997|||
Vladimir Galuska|m|CZ|ambassador to the UN|1997|2001|Vladimír Galuška||
Hynek Kmonicek|m|CZ|ambassador to the UN|2001|2006|Hynek Kmoníček||
Edita Hrda|f|CZ|ambassador to the UN|2010|2015|Edita Hrdá||
Marie Chatardova|f|CZ|ambassador to the UN|2016|2021|Marie Chatardová||
Antonin Baudys|m|CZ|defence minister|1993|1994|Antonín Baudyš||
Vilem Holan|m|CZ|defence minister|1994|1996|Vilém Holan||
Miloslav Vyborny|m|CZ|defence minister|1996|1998|Miloslav Výborný||
Vladimir Vetchy|m|CZ|defence minister|1998|2001|Vladimír Vetchý||
Jaroslav Tvrdik|m|CZ|defence minister|2001|2003|Jaroslav Tvrdík|CSSD|
Miroslav Kostelka|m|CZ|defence minister|2003|2004|||
Karel Kuhnl|m|CZ|defence minister|2004|2006|Karel Kühnl||
Vlasta Parkanova|f|CZ|defence minister|2007|2009|Vlasta Parkanová||
Alexandr Vondra|m|CZ|defence minister|2010|2012||ODS|
Vlastimil Picek|m|CZ|defence minister|2012|2014|||
Martin Stropnicky|m|CZ|defence minister|2014|2017|Martin Stropnický|ANO|
Lubomir Metnar|m|CZ|defence minister|2018|2021|Lubomír Metnar||
Jana Cernochova|f|CZ|defence minister|2021|2025|Jana Černochová|ODS|
Jaromir Zuna|m|CZ|defence minister|2025||Jaromír Zůna||
Jiri Dienstbier|m|CZ|foreign minister|1989|1992|Jiří Dienstbier||
Josef Zieleniec|m|CZ|foreign minister|1992|1997||ODS|
Jaroslav Sedivy|m|CZ|foreign minister|1997|1998|Jaroslav Šedivý||
Jan Kavan|m|CZ|foreign minister|1998|2002||CSSD|
Cyril Svoboda|m|CZ|foreign minister|2002|2006||KDU-CSL|
Alexandr Vondra|m|CZ|foreign minister|2006|2007||ODS|
Karel Schwarzenberg|m|CZ|foreign minister|2007|2013||TOP 09|
Jan Kohout|m|CZ|foreign minister|2009|2014|||
Lubomir Zaoralek|m|CZ|foreign minister|2014|2017|Lubomír Zaorálek|CSSD|
Martin Stropnicky|m|CZ|foreign minister|2017|2018|Martin Stropnický|ANO|
Tomas Petricek|m|CZ|foreign minister|2018|2021|Tomáš Petříček|CSSD|
Jakub Kulhanek|m|CZ|foreign minister|2021|2021|Jakub Kulhánek|CSSD|
Jan Lipavsky|m|CZ|foreign minister|2021|2025|Jan Lipavský||
Petr Macinka|m|CZ|foreign minister|2025|||Motorists|
Jiri Sedivy|m|CZ|general|1998|2002|Jiří Šedivý||
Petr Pavel|m|CZ|general|2012|2015|||
Stanislav Gross|m|CZ|interior minister|2000|2004||CSSD|
Ivan Langer|m|CZ|interior minister|2006|2009||ODS|
Milan Chovanec|m|CZ|interior minister|2014|2017||CSSD|
Jan Hamacek|m|CZ|interior minister|2018|2021|Jan Hamáček|CSSD|
Vit Rakusan|m|CZ|interior minister|2021|2025|Vít Rakušan|STAN|
Alexander Dubcek|m|CZ|leader|1968|1969|Alexander Dubček||
Gustav Husak|m|CZ|leader|1969|1989|Gustáv Husák||
Vaclav Havel|m|CZ|president|1989|2003|Václav Havel||Q36233
Vaclav Klaus|m|CZ|president|2003|2013|Václav Klaus|ODS|
Milos Zeman|m|CZ|president|2013|2023|Miloš Zeman||
Petr Pavel|m|CZ|president|2023||||
Marian Calfa|m|CZ|prime minister|1989|1992|Marián Čalfa||
Petr Pithart|m|CZ|prime minister|1990|1992|||
Jan Strasky|m|CZ|prime minister|1992|1992|Jan Stráský|ODS|
Vaclav Klaus|m|CZ|prime minister|1992|1997|Václav Klaus|ODS|
Josef Tosovsky|m|CZ|prime minister|1997|1998|Josef Tošovský||
Milos Zeman|m|CZ|prime minister|1998|2002|Miloš Zeman|CSSD|
Vladimir Spidla|m|CZ|prime minister|2002|2004|Vladimír Špidla|CSSD|
Stanislav Gross|m|CZ|prime minister|2004|2005||CSSD|
Jiri Paroubek|m|CZ|prime minister|2005|2006|Jiří Paroubek|CSSD|
Mirek Topolanek|m|CZ|prime minister|2006|2009|Mirek Topolánek|ODS|
Jan Fischer|m|CZ|prime minister|2009|2010|||
Petr Necas|m|CZ|prime minister|2010|2013|Petr Nečas|ODS|
Jiri Rusnok|m|CZ|prime minister|2013|2014|Jiří Rusnok||
Bohuslav Sobotka|m|CZ|prime minister|2014|2017||CSSD|
Andrej Babis|m|CZ|prime minister|2017||Andrej Babiš|ANO|
Petr Fiala|m|CZ|prime minister|2021|2025||ODS|
Mario Nobilo|m|HR|ambassador to the UN|1992|1997|||
Ivan Simonovic|m|HR|ambassador to the UN|1997|2003|Ivan Šimonović||
Vladimir Drobnjak|m|HR|ambassador to the UN|2013|2017|||
Martin Spegelj|m|HR|defence minister|1990|1991|Martin Špegelj||
Gojko Susak|m|HR|defence minister|1991|1998|Gojko Šušak|HDZ|
Pavao Miljavac|m|HR|defence minister|1998|2000|||
Jozo Rados|m|HR|defence minister|2000|2002|Jozo Radoš||
Zeljka Antunovic|f|HR|defence minister|2002|2003|Željka Antunović|SDP|
Berislav Roncevic|m|HR|defence minister|2003|2008|Berislav Rončević|HDZ|
Branko Vukelic|m|HR|defence minister|2008|2010|Branko Vukelić|HDZ|
Ante Kotromanovic|m|HR|defence minister|2011|2016|Ante Kotromanović|SDP|
Damir Krsticevic|m|HR|defence minister|2016|2020|Damir Krstičević|HDZ|
Mario Banozic|m|HR|defence minister|2020|2023|Mario Banožić|HDZ|
Ivan Anusic|m|HR|defence minister|2023||Ivan Anušić|HDZ|
Hrvoje Sarinic|m|HR|envoy|1994|1995|Hrvoje Šarinić||
Zvonimir Separovic|m|HR|foreign minister|1991|1992|Zvonimir Šeparović||
Zdenko Skrabalo|m|HR|foreign minister|1992|1993|Zdenko Škrabalo||
Mate Granic|m|HR|foreign minister|1993|2000|Mate Granić|HDZ|
Tonino Picula|m|HR|foreign minister|2000|2003||SDP|
Miomir Zuzul|m|HR|foreign minister|2003|2005|Miomir Žužul|HDZ|
Kolinda Grabar-Kitarovic|f|HR|foreign minister|2005|2008|Kolinda Grabar-Kitarović|HDZ|
Gordan Jandrokovic|m|HR|foreign minister|2008|2011|Gordan Jandroković|HDZ|
Vesna Pusic|f|HR|foreign minister|2011|2016|Vesna Pusić|HNS|
Miro Kovac|m|HR|foreign minister|2016|2016|Miro Kovač|HDZ|
Davor Ivo Stier|m|HR|foreign minister|2016|2017||HDZ|
Marija Pejcinovic Buric|f|HR|foreign minister|2017|2019|Marija Pejčinović Burić|HDZ|
Gordan Grlic Radman|m|HR|foreign minister|2019||Gordan Grlić Radman|HDZ|
Anton Tus|m|HR|general|1991|1992|||
Mile Novakovic|m|HR|general|1992|1994|Mile Novaković||
Janko Bobetko|m|HR|general|1992|1995|||
Ante Gotovina|m|HR|general|1992|2000|||
Mile Mrksic|m|HR|general|1995|1995|Mile Mrkšić||
Zvonimir Cervenko|m|HR|general|1995|1996|Zvonimir Červenko||
Ivan Vekic|m|HR|interior minister|1991|1992|Ivan Vekić|HDZ|
Ivan Jarnjak|m|HR|interior minister|1992|1996||HDZ|
Davor Bozinovic|m|HR|interior minister|2017||Davor Božinović|HDZ|
Franjo Tudjman|m|HR|president|1990|1999|Franjo Tuđman|HDZ|
Vlatko Pavletic|m|HR|president|1999|2000|Vlatko Pavletić|HDZ|
Stipe Mesic|m|HR|president|2000|2010|Stjepan Mesic;Stipe Mesić;Stjepan Mesić||
Ivo Josipovic|m|HR|president|2010|2015|Ivo Josipović|SDP|
Kolinda Grabar-Kitarovic|f|HR|president|2015|2020|Kolinda Grabar-Kitarović|HDZ|
Zoran Milanovic|m|HR|president|2020||Zoran Milanović|SDP|
Stipe Mesic|m|HR|prime minister|1990|1990|Stjepan Mesic;Stipe Mesić;Stjepan Mesić|HDZ|
Josip Manolic|m|HR|prime minister|1990|1991|Josip Manolić|HDZ|
Franjo Greguric|m|HR|prime minister|1991|1992|Franjo Gregurić|HDZ|
Hrvoje Sarinic|m|HR|prime minister|1992|1993|Hrvoje Šarinić|HDZ|
Nikica Valentic|m|HR|prime minister|1993|1995|Nikica Valentić|HDZ|
Zlatko Matesa|m|HR|prime minister|1995|2000|Zlatko Mateša|HDZ|
Ivica Racan|m|HR|prime minister|2000|2003|Ivica Račan|SDP|
Ivo Sanader|m|HR|prime minister|2003|2009||HDZ|
Jadranka Kosor|f|HR|prime minister|2009|2011||HDZ|
Zoran Milanovic|m|HR|prime minister|2011|2016|Zoran Milanović|SDP|
Tihomir Oreskovic|m|HR|prime minister|2016|2016|Tihomir Orešković||
Andrej Plenkovic|m|HR|prime minister|2016||Andrej Plenković|HDZ|
Milan Babic|m|HR|rebel leader|1990|1995|Milan Babić|SDS|
Milan Martic|m|HR|rebel leader|1991|1995|Milan Martić||
Goran Hadzic|m|HR|rebel leader|1992|1994|Goran Hadžić||
Borislav Mikelic|m|HR|rebel leader|1994|1995|Borislav Mikelić||
Vladimir Seks|m|HR|speaker|2003|2008|Vladimir Šeks|HDZ|
Gordan Jandrokovic|m|HR|speaker|2017||Gordan Jandroković|HDZ|
Andre Erdos|m|HU|ambassador to the UN|1990|2002|André Erdős||
Katalin Bogyay|f|HU|ambassador to the UN|2015|2020|||
Lajos Fur|m|HU|defence minister|1990|1994|Lajos Für|MDF|
Gyorgy Keleti|m|HU|defence minister|1994|1998|György Keleti|MSZP|
Janos Szabo|m|HU|defence minister|1998|2002|János Szabó||
Ferenc Juhasz|m|HU|defence minister|2002|2006|Ferenc Juhász|MSZP|
Imre Szekeres|m|HU|defence minister|2006|2010||MSZP|
Csaba Hende|m|HU|defence minister|2010|2015||Fidesz|
Istvan Simicsko|m|HU|defence minister|2015|2018|István Simicskó||
Tibor Benko|m|HU|defence minister|2018|2022|Tibor Benkő||
Kristof Szalay-Bobrovniczky|m|HU|defence minister|2022||Kristóf Szalay-Bobrovniczky||
Gyula Horn|m|HU|foreign minister|1989|1990|||
Geza Jeszenszky|m|HU|foreign minister|1990|1994|Géza Jeszenszky|MDF|
Laszlo Kovacs|m|HU|foreign minister|1994|2004|László Kovács|MSZP|
Janos Martonyi|m|HU|foreign minister|1998|2014|János Martonyi||
Ferenc Somogyi|m|HU|foreign minister|2004|2006|||
Kinga Goncz|f|HU|foreign minister|2006|2009|Kinga Göncz||
Peter Balazs|m|HU|foreign minister|2009|2010|Péter Balázs||
Tibor Navracsics|m|HU|foreign minister|2014|2014||Fidesz|
Peter Szijjarto|m|HU|foreign minister|2014||Péter Szijjártó|Fidesz|
Sandor Pinter|m|HU|interior minister|1998||Sándor Pintér||
Janos Kadar|m|HU|leader|1956|1988|János Kádár||
Gabor Demszky|m|HU|mayor|1990|2010|Gábor Demszky|SZDSZ|
Gergely Karacsony|m|HU|mayor|2019||Gergely Karácsony||
Peter Magyar|m|HU|opposition leader|2024||Péter Magyar|Tisza|
Istvan Csurka|m|HU|party leader|1993|2012|István Csurka|MIEP|
Gabor Vona|m|HU|party leader|2006|2018|Gábor Vona|Jobbik|
Matyas Szuros|m|HU|president|1989|1990|Mátyás Szűrös||
Arpad Goncz|m|HU|president|1990|2000|Árpád Göncz|SZDSZ|
Ferenc Madl|m|HU|president|2000|2005|Ferenc Mádl||
Laszlo Solyom|m|HU|president|2005|2010|László Sólyom||
Pal Schmitt|m|HU|president|2010|2012|Pál Schmitt|Fidesz|
Janos Ader|m|HU|president|2012|2022|János Áder|Fidesz|
Katalin Novak|f|HU|president|2022|2024|Katalin Novák|Fidesz|
Tamas Sulyok|m|HU|president|2024||Tamás Sulyok||
Miklos Nemeth|m|HU|prime minister|1988|1990|Miklós Németh||
Jozsef Antall|m|HU|prime minister|1990|1993|József Antall|MDF|
Peter Boross|m|HU|prime minister|1993|1994|Péter Boross|MDF|
Gyula Horn|m|HU|prime minister|1994|1998||MSZP|
Viktor Orban|m|HU|prime minister|1998||Viktor Orbán;Victor Orban|Fidesz|
Peter Medgyessy|m|HU|prime minister|2002|2004|Péter Medgyessy||
Ferenc Gyurcsany|m|HU|prime minister|2004|2009|Ferenc Gyurcsány|MSZP|
Gordon Bajnai|m|HU|prime minister|2009|2010|||
Laszlo Kover|m|HU|speaker|2010||László Kövér|Fidesz|
Zoltan Kovacs|m|HU|spokesman|2010||Zoltán Kovács|Fidesz|
Milica Pejanovic-Djurisic|f|ME|ambassador to the UN|2018|2022|Milica Pejanović-Đurišić||
Milica Pejanovic-Djurisic|f|ME|defence minister|2012|2016|Milica Pejanović-Đurišić|DPS|
Predrag Boskovic|m|ME|defence minister|2016|2020|Predrag Bošković|DPS|
Olivera Injac|f|ME|defence minister|2020|2022|||
Dragan Krapovic|m|ME|defence minister|2023||Dragan Krapović||
Miodrag Vlahovic|m|ME|foreign minister|2004|2006|Miodrag Vlahović||
Milan Rocen|m|ME|foreign minister|2006|2012|Milan Roćen||
Igor Luksic|m|ME|foreign minister|2012|2016|Igor Lukšić|DPS|
Srdjan Darmanovic|m|ME|foreign minister|2016|2020|Srđan Darmanović||
Djordje Radulovic|m|ME|foreign minister|2020|2022|Đorđe Radulović||
Ranko Krivokapic|m|ME|foreign minister|2022|2022|Ranko Krivokapić|SDP|
Filip Ivanovic|m|ME|foreign minister|2023|2024|Filip Ivanović||
Ervin Ibrahimovic|m|ME|foreign minister|2024||Ervin Ibrahimović||
Momir Bulatovic|m|ME|president|1990|1998|Momir Bulatović||
Milo Djukanovic|m|ME|president|1998|2023|Milo Đukanović|DPS|
Filip Vujanovic|m|ME|president|2003|2018|Filip Vujanović|DPS|
Jakov Milatovic|m|ME|president|2023||Jakov Milatović||
Milo Djukanovic|m|ME|prime minister|1991|2016|Milo Đukanović|DPS|
Filip Vujanovic|m|ME|prime minister|1998|2002|Filip Vujanović|DPS|
Zeljko Sturanovic|m|ME|prime minister|2006|2008|Željko Šturanović|DPS|
Igor Luksic|m|ME|prime minister|2010|2012|Igor Lukšić|DPS|
Dusko Markovic|m|ME|prime minister|2016|2020|Duško Marković|DPS|
Zdravko Krivokapic|m|ME|prime minister|2020|2022|Zdravko Krivokapić||
Dritan Abazovic|m|ME|prime minister|2022|2023|Dritan Abazović|URA|
Milojko Spajic|m|ME|prime minister|2023||Milojko Spajić|PES|
Svetozar Marovic|m|ME|speaker|1994|2001|Svetozar Marović|DPS|
Ranko Krivokapic|m|ME|speaker|2003|2016|Ranko Krivokapić|SDP|
Andrija Mandic|m|ME|speaker|2023||Andrija Mandić||
Lazar Kitanoski|m|MK|defence minister|1997|1998|||
Nikola Kljusev|m|MK|defence minister|1998|2000|||
Ljuben Paunovski|m|MK|defence minister|2000|2001|||
Vlado Buckovski|m|MK|defence minister|2001|2004|Vlado Bučkovski|SDSM|
Jovan Manasievski|m|MK|defence minister|2004|2006|||
Lazar Elenovski|m|MK|defence minister|2006|2008|||
Zoran Konjanovski|m|MK|defence minister|2008|2011|||
Fatmir Besimi|m|MK|defence minister|2011|2013|||
Talat Xhaferi|m|MK|defence minister|2013|2014|Talat Dzaferi|DUI|
Zoran Jolevski|m|MK|defence minister|2014|2017|||
Radmila Sekerinska|f|MK|defence minister|2017|2022|Radmila Šekerinska|SDSM|
Slavjanka Petrovska|f|MK|defence minister|2022|2024||SDSM|
Vlado Misajlovski|m|MK|defence minister|2024|||VMRO|
Denko Maleski|m|MK|foreign minister|1991|1993|||
Stevo Crvenkovski|m|MK|foreign minister|1993|1996|||
Ljubomir Frckoski|m|MK|foreign minister|1996|1997|Ljubomir Danailov Frčkoski||
Blagoj Handziski|m|MK|foreign minister|1997|1998|Blagoj Handžiski||
Aleksandar Dimitrov|m|MK|foreign minister|1998|2000|||
Srgjan Kerim|m|MK|foreign minister|2000|2001|Srdjan Kerim||
Slobodan Casule|m|MK|foreign minister|2001|2002|Slobodan Čašule||
Ilinka Mitreva|f|MK|foreign minister|2001|2006||SDSM|
Antonio Milososki|m|MK|foreign minister|2006|2011||VMRO|
Nikola Poposki|m|MK|foreign minister|2011|2017||VMRO|
Nikola Dimitrov|m|MK|foreign minister|2017|2020|||
Bujar Osmani|m|MK|foreign minister|2020|2024||DUI|
Timco Mucunski|m|MK|foreign minister|2024||Timčo Mucunski|VMRO|
Ljube Boskovski|m|MK|interior minister|2001|2002|Ljube Boškoski;Ljube Boskoski|VMRO|
Arben Xhaferi|m|MK|party leader|1994|2007|Arben Dzaferi|DPA|
Ali Ahmeti|m|MK|party leader|2002|||DUI|
Menduh Thaci|m|MK|party leader|2007|2020|Menduh Thaçi|DPA|
Kiro Gligorov|m|MK|president|1991|1999|||
Boris Trajkovski|m|MK|president|1999|2004||VMRO|
Branko Crvenkovski|m|MK|president|2004|2009||SDSM|
Gjorge Ivanov|m|MK|president|2009|2019|Gjorgje Ivanov;Georgi Ivanov;Djordje Ivanov||
Stevo Pendarovski|m|MK|president|2019|2024|||
Gordana Siljanovska-Davkova|f|MK|president|2024||Gordana Siljanovska Davkova|VMRO|
Nikola Kljusev|m|MK|prime minister|1991|1992|||
Branko Crvenkovski|m|MK|prime minister|1992|2004||SDSM|
Ljubco Georgievski|m|MK|prime minister|1998|2002|Ljubčo Georgievski;Ljupco Georgievski|VMRO|
Hari Kostov|m|MK|prime minister|2004|2004|||
Vlado Buckovski|m|MK|prime minister|2004|2006|Vlado Bučkovski|SDSM|
Nikola Gruevski|m|MK|prime minister|2006|2016||VMRO|
Emil Dimitriev|m|MK|prime minister|2016|2017||VMRO|
Zoran Zaev|m|MK|prime minister|2017|2022||SDSM|
Oliver Spasovski|m|MK|prime minister|2020|2020||SDSM|
Dimitar Kovacevski|m|MK|prime minister|2022|2024|Dimitar Kovačevski|SDSM|
Talat Xhaferi|m|MK|prime minister|2024|2024|Talat Dzaferi|DUI|
Hristijan Mickoski|m|MK|prime minister|2024|||VMRO|
Ali Ahmeti|m|MK|rebel leader|2001|2001||NLA|
Jacek Kuron|m|PL|MP|1989|2001|Jacek Kuroń||
Zbigniew Wlosowicz|m|PL|ambassador to the UN|1993|1997|Zbigniew Włosowicz||
Eugeniusz Wyzner|m|PL|ambassador to the UN|1998|1999|||
Janusz Stanczyk|m|PL|ambassador to the UN|2000|2004|Janusz Stańczyk||
Andrzej Towpik|m|PL|ambassador to the UN|2004|2010|||
Boguslaw Winid|m|PL|ambassador to the UN|2014|2017|Bogusław Winid||
Joanna Wronecka|f|PL|ambassador to the UN|2017|2021|||
Krzysztof Szczerski|m|PL|ambassador to the UN|2021|2025|||
Piotr Kolodziejczyk|m|PL|defence minister|1990|1994|Piotr Kołodziejczyk||
Jan Parys|m|PL|defence minister|1991|1992|||
Janusz Onyszkiewicz|m|PL|defence minister|1992|2000|||
Zbigniew Okonski|m|PL|defence minister|1995|1995|Zbigniew Okoński||
Stanislaw Dobrzanski|m|PL|defence minister|1996|1997|Stanisław Dobrzański|PSL|
Bronislaw Komorowski|m|PL|defence minister|2000|2001|Bronisław Komorowski||
Jerzy Szmajdzinski|m|PL|defence minister|2001|2005|Jerzy Szmajdziński|SLD|
Radoslaw Sikorski|m|PL|defence minister|2005|2007|Radek Sikorski;Radosław Sikorski||
Aleksander Szczyglo|m|PL|defence minister|2007|2007|Aleksander Szczygło|PiS|
Bogdan Klich|m|PL|defence minister|2007|2011||PO|
Tomasz Siemoniak|m|PL|defence minister|2011|2015||PO|
Antoni Macierewicz|m|PL|defence minister|2015|2018||PiS|
Mariusz Blaszczak|m|PL|defence minister|2018|2023|Mariusz Błaszczak|PiS|
Wladyslaw Kosiniak-Kamysz|m|PL|defence minister|2023||Władysław Kosiniak-Kamysz|PSL|
Leszek Balcerowicz|m|PL|deputy prime minister|1989|2000|||
Grzegorz Kolodko|m|PL|deputy prime minister|1994|2003|Grzegorz Kołodko||
Andrzej Lepper|m|PL|deputy prime minister|2006|2007||Samoobrona|
Roman Giertych|m|PL|deputy prime minister|2006|2007||LPR|
Waldemar Pawlak|m|PL|deputy prime minister|2007|2012||PSL|
Jaroslaw Kaczynski|m|PL|deputy prime minister|2020|2023|Jarosław Kaczyński|PiS|
Krzysztof Gawkowski|m|PL|deputy prime minister|2023|||Left|
Wladyslaw Kosiniak-Kamysz|m|PL|deputy prime minister|2023||Władysław Kosiniak-Kamysz|PSL|
Radoslaw Sikorski|m|PL|deputy prime minister|2025||Radek Sikorski;Radosław Sikorski|PO|
Jacek Kuron|m|PL|dissident|1964|1989|Jacek Kuroń||
Adam Michnik|m|PL|dissident|1968|1989|||
Leszek Balcerowicz|m|PL|finance minister|1989|2000|||
Grzegorz Kolodko|m|PL|finance minister|1994|2003|Grzegorz Kołodko||
Jacek Rostowski|m|PL|finance minister|2007|2013||PO|
Krzysztof Skubiszewski|m|PL|foreign minister|1989|1993|||
Andrzej Olechowski|m|PL|foreign minister|1993|1995|||
Dariusz Rosati|m|PL|foreign minister|1995|1997|||
Wladyslaw Bartoszewski|m|PL|foreign minister|1995|2001|Władysław Bartoszewski||
Bronislaw Geremek|m|PL|foreign minister|1997|2000|Bronisław Geremek||
Wlodzimierz Cimoszewicz|m|PL|foreign minister|2001|2005|Włodzimierz Cimoszewicz|SLD|
Adam Daniel Rotfeld|m|PL|foreign minister|2005|2005|Adam Rotfeld||
Stefan Meller|m|PL|foreign minister|2005|2006|||
Anna Fotyga|f|PL|foreign minister|2006|2007||PiS|
Radoslaw Sikorski|m|PL|foreign minister|2007||Radek Sikorski;Radosław Sikorski|PO|
Grzegorz Schetyna|m|PL|foreign minister|2014|2015||PO|
Witold Waszczykowski|m|PL|foreign minister|2015|2018||PiS|
Jacek Czaputowicz|m|PL|foreign minister|2018|2020|||
Zbigniew Rau|m|PL|foreign minister|2020|2023||PiS|
Rajmund Andrzejczak|m|PL|general|2018|2023|||
Wieslaw Kukula|m|PL|general|2023||Wiesław Kukuła||
Mariusz Kaminski|m|PL|interior minister|2019|2023|Mariusz Kamiński|PiS|
Marcin Kierwinski|m|PL|interior minister|2023||Marcin Kierwiński|PO|
Tomasz Siemoniak|m|PL|interior minister|2024|2025||PO|
Wojciech Jaruzelski|m|PL|leader|1981|1989|||
Lech Kaczynski|m|PL|mayor|2002|2005|Lech Kaczyński|PiS|
Hanna Gronkiewicz-Waltz|f|PL|mayor|2006|2018||PO|
Rafal Trzaskowski|m|PL|mayor|2018||Rafał Trzaskowski|PO|
Jacek Siewiera|m|PL|national security adviser|2022|2025|||
Slawomir Cenckiewicz|m|PL|national security adviser|2025||Sławomir Cenckiewicz||
Jaroslaw Kaczynski|m|PL|party leader|2003||Jarosław Kaczyński|PiS|
Slawomir Mentzen|m|PL|party leader|2022||Sławomir Mentzen|Konfederacja|
Wojciech Jaruzelski|m|PL|president|1989|1990|||
Lech Walesa|m|PL|president|1990|1995|Lech Wałęsa|Solidarity|Q444
Aleksander Kwasniewski|m|PL|president|1995|2005|Aleksander Kwaśniewski;Alexander Kwasniewski|SLD|
Lech Kaczynski|m|PL|president|2005|2010|Lech Kaczyński|PiS|
Bronislaw Komorowski|m|PL|president|2010|2015|Bronisław Komorowski|PO|
Andrzej Duda|m|PL|president|2015|2025||PiS|
Karol Nawrocki|m|PL|president|2025||||
Tadeusz Mazowiecki|m|PL|prime minister|1989|1991||Solidarity|
Jan Krzysztof Bielecki|m|PL|prime minister|1991|1991|||
Jan Olszewski|m|PL|prime minister|1991|1992|||
Hanna Suchocka|f|PL|prime minister|1992|1993|||
Waldemar Pawlak|m|PL|prime minister|1992|1995||PSL|
Jozef Oleksy|m|PL|prime minister|1995|1996|Józef Oleksy|SLD|
Wlodzimierz Cimoszewicz|m|PL|prime minister|1996|1997|Włodzimierz Cimoszewicz|SLD|
Jerzy Buzek|m|PL|prime minister|1997|2001||AWS|
Leszek Miller|m|PL|prime minister|2001|2004||SLD|
Marek Belka|m|PL|prime minister|2004|2005|||
Kazimierz Marcinkiewicz|m|PL|prime minister|2005|2006||PiS|
Jaroslaw Kaczynski|m|PL|prime minister|2006|2007|Jarosław Kaczyński|PiS|
Donald Tusk|m|PL|prime minister|2007|||PO|
Ewa Kopacz|f|PL|prime minister|2014|2015||PO|
Beata Szydlo|f|PL|prime minister|2015|2017|Beata Szydło|PiS|
Mateusz Morawiecki|m|PL|prime minister|2017|2023||PiS|
Szymon Holownia|m|PL|speaker|2023|2025|Szymon Hołownia|Poland 2050|
Wlodzimierz Czarzasty|m|PL|speaker|2025||Włodzimierz Czarzasty|Left|
Victor Stanculescu|m|RO|defence minister|1990|1991|Victor Stănculescu||
Niculae Spiroiu|m|RO|defence minister|1991|1994|Nicolae Spiroiu||
Gheorghe Tinca|m|RO|defence minister|1994|1996|||
Victor Babiuc|m|RO|defence minister|1996|2000|||
Ioan Mircea Pascu|m|RO|defence minister|2000|2004||PSD|
Teodor Atanasiu|m|RO|defence minister|2004|2006||PNL|
Teodor Melescanu|m|RO|defence minister|2007|2008|Teodor Meleșcanu|PNL|
Gabriel Oprea|m|RO|defence minister|2009|2012|||
Mircea Dusa|m|RO|defence minister|2012|2015|Mircea Dușa|PSD|
Mihnea Motoc|m|RO|defence minister|2015|2017|||
Mihai Fifor|m|RO|defence minister|2017|2018||PSD|
Gabriel Les|m|RO|defence minister|2017|2019|Gabriel Leș|PSD|
Nicolae Ciuca|m|RO|defence minister|2019|2021|Nicolae Ciucă|PNL|
Vasile Dincu|m|RO|defence minister|2021|2022|Vasile Dîncu|PSD|
Angel Tilvar|m|RO|defence minister|2022|2025|Angel Tîlvăr|PSD|
Ionut Mosteanu|m|RO|defence minister|2025|2025|Ionuț Moșteanu|USR|
Radu Miruta|m|RO|defence minister|2025||Radu Miruță|USR|
Laszlo Tokes|m|RO|dissident|1989||László Tőkés||
Adrian Nastase|m|RO|foreign minister|1990|1992|Adrian Năstase||
Teodor Melescanu|m|RO|foreign minister|1992|2019|Teodor Meleșcanu||
Adrian Severin|m|RO|foreign minister|1996|1997|||
Andrei Plesu|m|RO|foreign minister|1997|1999|Andrei Pleșu||
Petre Roman|m|RO|foreign minister|1999|2000|||
Mircea Geoana|m|RO|foreign minister|2000|2004|Mircea Geoană|PSD|
Mihai Razvan Ungureanu|m|RO|foreign minister|2004|2007|Mihai Răzvan Ungureanu||
Adrian Cioroianu|m|RO|foreign minister|2007|2008||PNL|
Cristian Diaconescu|m|RO|foreign minister|2008|2012|||
Lazar Comanescu|m|RO|foreign minister|2008|2017|Lazăr Comănescu||
Teodor Baconschi|m|RO|foreign minister|2009|2012|||
Titus Corlatean|m|RO|foreign minister|2012|2014|Titus Corlățean|PSD|
Bogdan Aurescu|m|RO|foreign minister|2014|2023|||
Luminita Odobescu|f|RO|foreign minister|2023|2025|Luminița Odobescu||
Oana Toiu|f|RO|foreign minister|2025||Oana Țoiu|USR|
Gabriel Oprea|m|RO|interior minister|2012|2015|||
Nicolae Ceausescu|m|RO|leader|1965|1989|Nicolae Ceaușescu||
Traian Basescu|m|RO|mayor|2000|2004|Traian Băsescu||
Nicusor Dan|m|RO|mayor|2020|2025|Nicușor Dan||
Corneliu Vadim Tudor|m|RO|party leader|1991|2015||PRM|
Bela Marko|m|RO|party leader|1993|2011|Béla Markó|UDMR|
George Simion|m|RO|party leader|2019|||AUR|
Calin Georgescu|m|RO|party leader|2024||Călin Georgescu||
Nicolae Ceausescu|m|RO|president|1974|1989|Nicolae Ceaușescu||
Ion Iliescu|m|RO|president|1989|2004||PSD|
Emil Constantinescu|m|RO|president|1996|2000|||
Traian Basescu|m|RO|president|2004|2014|Traian Băsescu||
Klaus Iohannis|m|RO|president|2014|2025|Klaus Johannis|PNL|
Ilie Bolojan|m|RO|president|2025|2025||PNL|
Nicusor Dan|m|RO|president|2025||Nicușor Dan||
Petre Roman|m|RO|prime minister|1989|1991|||
Theodor Stolojan|m|RO|prime minister|1991|1992|||
Nicolae Vacaroiu|m|RO|prime minister|1992|1996|Nicolae Văcăroiu||
Victor Ciorbea|m|RO|prime minister|1996|1998|||
Radu Vasile|m|RO|prime minister|1998|1999|||
Mugur Isarescu|m|RO|prime minister|1999|2000|Mugur Isărescu||
Adrian Nastase|m|RO|prime minister|2000|2004|Adrian Năstase|PSD|
Calin Popescu-Tariceanu|m|RO|prime minister|2004|2008|Călin Popescu-Tăriceanu;Calin Tariceanu|PNL|
Emil Boc|m|RO|prime minister|2008|2012|||
Mihai Razvan Ungureanu|m|RO|prime minister|2012|2012|Mihai Răzvan Ungureanu||
Victor Ponta|m|RO|prime minister|2012|2015||PSD|
Dacian Ciolos|m|RO|prime minister|2015|2017|Dacian Cioloș||
Sorin Grindeanu|m|RO|prime minister|2017|2017||PSD|
Mihai Tudose|m|RO|prime minister|2017|2018||PSD|
Viorica Dancila|f|RO|prime minister|2018|2019|Viorica Dăncilă|PSD|
Ludovic Orban|m|RO|prime minister|2019|2020||PNL|
Florin Citu|m|RO|prime minister|2020|2021|Florin Cîțu|PNL|
Nicolae Ciuca|m|RO|prime minister|2021|2023|Nicolae Ciucă|PNL|
Marcel Ciolacu|m|RO|prime minister|2023|2025||PSD|
Ilie Bolojan|m|RO|prime minister|2025|||PNL|
Adrian Nastase|m|RO|speaker|1992|1996|Adrian Năstase||
Dragomir Djokic|m|RS|ambassador to the UN|1992|1995|Dragomir Đokić||
Vladislav Jovanovic|m|RS|ambassador to the UN|1995|2000|Vladislav Jovanović||
Dejan Sahovic|m|RS|ambassador to the UN|2001|2004|Dejan Šahović||
Feodor Starcevic|m|RS|ambassador to the UN|2009|2013|Feodor Starčević||
Milan Milanovic|m|RS|ambassador to the UN|2013|2017|Milan Milanović||
Veljko Kadijevic|m|RS|defence minister|1988|1992|Veljko Kadijević||
Pavle Bulatovic|m|RS|defence minister|1993|2000|Pavle Bulatović||
Dragoljub Ojdanic|m|RS|defence minister|2000|2000|Dragoljub Ojdanić||
Slobodan Krapovic|m|RS|defence minister|2000|2002|Slobodan Krapović||
Boris Tadic|m|RS|defence minister|2003|2004|Boris Tadić|DS|
Prvoslav Davinic|m|RS|defence minister|2004|2005|Prvoslav Davinić||
Zoran Stankovic|m|RS|defence minister|2005|2007|Zoran Stanković||
Dragan Sutanovac|m|RS|defence minister|2007|2012|Dragan Šutanovac|DS|
Aleksandar Vucic|m|RS|defence minister|2012|2013|Aleksandar Vučić|SNS|
Nebojsa Rodic|m|RS|defence minister|2013|2014|Nebojša Rodić||
Bratislav Gasic|m|RS|defence minister|2014||Bratislav Gašić|SNS|
Zoran Djordjevic|m|RS|defence minister|2016|2017|Zoran Đorđević||
Aleksandar Vulin|m|RS|defence minister|2017|2020|||
Nebojsa Stefanovic|m|RS|defence minister|2020|2022|Nebojša Stefanović|SNS|
Milos Vucevic|m|RS|defence minister|2022|2024|Miloš Vučević|SNS|
Nikola Sainovic|m|RS|deputy prime minister|1994|2000|Nikola Šainović|SPS|
Vojislav Seselj|m|RS|deputy prime minister|1998|2000|Vojislav Šešelj|SRS|
Vuk Draskovic|m|RS|deputy prime minister|1999|1999|Vuk Drašković|SPO|
Nebojsa Covic|m|RS|deputy prime minister|2001|2004|Nebojša Čović||
Miroljub Labus|m|RS|deputy prime minister|2001|2006|||
Bozidar Djelic|m|RS|deputy prime minister|2007|2011|Božidar Đelić|DS|
Zorana Mihajlovic|f|RS|deputy prime minister|2014|2022|Zorana Mihajlović|SNS|
Sanda Raskovic-Ivic|f|RS|envoy|2005|2007|Sanda Rašković-Ivić||
Marko Djuric|m|RS|envoy|2014|2020|Marko Đurić|SNS|
Petar Petkovic|m|RS|envoy|2020||Petar Petković|SNS|
Mladjan Dinkic|m|RS|finance minister|2004|2013|Mlađan Dinkić|G17|
Sinisa Mali|m|RS|finance minister|2018||Siniša Mali|SNS|
Budimir Loncar|m|RS|foreign minister|1987|1991|Budimir Lončar||
Vladislav Jovanovic|m|RS|foreign minister|1991|1995|Vladislav Jovanović||
Milan Milutinovic|m|RS|foreign minister|1995|1998|Milan Milutinović|SPS|
Zivadin Jovanovic|m|RS|foreign minister|1998|2000|Živadin Jovanović|SPS|
Goran Svilanovic|m|RS|foreign minister|2000|2004|Goran Svilanović||
Vuk Draskovic|m|RS|foreign minister|2004|2007|Vuk Drašković|SPO|
Vuk Jeremic|m|RS|foreign minister|2007|2012|Vuk Jeremić|DS|
Ivan Mrkic|m|RS|foreign minister|2012|2014|Ivan Mrkić||
Ivica Dacic|m|RS|foreign minister|2014|2024|Ivica Dačić|SPS|
Nikola Selakovic|m|RS|foreign minister|2020|2022|Nikola Selaković|SNS|
Marko Djuric|m|RS|foreign minister|2024||Marko Đurić|SNS|
Blagoje Adzic|m|RS|general|1989|1992|Blagoje Adžić||
Zivota Panic|m|RS|general|1992|1993|Života Panić||
Momcilo Perisic|m|RS|general|1993|1998|Momčilo Perišić||
Dragoljub Ojdanic|m|RS|general|1998|2000|Dragoljub Ojdanić||
Nebojsa Pavkovic|m|RS|general|1998|2002|Nebojša Pavković||
Vladimir Lazarevic|m|RS|general|1999|2000|Vladimir Lazarević||
Branko Krga|m|RS|general|2002|2004|||
Milan Mojsilovic|m|RS|general|2018||Milan Mojsilović||
Vlajko Stojiljkovic|m|RS|interior minister|1997|2000|Vlajko Stojiljković|SPS|
Dusan Mihajlovic|m|RS|interior minister|2001|2004|Dušan Mihajlović||
Dragan Jocic|m|RS|interior minister|2004|2008|Dragan Jočić|DSS|
Ivica Dacic|m|RS|interior minister|2008||Ivica Dačić|SPS|
Vuk Draskovic|m|RS|party leader|1990|2024|Vuk Drašković|SPO|
Vojislav Seselj|m|RS|party leader|1991||Vojislav Šešelj|SRS|
Vesna Pesic|f|RS|party leader|1992|1999|Vesna Pešić||
Vojislav Kostunica|m|RS|party leader|1992|2014|Vojislav Koštunica|DSS|
Mirjana Markovic|f|RS|party leader|1994|2003|Mira Markovic;Mirjana Marković|JUL|
Zoran Djindjic|m|RS|party leader|1994|2003|Zoran Đinđić|DS|
Tomislav Nikolic|m|RS|party leader|2003|2012|Tomislav Nikolić|SRS|
Cedomir Jovanovic|m|RS|party leader|2005|2020|Čedomir Jovanović|LDP|
Josip Broz Tito|m|RS|president|1953|1980|Marshal Tito||
Slobodan Milosevic|m|RS|president|1989|2000|Slobodan Milošević|SPS|
Borisav Jovic|m|RS|president|1990|1991|Borisav Jović||
Branko Kostic|m|RS|president|1991|1992|Branko Kostić||
Dobrica Cosic|m|RS|president|1992|1993|Dobrica Ćosić||
Zoran Lilic|m|RS|president|1993|1997|Zoran Lilić|SPS|
Milan Milutinovic|m|RS|president|1997|2002|Milan Milutinović|SPS|
Vojislav Kostunica|m|RS|president|2000|2003|Vojislav Koštunica|DSS|
Svetozar Marovic|m|RS|president|2003|2006|Svetozar Marović|DPS|
Boris Tadic|m|RS|president|2004|2012|Boris Tadić|DS|
Tomislav Nikolic|m|RS|president|2012|2017|Tomislav Nikolić|SNS|
Aleksandar Vucic|m|RS|president|2017||Aleksandar Vučić;Alexander Vucic|SNS|
Ante Markovic|m|RS|prime minister|1989|1991|Ante Marković||
Radoman Bozovic|m|RS|prime minister|1991|1993|Radoman Božović|SPS|
Milan Panic|m|RS|prime minister|1992|1993|Milan Panić||
Nikola Sainovic|m|RS|prime minister|1993|1994|Nikola Šainović|SPS|
Radoje Kontic|m|RS|prime minister|1993|1998|Radoje Kontić||
Mirko Marjanovic|m|RS|prime minister|1994|2000|Mirko Marjanović|SPS|
Momir Bulatovic|m|RS|prime minister|1998|2000|Momir Bulatović||
Zoran Zizic|m|RS|prime minister|2000|2001|Zoran Žižić||
Dragisa Pesic|m|RS|prime minister|2001|2003|Dragiša Pešić||
Zoran Djindjic|m|RS|prime minister|2001|2003|Zoran Đinđić|DS|
Zoran Zivkovic|m|RS|prime minister|2003|2004|Zoran Živković|DS|
Vojislav Kostunica|m|RS|prime minister|2004|2008|Vojislav Koštunica|DSS|
Mirko Cvetkovic|m|RS|prime minister|2008|2012|Mirko Cvetković||
Ivica Dacic|m|RS|prime minister|2012|2014|Ivica Dačić|SPS|
Aleksandar Vucic|m|RS|prime minister|2014|2017|Aleksandar Vučić|SNS|
Ana Brnabic|f|RS|prime minister|2017|2024|Ana Brnabić|SNS|
Milos Vucevic|m|RS|prime minister|2024|2025|Miloš Vučević|SNS|
Djuro Macut|m|RS|prime minister|2025||Đuro Macut||
Zeljko Raznatovic|m|RS|rebel leader|1990|2000|Željko Ražnatović;Arkan||
Ana Brnabic|f|RS|speaker|2024||Ana Brnabić|SNS|
Danilo Turk|m|SI|ambassador to the UN|1992|2000|Danilo Türk||
Samuel Zbogar|m|SI|ambassador to the UN|2023||Samuel Žbogar||
Janez Jansa|m|SI|defence minister|1990|1994|Janez Janša||
Jelko Kacin|m|SI|defence minister|1994|1997||LDS|
Alojz Krapez|m|SI|defence minister|1997|1998|Alojz Krapež||
Anton Grizold|m|SI|defence minister|2000|2004|||
Karl Erjavec|m|SI|defence minister|2004|2020||DeSUS|
Ljubica Jelusic|f|SI|defence minister|2008|2012|Ljubica Jelušič||
Ales Hojs|m|SI|defence minister|2012|2013|Aleš Hojs||
Roman Jakic|m|SI|defence minister|2013|2014|Roman Jakič||
Janko Veber|m|SI|defence minister|2014|2015||SD|
Andreja Katic|f|SI|defence minister|2015|2018|Andreja Katič|SD|
Matej Tonin|m|SI|defence minister|2020|2022||NSi|
Marjan Sarec|m|SI|defence minister|2022|2024|Marjan Šarec||
Borut Sajovic|m|SI|defence minister|2024||||
Dimitrij Rupel|m|SI|foreign minister|1990|2008|||
Lojze Peterle|m|SI|foreign minister|1993|1994|||
Zoran Thaler|m|SI|foreign minister|1995|1997||LDS|
Davorin Kracun|m|SI|foreign minister|1996|1997|Davorin Kračun||
Boris Frlec|m|SI|foreign minister|1997|2000|||
Samuel Zbogar|m|SI|foreign minister|2008|2012|Samuel Žbogar||
Karl Erjavec|m|SI|foreign minister|2012|2018||DeSUS|
Miro Cerar|m|SI|foreign minister|2018|2020|||
Anze Logar|m|SI|foreign minister|2020|2022|Anže Logar|SDS|
Tanja Fajon|f|SI|foreign minister|2022|||SD|
Igor Bavcar|m|SI|interior minister|1990|1993|Igor Bavčar||
Milan Kucan|m|SI|president|1990|2002|Milan Kučan||
Janez Drnovsek|m|SI|president|2002|2007|Janez Drnovšek|LDS|
Danilo Turk|m|SI|president|2007|2012|Danilo Türk||
Borut Pahor|m|SI|president|2012|2022||SD|
Natasa Pirc Musar|f|SI|president|2022||Nataša Pirc Musar||
Lojze Peterle|m|SI|prime minister|1990|1992|||
Janez Drnovsek|m|SI|prime minister|1992|2002|Janez Drnovšek|LDS|
Andrej Bajuk|m|SI|prime minister|2000|2000|||
Anton Rop|m|SI|prime minister|2002|2004||LDS|
Janez Jansa|m|SI|prime minister|2004|2022|Janez Janša|SDS|
Borut Pahor|m|SI|prime minister|2008|2012||SD|
Alenka Bratusek|f|SI|prime minister|2013|2014|Alenka Bratušek||
Miro Cerar|m|SI|prime minister|2014|2018|||
Marjan Sarec|m|SI|prime minister|2018|2020|Marjan Šarec||
Robert Golob|m|SI|prime minister|2022||||
Peter Tomka|m|SK|ambassador to the UN|1994|1997|||
Peter Burian|m|SK|ambassador to the UN|2004|2008|||
Milos Koterec|m|SK|ambassador to the UN|2009|2012|Miloš Koterec||
Michal Mlynar|m|SK|ambassador to the UN|2017|2022|Michal Mlynár||
Imrich Andrejcak|m|SK|defence minister|1993|1994|Imrich Andrejčák||
Jan Sitek|m|SK|defence minister|1994|1998|Ján Sitek||
Pavol Kanis|m|SK|defence minister|1994|2001||SDL|
Jozef Stank|m|SK|defence minister|2001|2002|||
Ivan Simko|m|SK|defence minister|2002|2003|Ivan Šimko||
Juraj Liska|m|SK|defence minister|2003|2006|||
Frantisek Kasicky|m|SK|defence minister|2006|2008|František Kašický||
Jaroslav Baska|m|SK|defence minister|2008|2010|Jaroslav Baška|Smer|
Lubomir Galko|m|SK|defence minister|2010|2011|Ľubomír Galko|SaS|
Martin Glvac|m|SK|defence minister|2012|2016|Martin Glváč|Smer|
Peter Gajdos|m|SK|defence minister|2016|2020|Peter Gajdoš|SNS|
Jaroslav Nad|m|SK|defence minister|2020|2023|Jaroslav Naď|OLaNO|
Robert Kalinak|m|SK|defence minister|2023||Robert Kaliňák|Smer|
Jozef Moravcik|m|SK|foreign minister|1993|1994|Jozef Moravčík||
Juraj Schenk|m|SK|foreign minister|1994|1996|||
Eduard Kukan|m|SK|foreign minister|1994|2006|||
Pavol Hamzik|m|SK|foreign minister|1996|1997|Pavol Hamžík||
Zdenka Kramplova|f|SK|foreign minister|1997|1998|Zdenka Kramplová||
Jan Kubis|m|SK|foreign minister|2006|2009|Ján Kubiš||
Miroslav Lajcak|m|SK|foreign minister|2009|2020|Miroslav Lajčák||
Mikulas Dzurinda|m|SK|foreign minister|2010|2012|Mikuláš Dzurinda|SDKU|
Ivan Korcok|m|SK|foreign minister|2020|2022|Ivan Korčok||
Rastislav Kacer|m|SK|foreign minister|2022|2023|Rastislav Káčer||
Juraj Blanar|m|SK|foreign minister|2023||Juraj Blanár|Smer|
Robert Kalinak|m|SK|interior minister|2006|2018|Robert Kaliňák|Smer|
Matus Sutaj Estok|m|SK|interior minister|2023||Matúš Šutaj Eštok|Hlas|
Jan Slota|m|SK|party leader|1990|2012|Ján Slota|SNS|
Andrej Danko|m|SK|party leader|2012|||SNS|
Michal Simecka|m|SK|party leader|2022||Michal Šimečka|PS|
Michal Kovac|m|SK|president|1993|1998|Michal Kováč||
Rudolf Schuster|m|SK|president|1999|2004|||
Ivan Gasparovic|m|SK|president|2004|2014|Ivan Gašparovič||
Andrej Kiska|m|SK|president|2014|2019|||
Zuzana Caputova|f|SK|president|2019|2024|Zuzana Čaputová||
Peter Pellegrini|m|SK|president|2024|||Hlas|
Vladimir Meciar|m|SK|prime minister|1990|1998|Vladimír Mečiar|HZDS|
Jan Carnogursky|m|SK|prime minister|1991|1992|Ján Čarnogurský|KDH|
Jozef Moravcik|m|SK|prime minister|1994|1994|Jozef Moravčík||
Mikulas Dzurinda|m|SK|prime minister|1998|2006|Mikuláš Dzurinda|SDKU|
Robert Fico|m|SK|prime minister|2006|||Smer|
Iveta Radicova|f|SK|prime minister|2010|2012|Iveta Radičová|SDKU|
Peter Pellegrini|m|SK|prime minister|2018|2020||Smer|
Igor Matovic|m|SK|prime minister|2020|2021|Igor Matovič|OLaNO|
Eduard Heger|m|SK|prime minister|2021|2023||OLaNO|
Ludovit Odor|m|SK|prime minister|2023|2023|Ľudovít Ódor||
Armend Mehaj|m|XK|defence minister|2021|2023||Vetevendosje|
Ejup Maqedonci|m|XK|defence minister|2023|||Vetevendosje|
Adem Demaci|m|XK|dissident|1958|2018|Adem Demaçi||
Skender Hyseni|m|XK|foreign minister|2008|2010|Skënder Hyseni|LDK|
Enver Hoxhaj|m|XK|foreign minister|2011|2017||PDK|
Hashim Thaci|m|XK|foreign minister|2014|2016|Hashim Thaçi|PDK|
Behgjet Pacolli|m|XK|foreign minister|2017|2020||AKR|
Donika Gervalla|f|XK|foreign minister|2021||Donika Gervalla-Schwarz||
Agim Ceku|m|XK|general|1999|2006|Agim Çeku|KLA|
Xhelal Svecla|m|XK|interior minister|2021||Xhelal Sveçla|Vetevendosje|
Ibrahim Rugova|m|XK|party leader|1989|2006||LDK|
Oliver Ivanovic|m|XK|party leader|1999|2018|Oliver Ivanović||
Veton Surroi|m|XK|party leader|2004|2008||ORA|
Ibrahim Rugova|m|XK|president|1992|2006||LDK|
Fatmir Sejdiu|m|XK|president|2006|2010||LDK|
Behgjet Pacolli|m|XK|president|2011|2011||AKR|
Atifete Jahjaga|f|XK|president|2011|2016|||
Hashim Thaci|m|XK|president|2016|2020|Hashim Thaçi;Hashim Thaqi|PDK|
Vjosa Osmani|f|XK|president|2021||Vjosa Osmani-Sadriu||
Bujar Bukoshi|m|XK|prime minister|1991|1999|||
Bajram Rexhepi|m|XK|prime minister|2002|2004||PDK|
Ramush Haradinaj|m|XK|prime minister|2004|2020||AAK|
Bajram Kosumi|m|XK|prime minister|2005|2006||AAK|
Agim Ceku|m|XK|prime minister|2006|2008|Agim Çeku||
Hashim Thaci|m|XK|prime minister|2008|2014|Hashim Thaçi;Hashim Thaqi|PDK|
Isa Mustafa|m|XK|prime minister|2014|2017||LDK|
Avdullah Hoti|m|XK|prime minister|2020|2020||LDK|
Albin Kurti|m|XK|prime minister|2020|||Vetevendosje|
Adem Jashari|m|XK|rebel leader|1991|1998||KLA|
Hashim Thaci|m|XK|rebel leader|1998|1999|Hashim Thaçi;Hashim Thaqi|KLA|
Ramush Haradinaj|m|XK|rebel leader|1998|1999||KLA|
Nexhat Daci|m|XK|speaker|2001|2006||LDK|
Jakup Krasniqi|m|XK|speaker|2007|2014||PDK|
Kadri Veseli|m|XK|speaker|2014|2019||PDK|
Glauk Konjufca|m|XK|speaker|2019|2025||Vetevendosje|
Jakup Krasniqi|m|XK|spokesman|1998|1999||KLA|
`;
