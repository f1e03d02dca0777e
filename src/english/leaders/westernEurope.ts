/** Leaders of western and southern Europe, Cyprus and Turkey, 1990–2026: name | gender | country | office | from | to | spellings | party | Wikidata. Own compilation; see the head of `index.ts`. */
export const westernEurope = `
Oscar Ribas Reig|m|AD|prime minister|1982|1994|||
Marc Forne|m|AD|prime minister|1994|2005|Marc Forné Molné;Marc Forne Molne||
Albert Pintat|m|AD|prime minister|2005|2009|||
Jaume Bartumeu|m|AD|prime minister|2009|2011|||
Antoni Marti|m|AD|prime minister|2011|2019|Antoni Martí||
Xavier Espot|m|AD|prime minister|2019||Xavier Espot Zamora||
Peter Hohenfellner|m|AT|ambassador to the UN|1988|1993|||
Ernst Sucharipa|m|AT|ambassador to the UN|1993|1999|||
Gerhard Pfanzelter|m|AT|ambassador to the UN|1999|2008|||
Thomas Mayr-Harting|m|AT|ambassador to the UN|2008|2011|||
Bruno Kreisky|m|AT|chancellor|1970|1983||SPO|
Franz Vranitzky|m|AT|chancellor|1986|1997||SPO|
Viktor Klima|m|AT|chancellor|1997|2000||SPO|
Wolfgang Schuessel|m|AT|chancellor|2000|2007|Wolfgang Schüssel;Wolfgang Schussel|OVP|
Alfred Gusenbauer|m|AT|chancellor|2007|2008||SPO|
Werner Faymann|m|AT|chancellor|2008|2016||SPO|
Christian Kern|m|AT|chancellor|2016|2017||SPO|
Sebastian Kurz|m|AT|chancellor|2017|2021||OVP|
Brigitte Bierlein|f|AT|chancellor|2019|2020|||
Alexander Schallenberg|m|AT|chancellor|2021|2025||OVP|
Karl Nehammer|m|AT|chancellor|2021|2025||OVP|
Christian Stocker|m|AT|chancellor|2025|||OVP|
Werner Fasslabend|m|AT|defence minister|1990|2000||OVP|
Herbert Scheibner|m|AT|defence minister|2000|2003||FPO|
Guenther Platter|m|AT|defence minister|2003|2007|Günther Platter;Gunther Platter|OVP|
Norbert Darabos|m|AT|defence minister|2007|2013||SPO|
Gerald Klug|m|AT|defence minister|2013|2016||SPO|
Hans Peter Doskozil|m|AT|defence minister|2016|2017||SPO|
Mario Kunasek|m|AT|defence minister|2017|2019||FPO|
Klaudia Tanner|f|AT|defence minister|2020|||OVP|
Alois Mock|m|AT|deputy prime minister|1987|1989||OVP|
Josef Riegler|m|AT|deputy prime minister|1989|1991||OVP|
Erhard Busek|m|AT|deputy prime minister|1991|1995||OVP|
Susanne Riess-Passer|f|AT|deputy prime minister|2000|2003||FPO|
Josef Proell|m|AT|deputy prime minister|2008|2011|Josef Pröll;Josef Proll|OVP|
Reinhold Mitterlehner|m|AT|deputy prime minister|2014|2017||OVP|
Heinz-Christian Strache|m|AT|deputy prime minister|2017|2019||FPO|
Werner Kogler|m|AT|deputy prime minister|2020|2025||Green|
Andreas Babler|m|AT|deputy prime minister|2025|||SPO|
Alois Mock|m|AT|foreign minister|1987|1995||OVP|
Wolfgang Schuessel|m|AT|foreign minister|1995|2000|Wolfgang Schüssel;Wolfgang Schussel|OVP|
Benita Ferrero-Waldner|f|AT|foreign minister|2000|2004||OVP|
Ursula Plassnik|f|AT|foreign minister|2004|2008||OVP|
Michael Spindelegger|m|AT|foreign minister|2008|2013||OVP|
Sebastian Kurz|m|AT|foreign minister|2013|2017||OVP|
Karin Kneissl|f|AT|foreign minister|2017|2019|||
Alexander Schallenberg|m|AT|foreign minister|2019|2025||OVP|
Beate Meinl-Reisinger|f|AT|foreign minister|2025|||NEOS|
Joerg Haider|m|AT|governor|1989|2008|Jörg Haider;Jorg Haider|FPO|
Franz Loeschnak|m|AT|interior minister|1989|1995|Franz Löschnak;Franz Loschnak|SPO|
Caspar Einem|m|AT|interior minister|1995|1997||SPO|
Karl Schloegl|m|AT|interior minister|1997|2000|Karl Schlögl;Karl Schlogl|SPO|
Ernst Strasser|m|AT|interior minister|2000|2004||OVP|
Johanna Mikl-Leitner|f|AT|interior minister|2011|2016||OVP|
Wolfgang Sobotka|m|AT|interior minister|2016|2017||OVP|
Herbert Kickl|m|AT|interior minister|2017|2019||FPO|
Karl Nehammer|m|AT|interior minister|2020|2021||OVP|
Gerhard Karner|m|AT|interior minister|2021|||OVP|
Helmut Zilk|m|AT|mayor|1984|1994||SPO|
Michael Haeupl|m|AT|mayor|1994|2018|Michael Häupl;Michael Haupl|SPO|
Joerg Haider|m|AT|party leader|1986|2000|Jörg Haider;Jorg Haider|FPO|
Heinz-Christian Strache|m|AT|party leader|2005|2019||FPO|
Norbert Hofer|m|AT|party leader|2019|2021||FPO|
Herbert Kickl|m|AT|party leader|2021|||FPO|
Kurt Waldheim|m|AT|president|1986|1992|||
Thomas Klestil|m|AT|president|1992|2004||OVP|
Heinz Fischer|m|AT|president|2004|2016||SPO|
Alexander Van der Bellen|m|AT|president|2017||Alexander van der Bellen|Green|
Paul Noterdaeme|m|BE|ambassador to the UN|1987|1995|||
Alex Reyn|m|BE|ambassador to the UN|1995|1998|||
Andre Adam|m|BE|ambassador to the UN|1998|2001|André Adam||
Jean de Ruyt|m|BE|ambassador to the UN|2001|2004|||
Johan Verbeke|m|BE|ambassador to the UN|2004|2008|||
Jan Grauls|m|BE|ambassador to the UN|2008|2012|||
Benedicte Frankinet|f|BE|ambassador to the UN|2012|2016|Bénédicte Frankinet||
Marc Pecsteen de Buytswerve|m|BE|ambassador to the UN|2016|2020|||
Philippe Kridelka|m|BE|ambassador to the UN|2020||||
Guy Coeme|m|BE|defence minister|1988|1992||PS|
Leo Delcroix|m|BE|defence minister|1992|1994||CVP|
Jean-Pol Poncelet|m|BE|defence minister|1995|1999|||
Andre Flahaut|m|BE|defence minister|1999|2007|André Flahaut|PS|
Pieter De Crem|m|BE|defence minister|2007|2013|Pieter de Crem|CD&V|
Steven Vandeput|m|BE|defence minister|2014|2018||N-VA|
Ludivine Dedonder|f|BE|defence minister|2020|2025||PS|
Theo Francken|m|BE|defence minister|2025|||N-VA|
Louis Michel|m|BE|deputy prime minister|1999|2004||MR|
Laurette Onkelinx|f|BE|deputy prime minister|1999|2014||PS|
Didier Reynders|m|BE|deputy prime minister|2004|2019||MR|
Mark Eyskens|m|BE|foreign minister|1989|1992||CVP|
Willy Claes|m|BE|foreign minister|1992|1994||SP|
Frank Vandenbroucke|m|BE|foreign minister|1994|1995||SP|
Erik Derycke|m|BE|foreign minister|1995|1999||SP|
Louis Michel|m|BE|foreign minister|1999|2004||MR|
Karel De Gucht|m|BE|foreign minister|2004|2009|Karel de Gucht|VLD|
Yves Leterme|m|BE|foreign minister|2009|2009||CD&V|
Steven Vanackere|m|BE|foreign minister|2009|2011||CD&V|
Didier Reynders|m|BE|foreign minister|2011|2019||MR|
Philippe Goffin|m|BE|foreign minister|2019|2020||MR|
Sophie Wilmes|f|BE|foreign minister|2020|2022|Sophie Wilmès|MR|
Hadja Lahbib|f|BE|foreign minister|2022|2024||MR|
Bernard Quintin|m|BE|foreign minister|2024|2025||MR|
Maxime Prevot|m|BE|foreign minister|2025||Maxime Prévot|Les Engages|
Baudouin|m|BE|king|1951|1993|King Baudouin||
Albert II|m|BE|king|1993|2013|King Albert;King Albert II||
Philippe|m|BE|king|2013||King Philippe||
Filip Dewinter|m|BE|party leader|1992|||Vlaams Belang|
Bart De Wever|m|BE|party leader|2004|2025|Bart de Wever|N-VA|
Wilfried Martens|m|BE|prime minister|1979|1992||CVP|
Jean-Luc Dehaene|m|BE|prime minister|1992|1999||CVP|
Guy Verhofstadt|m|BE|prime minister|1999|2008||VLD|
Herman Van Rompuy|m|BE|prime minister|2008|2009|Herman van Rompuy|CD&V|
Yves Leterme|m|BE|prime minister|2008|2011||CD&V|
Elio Di Rupo|m|BE|prime minister|2011|2014|Elio di Rupo|PS|
Charles Michel|m|BE|prime minister|2014|2019||MR|
Sophie Wilmes|f|BE|prime minister|2019|2020|Sophie Wilmès|MR|
Alexander De Croo|m|BE|prime minister|2020|2025|Alexander de Croo|Open VLD|
Bart De Wever|m|BE|prime minister|2025||Bart de Wever|N-VA|
Kaspar Villiger|m|CH|defence minister|1989|1995|||
Adolf Ogi|m|CH|defence minister|1995|2000|||
Samuel Schmid|m|CH|defence minister|2001|2008|||
Ueli Maurer|m|CH|defence minister|2009|2015||SVP|
Guy Parmelin|m|CH|defence minister|2016|2018||SVP|
Viola Amherd|f|CH|defence minister|2019|2025|||
Martin Pfister|m|CH|defence minister|2025||||
Rene Felber|m|CH|foreign minister|1988|1993|René Felber||
Flavio Cotti|m|CH|foreign minister|1993|1999|||
Joseph Deiss|m|CH|foreign minister|1999|2002|||
Micheline Calmy-Rey|f|CH|foreign minister|2003|2011|||
Didier Burkhalter|m|CH|foreign minister|2012|2017|||
Ignazio Cassis|m|CH|foreign minister|2017||||
Christoph Blocher|m|CH|party leader|1986|||SVP|
Jean-Pascal Delamuraz|m|CH|president|1989|1996|||
Arnold Koller|m|CH|president|1990|1997|||
Flavio Cotti|m|CH|president|1991|1998|||
Rene Felber|m|CH|president|1992|1992|René Felber||
Adolf Ogi|m|CH|president|1993|2000|||
Otto Stich|m|CH|president|1994|1994|||
Kaspar Villiger|m|CH|president|1995|2002|||
Ruth Dreifuss|f|CH|president|1999|1999|||
Moritz Leuenberger|m|CH|president|2001|2006|||
Pascal Couchepin|m|CH|president|2003|2008|||
Joseph Deiss|m|CH|president|2004|2004|||
Samuel Schmid|m|CH|president|2005|2005|||
Micheline Calmy-Rey|f|CH|president|2007|2011|||
Hans-Rudolf Merz|m|CH|president|2009|2009|||
Doris Leuthard|f|CH|president|2010|2017|||
Eveline Widmer-Schlumpf|f|CH|president|2012|2012|||
Ueli Maurer|m|CH|president|2013|2019||SVP|
Didier Burkhalter|m|CH|president|2014|2014|||
Simonetta Sommaruga|f|CH|president|2015|2020|||
Johann Schneider-Ammann|m|CH|president|2016|2016|||
Alain Berset|m|CH|president|2018|2023|||
Guy Parmelin|m|CH|president|2021||||
Ignazio Cassis|m|CH|president|2022|2022|||
Viola Amherd|f|CH|president|2024|2024|||
Karin Keller-Sutter|f|CH|president|2025|2025|||
Alecos Shambos|m|CY|ambassador to the UN|1992|1997|||
Sotos Zackheos|m|CY|ambassador to the UN|1997|2003|||
Andreas Mavroyiannis|m|CY|ambassador to the UN|2003|2019|||
George Iacovou|m|CY|foreign minister|1983|2006|Georgios Iacovou;Georgios Iakovou||
Alecos Michaelides|m|CY|foreign minister|1993|1997|Alekos Michaelides||
Ioannis Kasoulides|m|CY|foreign minister|1997|2023|Ioannis Cassoulides;Yiannakis Cassoulides|DISY|
George Lillikas|m|CY|foreign minister|2006|2007|Giorgos Lillikas;Yiorgos Lillikas||
Erato Kozakou-Marcoullis|f|CY|foreign minister|2007|2013|||
Markos Kyprianou|m|CY|foreign minister|2008|2011||DIKO|
Nikos Christodoulides|m|CY|foreign minister|2018|2022|Nicos Christodoulides||
Constantinos Kombos|m|CY|foreign minister|2023||||
Rauf Denktash|m|CY|leader|1973|2005|Rauf Denktas;Rauf Denktaş;Rauf R. Denktash||
Mehmet Ali Talat|m|CY|leader|2005|2010||CTP|
Dervis Eroglu|m|CY|leader|2010|2015|Derviş Eroğlu|UBP|
Mustafa Akinci|m|CY|leader|2015|2020|Mustafa Akıncı||
Ersin Tatar|m|CY|leader|2020|2025||UBP|
Tufan Erhurman|m|CY|leader|2025||Tufan Erhürman|CTP|
Demetris Christofias|m|CY|party leader|1988|2009|Dimitris Christofias|AKEL|
Archbishop Makarios|m|CY|president|1960|1977|Makarios III;Archbishop Makarios III||
Spyros Kyprianou|m|CY|president|1977|1988|Spiros Kyprianou|DIKO|
Rauf Denktash|m|CY|president|1983|2005|Rauf Denktas;Rauf Denktaş;Rauf R. Denktash||
George Vassiliou|m|CY|president|1988|1993|Georgios Vassiliou;George Vasiliou;Georgios Vasiliou||
Glafcos Clerides|m|CY|president|1993|2003|Glafkos Clerides;Glafkos Klerides|DISY|
Tassos Papadopoulos|m|CY|president|2003|2008|Tasos Papadopoulos|DIKO|
Demetris Christofias|m|CY|president|2008|2013|Dimitris Christofias|AKEL|
Nicos Anastasiades|m|CY|president|2013|2023|Nikos Anastasiades|DISY|
Nikos Christodoulides|m|CY|president|2023||Nicos Christodoulides||
Dervis Eroglu|m|CY|prime minister|1985|2010|Derviş Eroğlu|UBP|
Hakki Atun|m|CY|prime minister|1994|1996|Hakkı Atun||
Mehmet Ali Talat|m|CY|prime minister|2004|2005||CTP|
Michalis Papapetrou|m|CY|spokesman|1998|2003|||
Kypros Chrysostomides|m|CY|spokesman|2003|2006|||
Stefanos Stefanou|m|CY|spokesman|2008|2012||AKEL|
Nikos Christodoulides|m|CY|spokesman|2014|2018|Nicos Christodoulides||
Karsten Voigt|m|DE|MP|1976|1998|Karsten D. Voigt|SPD|
Karl Lamers|m|DE|MP|1980|2002||CDU|
Elmar Brok|m|DE|MP|1980|2019||CDU|
Ruprecht Polenz|m|DE|MP|1994|2013||CDU|
Norbert Roettgen|m|DE|MP|1994||Norbert Röttgen;Norbert Rottgen|CDU|
Hans-Christian Stroebele|m|DE|MP|1998|2017|Hans-Christian Ströbele;Hans-Christian Strobele|Green|
Manfred Weber|m|DE|MP|2004|||CSU|
Anton Hofreiter|m|DE|MP|2005|||Green|
Roderich Kiesewetter|m|DE|MP|2009|||CDU|
Marie-Agnes Strack-Zimmermann|f|DE|MP|2017|2024||FDP|
Detlev zu Rantzau|m|DE|ambassador to the UN|1990|1995|Detlev Graf zu Rantzau||
Tono Eitel|m|DE|ambassador to the UN|1995|1998|Antonius Eitel||
Dieter Kastrup|m|DE|ambassador to the UN|1998|2002|||
Gunter Pleuger|m|DE|ambassador to the UN|2002|2006|||
Thomas Matussek|m|DE|ambassador to the UN|2006|2009|||
Peter Wittig|m|DE|ambassador to the UN|2009|2014|||
Harald Braun|m|DE|ambassador to the UN|2014|2017|||
Christoph Heusgen|m|DE|ambassador to the UN|2017|2021|||
Antje Leendertse|f|DE|ambassador to the UN|2021|2025|||
Willy Brandt|m|DE|chancellor|1969|1974||SPD|
Helmut Schmidt|m|DE|chancellor|1974|1982||SPD|
Helmut Kohl|m|DE|chancellor|1982|1998||CDU|Q2518
Gerhard Schroeder|m|DE|chancellor|1998|2005|Gerhard Schröder;Gerhard Schroder|SPD|Q2530
Angela Merkel|f|DE|chancellor|2005|2021||CDU|Q567
Olaf Scholz|m|DE|chancellor|2021|2025||SPD|Q61053
Friedrich Merz|m|DE|chancellor|2025|||CDU|
Gerhard Stoltenberg|m|DE|defence minister|1989|1992||CDU|
Volker Ruehe|m|DE|defence minister|1992|1998|Volker Rühe;Volker Ruhe|CDU|
Rudolf Scharping|m|DE|defence minister|1998|2002||SPD|
Peter Struck|m|DE|defence minister|2002|2005||SPD|
Franz Josef Jung|m|DE|defence minister|2005|2009||CDU|
Karl-Theodor zu Guttenberg|m|DE|defence minister|2009|2011||CSU|
Thomas de Maiziere|m|DE|defence minister|2011|2013|Thomas de Maizière|CDU|
Ursula von der Leyen|f|DE|defence minister|2013|2019||CDU|
Annegret Kramp-Karrenbauer|f|DE|defence minister|2019|2021||CDU|
Christine Lambrecht|f|DE|defence minister|2021|2023||SPD|
Boris Pistorius|m|DE|defence minister|2023|||SPD|
Franz Muentefering|m|DE|deputy prime minister|2005|2007|Franz Müntefering;Franz Muntefering|SPD|
Philipp Roesler|m|DE|deputy prime minister|2011|2013|Philipp Rösler;Philipp Rosler|FDP|
Sigmar Gabriel|m|DE|deputy prime minister|2013|2018||SPD|
Olaf Scholz|m|DE|deputy prime minister|2018|2021||SPD|Q61053
Robert Habeck|m|DE|deputy prime minister|2021|2025||Green|
Lars Klingbeil|m|DE|deputy prime minister|2025|||SPD|
Theo Waigel|m|DE|finance minister|1989|1998|Theodor Waigel|CSU|
Oskar Lafontaine|m|DE|finance minister|1998|1999||SPD|
Hans Eichel|m|DE|finance minister|1999|2005||SPD|
Peer Steinbrueck|m|DE|finance minister|2005|2009|Peer Steinbrück;Peer Steinbruck|SPD|
Wolfgang Schaeuble|m|DE|finance minister|2009|2017|Wolfgang Schäuble;Wolfgang Schauble|CDU|
Olaf Scholz|m|DE|finance minister|2018|2021||SPD|Q61053
Christian Lindner|m|DE|finance minister|2021|2024||FDP|
Joerg Kukies|m|DE|finance minister|2024|2025|Jörg Kukies;Jorg Kukies|SPD|
Lars Klingbeil|m|DE|finance minister|2025|||SPD|
Hans-Dietrich Genscher|m|DE|foreign minister|1974|1992||FDP|
Klaus Kinkel|m|DE|foreign minister|1992|1998||FDP|
Joschka Fischer|m|DE|foreign minister|1998|2005|Joseph Fischer|Green|
Frank-Walter Steinmeier|m|DE|foreign minister|2005|2017||SPD|
Guido Westerwelle|m|DE|foreign minister|2009|2013||FDP|
Sigmar Gabriel|m|DE|foreign minister|2017|2018||SPD|
Heiko Maas|m|DE|foreign minister|2018|2021||SPD|
Annalena Baerbock|f|DE|foreign minister|2021|2025||Green|
Johann Wadephul|m|DE|foreign minister|2025|||CDU|
Klaus Naumann|m|DE|general|1991|1996|||
Harald Kujat|m|DE|general|2000|2002|||
Wolfgang Schneiderhan|m|DE|general|2002|2009|||
Eberhard Zorn|m|DE|general|2018|2023|||
Carsten Breuer|m|DE|general|2023||||
Kurt Biedenkopf|m|DE|governor|1990|2002||CDU|
Edmund Stoiber|m|DE|governor|1993|2007||CSU|
Horst Seehofer|m|DE|governor|2008|2018||CSU|
Winfried Kretschmann|m|DE|governor|2011|2026||Green|
Bodo Ramelow|m|DE|governor|2014|2024||Left|
Markus Soeder|m|DE|governor|2018||Markus Söder;Markus Soder|CSU|
Wolfgang Schaeuble|m|DE|interior minister|1989|2009|Wolfgang Schäuble;Wolfgang Schauble|CDU|
Rudolf Seiters|m|DE|interior minister|1991|1993||CDU|
Manfred Kanther|m|DE|interior minister|1993|1998||CDU|
Otto Schily|m|DE|interior minister|1998|2005||SPD|
Thomas de Maiziere|m|DE|interior minister|2009|2018|Thomas de Maizière|CDU|
Hans-Peter Friedrich|m|DE|interior minister|2011|2013||CSU|
Horst Seehofer|m|DE|interior minister|2018|2021||CSU|
Nancy Faeser|f|DE|interior minister|2021|2025||SPD|
Alexander Dobrindt|m|DE|interior minister|2025|||CSU|
Erich Honecker|m|DE|leader|1971|1989||SED|
Egon Krenz|m|DE|leader|1989|1989||SED|
Eberhard Diepgen|m|DE|mayor|1984|2001||CDU|
Walter Momper|m|DE|mayor|1989|1991||SPD|
Klaus Wowereit|m|DE|mayor|2001|2014||SPD|
Kai Wegner|m|DE|mayor|2023|||CDU|
Petra Kelly|f|DE|party leader|1980|1992||Green|
Hans-Jochen Vogel|m|DE|party leader|1987|1991||SPD|
Otto Lambsdorff|m|DE|party leader|1988|1993|Otto Graf Lambsdorff|FDP|
Gregor Gysi|m|DE|party leader|1989|1993||PDS|
Bjoern Engholm|m|DE|party leader|1991|1993|Björn Engholm;Bjorn Engholm|SPD|
Klaus Kinkel|m|DE|party leader|1993|1995||FDP|
Rudolf Scharping|m|DE|party leader|1993|1995||SPD|
Lothar Bisky|m|DE|party leader|1993|2010||Left|
Oskar Lafontaine|m|DE|party leader|1995|1999||SPD|
Wolfgang Schaeuble|m|DE|party leader|1998|2000|Wolfgang Schäuble;Wolfgang Schauble|CDU|
Angela Merkel|f|DE|party leader|2000|2018||CDU|Q567
Guido Westerwelle|m|DE|party leader|2001|2011||FDP|
Claudia Roth|f|DE|party leader|2001|2013||Green|
Kurt Beck|m|DE|party leader|2006|2008||SPD|
Cem Ozdemir|m|DE|party leader|2008|2018|Cem Özdemir|Green|
Sigmar Gabriel|m|DE|party leader|2009|2017||SPD|
Frauke Petry|f|DE|party leader|2013|2017||AfD|
Christian Lindner|m|DE|party leader|2013|2025||FDP|
Martin Schulz|m|DE|party leader|2017|2018||SPD|
Alexander Gauland|m|DE|party leader|2017|2019||AfD|
Annegret Kramp-Karrenbauer|f|DE|party leader|2018|2021||CDU|
Robert Habeck|m|DE|party leader|2018|2022||Green|
Saskia Esken|f|DE|party leader|2019|2025||SPD|
Tino Chrupalla|m|DE|party leader|2019|||AfD|
Armin Laschet|m|DE|party leader|2021|2022||CDU|
Lars Klingbeil|m|DE|party leader|2021|||SPD|
Alice Weidel|f|DE|party leader|2022|||AfD|
Friedrich Merz|m|DE|party leader|2022|||CDU|
Sahra Wagenknecht|f|DE|party leader|2024|2025||BSW|
Richard von Weizsaecker|m|DE|president|1984|1994|Richard von Weizsäcker;Richard von Weizsacker|CDU|
Roman Herzog|m|DE|president|1994|1999||CDU|
Johannes Rau|m|DE|president|1999|2004||SPD|
Horst Koehler|m|DE|president|2004|2010|Horst Köhler;Horst Kohler|CDU|
Christian Wulff|m|DE|president|2010|2012||CDU|
Joachim Gauck|m|DE|president|2012|2017|||
Frank-Walter Steinmeier|m|DE|president|2017|||SPD|
Hans Modrow|m|DE|prime minister|1989|1990|||
Lothar de Maiziere|m|DE|prime minister|1990|1990|Lothar de Maizière|CDU|
Rita Suessmuth|f|DE|speaker|1988|1998|Rita Süssmuth;Rita Sussmuth|CDU|
Wolfgang Thierse|m|DE|speaker|1998|2005||SPD|
Norbert Lammert|m|DE|speaker|2005|2017||CDU|
Wolfgang Schaeuble|m|DE|speaker|2017|2021|Wolfgang Schäuble;Wolfgang Schauble|CDU|
Baerbel Bas|f|DE|speaker|2021|2025|Bärbel Bas|SPD|
Julia Kloeckner|f|DE|speaker|2025||Julia Klöckner;Julia Klockner|CDU|
Uwe-Karsten Heye|m|DE|spokesman|1998|2002|||
Bela Anda|m|DE|spokesman|2002|2005|Béla Anda||
Ulrich Wilhelm|m|DE|spokesman|2005|2010|||
Steffen Seibert|m|DE|spokesman|2010|2021|||
Steffen Hebestreit|m|DE|spokesman|2021|2025|||
Stefan Kornelius|m|DE|spokesman|2025||||
Hans Haekkerup|m|DK|defence minister|1993|2000|Hans Hækkerup|Social Democrat|
Svend Aage Jensby|m|DK|defence minister|2001|2004||Venstre|
Soeren Gade|m|DK|defence minister|2004|2010|Søren Gade;Soren Gade|Venstre|
Gitte Lillelund Bech|f|DK|defence minister|2010|2011||Venstre|
Nick Haekkerup|m|DK|defence minister|2011|2013|Nick Hækkerup|Social Democrat|
Nicolai Wammen|m|DK|defence minister|2013|2015||Social Democrat|
Peter Christensen|m|DK|defence minister|2015|2016||Venstre|
Claus Hjort Frederiksen|m|DK|defence minister|2016|2019||Venstre|
Trine Bramsen|f|DK|defence minister|2019|2022||Social Democrat|
Morten Bodskov|m|DK|defence minister|2022|2022|Morten Bødskov|Social Democrat|
Jakob Ellemann-Jensen|m|DK|defence minister|2022|2023||Venstre|
Troels Lund Poulsen|m|DK|defence minister|2023|||Venstre|
Uffe Ellemann-Jensen|m|DK|foreign minister|1982|1993||Venstre|
Niels Helveg Petersen|m|DK|foreign minister|1993|2000|||
Mogens Lykketoft|m|DK|foreign minister|2000|2001||Social Democrat|
Per Stig Moeller|m|DK|foreign minister|2001|2010|Per Stig Møller;Per Stig Moller|Conservative|
Lene Espersen|f|DK|foreign minister|2010|2011||Conservative|
Villy Soevndal|m|DK|foreign minister|2011|2013|Villy Søvndal;Villy Sovndal|SF|
Holger K. Nielsen|m|DK|foreign minister|2013|2014||SF|
Martin Lidegaard|m|DK|foreign minister|2014|2015|||
Kristian Jensen|m|DK|foreign minister|2015|2016||Venstre|
Anders Samuelsen|m|DK|foreign minister|2016|2019||Liberal Alliance|
Jeppe Kofod|m|DK|foreign minister|2019|2022||Social Democrat|
Lars Loekke Rasmussen|m|DK|foreign minister|2022||Lars Løkke Rasmussen;Lars Lokke Rasmussen|Moderates|
Frederik X|m|DK|king|2024||King Frederik;King Frederik X||
Pia Kjaersgaard|f|DK|party leader|1995|2012|Pia Kjærsgaard|DPP|
Inger Stoejberg|f|DK|party leader|2022||Inger Støjberg;Inger Stojberg||
Poul Schlueter|m|DK|prime minister|1982|1993|Poul Schlüter;Poul Schluter|Conservative|
Poul Nyrup Rasmussen|m|DK|prime minister|1993|2001||Social Democrat|
Anders Fogh Rasmussen|m|DK|prime minister|2001|2009||Venstre|
Lars Loekke Rasmussen|m|DK|prime minister|2009|2019|Lars Løkke Rasmussen;Lars Lokke Rasmussen|Venstre|
Helle Thorning-Schmidt|f|DK|prime minister|2011|2015||Social Democrat|
Mette Frederiksen|f|DK|prime minister|2019|||Social Democrat|
Margrethe II|f|DK|queen|1972|2024|Queen Margrethe;Queen Margrethe II||
Juan Antonio Yanez-Barnuevo|m|ES|ambassador to the UN|1991|2010|Juan Antonio Yáñez-Barnuevo||
Inocencio Arias|m|ES|ambassador to the UN|1997|2004|Inocencio F. Arias||
Felipe VI|m|ES|crown prince|1977|2014|Prince Felipe;Crown Prince Felipe||
Narcis Serra|m|ES|defence minister|1982|1991|Narcís Serra|PSOE|
Julian Garcia Vargas|m|ES|defence minister|1991|1995|Julián García Vargas|PSOE|
Eduardo Serra|m|ES|defence minister|1996|2000|||
Federico Trillo|m|ES|defence minister|2000|2004||PP|
Jose Bono|m|ES|defence minister|2004|2006|José Bono|PSOE|
Jose Antonio Alonso|m|ES|defence minister|2006|2008|José Antonio Alonso|PSOE|
Carme Chacon|f|ES|defence minister|2008|2011|Carme Chacón|PSOE|
Pedro Morenes|m|ES|defence minister|2011|2016|Pedro Morenés||
Maria Dolores de Cospedal|f|ES|defence minister|2016|2018|María Dolores de Cospedal|PP|
Margarita Robles|f|ES|defence minister|2018|||PSOE|
Alfonso Guerra|m|ES|deputy prime minister|1982|1991||PSOE|
Narcis Serra|m|ES|deputy prime minister|1991|1995|Narcís Serra|PSOE|
Francisco Alvarez-Cascos|m|ES|deputy prime minister|1996|2000|Francisco Álvarez-Cascos|PP|
Maria Teresa Fernandez de la Vega|f|ES|deputy prime minister|2004|2010|María Teresa Fernández de la Vega|PSOE|
Soraya Saenz de Santamaria|f|ES|deputy prime minister|2011|2018|Soraya Sáenz de Santamaría|PP|
Carmen Calvo|f|ES|deputy prime minister|2018|2021||PSOE|
Pablo Iglesias|m|ES|deputy prime minister|2020|2021||Podemos|
Nadia Calvino|f|ES|deputy prime minister|2020|2023|Nadia Calviño|PSOE|
Yolanda Diaz|f|ES|deputy prime minister|2021||Yolanda Díaz|Sumar|
Carlos Solchaga|m|ES|finance minister|1985|1993||PSOE|
Pedro Solbes|m|ES|finance minister|1993|2009||PSOE|
Rodrigo Rato|m|ES|finance minister|1996|2004||PP|
Elena Salgado|f|ES|finance minister|2009|2011||PSOE|
Luis de Guindos|m|ES|finance minister|2011|2018|||
Francisco Fernandez Ordonez|m|ES|foreign minister|1985|1992|Francisco Fernández Ordóñez|PSOE|
Javier Solana|m|ES|foreign minister|1992|1995||PSOE|
Carlos Westendorp|m|ES|foreign minister|1995|1996||PSOE|
Abel Matutes|m|ES|foreign minister|1996|2000||PP|
Josep Pique|m|ES|foreign minister|2000|2002|Josep Piqué|PP|
Ana Palacio|f|ES|foreign minister|2002|2004||PP|
Miguel Angel Moratinos|m|ES|foreign minister|2004|2010|Miguel Ángel Moratinos|PSOE|
Trinidad Jimenez|f|ES|foreign minister|2010|2011|Trinidad Jiménez|PSOE|
Jose Manuel Garcia-Margallo|m|ES|foreign minister|2011|2016|José Manuel García-Margallo|PP|
Alfonso Dastis|m|ES|foreign minister|2016|2018|||
Josep Borrell|m|ES|foreign minister|2018|2019||PSOE|
Arancha Gonzalez Laya|f|ES|foreign minister|2020|2021|Arancha González Laya||
Jose Manuel Albares|m|ES|foreign minister|2021||José Manuel Albares|PSOE|
Felix Sanz Roldan|m|ES|general|2004|2009|Félix Sanz Roldán||
Jordi Pujol|m|ES|governor|1980|2003||CiU|
Juan Jose Ibarretxe|m|ES|governor|1999|2009|Juan José Ibarretxe|PNV|
Pasqual Maragall|m|ES|governor|2003|2006||PSC|
Artur Mas|m|ES|governor|2010|2016||CiU|
Carles Puigdemont|m|ES|governor|2016|2017||Junts|
Quim Torra|m|ES|governor|2018|2020|||
Pere Aragones|m|ES|governor|2021|2024|Pere Aragonès|ERC|
Salvador Illa|m|ES|governor|2024|||PSC|
Jaime Mayor Oreja|m|ES|interior minister|1996|2001||PP|
Mariano Rajoy|m|ES|interior minister|2001|2002||PP|
Angel Acebes|m|ES|interior minister|2002|2004|Ángel Acebes|PP|
Alfredo Perez Rubalcaba|m|ES|interior minister|2006|2011|Alfredo Pérez Rubalcaba|PSOE|
Jorge Fernandez Diaz|m|ES|interior minister|2011|2016|Jorge Fernández Díaz|PP|
Fernando Grande-Marlaska|m|ES|interior minister|2018||||
Juan Carlos|m|ES|king|1975|2014|Juan Carlos I;King Juan Carlos||
Felipe VI|m|ES|king|2014||King Felipe;King Felipe VI||
Jose Maria Aznar|m|ES|opposition leader|1989|1996|José María Aznar|PP|
Mariano Rajoy|m|ES|opposition leader|2004|2011||PP|
Pablo Casado|m|ES|opposition leader|2018|2022||PP|
Alberto Nunez Feijoo|m|ES|opposition leader|2022||Alberto Núñez Feijóo|PP|
Julio Anguita|m|ES|party leader|1988|2000||IU|
Arnaldo Otegi|m|ES|party leader|1998|||Batasuna|
Albert Rivera|m|ES|party leader|2006|2019||Ciudadanos|
Pablo Iglesias|m|ES|party leader|2014|2021||Podemos|
Santiago Abascal|m|ES|party leader|2014|||Vox|
Ines Arrimadas|f|ES|party leader|2020|2022|Inés Arrimadas|Ciudadanos|
Adolfo Suarez|m|ES|prime minister|1976|1981|Adolfo Suárez|UCD|
Felipe Gonzalez|m|ES|prime minister|1982|1996|Felipe González|PSOE|
Jose Maria Aznar|m|ES|prime minister|1996|2004|José María Aznar|PP|
Jose Luis Rodriguez Zapatero|m|ES|prime minister|2004|2011|José Luis Rodríguez Zapatero|PSOE|
Mariano Rajoy|m|ES|prime minister|2011|2018||PP|
Pedro Sanchez|m|ES|prime minister|2018||Pedro Sánchez|PSOE|
Josu Ternera|m|ES|rebel leader|1987|2018|Jose Antonio Urrutikoetxea|ETA|
Meritxell Batet|f|ES|speaker|2019|2023||PSOE|
Francina Armengol|f|ES|speaker|2023|||PSOE|
Elisabeth Rehn|f|FI|defence minister|1990|1995|||
Anneli Taina|f|FI|defence minister|1995|1999||NCP|
Jan-Erik Enestam|m|FI|defence minister|1999|2003|||
Seppo Kaariainen|m|FI|defence minister|2003|2007|Seppo Kääriäinen|Centre|
Jyri Hakamies|m|FI|defence minister|2007|2011|Jyri Häkämies|NCP|
Stefan Wallin|m|FI|defence minister|2011|2012|||
Carl Haglund|m|FI|defence minister|2012|2015|||
Jussi Niinisto|m|FI|defence minister|2015|2019|Jussi Niinistö||
Antti Kaikkonen|m|FI|defence minister|2019|2023||Centre|
Antti Hakkanen|m|FI|defence minister|2023||Antti Häkkänen|NCP|
Pertti Paasio|m|FI|foreign minister|1989|1991||SDP|
Paavo Vayrynen|m|FI|foreign minister|1991|1993|Paavo Väyrynen|Centre|
Heikki Haavisto|m|FI|foreign minister|1993|1995||Centre|
Tarja Halonen|f|FI|foreign minister|1995|2000||SDP|
Erkki Tuomioja|m|FI|foreign minister|2000|2015||SDP|
Ilkka Kanerva|m|FI|foreign minister|2007|2008||NCP|
Alexander Stubb|m|FI|foreign minister|2008|2011||NCP|
Timo Soini|m|FI|foreign minister|2015|2019|||
Pekka Haavisto|m|FI|foreign minister|2019|2023||Green|
Elina Valtonen|f|FI|foreign minister|2023|||NCP|
Mauno Koivisto|m|FI|president|1982|1994||SDP|
Martti Ahtisaari|m|FI|president|1994|2000||SDP|
Tarja Halonen|f|FI|president|2000|2012||SDP|
Sauli Niinisto|m|FI|president|2012|2024|Sauli Niinistö||
Alexander Stubb|m|FI|president|2024|||NCP|
Harri Holkeri|m|FI|prime minister|1987|1991||NCP|
Esko Aho|m|FI|prime minister|1991|1995||Centre|
Paavo Lipponen|m|FI|prime minister|1995|2003||SDP|
Anneli Jaatteenmaki|f|FI|prime minister|2003|2003|Anneli Jäätteenmäki|Centre|
Matti Vanhanen|m|FI|prime minister|2003|2010||Centre|
Mari Kiviniemi|f|FI|prime minister|2010|2011||Centre|
Jyrki Katainen|m|FI|prime minister|2011|2014||NCP|
Alexander Stubb|m|FI|prime minister|2014|2015||NCP|
Juha Sipila|m|FI|prime minister|2015|2019|Juha Sipilä|Centre|
Antti Rinne|m|FI|prime minister|2019|2019||SDP|
Sanna Marin|f|FI|prime minister|2019|2023||SDP|
Petteri Orpo|m|FI|prime minister|2023|||NCP|
Daniel Cohn-Bendit|m|FR|MP|1994|2014||Green|
Raphael Glucksmann|m|FR|MP|2019||Raphaël Glucksmann|Place Publique|
Bernard-Henri Levy|m|FR|activist|1977||Bernard-Henri Lévy||
Jose Bove|m|FR|activist|1987||José Bové||
Pierre-Louis Blanc|m|FR|ambassador to the UN|1987|1991|||
Jean-Bernard Merimee|m|FR|ambassador to the UN|1991|1995|Jean-Bernard Mérimée||
Alain Dejammet|m|FR|ambassador to the UN|1995|1999|||
Jean-David Levitte|m|FR|ambassador to the UN|2000|2002|||
Jean-Marc de La Sabliere|m|FR|ambassador to the UN|2002|2007|Jean-Marc de La Sablière;Jean-Marc de la Sabliere||
Jean-Maurice Ripert|m|FR|ambassador to the UN|2007|2009|||
Gerard Araud|m|FR|ambassador to the UN|2009|2014|Gérard Araud||
Francois Delattre|m|FR|ambassador to the UN|2014|2019|François Delattre||
Nicolas de Riviere|m|FR|ambassador to the UN|2019|2025|Nicolas de Rivière||
Jerome Bonnafont|m|FR|ambassador to the UN|2025||Jérôme Bonnafont||
Jean-Pierre Chevenement|m|FR|defence minister|1988|1991|Jean-Pierre Chevènement|PS|
Pierre Joxe|m|FR|defence minister|1991|1993||PS|
Francois Leotard|m|FR|defence minister|1993|1995|François Léotard|UDF|
Charles Millon|m|FR|defence minister|1995|1997||UDF|
Alain Richard|m|FR|defence minister|1997|2002||PS|
Michele Alliot-Marie|f|FR|defence minister|2002|2007|Michèle Alliot-Marie|UMP|
Herve Morin|m|FR|defence minister|2007|2010|Hervé Morin||
Alain Juppe|m|FR|defence minister|2010|2011|Alain Juppé|UMP|
Gerard Longuet|m|FR|defence minister|2011|2012|Gérard Longuet|UMP|
Jean-Yves Le Drian|m|FR|defence minister|2012|2017||PS|
Sylvie Goulard|f|FR|defence minister|2017|2017||MoDem|
Florence Parly|f|FR|defence minister|2017|2022|||
Sebastien Lecornu|m|FR|defence minister|2022|2025|Sébastien Lecornu|Renaissance|
Catherine Vautrin|f|FR|defence minister|2025||||
Jean-Yves Le Drian|m|FR|envoy|2023||||
Pierre Beregovoy|m|FR|finance minister|1988|1992|Pierre Bérégovoy|PS|
Michel Sapin|m|FR|finance minister|1992|2017||PS|
Edmond Alphandery|m|FR|finance minister|1993|1995|Edmond Alphandéry||
Jean Arthuis|m|FR|finance minister|1995|1997|||
Dominique Strauss-Kahn|m|FR|finance minister|1997|1999||PS|
Laurent Fabius|m|FR|finance minister|2000|2002||PS|
Francis Mer|m|FR|finance minister|2002|2004|||
Nicolas Sarkozy|m|FR|finance minister|2004|2004||UMP|Q329
Thierry Breton|m|FR|finance minister|2005|2007|||
Christine Lagarde|f|FR|finance minister|2007|2011||UMP|
Francois Baroin|m|FR|finance minister|2011|2012|François Baroin|UMP|
Pierre Moscovici|m|FR|finance minister|2012|2014||PS|
Bruno Le Maire|m|FR|finance minister|2017|2024|||
Eric Lombard|m|FR|finance minister|2024|2025|Éric Lombard||
Roland Dumas|m|FR|foreign minister|1984|1993||PS|
Alain Juppe|m|FR|foreign minister|1993|2012|Alain Juppé|RPR|
Herve de Charette|m|FR|foreign minister|1995|1997|Hervé de Charette|UDF|
Hubert Vedrine|m|FR|foreign minister|1997|2002|Hubert Védrine||
Dominique de Villepin|m|FR|foreign minister|2002|2004|Dominique De Villepin|UMP|
Michel Barnier|m|FR|foreign minister|2004|2005||UMP|
Philippe Douste-Blazy|m|FR|foreign minister|2005|2007||UMP|
Bernard Kouchner|m|FR|foreign minister|2007|2010|||
Michele Alliot-Marie|f|FR|foreign minister|2010|2011|Michèle Alliot-Marie|UMP|
Laurent Fabius|m|FR|foreign minister|2012|2016||PS|
Jean-Marc Ayrault|m|FR|foreign minister|2016|2017||PS|
Jean-Yves Le Drian|m|FR|foreign minister|2017|2022|||
Catherine Colonna|f|FR|foreign minister|2022|2024|||
Stephane Sejourne|m|FR|foreign minister|2024|2024|Stéphane Séjourné|Renaissance|
Jean-Noel Barrot|m|FR|foreign minister|2024||Jean-Noël Barrot|MoDem|
Jacques Lanxade|m|FR|general|1991|1995|||
Philippe Morillon|m|FR|general|1992|1993|||
Bernard Janvier|m|FR|general|1995|1996|||
Jean-Philippe Douin|m|FR|general|1995|1998|||
Jean-Pierre Kelche|m|FR|general|1998|2002|||
Henri Bentegeat|m|FR|general|2002|2006|Henri Bentégeat||
Jean-Louis Georgelin|m|FR|general|2006|2010|||
Edouard Guillaud|m|FR|general|2010|2014|Édouard Guillaud||
Pierre de Villiers|m|FR|general|2014|2017|||
Francois Lecointre|m|FR|general|2017|2021|François Lecointre||
Thierry Burkhard|m|FR|general|2021|2025|||
Fabien Mandon|m|FR|general|2025||||
Pierre Joxe|m|FR|interior minister|1984|1991||PS|
Charles Pasqua|m|FR|interior minister|1986|1995||RPR|
Jean-Louis Debre|m|FR|interior minister|1995|1997|Jean-Louis Debré|RPR|
Jean-Pierre Chevenement|m|FR|interior minister|1997|2000|Jean-Pierre Chevènement||
Nicolas Sarkozy|m|FR|interior minister|2002|2007||UMP|Q329
Dominique de Villepin|m|FR|interior minister|2004|2005|Dominique De Villepin|UMP|
Michele Alliot-Marie|f|FR|interior minister|2007|2009|Michèle Alliot-Marie|UMP|
Brice Hortefeux|m|FR|interior minister|2009|2011||UMP|
Claude Gueant|m|FR|interior minister|2011|2012|Claude Guéant||
Manuel Valls|m|FR|interior minister|2012|2014||PS|
Bernard Cazeneuve|m|FR|interior minister|2014|2016||PS|
Gerard Collomb|m|FR|interior minister|2017|2018|Gérard Collomb||
Christophe Castaner|m|FR|interior minister|2018|2020|||
Gerald Darmanin|m|FR|interior minister|2020|2024|Gérald Darmanin||
Bruno Retailleau|m|FR|interior minister|2024|2025||LR|
Jacques Chirac|m|FR|mayor|1977|1995||RPR|Q2105
Jean Tiberi|m|FR|mayor|1995|2001||RPR|
Bertrand Delanoe|m|FR|mayor|2001|2014|Bertrand Delanoë|PS|
Anne Hidalgo|f|FR|mayor|2014|2026||PS|
Georges Marchais|m|FR|party leader|1972|1994||PCF|
Jean-Marie Le Pen|m|FR|party leader|1972|2011||FN|
Michel Rocard|m|FR|party leader|1993|1994||PS|
Robert Hue|m|FR|party leader|1994|2001||PCF|
Philippe de Villiers|m|FR|party leader|1994|2018|||
Lionel Jospin|m|FR|party leader|1995|1997||PS|
Francois Hollande|m|FR|party leader|1997|2008|François Hollande|PS|Q157
Segolene Royal|f|FR|party leader|2007|2007|Ségolène Royal|PS|
Martine Aubry|f|FR|party leader|2008|2012||PS|
Jean-Luc Melenchon|m|FR|party leader|2008||Jean-Luc Mélenchon|LFI|
Marine Le Pen|f|FR|party leader|2011|||RN|
Olivier Faure|m|FR|party leader|2018|||PS|
Eric Zemmour|m|FR|party leader|2021||Éric Zemmour|Reconquete|
Jordan Bardella|m|FR|party leader|2022|||RN|
Charles de Gaulle|m|FR|president|1959|1969|Charles De Gaulle||
Georges Pompidou|m|FR|president|1969|1974|||
Valery Giscard d'Estaing|m|FR|president|1974|1981|Valéry Giscard d'Estaing|UDF|
Francois Mitterrand|m|FR|president|1981|1995|François Mitterrand|PS|Q2038
Jacques Chirac|m|FR|president|1995|2007||RPR|Q2105
Nicolas Sarkozy|m|FR|president|2007|2012||UMP|Q329
Francois Hollande|m|FR|president|2012|2017|François Hollande|PS|Q157
Emmanuel Macron|m|FR|president|2017|||Renaissance|Q3052772
Jacques Chirac|m|FR|prime minister|1974|1988||RPR|Q2105
Michel Rocard|m|FR|prime minister|1988|1991||PS|
Edith Cresson|f|FR|prime minister|1991|1992||PS|
Pierre Beregovoy|m|FR|prime minister|1992|1993|Pierre Bérégovoy|PS|
Edouard Balladur|m|FR|prime minister|1993|1995|Édouard Balladur|RPR|
Alain Juppe|m|FR|prime minister|1995|1997|Alain Juppé|RPR|
Lionel Jospin|m|FR|prime minister|1997|2002||PS|
Jean-Pierre Raffarin|m|FR|prime minister|2002|2005||UMP|
Dominique de Villepin|m|FR|prime minister|2005|2007|Dominique De Villepin|UMP|
Francois Fillon|m|FR|prime minister|2007|2012|François Fillon|UMP|
Jean-Marc Ayrault|m|FR|prime minister|2012|2014||PS|
Manuel Valls|m|FR|prime minister|2014|2016||PS|
Bernard Cazeneuve|m|FR|prime minister|2016|2017||PS|
Edouard Philippe|m|FR|prime minister|2017|2020|Édouard Philippe||
Jean Castex|m|FR|prime minister|2020|2022|||
Elisabeth Borne|f|FR|prime minister|2022|2024|Élisabeth Borne||
Gabriel Attal|m|FR|prime minister|2024|2024||Renaissance|
Michel Barnier|m|FR|prime minister|2024|2024||LR|
Francois Bayrou|m|FR|prime minister|2024|2025|François Bayrou|MoDem|
Sebastien Lecornu|m|FR|prime minister|2025||Sébastien Lecornu|Renaissance|
Laurent Fabius|m|FR|speaker|1988|2000||PS|
Philippe Seguin|m|FR|speaker|1993|1997|Philippe Séguin|RPR|
Christian Poncelet|m|FR|speaker|1998|2008||UMP|
Raymond Forni|m|FR|speaker|2000|2002||PS|
Jean-Louis Debre|m|FR|speaker|2002|2007|Jean-Louis Debré|UMP|
Bernard Accoyer|m|FR|speaker|2007|2012||UMP|
Gerard Larcher|m|FR|speaker|2008||Gérard Larcher|LR|
Claude Bartolone|m|FR|speaker|2012|2017||PS|
Richard Ferrand|m|FR|speaker|2018|2022|||
Yael Braun-Pivet|f|FR|speaker|2022||Yaël Braun-Pivet|Renaissance|
Daniel Bernard|m|FR|spokesman|1990|1993|||
Jacques Rummelhardt|m|FR|spokesman|1995|1998|||
Francois Rivasseau|m|FR|spokesman|2000|2003|François Rivasseau||
Herve Ladsous|m|FR|spokesman|2003|2005|Hervé Ladsous||
Jean-Baptiste Mattei|m|FR|spokesman|2005|2007|Jean-Baptiste Mattéi||
Eric Chevallier|m|FR|spokesman|2008|2009|Éric Chevallier||
Bernard Valero|m|FR|spokesman|2009|2012|||
Philippe Lalliot|m|FR|spokesman|2012|2013|||
Romain Nadal|m|FR|spokesman|2013|2017|||
Catherine Colonna|f|FR|spokeswoman|1995|2004|||
Anne Gazeau-Secret|f|FR|spokeswoman|1998|2000|||
Agnes von der Muhll|f|FR|spokeswoman|2017|2021|Agnès von der Mühll||
Anne-Claire Legendre|f|FR|spokeswoman|2021|2023|||
Jonathan Motzfeldt|m|GL|prime minister|1979|2002||Siumut|
Lars Emil Johansen|m|GL|prime minister|1991|1997||Siumut|
Hans Enoksen|m|GL|prime minister|2002|2009||Siumut|
Kuupik Kleist|m|GL|prime minister|2009|2013||IA|
Aleqa Hammond|f|GL|prime minister|2013|2014||Siumut|
Kim Kielsen|m|GL|prime minister|2014|2021||Siumut|
Mute Egede|m|GL|prime minister|2021|2025|Múte Bourup Egede;Mute B. Egede;Múte Egede|IA|
Jens-Frederik Nielsen|m|GL|prime minister|2025|||Demokraatit|
Christos Zacharakis|m|GR|ambassador to the UN|1994|1999|||
Adamantios Vassilakis|m|GR|ambassador to the UN|2002|2007|||
Maria Theofili|f|GR|ambassador to the UN|2017|2021|||
Ioannis Varvitsiotis|m|GR|defence minister|1989|1993|Yiannis Varvitsiotis|New Democracy|
Gerasimos Arsenis|m|GR|defence minister|1993|1996||PASOK|
Akis Tsochatzopoulos|m|GR|defence minister|1996|2001|Akis Tsohatzopoulos;Apostolos Tsohatzopoulos|PASOK|
Yannos Papantoniou|m|GR|defence minister|2001|2004||PASOK|
Spilios Spiliotopoulos|m|GR|defence minister|2004|2006||New Democracy|
Evangelos Meimarakis|m|GR|defence minister|2006|2009|Vangelis Meimarakis|New Democracy|
Evangelos Venizelos|m|GR|defence minister|2009|2011||PASOK|
Panos Beglitis|m|GR|defence minister|2011|2012||PASOK|
Panos Panagiotopoulos|m|GR|defence minister|2012|2013||New Democracy|
Dimitris Avramopoulos|m|GR|defence minister|2013|2014||New Democracy|
Panos Kammenos|m|GR|defence minister|2015|2019||ANEL|
Evangelos Apostolakis|m|GR|defence minister|2019|2019|||
Nikos Panagiotopoulos|m|GR|defence minister|2019|2023||New Democracy|
Nikos Dendias|m|GR|defence minister|2023|||New Democracy|
George Papaconstantinou|m|GR|finance minister|2009|2011|Giorgos Papakonstantinou|PASOK|
Evangelos Venizelos|m|GR|finance minister|2011|2012||PASOK|
Yannis Stournaras|m|GR|finance minister|2012|2014|||
Yanis Varoufakis|m|GR|finance minister|2015|2015|Yannis Varoufakis|Syriza|
Euclid Tsakalotos|m|GR|finance minister|2015|2019||Syriza|
Karolos Papoulias|m|GR|foreign minister|1985|1996||PASOK|
Antonis Samaras|m|GR|foreign minister|1990|1992||New Democracy|
Michalis Papaconstantinou|m|GR|foreign minister|1992|1993|Michael Papaconstantinou|New Democracy|
Theodoros Pangalos|m|GR|foreign minister|1996|1999|Theodore Pangalos|PASOK|
George Papandreou|m|GR|foreign minister|1999|2004|George A. Papandreou|PASOK|
Petros Molyviatis|m|GR|foreign minister|2004|2006|Petros Moliviatis||
Dora Bakoyannis|f|GR|foreign minister|2006|2009|Dora Bakoyianni|New Democracy|
Dimitris Droutsas|m|GR|foreign minister|2010|2011||PASOK|
Stavros Dimas|m|GR|foreign minister|2011|2012||New Democracy|
Dimitris Avramopoulos|m|GR|foreign minister|2012|2013||New Democracy|
Evangelos Venizelos|m|GR|foreign minister|2013|2015||PASOK|
Nikos Kotzias|m|GR|foreign minister|2015|2018|||
George Katrougalos|m|GR|foreign minister|2019|2019|Georgios Katrougalos|Syriza|
Nikos Dendias|m|GR|foreign minister|2019|2023||New Democracy|
Giorgos Gerapetritis|m|GR|foreign minister|2023||George Gerapetritis;Georgios Gerapetritis||
Alexis Tsipras|m|GR|opposition leader|2012|2023||Syriza|
Nikolaos Michaloliakos|m|GR|party leader|1985||Nikos Michaloliakos|Golden Dawn|
Aleka Papariga|f|GR|party leader|1991|2013||KKE|
Antonis Samaras|m|GR|party leader|1993|2015||New Democracy|
Costas Karamanlis|m|GR|party leader|1997|2009|Kostas Karamanlis|New Democracy|
Nikos Androulakis|m|GR|party leader|2021|||PASOK|
Stefanos Kasselakis|m|GR|party leader|2023|2024||Syriza|
Constantine Karamanlis|m|GR|president|1980|1995|Konstantinos Karamanlis|New Democracy|
Christos Sartzetakis|m|GR|president|1985|1990|||
Costis Stephanopoulos|m|GR|president|1995|2005|Kostis Stephanopoulos;Constantine Stephanopoulos;Konstantinos Stephanopoulos||
Karolos Papoulias|m|GR|president|2005|2015||PASOK|
Prokopis Pavlopoulos|m|GR|president|2015|2020||New Democracy|
Katerina Sakellaropoulou|f|GR|president|2020|2025|||
Constantine Tassoulas|m|GR|president|2025||Constantinos Tasoulas;Konstantinos Tasoulas|New Democracy|
Andreas Papandreou|m|GR|prime minister|1981|1996||PASOK|
Tzannis Tzannetakis|m|GR|prime minister|1989|1989||New Democracy|
Xenophon Zolotas|m|GR|prime minister|1989|1990|||
Constantine Mitsotakis|m|GR|prime minister|1990|1993|Konstantinos Mitsotakis|New Democracy|
Costas Simitis|m|GR|prime minister|1996|2004|Kostas Simitis;Constantine Simitis|PASOK|
Costas Karamanlis|m|GR|prime minister|2004|2009|Kostas Karamanlis|New Democracy|
George Papandreou|m|GR|prime minister|2009|2011|George A. Papandreou;Georgios Papandreou;Giorgos Papandreou|PASOK|
Lucas Papademos|m|GR|prime minister|2011|2012|Loukas Papadimos||
Panagiotis Pikrammenos|m|GR|prime minister|2012|2012|||
Antonis Samaras|m|GR|prime minister|2012|2015||New Democracy|
Vassiliki Thanou|f|GR|prime minister|2015|2015|||
Alexis Tsipras|m|GR|prime minister|2015|2019||Syriza|
Kyriakos Mitsotakis|m|GR|prime minister|2019|||New Democracy|
Dimitris Reppas|m|GR|spokesman|1996|2001||PASOK|
Theodoros Roussopoulos|m|GR|spokesman|2004|2008||New Democracy|
Evangelos Antonaros|m|GR|spokesman|2006|2009||New Democracy|
Pavlos Marinakis|m|GR|spokesman|2023|||New Democracy|
Jon Baldvin Hannibalsson|m|IS|foreign minister|1988|1995|Jón Baldvin Hannibalsson||
Halldor Asgrimsson|m|IS|foreign minister|1995|2004|Halldór Ásgrímsson||
David Oddsson|m|IS|foreign minister|2004|2005|Davíð Oddsson||
Geir Haarde|m|IS|foreign minister|2005|2006|Geir H. Haarde||
Valgerdur Sverrisdottir|f|IS|foreign minister|2006|2007|Valgerður Sverrisdóttir||
Ingibjorg Solrun Gisladottir|f|IS|foreign minister|2007|2009|Ingibjörg Sólrún Gísladóttir||
Ossur Skarphedinsson|m|IS|foreign minister|2009|2013|Össur Skarphéðinsson||
Gunnar Bragi Sveinsson|m|IS|foreign minister|2013|2016|||
Lilja Alfredsdottir|f|IS|foreign minister|2016|2017|Lilja Alfreðsdóttir||
Gudlaugur Thor Thordarson|m|IS|foreign minister|2017|2021|Guðlaugur Þór Þórðarson||
Thordis Kolbrun Gylfadottir|f|IS|foreign minister|2021|2024|Þórdís Kolbrún Gylfadóttir||
Thorgerdur Katrin Gunnarsdottir|f|IS|foreign minister|2024||Þorgerður Katrín Gunnarsdóttir||
Vigdis Finnbogadottir|f|IS|president|1980|1996|Vigdís Finnbogadóttir||
Olafur Ragnar Grimsson|m|IS|president|1996|2016|Ólafur Ragnar Grímsson||
Gudni Johannesson|m|IS|president|2016|2024|Guðni Jóhannesson;Gudni Th. Johannesson||
Halla Tomasdottir|f|IS|president|2024||Halla Tómasdóttir||
Steingrimur Hermannsson|m|IS|prime minister|1983|1991|Steingrímur Hermannsson||
David Oddsson|m|IS|prime minister|1991|2004|Davíð Oddsson||
Halldor Asgrimsson|m|IS|prime minister|2004|2006|Halldór Ásgrímsson||
Geir Haarde|m|IS|prime minister|2006|2009|Geir H. Haarde||
Johanna Sigurdardottir|f|IS|prime minister|2009|2013|Jóhanna Sigurðardóttir||
Sigmundur David Gunnlaugsson|m|IS|prime minister|2013|2016|Sigmundur Davíð Gunnlaugsson||
Sigurdur Ingi Johannsson|m|IS|prime minister|2016|2017|Sigurður Ingi Jóhannsson||
Bjarni Benediktsson|m|IS|prime minister|2017|2024|||
Katrin Jakobsdottir|f|IS|prime minister|2017|2024|Katrín Jakobsdóttir||
Kristrun Frostadottir|f|IS|prime minister|2024||Kristrún Frostadóttir;Kristrun Mjoll Frostadottir||
Marco Pannella|m|IT|MP|1976|2016||Radical|
Emma Bonino|f|IT|MP|1976|2022||Radical|
Piero Fassino|m|IT|MP|1994||||
Gino Strada|m|IT|activist|1994|2021|||
Francesco Paolo Fulci|m|IT|ambassador to the UN|1993|1999|Paolo Fulci||
Sergio Vento|m|IT|ambassador to the UN|1999|2003|||
Marcello Spatafora|m|IT|ambassador to the UN|2003|2008|||
Giulio Terzi|m|IT|ambassador to the UN|2008|2009|Giulio Terzi di Sant'Agata||
Cesare Ragaglini|m|IT|ambassador to the UN|2009|2013|Cesare Maria Ragaglini||
Sebastiano Cardi|m|IT|ambassador to the UN|2013|2018|||
Mariangela Zappia|f|IT|ambassador to the UN|2018|2021|||
Maurizio Massari|m|IT|ambassador to the UN|2021||||
Virginio Rognoni|m|IT|defence minister|1990|1992||DC|
Salvo Ando|m|IT|defence minister|1992|1993|Salvo Andò|PSI|
Fabio Fabbri|m|IT|defence minister|1993|1994||PSI|
Cesare Previti|m|IT|defence minister|1994|1995||Forza Italia|
Domenico Corcione|m|IT|defence minister|1995|1996|||
Beniamino Andreatta|m|IT|defence minister|1996|1998|||
Sergio Mattarella|m|IT|defence minister|1999|2001|||
Antonio Martino|m|IT|defence minister|2001|2006||Forza Italia|
Arturo Parisi|m|IT|defence minister|2006|2008|||
Ignazio La Russa|m|IT|defence minister|2008|2011||PdL|
Giampaolo Di Paola|m|IT|defence minister|2011|2013|||
Mario Mauro|m|IT|defence minister|2013|2014|||
Roberta Pinotti|f|IT|defence minister|2014|2018||PD|
Elisabetta Trenta|f|IT|defence minister|2018|2019||M5S|
Lorenzo Guerini|m|IT|defence minister|2019|2022||PD|
Guido Crosetto|m|IT|defence minister|2022|||FdI|
Walter Veltroni|m|IT|deputy prime minister|1996|1998|||
Gianfranco Fini|m|IT|deputy prime minister|2001|2006||AN|
Luigi Di Maio|m|IT|deputy prime minister|2018|2019||M5S|
Matteo Salvini|m|IT|deputy prime minister|2018|||Lega|
Antonio Tajani|m|IT|deputy prime minister|2022|||Forza Italia|
Giulio Tremonti|m|IT|finance minister|1994|2011|||
Pier Carlo Padoan|m|IT|finance minister|2014|2018|||
Giovanni Tria|m|IT|finance minister|2018|2019|||
Giancarlo Giorgetti|m|IT|finance minister|2022|||Lega|
Gianni De Michelis|m|IT|foreign minister|1989|1992|Gianni de Michelis|PSI|
Emilio Colombo|m|IT|foreign minister|1992|1993||DC|
Beniamino Andreatta|m|IT|foreign minister|1993|1994||DC|
Antonio Martino|m|IT|foreign minister|1994|1995||Forza Italia|
Susanna Agnelli|f|IT|foreign minister|1995|1996|||
Lamberto Dini|m|IT|foreign minister|1996|2001|||
Renato Ruggiero|m|IT|foreign minister|2001|2002|||
Franco Frattini|m|IT|foreign minister|2002|2011||Forza Italia|
Gianfranco Fini|m|IT|foreign minister|2004|2006||AN|
Massimo D'Alema|m|IT|foreign minister|2006|2008|||
Giulio Terzi|m|IT|foreign minister|2011|2013|Giulio Terzi di Sant'Agata||
Emma Bonino|f|IT|foreign minister|2013|2014||Radical|
Federica Mogherini|f|IT|foreign minister|2014|2014||PD|
Paolo Gentiloni|m|IT|foreign minister|2014|2016||PD|
Angelino Alfano|m|IT|foreign minister|2016|2018|||
Enzo Moavero Milanesi|m|IT|foreign minister|2018|2019|||
Luigi Di Maio|m|IT|foreign minister|2019|2022||M5S|
Antonio Tajani|m|IT|foreign minister|2022|||Forza Italia|
Roberto Maroni|m|IT|interior minister|1994|2011||Lega|
Giorgio Napolitano|m|IT|interior minister|1996|1998|||
Giuseppe Pisanu|m|IT|interior minister|2002|2006|Beppe Pisanu|Forza Italia|
Giuliano Amato|m|IT|interior minister|2006|2008|||
Angelino Alfano|m|IT|interior minister|2013|2016|||
Marco Minniti|m|IT|interior minister|2016|2018||PD|
Matteo Salvini|m|IT|interior minister|2018|2019||Lega|
Luciana Lamorgese|f|IT|interior minister|2019|2022|||
Matteo Piantedosi|m|IT|interior minister|2022||||
Leoluca Orlando|m|IT|mayor|1985|2022|||
Francesco Rutelli|m|IT|mayor|1993|2001|||
Walter Veltroni|m|IT|mayor|2001|2008|||
Gianni Alemanno|m|IT|mayor|2008|2013|||
Virginia Raggi|f|IT|mayor|2016|2021||M5S|
Bettino Craxi|m|IT|party leader|1976|1993||PSI|
Gianfranco Fini|m|IT|party leader|1987|2008||AN|
Achille Occhetto|m|IT|party leader|1988|1994||PDS|
Umberto Bossi|m|IT|party leader|1989|2012||Lega|
Massimo D'Alema|m|IT|party leader|1994|1998||PDS|
Fausto Bertinotti|m|IT|party leader|1994|2006||Rifondazione|
Francesco Rutelli|m|IT|party leader|2001|2007|||
Walter Veltroni|m|IT|party leader|2007|2009||PD|
Pier Luigi Bersani|m|IT|party leader|2009|2013||PD|
Beppe Grillo|m|IT|party leader|2009|2024||M5S|
Matteo Renzi|m|IT|party leader|2013|||Italia Viva|
Matteo Salvini|m|IT|party leader|2013|||Lega|
Giorgia Meloni|f|IT|party leader|2014|||FdI|
Giuseppe Conte|m|IT|party leader|2021|||M5S|
Elly Schlein|f|IT|party leader|2023|||PD|
Francesco Cossiga|m|IT|president|1985|1992||DC|
Oscar Luigi Scalfaro|m|IT|president|1992|1999||DC|
Carlo Azeglio Ciampi|m|IT|president|1999|2006|||
Giorgio Napolitano|m|IT|president|2006|2015|||
Sergio Mattarella|m|IT|president|2015||||
Aldo Moro|m|IT|prime minister|1963|1976||DC|
Giulio Andreotti|m|IT|prime minister|1972|1992||DC|
Bettino Craxi|m|IT|prime minister|1983|1987||PSI|
Giuliano Amato|m|IT|prime minister|1992|2001||PSI|
Carlo Azeglio Ciampi|m|IT|prime minister|1993|1994|||
Silvio Berlusconi|m|IT|prime minister|1994|2011||Forza Italia|Q11860
Lamberto Dini|m|IT|prime minister|1995|1996|||
Romano Prodi|m|IT|prime minister|1996|2008|||
Massimo D'Alema|m|IT|prime minister|1998|2000|||
Mario Monti|m|IT|prime minister|2011|2013|||
Enrico Letta|m|IT|prime minister|2013|2014||PD|
Matteo Renzi|m|IT|prime minister|2014|2016||PD|
Paolo Gentiloni|m|IT|prime minister|2016|2018||PD|
Giuseppe Conte|m|IT|prime minister|2018|2021||M5S|
Mario Draghi|m|IT|prime minister|2021|2022|||
Giorgia Meloni|f|IT|prime minister|2022|||FdI|
Giorgio Napolitano|m|IT|speaker|1992|1994|||
Luciano Violante|m|IT|speaker|1996|2001|||
Marcello Pera|m|IT|speaker|2001|2006|||
Pier Ferdinando Casini|m|IT|speaker|2001|2006|||
Gianfranco Fini|m|IT|speaker|2008|2013|||
Laura Boldrini|f|IT|speaker|2013|2018|||
Roberto Fico|m|IT|speaker|2018|2022||M5S|
Ignazio La Russa|m|IT|speaker|2022|||FdI|
Prince Alois|m|LI|crown prince|1989||Hereditary Prince Alois||
Hans-Adam II|m|LI|king|1989||Prince Hans-Adam;Prince Hans-Adam II||
Hans Brunhart|m|LI|prime minister|1978|1993|||
Mario Frick|m|LI|prime minister|1993|2001|||
Otmar Hasler|m|LI|prime minister|2001|2009|||
Klaus Tschuetscher|m|LI|prime minister|2009|2013|Klaus Tschütscher;Klaus Tschutscher||
Adrian Hasler|m|LI|prime minister|2013|2021|||
Daniel Risch|m|LI|prime minister|2021|2025|||
Brigitte Haas|f|LI|prime minister|2025||||
Jacques Poos|m|LU|foreign minister|1984|1999||LSAP|
Lydie Polfer|f|LU|foreign minister|1999|2004||DP|
Jean Asselborn|m|LU|foreign minister|2004|2023||LSAP|
Xavier Bettel|m|LU|foreign minister|2023|||DP|
Grand Duke Jean|m|LU|king|1964|2000|||
Grand Duke Henri|m|LU|king|2000|2025|||
Grand Duke Guillaume|m|LU|king|2025||Guillaume V||
Jacques Santer|m|LU|prime minister|1984|1995||CSV|
Jean-Claude Juncker|m|LU|prime minister|1995|2013||CSV|
Xavier Bettel|m|LU|prime minister|2013|2023||DP|
Luc Frieden|m|LU|prime minister|2023|||CSV|
Prince Rainier|m|MC|king|1949|2005|Rainier III;Prince Rainier III||
Prince Albert|m|MC|king|2005||Albert II;Prince Albert II||
Guido de Marco|m|MT|foreign minister|1990|1999|Guido De Marco|Nationalist|
George Vella|m|MT|foreign minister|1996|2017||Labour|
Joe Borg|m|MT|foreign minister|1999|2004||Nationalist|
Michael Frendo|m|MT|foreign minister|2004|2008||Nationalist|
Tonio Borg|m|MT|foreign minister|2008|2012||Nationalist|
Carmelo Abela|m|MT|foreign minister|2017|2020||Labour|
Evarist Bartolo|m|MT|foreign minister|2020|2022||Labour|
Ian Borg|m|MT|foreign minister|2022|||Labour|
Vincent Tabone|m|MT|president|1989|1994|Censu Tabone;Ċensu Tabone||
Ugo Mifsud Bonnici|m|MT|president|1994|1999|||
Guido de Marco|m|MT|president|1999|2004|Guido De Marco||
Eddie Fenech Adami|m|MT|president|2004|2009|Edward Fenech Adami||
George Abela|m|MT|president|2009|2014|||
Marie-Louise Coleiro Preca|f|MT|president|2014|2019|||
George Vella|m|MT|president|2019|2024|||
Myriam Spiteri Debono|f|MT|president|2024||||
Eddie Fenech Adami|m|MT|prime minister|1987|2004|Edward Fenech Adami|Nationalist|
Alfred Sant|m|MT|prime minister|1996|1998||Labour|
Lawrence Gonzi|m|MT|prime minister|2004|2013||Nationalist|
Joseph Muscat|m|MT|prime minister|2013|2020||Labour|
Robert Abela|m|MT|prime minister|2020|||Labour|
Ayaan Hirsi Ali|f|NL|MP|2003|2006||VVD|
Nicolaas Biegman|m|NL|ambassador to the UN|1992|1997|Nicolaas H. Biegman||
Peter van Walsum|m|NL|ambassador to the UN|1998|2001|A. Peter van Walsum||
Dirk Jan van den Berg|m|NL|ambassador to the UN|2001|2005|||
Karel van Oosterom|m|NL|ambassador to the UN|2013|2020|||
Relus ter Beek|m|NL|defence minister|1989|1994||PvdA|
Joris Voorhoeve|m|NL|defence minister|1994|1998||VVD|
Frank de Grave|m|NL|defence minister|1998|2002||VVD|
Henk Kamp|m|NL|defence minister|2002|2007||VVD|
Eimert van Middelkoop|m|NL|defence minister|2007|2010||CU|
Hans Hillen|m|NL|defence minister|2010|2012||CDA|
Jeanine Hennis-Plasschaert|f|NL|defence minister|2012|2017||VVD|
Ank Bijleveld|f|NL|defence minister|2017|2021||CDA|
Kajsa Ollongren|f|NL|defence minister|2022|2024||D66|
Ruben Brekelmans|m|NL|defence minister|2024|2026||VVD|
Gerrit Zalm|m|NL|finance minister|1994|2007||VVD|
Wouter Bos|m|NL|finance minister|2007|2010||PvdA|
Jan Kees de Jager|m|NL|finance minister|2010|2012||CDA|
Jeroen Dijsselbloem|m|NL|finance minister|2012|2017||PvdA|
Wopke Hoekstra|m|NL|finance minister|2017|2022||CDA|
Sigrid Kaag|f|NL|finance minister|2022|2024||D66|
Hans van den Broek|m|NL|foreign minister|1982|1993||CDA|
Pieter Kooijmans|m|NL|foreign minister|1993|1994||CDA|
Hans van Mierlo|m|NL|foreign minister|1994|1998||D66|
Jozias van Aartsen|m|NL|foreign minister|1998|2002||VVD|
Jaap de Hoop Scheffer|m|NL|foreign minister|2002|2003||CDA|
Ben Bot|m|NL|foreign minister|2003|2007|Bernard Bot|CDA|
Maxime Verhagen|m|NL|foreign minister|2007|2010||CDA|
Uri Rosenthal|m|NL|foreign minister|2010|2012||VVD|
Frans Timmermans|m|NL|foreign minister|2012|2014||PvdA|
Bert Koenders|m|NL|foreign minister|2014|2017||PvdA|
Halbe Zijlstra|m|NL|foreign minister|2017|2018||VVD|
Stef Blok|m|NL|foreign minister|2018|2021||VVD|
Sigrid Kaag|f|NL|foreign minister|2021|2021||D66|
Ben Knapen|m|NL|foreign minister|2021|2022||CDA|
Wopke Hoekstra|m|NL|foreign minister|2022|2023||CDA|
Hanke Bruins Slot|f|NL|foreign minister|2023|2024||CDA|
Caspar Veldkamp|m|NL|foreign minister|2024|2025||NSC|
David van Weel|m|NL|foreign minister|2025|2026||VVD|
Willem-Alexander|m|NL|king|2013||King Willem-Alexander||
Femke Halsema|f|NL|mayor|2018|||Green|
Pim Fortuyn|m|NL|party leader|2002|2002||LPF|
Geert Wilders|m|NL|party leader|2006|||PVV|
Ruud Lubbers|m|NL|prime minister|1982|1994||CDA|
Wim Kok|m|NL|prime minister|1994|2002||PvdA|
Jan Peter Balkenende|m|NL|prime minister|2002|2010||CDA|
Mark Rutte|m|NL|prime minister|2010|2024||VVD|
Dick Schoof|m|NL|prime minister|2024|2026|||
Rob Jetten|m|NL|prime minister|2026|||D66|
Beatrix|f|NL|queen|1980|2013|Queen Beatrix||
Mona Juul|f|NO|ambassador to the UN|2019|2023|||
Crown Prince Haakon|m|NO|crown prince|1991||Haakon Magnus||
Johan Joergen Holst|m|NO|defence minister|1986|1993|Johan Jørgen Holst;Johan Jorgen Holst|Labour|
Joergen Kosmo|m|NO|defence minister|1993|1997|Jørgen Kosmo;Jorgen Kosmo|Labour|
Dag Jostein Fjaervoll|m|NO|defence minister|1997|1999|Dag Jostein Fjærvoll||
Eldbjoerg Loewer|f|NO|defence minister|1999|2000|Eldbjørg Løwer;Eldbjorg Lower||
Bjoern Tore Godal|m|NO|defence minister|2000|2001|Bjørn Tore Godal;Bjorn Tore Godal|Labour|
Kristin Krohn Devold|f|NO|defence minister|2001|2005||Conservative|
Anne-Grete Stroem-Erichsen|f|NO|defence minister|2005|2013|Anne-Grete Strøm-Erichsen;Anne-Grete Strom-Erichsen|Labour|
Grete Faremo|f|NO|defence minister|2009|2011||Labour|
Espen Barth Eide|m|NO|defence minister|2011|2012||Labour|
Ine Eriksen Soereide|f|NO|defence minister|2013|2017|Ine Eriksen Søreide;Ine Eriksen Soreide|Conservative|
Frank Bakke-Jensen|m|NO|defence minister|2017|2021||Conservative|
Bjoern Arild Gram|m|NO|defence minister|2022|2025|Bjørn Arild Gram;Bjorn Arild Gram|Centre|
Tore Sandvik|m|NO|defence minister|2025||Tore O. Sandvik|Labour|
Erik Solheim|m|NO|envoy|1998|2005|||
Jon Hanssen-Bauer|m|NO|envoy|2006|2009|||
Jens Stoltenberg|m|NO|finance minister|1996|||Labour|
Thorvald Stoltenberg|m|NO|foreign minister|1987|1993||Labour|
Johan Joergen Holst|m|NO|foreign minister|1993|1994|Johan Jørgen Holst;Johan Jorgen Holst|Labour|
Bjoern Tore Godal|m|NO|foreign minister|1994|1997|Bjørn Tore Godal;Bjorn Tore Godal|Labour|
Knut Vollebaek|m|NO|foreign minister|1997|2000|Knut Vollebæk||
Thorbjoern Jagland|m|NO|foreign minister|2000|2001|Thorbjørn Jagland;Thorbjorn Jagland|Labour|
Jan Petersen|m|NO|foreign minister|2001|2005||Conservative|
Jonas Gahr Stoere|m|NO|foreign minister|2005|2012|Jonas Gahr Støre;Jonas Gahr Store|Labour|
Espen Barth Eide|m|NO|foreign minister|2012|||Labour|
Boerge Brende|m|NO|foreign minister|2013|2017|Børge Brende;Borge Brende|Conservative|
Ine Eriksen Soereide|f|NO|foreign minister|2017|2021|Ine Eriksen Søreide;Ine Eriksen Soreide|Conservative|
Anniken Huitfeldt|f|NO|foreign minister|2021|2023||Labour|
Olav V|m|NO|king|1957|1991|King Olav;King Olav V||
Harald V|m|NO|king|1991||King Harald;King Harald V||
Carl Hagen|m|NO|party leader|1978|2006|Carl I. Hagen|Progress|
Siv Jensen|f|NO|party leader|2006|2021||Progress|
Sylvi Listhaug|f|NO|party leader|2021|||Progress|
Gro Harlem Brundtland|f|NO|prime minister|1981|1996||Labour|
Jan Syse|m|NO|prime minister|1989|1990|Jan P. Syse|Conservative|
Thorbjoern Jagland|m|NO|prime minister|1996|1997|Thorbjørn Jagland;Thorbjorn Jagland|Labour|
Kjell Magne Bondevik|m|NO|prime minister|1997|2005||Christian Democrat|
Jens Stoltenberg|m|NO|prime minister|2000|2013||Labour|
Erna Solberg|f|NO|prime minister|2013|2021||Conservative|
Jonas Gahr Stoere|m|NO|prime minister|2021||Jonas Gahr Støre;Jonas Gahr Store|Labour|
Antonio Monteiro|m|PT|ambassador to the UN|1997|2001|António Monteiro||
Fernando Nogueira|m|PT|defence minister|1990|1995||PSD|
Antonio Vitorino|m|PT|defence minister|1995|1997|António Vitorino|PS|
Jose Veiga Simao|m|PT|defence minister|1997|1999|José Veiga Simão||
Julio Castro Caldas|m|PT|defence minister|1999|2001|Júlio Castro Caldas||
Rui Pena|m|PT|defence minister|2001|2002|||
Paulo Portas|m|PT|defence minister|2002|2005||CDS|
Luis Amado|m|PT|defence minister|2005|2006|Luís Amado|PS|
Nuno Severiano Teixeira|m|PT|defence minister|2006|2009|||
Augusto Santos Silva|m|PT|defence minister|2009|2011||PS|
Jose Pedro Aguiar-Branco|m|PT|defence minister|2011|2015|José Pedro Aguiar-Branco|PSD|
Jose Azeredo Lopes|m|PT|defence minister|2015|2018|José Azeredo Lopes||
Joao Gomes Cravinho|m|PT|defence minister|2018|2022|João Gomes Cravinho||
Helena Carreiras|f|PT|defence minister|2022|2024|||
Nuno Melo|m|PT|defence minister|2024|||CDS|
Vitor Gaspar|m|PT|finance minister|2011|2013|Vítor Gaspar||
Mario Centeno|m|PT|finance minister|2015|2020|Mário Centeno||
Joao de Deus Pinheiro|m|PT|foreign minister|1987|1992|João de Deus Pinheiro|PSD|
Jose Manuel Barroso|m|PT|foreign minister|1992|1995|José Manuel Barroso;Jose Manuel Durao Barroso;José Manuel Durão Barroso;Jose Durao Barroso|PSD|
Jaime Gama|m|PT|foreign minister|1995|2002||PS|
Antonio Martins da Cruz|m|PT|foreign minister|2002|2003|António Martins da Cruz||
Teresa Gouveia|f|PT|foreign minister|2003|2004||PSD|
Antonio Monteiro|m|PT|foreign minister|2004|2005|António Monteiro||
Diogo Freitas do Amaral|m|PT|foreign minister|2005|2006|||
Luis Amado|m|PT|foreign minister|2006|2011|Luís Amado|PS|
Paulo Portas|m|PT|foreign minister|2011|2013||CDS|
Rui Machete|m|PT|foreign minister|2013|2015||PSD|
Augusto Santos Silva|m|PT|foreign minister|2015|2022||PS|
Joao Gomes Cravinho|m|PT|foreign minister|2022|2024|João Gomes Cravinho||
Paulo Rangel|m|PT|foreign minister|2024|||PSD|
Alberto Joao Jardim|m|PT|governor|1978|2015|Alberto João Jardim|PSD|
Vasco Rocha Vieira|m|PT|governor|1991|1999|||
Andre Ventura|m|PT|opposition leader|2019||André Ventura|Chega|
Alvaro Cunhal|m|PT|party leader|1961|1992|Álvaro Cunhal|PCP|
Mario Soares|m|PT|president|1986|1996|Mário Soares|PS|
Jorge Sampaio|m|PT|president|1996|2006||PS|
Anibal Cavaco Silva|m|PT|president|2006|2016|Aníbal Cavaco Silva|PSD|
Marcelo Rebelo de Sousa|m|PT|president|2016|2026||PSD|
Antonio Jose Seguro|m|PT|president|2026||António José Seguro|PS|
Mario Soares|m|PT|prime minister|1976|1985|Mário Soares|PS|
Anibal Cavaco Silva|m|PT|prime minister|1985|1995|Aníbal Cavaco Silva|PSD|
Antonio Guterres|m|PT|prime minister|1995|2002|António Guterres|PS|Q311440
Jose Manuel Barroso|m|PT|prime minister|2002|2004|José Manuel Barroso;Jose Manuel Durao Barroso;José Manuel Durão Barroso;Jose Durao Barroso|PSD|
Pedro Santana Lopes|m|PT|prime minister|2004|2005||PSD|
Jose Socrates|m|PT|prime minister|2005|2011|José Sócrates|PS|
Pedro Passos Coelho|m|PT|prime minister|2011|2015||PSD|
Antonio Costa|m|PT|prime minister|2015|2024|António Costa|PS|
Luis Montenegro|m|PT|prime minister|2024||Luís Montenegro|PSD|
Greta Thunberg|f|SE|activist|2018||||
Jan Eliasson|m|SE|ambassador to the UN|1988|1992|||
Peter Osvald|m|SE|ambassador to the UN|1992|1997|||
Hans Dahlgren|m|SE|ambassador to the UN|1997|2000|||
Pierre Schori|m|SE|ambassador to the UN|2000|2004|||
Anders Liden|m|SE|ambassador to the UN|2004|2010|Anders Lidén||
Marten Grunditz|m|SE|ambassador to the UN|2010|2015|Mårten Grunditz||
Olof Skoog|m|SE|ambassador to the UN|2015|2019|||
Anders Bjorck|m|SE|defence minister|1991|1994|Anders Björck|Moderate|
Thage Peterson|m|SE|defence minister|1994|1997|Thage G. Peterson|Social Democrat|
Bjorn von Sydow|m|SE|defence minister|1997|2002|Björn von Sydow|Social Democrat|
Leni Bjorklund|f|SE|defence minister|2002|2006|Leni Björklund|Social Democrat|
Mikael Odenberg|m|SE|defence minister|2006|2007||Moderate|
Sten Tolgfors|m|SE|defence minister|2007|2012||Moderate|
Karin Enstrom|f|SE|defence minister|2012|2014|Karin Enström|Moderate|
Peter Hultqvist|m|SE|defence minister|2014|2022||Social Democrat|
Pal Jonson|m|SE|defence minister|2022||Pål Jonson|Moderate|
Goeran Persson|m|SE|finance minister|1994|1996|Göran Persson;Goran Persson|Social Democrat|
Anders Borg|m|SE|finance minister|2006|2014||Moderate|
Sten Andersson|m|SE|foreign minister|1985|1991||Social Democrat|
Margaretha af Ugglas|f|SE|foreign minister|1991|1994||Moderate|
Lena Hjelm-Wallen|f|SE|foreign minister|1994|1998|Lena Hjelm-Wallén|Social Democrat|
Anna Lindh|f|SE|foreign minister|1998|2003||Social Democrat|
Laila Freivalds|f|SE|foreign minister|2003|2006||Social Democrat|
Jan Eliasson|m|SE|foreign minister|2006|2006||Social Democrat|
Carl Bildt|m|SE|foreign minister|2006|2014||Moderate|
Margot Wallstrom|f|SE|foreign minister|2014|2019|Margot Wallström|Social Democrat|
Ann Linde|f|SE|foreign minister|2019|2022||Social Democrat|
Tobias Billstrom|m|SE|foreign minister|2022|2024|Tobias Billström|Moderate|
Maria Malmer Stenergard|f|SE|foreign minister|2024|||Moderate|
Carl XVI Gustaf|m|SE|king|1973||King Carl XVI Gustaf;King Carl Gustaf||
Jimmie Akesson|m|SE|party leader|2005||Jimmie Åkesson|Sweden Democrats|
Mona Sahlin|f|SE|party leader|2007|2011||Social Democrat|
Olof Palme|m|SE|prime minister|1969|1986||Social Democrat|
Ingvar Carlsson|m|SE|prime minister|1986|1996||Social Democrat|
Carl Bildt|m|SE|prime minister|1991|1994||Moderate|
Goeran Persson|m|SE|prime minister|1996|2006|Göran Persson;Goran Persson|Social Democrat|
Fredrik Reinfeldt|m|SE|prime minister|2006|2014||Moderate|
Stefan Lofven|m|SE|prime minister|2014|2021|Stefan Löfven|Social Democrat|
Magdalena Andersson|f|SE|prime minister|2021|2022||Social Democrat|
Ulf Kristersson|m|SE|prime minister|2022|||Moderate|
Gabriele Gatti|m|SM|foreign minister|1986|2002|||
Luca Beccari|m|SM|foreign minister|2020||||
Leyla Zana|f|TR|MP|1991|2018|||
Akin Birdal|m|TR|activist|1992|1999|Akın Birdal||
Osman Kavala|m|TR|activist|2002||||
Mustafa Aksin|m|TR|ambassador to the UN|1988|1993|Mustafa Akşin||
Inal Batu|m|TR|ambassador to the UN|1993|1995|İnal Batu||
Huseyin Celem|m|TR|ambassador to the UN|1995|1998|Hüseyin Çelem||
Volkan Vural|m|TR|ambassador to the UN|1998|2000|||
Umit Pamir|m|TR|ambassador to the UN|2000|2004|Ümit Pamir||
Baki Ilkin|m|TR|ambassador to the UN|2004|2009|Baki İlkin||
Ertugrul Apakan|m|TR|ambassador to the UN|2009|2012|Ertuğrul Apakan||
Yasar Halit Cevik|m|TR|ambassador to the UN|2012|2016|Yaşar Halit Çevik;Halit Cevik||
Feridun Sinirlioglu|m|TR|ambassador to the UN|2016|2023|Feridun Sinirlioğlu||
Sedat Onal|m|TR|ambassador to the UN|2023|2025|Sedat Önal||
Ahmet Yildiz|m|TR|ambassador to the UN|2025||Ahmet Yıldız||
Sabahattin Cakmakoglu|m|TR|defence minister|1999|2002|Sabahattin Çakmakoğlu|MHP|
Vecdi Gonul|m|TR|defence minister|2002|2011|Vecdi Gönül|AKP|
Ismet Yilmaz|m|TR|defence minister|2011|2016|İsmet Yılmaz|AKP|
Fikri Isik|m|TR|defence minister|2016|2017|Fikri Işık|AKP|
Nurettin Canikli|m|TR|defence minister|2017|2018||AKP|
Hulusi Akar|m|TR|defence minister|2018|2023||AKP|
Yasar Guler|m|TR|defence minister|2023||Yaşar Güler||
Erdal Inonu|m|TR|deputy prime minister|1991|1993|Erdal İnönü|SHP|
Murat Karayalcin|m|TR|deputy prime minister|1993|1995|Murat Karayalçın|SHP|
Tansu Ciller|f|TR|deputy prime minister|1996|1997|Tansu Çiller|DYP|
Bulent Ecevit|m|TR|deputy prime minister|1997|1999|Bülent Ecevit|DSP|
Devlet Bahceli|m|TR|deputy prime minister|1999|2002|Devlet Bahçeli|MHP|
Cemil Cicek|m|TR|deputy prime minister|2007|2011|Cemil Çiçek|AKP|
Ali Babacan|m|TR|deputy prime minister|2009|2015||AKP|
Bulent Arinc|m|TR|deputy prime minister|2009|2015|Bülent Arınç|AKP|
Besir Atalay|m|TR|deputy prime minister|2011|2014|Beşir Atalay|AKP|
Numan Kurtulmus|m|TR|deputy prime minister|2014|2017|Numan Kurtulmuş|AKP|
Mehmet Simsek|m|TR|deputy prime minister|2015|2018|Mehmet Şimşek|AKP|
Fethullah Gulen|m|TR|dissident|1999|2024|Fethullah Gülen||
Kemal Dervis|m|TR|finance minister|2001|2002|Kemal Derviş||
Mehmet Simsek|m|TR|finance minister|2009||Mehmet Şimşek|AKP|
Berat Albayrak|m|TR|finance minister|2018|2020||AKP|
Mesut Yilmaz|m|TR|foreign minister|1987|1990|Mesut Yılmaz|ANAP|
Ali Bozer|m|TR|foreign minister|1990|1990||ANAP|
Ahmet Kurtcebe Alptemocin|m|TR|foreign minister|1990|1991|Ahmet Kurtcebe Alptemoçin|ANAP|
Hikmet Cetin|m|TR|foreign minister|1991|1994|Hikmet Çetin|SHP|
Mumtaz Soysal|m|TR|foreign minister|1994|1994|Mümtaz Soysal|SHP|
Murat Karayalcin|m|TR|foreign minister|1994|1995|Murat Karayalçın|SHP|
Erdal Inonu|m|TR|foreign minister|1995|1995|Erdal İnönü|CHP|
Deniz Baykal|m|TR|foreign minister|1995|1996||CHP|
Emre Gonensay|m|TR|foreign minister|1996|1996|Emre Gönensay|DYP|
Tansu Ciller|f|TR|foreign minister|1996|1997|Tansu Çiller|DYP|
Ismail Cem|m|TR|foreign minister|1997|2002|İsmail Cem|DSP|
Sukru Sina Gurel|m|TR|foreign minister|2002|2002|Şükrü Sina Gürel|DSP|
Yasar Yakis|m|TR|foreign minister|2002|2003|Yaşar Yakış|AKP|
Abdullah Gul|m|TR|foreign minister|2003|2007|Abdullah Gül;Abdullah Guel|AKP|
Ali Babacan|m|TR|foreign minister|2007|2009||AKP|
Ahmet Davutoglu|m|TR|foreign minister|2009|2014|Ahmet Davutoğlu|AKP|
Mevlut Cavusoglu|m|TR|foreign minister|2014|2023|Mevlüt Çavuşoğlu|AKP|
Feridun Sinirlioglu|m|TR|foreign minister|2015|2015|Feridun Sinirlioğlu||
Hakan Fidan|m|TR|foreign minister|2023|||AKP|
Necip Torumtay|m|TR|general|1987|1990|||
Dogan Gures|m|TR|general|1990|1994|Doğan Güreş||
Ismail Hakki Karadayi|m|TR|general|1994|1998|İsmail Hakkı Karadayı||
Huseyin Kivrikoglu|m|TR|general|1998|2002|Hüseyin Kıvrıkoğlu||
Hilmi Ozkok|m|TR|general|2002|2006|Hilmi Özkök||
Yasar Buyukanit|m|TR|general|2006|2008|Yaşar Büyükanıt||
Ilker Basbug|m|TR|general|2008|2010|İlker Başbuğ||
Isik Kosaner|m|TR|general|2010|2011|Işık Koşaner||
Necdet Ozel|m|TR|general|2011|2015|Necdet Özel||
Hulusi Akar|m|TR|general|2015|2018|||
Yasar Guler|m|TR|general|2018|2023|Yaşar Güler||
Metin Gurak|m|TR|general|2023|2025|Metin Gürak||
Selcuk Bayraktaroglu|m|TR|general|2025||Selçuk Bayraktaroğlu||
Mehmet Agar|m|TR|interior minister|1996|1996|Mehmet Ağar|DYP|
Meral Aksener|f|TR|interior minister|1996|1997|Meral Akşener|DYP|
Abdulkadir Aksu|m|TR|interior minister|2002|2007||AKP|
Besir Atalay|m|TR|interior minister|2007|2011|Beşir Atalay|AKP|
Suleyman Soylu|m|TR|interior minister|2016|2023|Süleyman Soylu|AKP|
Ali Yerlikaya|m|TR|interior minister|2023||||
Recep Tayyip Erdogan|m|TR|mayor|1994|1998|Recep Tayyip Erdoğan;Tayyip Erdogan||Q39259
Melih Gokcek|m|TR|mayor|1994|2017|Melih Gökçek|AKP|
Kadir Topbas|m|TR|mayor|2004|2017|Kadir Topbaş|AKP|
Ekrem Imamoglu|m|TR|mayor|2019|2025|Ekrem İmamoğlu|CHP|
Mansur Yavas|m|TR|mayor|2019||Mansur Yavaş|CHP|
Deniz Baykal|m|TR|opposition leader|2002|2010||CHP|
Kemal Kilicdaroglu|m|TR|opposition leader|2010|2023|Kemal Kılıçdaroğlu|CHP|
Ozgur Ozel|m|TR|opposition leader|2023||Özgür Özel|CHP|
Alparslan Turkes|m|TR|party leader|1969|1997|Alparslan Türkeş|MHP|
Necmettin Erbakan|m|TR|party leader|1970|2011|||
Bulent Ecevit|m|TR|party leader|1987|2004|Bülent Ecevit|DSP|
Mesut Yilmaz|m|TR|party leader|1991|2002|Mesut Yılmaz|ANAP|
Devlet Bahceli|m|TR|party leader|1997||Devlet Bahçeli|MHP|
Selahattin Demirtas|m|TR|party leader|2014|2018|Selahattin Demirtaş|HDP|
Meral Aksener|f|TR|party leader|2017|2024|Meral Akşener|Iyi|
Ahmet Davutoglu|m|TR|party leader|2019||Ahmet Davutoğlu|Future|
Ali Babacan|m|TR|party leader|2020|||DEVA|
Kenan Evren|m|TR|president|1980|1989|||
Turgut Ozal|m|TR|president|1989|1993|Turgut Özal|ANAP|
Suleyman Demirel|m|TR|president|1993|2000|Süleyman Demirel||
Ahmet Necdet Sezer|m|TR|president|2000|2007|||
Abdullah Gul|m|TR|president|2007|2014|Abdullah Gül;Abdullah Guel|AKP|
Recep Tayyip Erdogan|m|TR|president|2014||Recep Tayyip Erdoğan;Tayyip Erdogan|AKP|Q39259
Suleyman Demirel|m|TR|prime minister|1965|1993|Süleyman Demirel|DYP|
Bulent Ecevit|m|TR|prime minister|1974|2002|Bülent Ecevit|DSP|
Turgut Ozal|m|TR|prime minister|1983|1989|Turgut Özal|ANAP|
Yildirim Akbulut|m|TR|prime minister|1989|1991|Yıldırım Akbulut|ANAP|
Mesut Yilmaz|m|TR|prime minister|1991|1999|Mesut Yılmaz|ANAP|
Tansu Ciller|f|TR|prime minister|1993|1996|Tansu Çiller|DYP|
Necmettin Erbakan|m|TR|prime minister|1996|1997||Welfare|
Abdullah Gul|m|TR|prime minister|2002|2003|Abdullah Gül;Abdullah Guel|AKP|
Recep Tayyip Erdogan|m|TR|prime minister|2003|2014|Recep Tayyip Erdoğan;Tayyip Erdogan|AKP|Q39259
Ahmet Davutoglu|m|TR|prime minister|2014|2016|Ahmet Davutoğlu|AKP|
Binali Yildirim|m|TR|prime minister|2016|2018|Binali Yıldırım|AKP|
Abdullah Ocalan|m|TR|rebel leader|1978||Abdullah Öcalan|PKK|
Cemil Bayik|m|TR|rebel leader|1978||Cemil Bayık|PKK|
Murat Karayilan|m|TR|rebel leader|1999||Murat Karayılan|PKK|
Hikmet Cetin|m|TR|speaker|1997|1999|Hikmet Çetin||
Bulent Arinc|m|TR|speaker|2002|2007|Bülent Arınç|AKP|
Koksal Toptan|m|TR|speaker|2007|2009|Köksal Toptan|AKP|
Mehmet Ali Sahin|m|TR|speaker|2009|2011|Mehmet Ali Şahin|AKP|
Cemil Cicek|m|TR|speaker|2011|2015|Cemil Çiçek|AKP|
Ismail Kahraman|m|TR|speaker|2015|2018|İsmail Kahraman|AKP|
Binali Yildirim|m|TR|speaker|2018|2019|Binali Yıldırım|AKP|
Mustafa Sentop|m|TR|speaker|2019|2023|Mustafa Şentop|AKP|
Numan Kurtulmus|m|TR|speaker|2023||Numan Kurtulmuş|AKP|
Ferhat Ataman|m|TR|spokesman|1993|1995|||
Omer Akbel|m|TR|spokesman|1995|1997|Ömer Akbel||
Huseyin Dirioz|m|TR|spokesman|2000|2004|Hüseyin Diriöz||
Namik Tan|m|TR|spokesman|2004|2007|Namık Tan||
Burak Ozugergin|m|TR|spokesman|2008|2010|Burak Özügergin||
Selcuk Unal|m|TR|spokesman|2010|2013|Selçuk Ünal||
Ibrahim Kalin|m|TR|spokesman|2014|2023|İbrahim Kalın|AKP|
Hami Aksoy|m|TR|spokesman|2018|2020|||
Omer Celik|m|TR|spokesman|2018||Ömer Çelik|AKP|
Oncu Keceli|m|TR|spokesman|2023||Öncü Keçeli||
Fuat Oktay|m|TR|vice president|2018|2023||AKP|
Cevdet Yilmaz|m|TR|vice president|2023||Cevdet Yılmaz|AKP|
Roger Etchegaray|m|VA|envoy|1985|2003|Cardinal Roger Etchegaray||
Matteo Zuppi|m|VA|envoy|2023||Cardinal Matteo Zuppi||
Jean-Louis Tauran|m|VA|foreign minister|1990|2003|Archbishop Jean-Louis Tauran||
Giovanni Lajolo|m|VA|foreign minister|2003|2006|||
Dominique Mamberti|m|VA|foreign minister|2006|2014|||
Paul Gallagher|m|VA|foreign minister|2014||Paul Richard Gallagher||
Pope John Paul II|m|VA|leader|1978|2005|John Paul II;Karol Wojtyla;Karol Józef Wojtyła||
Pope Benedict XVI|m|VA|leader|2005|2013|Benedict XVI;Joseph Ratzinger;Josef Ratzinger||
Pope Francis|m|VA|leader|2013|2025|Jorge Mario Bergoglio;Jorge Bergoglio||
Pope Leo XIV|m|VA|leader|2025||Leo XIV;Robert Prevost;Robert Francis Prevost||
Agostino Casaroli|m|VA|secretary of state|1979|1990|Cardinal Agostino Casaroli||
Angelo Sodano|m|VA|secretary of state|1990|2006|Cardinal Angelo Sodano||
Tarcisio Bertone|m|VA|secretary of state|2006|2013|Cardinal Tarcisio Bertone||
Pietro Parolin|m|VA|secretary of state|2013||Cardinal Pietro Parolin||
Joaquin Navarro-Valls|m|VA|spokesman|1984|2006|Joaquín Navarro-Valls||
Federico Lombardi|m|VA|spokesman|2006|2016|||
Greg Burke|m|VA|spokesman|2016|2018|||
Matteo Bruni|m|VA|spokesman|2019||||
`;
