/** Leaders of Africa south of the Sahara, 1990–2026: name | gender | country | office | from | to | spellings | party | Wikidata. Own compilation; see the head of `index.ts`. */
export const africa = `
Jose Eduardo dos Santos|m|AO|president|1979|2017|José Eduardo dos Santos|MPLA|
Joao Lourenco|m|AO|president|2017||João Lourenço;Joao Manuel Lourenco|MPLA|
Fernando Franca Van-Dunem|m|AO|prime minister|1991|1999|Fernando José de França Dias Van-Dúnem|MPLA|
Marcolino Moco|m|AO|prime minister|1992|1996||MPLA|
Fernando da Piedade Dias dos Santos|m|AO|prime minister|2002|2008||MPLA|
Paulo Kassoma|m|AO|prime minister|2008|2010|Antonio Paulo Kassoma|MPLA|
Fernando da Piedade Dias dos Santos|m|AO|vice president|2010|2012||MPLA|
Manuel Vicente|m|AO|vice president|2012|2017||MPLA|
Bornito de Sousa|m|AO|vice president|2017|2022||MPLA|
Esperanca da Costa|f|AO|vice president|2022||Esperança da Costa|MPLA|
Pedro de Castro Van-Dunem|m|AO|foreign minister|1989|1992||MPLA|
Venancio de Moura|m|AO|foreign minister|1992|1999|Venâncio de Moura|MPLA|
Joao Bernardo de Miranda|m|AO|foreign minister|1999|2008|João Bernardo de Miranda|MPLA|
Georges Chikoti|m|AO|foreign minister|2010|2017||MPLA|
Manuel Augusto|m|AO|foreign minister|2017|2020|Manuel Domingos Augusto|MPLA|
Tete Antonio|m|AO|foreign minister|2020||Tete António|MPLA|
Joao Lourenco|m|AO|defence minister|2014|2017|João Lourenço|MPLA|
Afonso Van-Dunem Mbinda|m|AO|ambassador to the UN|1991|2000|Afonso Van Dunem||
Ismael Gaspar Martins|m|AO|ambassador to the UN|2001|2018|||
Isaias Samakuva|m|AO|opposition leader|2003|2019|Isaías Samakuva|UNITA|
Abel Chivukuvuku|m|AO|opposition leader|2012||||
Adalberto Costa Junior|m|AO|opposition leader|2019||Adalberto Costa Júnior|UNITA|
Jonas Savimbi|m|AO|rebel leader|1966|2002||UNITA|
Antonio Dembo|m|AO|rebel leader|1992|2002|António Dembo|UNITA|
Paulo Lukamba Gato|m|AO|rebel leader|2002|2003||UNITA|
Holden Roberto|m|AO|party leader|1962|2007||FNLA|
Joao de Matos|m|AO|general|1992|2001|João de Matos||
Jorge Valentim|m|AO|spokesman|1991|1997||UNITA|
Rafael Marques|m|AO|activist|1999||Rafael Marques de Morais||
Blaise Compaore|m|BF|president|1987|2014|Blaise Compaoré|CDP|
Michel Kafando|m|BF|president|2014|2015|||
Roch Marc Christian Kabore|m|BF|president|2015|2022|Roch Marc Christian Kaboré;Roch Kabore;Roch Kaboré|MPP|
Ibrahim Traore|m|BF|president|2022||Ibrahim Traoré||
Paul-Henri Damiba|m|BF|president|2022|2022|Paul-Henri Sandaogo Damiba||
Youssouf Ouedraogo|m|BF|prime minister|1992|1994|Youssouf Ouédraogo||
Roch Marc Christian Kabore|m|BF|prime minister|1994|1996|Roch Marc Christian Kaboré||
Kadre Desire Ouedraogo|m|BF|prime minister|1996|2000|Kadré Désiré Ouédraogo||
Paramanga Ernest Yonli|m|BF|prime minister|2000|2007|Ernest Paramanga Yonli||
Tertius Zongo|m|BF|prime minister|2007|2011|||
Luc Adolphe Tiao|m|BF|prime minister|2011|2014|Luc-Adolphe Tiao||
Isaac Zida|m|BF|prime minister|2014|2016|Yacouba Isaac Zida||
Paul Kaba Thieba|m|BF|prime minister|2016|2019|||
Christophe Dabire|m|BF|prime minister|2019|2021|Christophe Joseph Marie Dabiré||
Lassina Zerbo|m|BF|prime minister|2021|2022|||
Albert Ouedraogo|m|BF|prime minister|2022|2022|Albert Ouédraogo||
Apollinaire Kyelem de Tambela|m|BF|prime minister|2022|2024|Apollinaire Joachim Kyelem de Tambela||
Rimtalba Jean Emmanuel Ouedraogo|m|BF|prime minister|2024||Jean Emmanuel Ouedraogo;Rimtalba Jean Emmanuel Ouédraogo||
Paul-Henri Damiba|m|BF|leader|2022|2022|Paul-Henri Sandaogo Damiba;Paul Henri Sandaogo Damiba||
Ibrahim Traore|m|BF|leader|2022||Ibrahim Traoré||
Youssouf Ouedraogo|m|BF|foreign minister|1999|2007|Youssouf Ouédraogo||
Djibrill Bassole|m|BF|foreign minister|2007|2014|Djibril Bassole;Djibrill Bassolé;Djibril Bassolé||
Alpha Barry|m|BF|foreign minister|2016|2021|||
Olivia Rouamba|f|BF|foreign minister|2022|2023|||
Karamoko Jean-Marie Traore|m|BF|foreign minister|2023||Karamoko Jean-Marie Traoré||
Zephirin Diabre|m|BF|opposition leader|2010|2022|Zéphirin Diabré|UPC|
Gilbert Diendere|m|BF|general|1987|2015|Gilbert Diendéré||
Norbert Zongo|m|BF|activist|1993|1998|||
Pierre Buyoya|m|BI|president|1987|2003||Uprona|
Melchior Ndadaye|m|BI|president|1993|1993||Frodebu|
Cyprien Ntaryamira|m|BI|president|1994|1994||Frodebu|
Sylvestre Ntibantunganya|m|BI|president|1994|1996||Frodebu|
Domitien Ndayizeye|m|BI|president|2003|2005||Frodebu|
Pierre Nkurunziza|m|BI|president|2005|2020||CNDD-FDD|
Evariste Ndayishimiye|m|BI|president|2020||Évariste Ndayishimiye|CNDD-FDD|
Adrien Sibomana|m|BI|prime minister|1988|1993|||
Sylvie Kinigi|f|BI|prime minister|1993|1994||Uprona|
Anatole Kanyenkiko|m|BI|prime minister|1994|1995||Uprona|
Antoine Nduwayo|m|BI|prime minister|1995|1996||Uprona|
Pascal-Firmin Ndimira|m|BI|prime minister|1996|1998|||
Alain-Guillaume Bunyoni|m|BI|prime minister|2020|2022|Alain Guillaume Bunyoni||
Gervais Ndirakobuca|m|BI|prime minister|2022|2025|||
Nestor Ntahontuye|m|BI|prime minister|2025||||
Domitien Ndayizeye|m|BI|vice president|2001|2003||Frodebu|
Laurent Kavakure|m|BI|foreign minister|2011|2015|||
Alain Aime Nyamitwe|m|BI|foreign minister|2015|2018|Alain Nyamitwe;Alain Aimé Nyamitwe||
Albert Shingiro|m|BI|foreign minister|2020|2025|||
Alexis Sinduhije|m|BI|opposition leader|2009|||MSD|
Agathon Rwasa|m|BI|opposition leader|2013|||CNL|
Leonard Nyangoma|m|BI|rebel leader|1994|2005|Léonard Nyangoma|CNDD|
Jean-Bosco Ndayikengurukiye|m|BI|rebel leader|1998|2003|Jean Bosco Ndayikengurukiye|CNDD-FDD|
Pierre Nkurunziza|m|BI|rebel leader|2001|2003||CNDD-FDD|
Agathon Rwasa|m|BI|rebel leader|2002|2009||FNL|
Jean Minani|m|BI|party leader|1995|2005||Frodebu|
Godefroid Niyombare|m|BI|general|2009|2015|||
Willy Nyamitwe|m|BI|spokesman|2012|2020|||
Pierre Claver Mbonimpa|m|BI|activist|2001||||
Mathieu Kerekou|m|BJ|president|1972|2006|Mathieu Kérékou||
Nicephore Soglo|m|BJ|president|1991|1996|Nicéphore Soglo||
Boni Yayi|m|BJ|president|2006|2016|Thomas Boni Yayi;Yayi Boni;Thomas Yayi Boni||
Patrice Talon|m|BJ|president|2016||||
Nicephore Soglo|m|BJ|prime minister|1990|1991|Nicéphore Soglo||
Adrien Houngbedji|m|BJ|prime minister|1996|1998|Adrien Houngbédji||
Pascal Koupaki|m|BJ|prime minister|2011|2013|Pascal Irenee Koupaki||
Lionel Zinsou|m|BJ|prime minister|2015|2016|||
Aurelien Agbenonci|m|BJ|foreign minister|2016|2023|Aurélien Agbénonci||
Olushegun Adjadi Bakari|m|BJ|foreign minister|2023||Shegun Adjadi Bakari||
Romuald Wadagni|m|BJ|finance minister|2016||||
Bruno Amoussou|m|BJ|opposition leader|1991|2016|||
Sebastien Ajavon|m|BJ|opposition leader|2016||Sébastien Ajavon||
Reckya Madougou|f|BJ|opposition leader|2021||||
Wilfried Leandre Houngbedji|m|BJ|spokesman|2019||Wilfried Léandre Houngbédji;Wilfried Houngbedji||
Quett Masire|m|BW|president|1980|1998|Sir Quett Masire;Ketumile Masire|BDP|
Festus Mogae|m|BW|president|1998|2008|Festus Gontebanye Mogae|BDP|
Ian Khama|m|BW|president|2008|2018|Seretse Khama Ian Khama;Seretse Ian Khama|BDP|
Mokgweetsi Masisi|m|BW|president|2018|2024|Mokgweetsi Eric Masisi|BDP|
Duma Boko|m|BW|president|2024|||UDC|
Peter Mmusi|m|BW|vice president|1983|1992||BDP|
Festus Mogae|m|BW|vice president|1992|1998||BDP|
Ian Khama|m|BW|vice president|1998|2008|Seretse Khama Ian Khama|BDP|
Mompati Merafhe|m|BW|vice president|2008|2012||BDP|
Ponatshego Kedikilwe|m|BW|vice president|2012|2014||BDP|
Mokgweetsi Masisi|m|BW|vice president|2014|2018||BDP|
Slumber Tsogwane|m|BW|vice president|2018|2024||BDP|
Gaositwe Chiepe|f|BW|foreign minister|1984|1994||BDP|
Mompati Merafhe|m|BW|foreign minister|1994|2008||BDP|
Phandu Skelemani|m|BW|foreign minister|2008|2014||BDP|
Lemogang Kwape|m|BW|foreign minister|2020|2024||BDP|
Phenyo Butale|m|BW|foreign minister|2024|||UDC|
Kenneth Koma|m|BW|opposition leader|1969|2001||BNF|
Duma Boko|m|BW|opposition leader|2014|2019||UDC|
Dumelang Saleshando|m|BW|opposition leader|2019|2024||BCP|
Mobutu Sese Seko|m|CD|president|1965|1997|Joseph Mobutu;Joseph Desire Mobutu|MPR|
Laurent Kabila|m|CD|president|1997|2001|Laurent-Désiré Kabila;Laurent Desire Kabila;Laurent-Desire Kabila|AFDL|
Joseph Kabila|m|CD|president|2001|2019|Joseph Kabila Kabange|PPRD|
Felix Tshisekedi|m|CD|president|2019||Félix Tshisekedi;Felix Antoine Tshisekedi|UDPS|
Nguza Karl-i-Bond|m|CD|prime minister|1980|1992|Jean Nguza Karl-i-Bond||
Kengo wa Dondo|m|CD|prime minister|1982|1997|Leon Kengo wa Dondo;Léon Kengo wa Dondo||
Etienne Tshisekedi|m|CD|prime minister|1991|1997|Étienne Tshisekedi|UDPS|
Faustin Birindwa|m|CD|prime minister|1993|1994|||
Likulia Bolongo|m|CD|prime minister|1997|1997|||
Antoine Gizenga|m|CD|prime minister|2006|2008||PALU|
Adolphe Muzito|m|CD|prime minister|2008|2012||PALU|
Augustin Matata Ponyo|m|CD|prime minister|2012|2016|Matata Ponyo Mapon;Augustin Matata Ponyo Mapon||
Samy Badibanga|m|CD|prime minister|2016|2017|||
Bruno Tshibala|m|CD|prime minister|2017|2019|||
Sylvestre Ilunga|m|CD|prime minister|2019|2021|Sylvestre Ilunga Ilunkamba||
Jean-Michel Sama Lukonde|m|CD|prime minister|2021|2024|Sama Lukonde||
Judith Suminwa|f|CD|prime minister|2024||Judith Suminwa Tuluka;Judith Tuluka||
Jean-Pierre Bemba|m|CD|vice president|2003|2006|Jean Pierre Bemba|MLC|
Azarias Ruberwa|m|CD|vice president|2003|2006||RCD|
Abdoulaye Yerodia Ndombasi|m|CD|vice president|2003|2006|Abdoulaye Yerodia||
Arthur Zahidi Ngoma|m|CD|vice president|2003|2006|||
Bizima Karaha|m|CD|foreign minister|1997|1998|||
Abdoulaye Yerodia Ndombasi|m|CD|foreign minister|1999|2000|Abdoulaye Yerodia||
Leonard She Okitundu|m|CD|foreign minister|2000|2018|Léonard She Okitundu||
Antoine Ghonda|m|CD|foreign minister|2003|2004|Antoine Ghonda Mangalibi||
Raymond Ramazani Baya|m|CD|foreign minister|2004|2007|||
Mbusa Nyamwisi|m|CD|foreign minister|2007|2008|Antipas Mbusa Nyamwisi||
Alexis Thambwe Mwamba|m|CD|foreign minister|2008|2012|Alexis Thambwe||
Raymond Tshibanda|m|CD|foreign minister|2012|2016|Raymond Tshibanda N'Tungamulongo||
Marie Tumba Nzeza|f|CD|foreign minister|2019|2021|||
Christophe Lutundula|m|CD|foreign minister|2021|2024|Christophe Lutundula Apala||
Therese Kayikwamba Wagner|f|CD|foreign minister|2024||Thérèse Kayikwamba Wagner||
Jean-Pierre Bemba|m|CD|defence minister|2023|2024|Jean Pierre Bemba||
Atoki Ileka|m|CD|ambassador to the UN|2001|2010|Ileka Atoki||
Ignace Gata Mavita|m|CD|ambassador to the UN|2012|2020|Ignace Gata Mavita wa Lufuta||
Zenon Mukongo Ngay|m|CD|ambassador to the UN|2020||Zénon Mukongo Ngay||
Etienne Tshisekedi|m|CD|opposition leader|1982|2017|Étienne Tshisekedi|UDPS|
Martin Fayulu|m|CD|opposition leader|2006||||
Jean-Pierre Bemba|m|CD|opposition leader|2006|2022|Jean Pierre Bemba|MLC|
Vital Kamerhe|m|CD|opposition leader|2010|||UNC|
Moise Katumbi|m|CD|opposition leader|2015||Moïse Katumbi||
Laurent Kabila|m|CD|rebel leader|1967|1997|Laurent-Désiré Kabila;Laurent Desire Kabila|AFDL|
Ernest Wamba dia Wamba|m|CD|rebel leader|1998|2003||RCD|
Jean-Pierre Bemba|m|CD|rebel leader|1998|2003|Jean Pierre Bemba|MLC|
Emile Ilunga|m|CD|rebel leader|1999|2000|Émile Ilunga|RCD|
Mbusa Nyamwisi|m|CD|rebel leader|1999|2003|Antipas Mbusa Nyamwisi|RCD-ML|
Adolphe Onusumba|m|CD|rebel leader|2000|2003||RCD|
Roger Lumbala|m|CD|rebel leader|2000|2003||RCD-N|
Thomas Lubanga|m|CD|rebel leader|2001|2005|Thomas Lubanga Dyilo|UPC|
Bosco Ntaganda|m|CD|rebel leader|2002|2013||CNDP|
Germain Katanga|m|CD|rebel leader|2003|2004|||
Laurent Nkunda|m|CD|rebel leader|2004|2009||CNDP|
Sultani Makenga|m|CD|rebel leader|2012|||M23|
Jean-Marie Runiga|m|CD|rebel leader|2012|2013|Jean-Marie Runiga Lugerero|M23|
Bertrand Bisimwa|m|CD|rebel leader|2013|||M23|
Corneille Nangaa|m|CD|rebel leader|2023|||AFC|
Vital Kamerhe|m|CD|speaker|2006|2025||UNC|
Moise Katumbi|m|CD|governor|2007|2015|Moïse Katumbi||
John Numbi|m|CD|general|2000|2020|||
Lambert Mende|m|CD|spokesman|2008|2019|Lambert Mende Omalanga||
Sylvain Ekenge|m|CD|spokesman|2008||||
Willy Ngoma|m|CD|spokesman|2012|||M23|
Amani Kabasha|m|CD|spokesman|2012|2013||M23|
Patrick Muyaya|m|CD|spokesman|2021||||
Lawrence Kanyuka|m|CD|spokesman|2022|||M23|
Floribert Chebeya|m|CD|activist|1990|2010|||
Denis Mukwege|m|CD|activist|1999||||
Andre Kolingba|m|CF|president|1981|1993|André Kolingba||
Ange-Felix Patasse|m|CF|president|1993|2003|Ange-Félix Patassé;Ange Felix Patasse||
Francois Bozize|m|CF|president|2003|2013|François Bozizé||
Michel Djotodia|m|CF|president|2013|2014||Seleka|
Catherine Samba-Panza|f|CF|president|2014|2016|Catherine Samba Panza||
Faustin-Archange Touadera|m|CF|president|2016||Faustin Archange Touadera;Faustin-Archange Touadéra||
Edouard Frank|m|CF|prime minister|1991|1992|||
Enoch Derant Lakoue|m|CF|prime minister|1993|1993|||
Jean-Luc Mandaba|m|CF|prime minister|1993|1995|||
Gabriel Koyambounou|m|CF|prime minister|1995|1996|||
Jean-Paul Ngoupande|m|CF|prime minister|1996|1997|||
Michel Gbezera-Bria|m|CF|prime minister|1997|1999|||
Anicet-Georges Dologuele|m|CF|prime minister|1999|2001|Anicet Georges Dologuele;Anicet-Georges Dologuélé||
Martin Ziguele|m|CF|prime minister|2001|2003|Martin Ziguélé|MLPC|
Abel Goumba|m|CF|prime minister|2003|2003|||
Celestin Gaombalet|m|CF|prime minister|2003|2005|Célestin Gaombalet||
Elie Dote|m|CF|prime minister|2005|2008|Élie Doté||
Faustin-Archange Touadera|m|CF|prime minister|2008|2013|Faustin-Archange Touadéra||
Nicolas Tiangaye|m|CF|prime minister|2013|2014|||
Andre Nzapayeke|m|CF|prime minister|2014|2014|André Nzapayeké||
Mahamat Kamoun|m|CF|prime minister|2014|2016|||
Simplice Sarandji|m|CF|prime minister|2016|2019|Mathieu Simplice Sarandji||
Firmin Ngrebada|m|CF|prime minister|2019|2021|||
Henri-Marie Dondra|m|CF|prime minister|2021|2022|||
Felix Moloua|m|CF|prime minister|2022||Félix Moloua||
Charles-Armel Doubane|m|CF|foreign minister|2016|2018|Charles Armel Doubane||
Sylvie Baipo-Temon|f|CF|foreign minister|2018||Sylvie Baïpo-Temon||
Anicet-Georges Dologuele|m|CF|opposition leader|2015||Anicet Georges Dologuele|URCA|
Jean-Jacques Demafouth|m|CF|rebel leader|2008|2012||APRD|
Noureddine Adam|m|CF|rebel leader|2013||Nourredine Adam|FPRC|
Ali Darassa|m|CF|rebel leader|2013|||UPC|
Maxime Mokom|m|CF|rebel leader|2013|2022|||
Patrice-Edouard Ngaissona|m|CF|rebel leader|2013|2018|Patrice-Édouard Ngaïssona||
Alfred Yekatom|m|CF|rebel leader|2013|2018|||
Francois Bozize|m|CF|rebel leader|2020||François Bozizé|CPC|
Denis Sassou Nguesso|m|CG|president|1979||Denis Sassou-Nguesso|PCT|
Pascal Lissouba|m|CG|president|1992|1997||UPADS|
Andre Milongo|m|CG|prime minister|1991|1992|André Milongo||
Jacques Joachim Yhombi-Opango|m|CG|prime minister|1993|1996|Joachim Yhombi-Opango||
Bernard Kolelas|m|CG|prime minister|1997|1997|Bernard Kolélas|MCDDI|
Isidore Mvouba|m|CG|prime minister|2005|2009||PCT|
Clement Mouamba|m|CG|prime minister|2016|2021|Clément Mouamba||
Anatole Collinet Makosso|m|CG|prime minister|2021|||PCT|
Rodolphe Adada|m|CG|foreign minister|1997|2007|||
Basile Ikouebe|m|CG|foreign minister|2007|2015|Basile Ikouébé||
Jean-Claude Gakosso|m|CG|foreign minister|2015||||
Basile Ikouebe|m|CG|ambassador to the UN|1998|2007|Basile Ikouébé||
Guy-Brice Parfait Kolelas|m|CG|opposition leader|2009|2021|Guy-Brice Parfait Kolélas||
Pascal Tsaty-Mabiala|m|CG|opposition leader|2013||Pascal Tsaty Mabiala|UPADS|
Andre Okombi Salissa|m|CG|opposition leader|2015||André Okombi Salissa||
Jean-Marie Michel Mokoko|m|CG|opposition leader|2016||||
Frederic Bintsamou|m|CG|rebel leader|1998|2017|Pasteur Ntumi;Pastor Ntumi;Frédéric Bintsamou||
Thierry Moungalla|m|CG|spokesman|2015||||
Felix Houphouet-Boigny|m|CI|president|1960|1993|Félix Houphouët-Boigny|PDCI|
Henri Konan Bedie|m|CI|president|1993|1999|Henri Konan Bédié|PDCI|
Robert Guei|m|CI|president|1999|2000|Robert Gueï;Robert Guéï||
Laurent Gbagbo|m|CI|president|2000|2011||FPI|
Alassane Ouattara|m|CI|president|2010||Alassane Dramane Ouattara|RDR|
Alassane Ouattara|m|CI|prime minister|1990|1993|Alassane Dramane Ouattara||
Daniel Kablan Duncan|m|CI|prime minister|1993|2017||PDCI|
Seydou Diarra|m|CI|prime minister|2000|2005|Seydou Elimane Diarra||
Pascal Affi N'Guessan|m|CI|prime minister|2000|2003|Pascal Affi Nguessan|FPI|
Charles Konan Banny|m|CI|prime minister|2005|2007|||
Guillaume Soro|m|CI|prime minister|2007|2012||New Forces|
Jeannot Ahoussou-Kouadio|m|CI|prime minister|2012|2012|Jeannot Kouadio-Ahoussou||
Amadou Gon Coulibaly|m|CI|prime minister|2017|2020||RHDP|
Hamed Bakayoko|m|CI|prime minister|2020|2021||RHDP|
Patrick Achi|m|CI|prime minister|2021|2023||RHDP|
Robert Beugre Mambe|m|CI|prime minister|2023||Robert Beugré Mambé|RHDP|
Simone Gbagbo|f|CI|leader|2000||Simone Ehivet Gbagbo||
Charles Ble Goude|m|CI|leader|2001|2011|Charles Blé Goudé||
Daniel Kablan Duncan|m|CI|vice president|2017|2020|||
Tiemoko Meyliet Kone|m|CI|vice president|2022||Tiémoko Meyliet Koné||
Amara Essy|m|CI|foreign minister|1990|2000|||
Abou Drahamane Sangare|m|CI|foreign minister|2000|2003|Abou Drahamane Sangaré|FPI|
Bamba Mamadou|m|CI|foreign minister|2003|2006|Mamadou Bamba||
Youssouf Bakayoko|m|CI|foreign minister|2006|2010|||
Marcel Amon-Tanoh|m|CI|foreign minister|2016|2020|||
Kandia Camara|f|CI|foreign minister|2021|2023|||
Leon Kacou Adom|m|CI|foreign minister|2023||Léon Kacou Adom;Leon Houadja Kacou Adom||
Moise Lida Kouassi|m|CI|defence minister|2000|2002|Moïse Lida Kouassi|FPI|
Tene Birahima Ouattara|m|CI|defence minister|2021||Téné Birahima Ouattara||
Emile Boga Doudou|m|CI|interior minister|2000|2002|Émile Boga Doudou|FPI|
Vagondo Diomande|m|CI|interior minister|2019||Vagondo Diomandé||
Youssoufou Bamba|m|CI|ambassador to the UN|2010|2013|||
Laurent Gbagbo|m|CI|opposition leader|1990|2000||FPI|
Alassane Ouattara|m|CI|opposition leader|1995|2010|Alassane Dramane Ouattara|RDR|
Henri Konan Bedie|m|CI|opposition leader|2001|2023|Henri Konan Bédié|PDCI|
Pascal Affi N'Guessan|m|CI|opposition leader|2011||Pascal Affi Nguessan|FPI|
Tidjane Thiam|m|CI|opposition leader|2023|||PDCI|
Ibrahim Coulibaly|m|CI|rebel leader|1999|2011|||
Guillaume Soro|m|CI|rebel leader|2002|2007||New Forces|
Laurent Gbagbo|m|CI|party leader|2021|||PPA-CI|
Guillaume Soro|m|CI|speaker|2012|2019|||
Mathias Doue|m|CI|general|2000|2004|Mathias Doué||
Philippe Mangou|m|CI|general|2004|2011|||
Sidiki Konate|m|CI|spokesman|2003|2010|Sidiki Konaté|New Forces|
Paul Biya|m|CM|president|1982|||CPDM|
Sadou Hayatou|m|CM|prime minister|1991|1992|||
Simon Achidi Achu|m|CM|prime minister|1992|1996|||
Peter Mafany Musonge|m|CM|prime minister|1996|2004|||
Ephraim Inoni|m|CM|prime minister|2004|2009|||
Philemon Yang|m|CM|prime minister|2009|2019|Philémon Yang||
Joseph Dion Ngute|m|CM|prime minister|2019||||
Ferdinand Oyono|m|CM|foreign minister|1992|1997|Ferdinand Leopold Oyono||
Pierre Moukoko Mbonjou|m|CM|foreign minister|2011|2015|||
Lejeune Mbella Mbella|m|CM|foreign minister|2015||||
Marafa Hamidou Yaya|m|CM|interior minister|2002|2011|||
Paul Atanga Nji|m|CM|interior minister|2018||||
John Fru Ndi|m|CM|opposition leader|1990|2023|Ni John Fru Ndi|SDF|
Bello Bouba Maigari|m|CM|opposition leader|1991||Maigari Bello Bouba|UNDP|
Maurice Kamto|m|CM|opposition leader|2012|||MRC|
Akere Muna|m|CM|opposition leader|2017||||
Cabral Libii|m|CM|opposition leader|2018||||
Issa Tchiroma Bakary|m|CM|opposition leader|2025||Issa Tchiroma||
Sisiku Ayuk Tabe|m|CM|rebel leader|2017||Julius Ayuk Tabe;Sisiku Julius Ayuk Tabe||
Issa Tchiroma Bakary|m|CM|spokesman|2009|2019|Issa Tchiroma||
Rene Sadi|m|CM|spokesman|2019||René Emmanuel Sadi;Rene Emmanuel Sadi||
Aristides Pereira|m|CV|president|1975|1991||PAICV|
Antonio Mascarenhas Monteiro|m|CV|president|1991|2001|António Mascarenhas Monteiro||
Pedro Pires|m|CV|president|2001|2011||PAICV|
Jorge Carlos Fonseca|m|CV|president|2011|2021||MpD|
Jose Maria Neves|m|CV|president|2021||José Maria Neves|PAICV|
Pedro Pires|m|CV|prime minister|1975|1991||PAICV|
Carlos Veiga|m|CV|prime minister|1991|2000||MpD|
Gualberto do Rosario|m|CV|prime minister|2000|2001|Gualberto do Rosário|MpD|
Jose Maria Neves|m|CV|prime minister|2001|2016|José Maria Neves|PAICV|
Ulisses Correia e Silva|m|CV|prime minister|2016|||MpD|
Hassan Gouled Aptidon|m|DJ|president|1977|1999|||
Ismail Omar Guelleh|m|DJ|president|1999||Ismael Omar Guelleh;Ismaïl Omar Guelleh||
Barkat Gourad Hamadou|m|DJ|prime minister|1978|2001|||
Dileita Mohamed Dileita|m|DJ|prime minister|2001|2013|||
Abdoulkader Kamil Mohamed|m|DJ|prime minister|2013||Abdoulkader Kamil||
Ali Abdi Farah|m|DJ|foreign minister|1999|2005|||
Mahmoud Ali Youssouf|m|DJ|foreign minister|2005|2025|Mahamoud Ali Youssouf||
Abdoulkader Houssein Omar|m|DJ|foreign minister|2025||||
Roble Olhaye|m|DJ|ambassador to the UN|1988|2015|||
Ahmed Dini|m|DJ|rebel leader|1991|2001|Ahmed Dini Ahmed|FRUD|
Isaias Afwerki|m|ER|president|1993||Isaias Afewerki;Issaias Afewerki;Isayas Afewerki|PFDJ|
Petros Solomon|m|ER|foreign minister|1994|1997|||
Haile Woldense|m|ER|foreign minister|1997|2000|Haile Weldensae;Haile Woldetensae||
Ali Said Abdella|m|ER|foreign minister|2000|2005|Ali Sayyid Abdullah;Ali Said Abdalla||
Osman Saleh|m|ER|foreign minister|2007||Osman Saleh Mohammed||
Sebhat Ephrem|m|ER|defence minister|1995|2014|||
Araya Desta|m|ER|ambassador to the UN|2006|2014|||
Girma Asmerom|m|ER|ambassador to the UN|2014|2018|||
Sophia Tesfamariam|f|ER|ambassador to the UN|2019||||
Isaias Afwerki|m|ER|rebel leader|1987|1993|Isaias Afewerki|EPLF|
Yemane Gebreab|m|ER|envoy|1994||Yemane Ghebreab||
Yemane Gebremeskel|m|ER|spokesman|1995||Yemane Gebre Meskel||
Mengistu Haile Mariam|m|ET|president|1987|1991|Mengistu Haile-Mariam||
Meles Zenawi|m|ET|president|1991|1995||TPLF|
Negasso Gidada|m|ET|president|1995|2001|||
Girma Woldegiorgis|m|ET|president|2001|2013|Girma Wolde-Giorgis;Girma Wolde Giorgis||
Mulatu Teshome|m|ET|president|2013|2018|||
Sahle-Work Zewde|f|ET|president|2018|2024|Sahlework Zewde||
Taye Atske Selassie|m|ET|president|2024||Taye Atskeselassie||
Tesfaye Dinka|m|ET|prime minister|1991|1991|||
Tamrat Layne|m|ET|prime minister|1991|1995|||
Meles Zenawi|m|ET|prime minister|1995|2012||TPLF|
Hailemariam Desalegn|m|ET|prime minister|2012|2018|Haile Mariam Desalegn||
Abiy Ahmed|m|ET|prime minister|2018||Abiy Ahmed Ali|Prosperity Party|
Demeke Mekonnen|m|ET|deputy prime minister|2012|2024|||
Temesgen Tiruneh|m|ET|deputy prime minister|2024||||
Seyoum Mesfin|m|ET|foreign minister|1991|2010||TPLF|
Hailemariam Desalegn|m|ET|foreign minister|2010|2012|||
Tedros Adhanom|m|ET|foreign minister|2012|2016|Tedros Adhanom Ghebreyesus|TPLF|
Workneh Gebeyehu|m|ET|foreign minister|2016|2019|||
Gedu Andargachew|m|ET|foreign minister|2019|2020|||
Demeke Mekonnen|m|ET|foreign minister|2020|2024|||
Taye Atske Selassie|m|ET|foreign minister|2024|2024|||
Gedion Timotheos|m|ET|foreign minister|2024||Gedion Timothewos||
Siye Abraha|m|ET|defence minister|1991|1995||TPLF|
Abadula Gemeda|m|ET|defence minister|2001|2005|||
Kuma Demeksa|m|ET|defence minister|2005|2008|||
Siraj Fegessa|m|ET|defence minister|2008|2018|||
Aisha Mohammed|f|ET|defence minister|2018||Aisha Mohammed Mussa||
Lemma Megersa|m|ET|defence minister|2019|2020|||
Abraham Belay|m|ET|defence minister|2021|2024|||
Taye Atske Selassie|m|ET|ambassador to the UN|2018|2023|Taye Atskeselassie||
Merera Gudina|m|ET|opposition leader|1996||Merara Gudina||
Hailu Shawel|m|ET|opposition leader|2003|2016|||
Birtukan Mideksa|f|ET|opposition leader|2005|2011|Birtukan Midekssa||
Berhanu Nega|m|ET|opposition leader|2005|2018|||
Bekele Gerba|m|ET|opposition leader|2010||||
Jawar Mohammed|m|ET|opposition leader|2018||||
Mohammed Omar Osman|m|ET|rebel leader|1998||Mohamed Omar Osman|ONLF|
Dawud Ibsa|m|ET|rebel leader|1999||Daud Ibsa|OLF|
Debretsion Gebremichael|m|ET|rebel leader|2018||Debretsion Gebre-Michael|TPLF|
Jaal Marroo|m|ET|rebel leader|2018||Kumsa Diriba|OLA|
Getachew Reda|m|ET|governor|2023|2025||TPLF|
Tadesse Werede|m|ET|governor|2025||Tadesse Worede||
Tsadkan Gebretensae|m|ET|general|1991|2001|Tsadkan Gebre-Tensae||
Samora Yunis|m|ET|general|2001|2018|Samora Yenus;Samora Younis||
Birhanu Jula|m|ET|general|2020||Berhanu Jula||
Bereket Simon|m|ET|spokesman|1995|2012|||
Getachew Reda|m|ET|spokesman|2012|2023||TPLF|
Dina Mufti|m|ET|spokesman|2012|2022|||
Legesse Tulu|m|ET|spokesman|2021||||
Selome Tadesse|f|ET|spokeswoman|1998|2001|Selome Taddesse||
Billene Seyoum|f|ET|spokeswoman|2018||||
Omar Bongo|m|GA|president|1967|2009|Omar Bongo Ondimba;El Hadj Omar Bongo|PDG|
Rose Francine Rogombe|f|GA|president|2009|2009|Rose Francine Rogombé||
Ali Bongo|m|GA|president|2009|2023|Ali Bongo Ondimba;Ali-Ben Bongo|PDG|
Brice Oligui Nguema|m|GA|president|2023||Brice Clotaire Oligui Nguema||
Casimir Oye-Mba|m|GA|prime minister|1990|1994|Casimir Oyé-Mba;Casimir Oye Mba||
Paulin Obame-Nguema|m|GA|prime minister|1994|1999|||
Jean-Francois Ntoutoume-Emane|m|GA|prime minister|1999|2006|Jean-François Ntoutoume-Emane||
Jean Eyeghe Ndong|m|GA|prime minister|2006|2009|||
Paul Biyoghe Mba|m|GA|prime minister|2009|2012|||
Raymond Ndong Sima|m|GA|prime minister|2012|2025|||
Daniel Ona Ondo|m|GA|prime minister|2014|2016|||
Emmanuel Issoze-Ngondet|m|GA|prime minister|2016|2019|||
Julien Nkoghe Bekale|m|GA|prime minister|2019|2020|||
Rose Christiane Raponda|f|GA|prime minister|2020|2023|Rose Christiane Ossouka Raponda||
Alain-Claude Bilie-By-Nze|m|GA|prime minister|2023|2023|Alain Claude Bilie-By-Nze||
Jean Ping|m|GA|foreign minister|1999|2008|||
Ali Bongo|m|GA|defence minister|1999|2009|Ali Bongo Ondimba||
Pierre Mamboundou|m|GA|opposition leader|1998|2011|||
Andre Mba Obame|m|GA|opposition leader|2009|2015|André Mba Obame||
Jean Ping|m|GA|opposition leader|2014|2021|||
Albert Ondo Ossa|m|GA|opposition leader|2023||||
Jerry Rawlings|m|GH|president|1981|2001|Jerry John Rawlings|NDC|
John Kufuor|m|GH|president|2001|2009|John Agyekum Kufuor|NPP|
John Atta Mills|m|GH|president|2009|2012|John Evans Atta Mills|NDC|
John Mahama|m|GH|president|2012||John Dramani Mahama|NDC|
Nana Akufo-Addo|m|GH|president|2017|2025|Nana Addo Dankwa Akufo-Addo|NPP|
Nana Konadu Agyeman Rawlings|f|GH|leader|1982|2001|Nana Konadu Rawlings||
Kow Nkensen Arkaah|m|GH|vice president|1993|1997|||
John Atta Mills|m|GH|vice president|1997|2001|John Evans Atta Mills|NDC|
Aliu Mahama|m|GH|vice president|2001|2009||NPP|
John Mahama|m|GH|vice president|2009|2012|John Dramani Mahama|NDC|
Kwesi Amissah-Arthur|m|GH|vice president|2012|2017||NDC|
Mahamudu Bawumia|m|GH|vice president|2017|2025||NPP|
Jane Naana Opoku-Agyemang|f|GH|vice president|2025||Naana Jane Opoku-Agyemang|NDC|
Obed Asamoah|m|GH|foreign minister|1981|1997|||
Hackman Owusu-Agyeman|m|GH|foreign minister|2001|2003||NPP|
Nana Akufo-Addo|m|GH|foreign minister|2003|2007||NPP|
Hanna Tetteh|f|GH|foreign minister|2013|2017|Hanna Serwaa Tetteh|NDC|
Shirley Ayorkor Botchwey|f|GH|foreign minister|2017|2025||NPP|
Samuel Okudzeto Ablakwa|m|GH|foreign minister|2025|||NDC|
Edward Omane Boamah|m|GH|defence minister|2025|2025||NDC|
Yaw Osafo-Maafo|m|GH|finance minister|2001|2005||NPP|
Kwabena Duffuor|m|GH|finance minister|2009|2013||NDC|
Seth Terkper|m|GH|finance minister|2013|2017||NDC|
Ken Ofori-Atta|m|GH|finance minister|2017|2024||NPP|
Cassiel Ato Forson|m|GH|finance minister|2025|||NDC|
Adu Boahen|m|GH|opposition leader|1992|1996||NPP|
Dawda Jawara|m|GM|president|1970|1994|Sir Dawda Jawara;Dawda Kairaba Jawara|PPP|
Yahya Jammeh|m|GM|president|1994|2017|Yahya A.J.J. Jammeh|APRC|
Adama Barrow|m|GM|president|2017|||NPP|
Isatou Njie-Saidy|f|GM|vice president|1997|2017|Isatou Njie Saidy||
Fatoumata Tambajang|f|GM|vice president|2017|2018|Fatoumata Jallow-Tambajang||
Ousainou Darboe|m|GM|vice president|2018|2019||UDP|
Isatou Touray|f|GM|vice president|2019|2022|||
Mamadou Tangara|m|GM|foreign minister|2010|2025|||
Sheriff Dibba|m|GM|opposition leader|1975|2008|Sheriff Mustapha Dibba|NCP|
Halifa Sallah|m|GM|opposition leader|1986|||PDOIS|
Ousainou Darboe|m|GM|opposition leader|1996|||UDP|
Mama Kandeh|m|GM|opposition leader|2016|||GDC|
Lansana Conte|m|GN|president|1984|2008|Lansana Conté|PUP|
Moussa Dadis Camara|m|GN|president|2008|2010|||
Sekouba Konate|m|GN|president|2009|2010|Sékouba Konaté||
Alpha Conde|m|GN|president|2010|2021|Alpha Condé|RPG|
Mamady Doumbouya|m|GN|president|2021||Mamadi Doumbouya||
Sidya Toure|m|GN|prime minister|1996|1999|Sidya Touré||
Lamine Sidime|m|GN|prime minister|1999|2004|||
Francois Lonseny Fall|m|GN|prime minister|2004|2004|François Lonsény Fall;Francois Fall||
Cellou Dalein Diallo|m|GN|prime minister|2004|2006|||
Lansana Kouyate|m|GN|prime minister|2007|2008|Lansana Kouyaté||
Ahmed Tidiane Souare|m|GN|prime minister|2008|2008|Ahmed Tidiane Souaré||
Kabine Komara|m|GN|prime minister|2008|2010|Kabiné Komara||
Jean-Marie Dore|m|GN|prime minister|2010|2010|Jean-Marie Doré||
Mohamed Said Fofana|m|GN|prime minister|2010|2015|Mohamed Saïd Fofana||
Mamady Youla|m|GN|prime minister|2015|2018|||
Ibrahima Kassory Fofana|m|GN|prime minister|2018|2021|||
Mohamed Beavogui|m|GN|prime minister|2021|2022|Mohamed Béavogui||
Bernard Goumou|m|GN|prime minister|2022|2024|||
Bah Oury|m|GN|prime minister|2024||Amadou Oury Bah||
Moussa Dadis Camara|m|GN|leader|2008|2010|||
Sekouba Konate|m|GN|leader|2009|2010|Sékouba Konaté||
Mamady Doumbouya|m|GN|leader|2021||Mamadi Doumbouya||
Francois Lonseny Fall|m|GN|foreign minister|2002|2016|François Lonsény Fall;Francois Fall||
Morissanda Kouyate|m|GN|foreign minister|2021||Morissanda Kouyaté||
Alpha Conde|m|GN|opposition leader|1991|2010|Alpha Condé|RPG|
Sidya Toure|m|GN|opposition leader|2000||Sidya Touré|UFR|
Cellou Dalein Diallo|m|GN|opposition leader|2007|||UFDG|
Idrissa Cherif|m|GN|spokesman|2009|2010|Idrissa Chérif||
Teodoro Obiang Nguema|m|GQ|president|1979||Teodoro Obiang Nguema Mbasogo;Teodoro Obiang|PDGE|
Silvestre Siale Bileka|m|GQ|prime minister|1992|1996|||
Angel Serafin Seriche Dougan|m|GQ|prime minister|1996|2001|||
Candido Muatetema Rivas|m|GQ|prime minister|2001|2004|||
Miguel Abia Biteo Borico|m|GQ|prime minister|2004|2006|||
Ricardo Mangue Obama Nfubea|m|GQ|prime minister|2006|2008|||
Ignacio Milam Tang|m|GQ|prime minister|2008|2012|||
Vicente Ehate Tomi|m|GQ|prime minister|2012|2016|||
Francisco Pascual Obama Asue|m|GQ|prime minister|2016|2023|||
Manuela Roka Botey|f|GQ|prime minister|2023|2024|||
Manuel Osa Nsue Nsua|m|GQ|prime minister|2024||||
Teodorin Obiang|m|GQ|vice president|2012||Teodoro Nguema Obiang Mangue;Teodorín Obiang|PDGE|
Pastor Micha Ondo Bile|m|GQ|foreign minister|2003|2012|Pastor Micha||
Agapito Mba Mokuy|m|GQ|foreign minister|2012|2018|||
Simeon Oyono Esono Angue|m|GQ|foreign minister|2018||||
Severo Moto|m|GQ|opposition leader|1983||Severo Moto Nsa||
Placido Mico|m|GQ|opposition leader|1994|2022|Plácido Micó|CPDS|
Joao Bernardo Vieira|m|GW|president|1980|2009|João Bernardo Vieira;Nino Vieira;Joao Bernardo Nino Vieira||
Malam Bacai Sanha|m|GW|president|1999|2012|Malam Bacai Sanhá|PAIGC|
Kumba Yala|m|GW|president|2000|2003|Kumba Ialá;Koumba Yala;Kumba Iala|PRS|
Henrique Rosa|m|GW|president|2003|2005|||
Raimundo Pereira|m|GW|president|2009|2012|||
Manuel Serifo Nhamadjo|m|GW|president|2012|2014|||
Jose Mario Vaz|m|GW|president|2014|2020|José Mário Vaz|PAIGC|
Umaro Sissoco Embalo|m|GW|president|2020|2025|Umaro Sissoco Embaló;Umaro Cissoko Embalo||
Carlos Correia|m|GW|prime minister|1991|2016||PAIGC|
Manuel Saturnino da Costa|m|GW|prime minister|1994|1997||PAIGC|
Francisco Fadul|m|GW|prime minister|1998|2000|Francisco José Fadul||
Carlos Gomes Junior|m|GW|prime minister|2004|2012|Carlos Gomes Júnior|PAIGC|
Aristides Gomes|m|GW|prime minister|2005|2020|||
Rui Duarte de Barros|m|GW|prime minister|2012|2025|||
Domingos Simoes Pereira|m|GW|prime minister|2014|2015|Domingos Simões Pereira|PAIGC|
Umaro Sissoco Embalo|m|GW|prime minister|2016|2018|Umaro Sissoco Embaló||
Nuno Gomes Nabiam|m|GW|prime minister|2020|2023|Nuno Nabiam||
Geraldo Martins|m|GW|prime minister|2023|2023|||
Verissimo Correia Seabra|m|GW|leader|2003|2003|Veríssimo Correia Seabra||
Mamadu Ture Kuruma|m|GW|leader|2012|2012|||
Horta Inta-A|m|GW|leader|2025||Horta N'Tam;Horta Inta-a||
Domingos Simoes Pereira|m|GW|opposition leader|2019||Domingos Simões Pereira|PAIGC|
Ansumane Mane|m|GW|rebel leader|1998|2000|Ansumane Mané||
Jose Americo Bubo Na Tchuto|m|GW|general|2003|2013|Bubo Na Tchuto;José Américo Bubo Na Tchuto||
Batista Tagme Na Waie|m|GW|general|2004|2009|Tagme Na Waie;Batista Tagme Na Wai||
Antonio Indjai|m|GW|general|2010|2014|António Indjai||
Daniel arap Moi|m|KE|president|1978|2002|Daniel Arap Moi;Daniel Toroitich arap Moi|KANU|
Mwai Kibaki|m|KE|president|2002|2013|Emilio Mwai Kibaki||
Uhuru Kenyatta|m|KE|president|2013|2022|Uhuru Muigai Kenyatta|Jubilee|
William Ruto|m|KE|president|2022||William Samoei Ruto|UDA|
Raila Odinga|m|KE|prime minister|2008|2013|Raila Amolo Odinga|ODM|
George Saitoti|m|KE|vice president|1989|2002||KANU|
Musalia Mudavadi|m|KE|vice president|2002|2002||KANU|
Michael Wamalwa|m|KE|vice president|2003|2003|Michael Kijana Wamalwa;Kijana Wamalwa||
Moody Awori|m|KE|vice president|2003|2008|||
Kalonzo Musyoka|m|KE|vice president|2008|2013|Stephen Kalonzo Musyoka||
William Ruto|m|KE|vice president|2013|2022|William Samoei Ruto||
Rigathi Gachagua|m|KE|vice president|2022|2024|||
Kithure Kindiki|m|KE|vice president|2024||||
Wilson Ndolo Ayah|m|KE|foreign minister|1990|1993|Ndolo Ayah||
Kalonzo Musyoka|m|KE|foreign minister|1993|2004|Stephen Kalonzo Musyoka||
Bonaya Godana|m|KE|foreign minister|1998|2001|||
Chirau Ali Mwakwere|m|KE|foreign minister|2004|2005|Ali Mwakwere;Chirau Ali Makwere||
Raphael Tuju|m|KE|foreign minister|2005|2007|||
Moses Wetangula|m|KE|foreign minister|2008|2012|Moses Wetang'ula||
Amina Mohamed|f|KE|foreign minister|2013|2018|||
Monica Juma|f|KE|foreign minister|2018|2020|||
Raychelle Omamo|f|KE|foreign minister|2020|2022|||
Alfred Mutua|m|KE|foreign minister|2022|2023|||
Musalia Mudavadi|m|KE|foreign minister|2023|||ANC|
Njenga Karume|m|KE|defence minister|2006|2007|||
Yusuf Haji|m|KE|defence minister|2008|2013|Mohamed Yusuf Haji||
Raychelle Omamo|f|KE|defence minister|2013|2020|||
Aden Duale|m|KE|defence minister|2022|2024|||
David Mwiraria|m|KE|finance minister|2003|2006|||
Amos Kimunya|m|KE|finance minister|2006|2008|||
Uhuru Kenyatta|m|KE|finance minister|2009|2012|||
Henry Rotich|m|KE|finance minister|2013|2019|||
Ukur Yatani|m|KE|finance minister|2019|2022|||
Njuguna Ndung'u|m|KE|finance minister|2022|2024|||
John Mbadi|m|KE|finance minister|2024|||ODM|
Chris Murungaru|m|KE|interior minister|2003|2005|||
John Michuki|m|KE|interior minister|2005|2008|||
George Saitoti|m|KE|interior minister|2008|2012|||
Joseph Ole Lenku|m|KE|interior minister|2012|2014|||
Joseph Nkaissery|m|KE|interior minister|2014|2017|||
Fred Matiangi|m|KE|interior minister|2017|2022|Fred Matiang'i||
Kithure Kindiki|m|KE|interior minister|2022|2024|||
Kipchumba Murkomen|m|KE|interior minister|2024||||
Macharia Kamau|m|KE|ambassador to the UN|2010|2018|||
Martin Kimani|m|KE|ambassador to the UN|2020|2024|||
Kenneth Matiba|m|KE|opposition leader|1990|1997|||
Oginga Odinga|m|KE|opposition leader|1991|1994|Jaramogi Oginga Odinga|FORD|
Mwai Kibaki|m|KE|opposition leader|1992|2002|||
Raila Odinga|m|KE|opposition leader|1997|2025|Raila Amolo Odinga|ODM|
Martha Karua|f|KE|opposition leader|2008||||
Kalonzo Musyoka|m|KE|opposition leader|2013||Stephen Kalonzo Musyoka|Wiper|
Moses Wetangula|m|KE|speaker|2022||Moses Wetang'ula||
Alfred Mutua|m|KE|spokesman|2004|2012|||
Manoah Esipisu|m|KE|spokesman|2013|2018|||
Hussein Mohamed|m|KE|spokesman|2022||||
Isaac Mwaura|m|KE|spokesman|2023||||
Kanze Dena|f|KE|spokeswoman|2018|2022|||
Wangari Maathai|f|KE|activist|1977|2011|||
Boniface Mwangi|m|KE|activist|2008||||
Said Mohamed Djohar|m|KM|president|1989|1996|Saïd Mohamed Djohar||
Mohamed Taki Abdoulkarim|m|KM|president|1996|1998|Mohamed Taki Abdulkarim||
Tadjidine Ben Said Massounde|m|KM|president|1998|1999|Tadjidine Ben Saïd Massoundé||
Azali Assoumani|m|KM|president|1999||Assoumani Azali||
Ahmed Abdallah Mohamed Sambi|m|KM|president|2006|2011|Ahmed Abdallah Sambi||
Ikililou Dhoinine|m|KM|president|2011|2016|||
Mohamed Bacar|m|KM|leader|2002|2008|||
Bob Denard|m|KM|rebel leader|1978|1995|||
Samuel Doe|m|LR|president|1980|1990|Samuel K. Doe;Samuel Kanyon Doe||
Amos Sawyer|m|LR|president|1990|1994|||
Charles Taylor|m|LR|president|1997|2003|Charles Ghankay Taylor|NPP|
Moses Blah|m|LR|president|2003|2003|||
Ellen Johnson Sirleaf|f|LR|president|2006|2018|Ellen Johnson-Sirleaf|Unity Party|
George Weah|m|LR|president|2018|2024||CDC|
Joseph Boakai|m|LR|president|2024||Joseph Nyuma Boakai|Unity Party|
David Kpomakpor|m|LR|leader|1994|1995|||
Wilton Sankawulo|m|LR|leader|1995|1996|||
Ruth Perry|f|LR|leader|1996|1997|Ruth Sando Perry||
Gyude Bryant|m|LR|leader|2003|2006|Charles Gyude Bryant||
Joseph Boakai|m|LR|vice president|2006|2018||Unity Party|
Jewel Howard-Taylor|f|LR|vice president|2018|2024|Jewel Howard Taylor||
Jeremiah Koung|m|LR|vice president|2024||Jeremiah Kpan Koung||
Monie Captan|m|LR|foreign minister|1996|2003|||
Olubanke King-Akerele|f|LR|foreign minister|2007|2010|||
Augustine Ngafuan|m|LR|foreign minister|2012|2015|||
Sara Beysolow Nyanti|f|LR|foreign minister|2024||||
George Weah|m|LR|opposition leader|2005|2018||CDC|
Winston Tubman|m|LR|opposition leader|2005|2012|||
Charles Taylor|m|LR|rebel leader|1989|1997|Charles Ghankay Taylor|NPFL|
Prince Johnson|m|LR|rebel leader|1990|1992|Prince Yormie Johnson|INPFL|
Alhaji Kromah|m|LR|rebel leader|1991|1997|Alhaji G.V. Kromah|ULIMO-K|
George Boley|m|LR|rebel leader|1993|1997||LPC|
Roosevelt Johnson|m|LR|rebel leader|1994|1998||ULIMO-J|
Sekou Conneh|m|LR|rebel leader|1999|2004|Sekou Damate Conneh|LURD|
Prince Johnson|m|LR|senator|2006|2024|Prince Yormie Johnson||
Reginald Goodridge|m|LR|spokesman|1997|2003|||
Leymah Gbowee|f|LR|activist|2003||||
Ntsu Mokhehle|m|LS|prime minister|1993|1998||BCP|
Pakalitha Mosisili|m|LS|prime minister|1998|2017|Bethuel Pakalitha Mosisili|LCD|
Tom Thabane|m|LS|prime minister|2012|2020|Thomas Thabane;Thomas Motsoahae Thabane|ABC|
Moeketsi Majoro|m|LS|prime minister|2020|2022||ABC|
Sam Matekane|m|LS|prime minister|2022||Ntsokoane Samuel Matekane|RFP|
Moshoeshoe II|m|LS|king|1966|1996|King Moshoeshoe II||
Letsie III|m|LS|king|1990||King Letsie III||
Justin Lekhanya|m|LS|leader|1986|1991|Justin Metsing Lekhanya||
Elias Ramaema|m|LS|leader|1991|1993|Elias Phisoana Ramaema||
Mothetjoa Metsing|m|LS|deputy prime minister|2012|2017||LCD|
Monyane Moleleki|m|LS|deputy prime minister|2017|2020|||
Tlali Kamoli|m|LS|general|2012|2016|||
Maaparankoe Mahao|m|LS|general|2014|2015|||
Didier Ratsiraka|m|MG|president|1975|2002||AREMA|
Albert Zafy|m|MG|president|1993|1996|||
Norbert Ratsirahonana|m|MG|president|1996|1997|||
Marc Ravalomanana|m|MG|president|2002|2009||TIM|
Andry Rajoelina|m|MG|president|2009|2025|||
Hery Rajaonarimampianina|m|MG|president|2014|2018|||
Michael Randrianirina|m|MG|president|2025||Col. Michael Randrianirina||
Guy Razanamasy|m|MG|prime minister|1991|1993|Guy Willy Razanamasy||
Francisque Ravony|m|MG|prime minister|1993|1995|||
Pascal Rakotomavo|m|MG|prime minister|1997|1998|||
Tantely Andrianarivo|m|MG|prime minister|1998|2002|||
Jacques Sylla|m|MG|prime minister|2002|2007|||
Charles Rabemananjara|m|MG|prime minister|2007|2009|||
Monja Roindefo|m|MG|prime minister|2009|2009|||
Camille Vital|m|MG|prime minister|2009|2011|Albert Camille Vital||
Omer Beriziky|m|MG|prime minister|2011|2014|||
Roger Kolo|m|MG|prime minister|2014|2015|||
Jean Ravelonarivo|m|MG|prime minister|2015|2016|||
Olivier Solonandrasana|m|MG|prime minister|2016|2018|Olivier Mahafaly Solonandrasana||
Christian Ntsay|m|MG|prime minister|2018|2025|||
Herintsalama Rajaonarivelo|m|MG|prime minister|2025||||
Lila Ratsifandrihamanana|f|MG|foreign minister|1998|2002|||
Marcel Ranjeva|m|MG|foreign minister|2002|2009|||
Siteny Randrianasoloniaiko|m|MG|opposition leader|2023||||
Andry Rajoelina|m|MG|mayor|2007|2009|||
Moussa Traore|m|ML|president|1968|1991|Moussa Traoré||
Amadou Toumani Toure|m|ML|president|1991|2012|Amadou Toumani Touré||
Alpha Oumar Konare|m|ML|president|1992|2002|Alpha Oumar Konaré|Adema|
Dioncounda Traore|m|ML|president|2012|2013|Dioncounda Traoré||
Ibrahim Boubacar Keita|m|ML|president|2013|2020|Ibrahim Boubacar Keïta|RPM|
Bah Ndaw|m|ML|president|2020|2021|Bah N'Daw;Bah N'Daou||
Assimi Goita|m|ML|president|2021||Assimi Goïta||
Soumana Sacko|m|ML|prime minister|1991|1992|||
Younoussi Toure|m|ML|prime minister|1992|1993|Younoussi Touré||
Ibrahim Boubacar Keita|m|ML|prime minister|1994|2000|Ibrahim Boubacar Keïta|Adema|
Mande Sidibe|m|ML|prime minister|2000|2002|Mandé Sidibé||
Modibo Keita|m|ML|prime minister|2002|2017|Modibo Keïta||
Ahmed Mohamed ag Hamani|m|ML|prime minister|2002|2004|Ahmed Mohamed Ag Hamani||
Ousmane Issoufi Maiga|m|ML|prime minister|2004|2007|Ousmane Issoufi Maïga||
Modibo Sidibe|m|ML|prime minister|2007|2011|Modibo Sidibé||
Cisse Mariam Kaidama Sidibe|f|ML|prime minister|2011|2012|Cissé Mariam Kaïdama Sidibé;Mariam Kaidama Cisse Sidibe||
Cheick Modibo Diarra|m|ML|prime minister|2012|2012|||
Django Sissoko|m|ML|prime minister|2012|2013|Diango Cissoko||
Oumar Tatam Ly|m|ML|prime minister|2013|2014|||
Moussa Mara|m|ML|prime minister|2014|2015|||
Abdoulaye Idrissa Maiga|m|ML|prime minister|2017|2017|Abdoulaye Idrissa Maïga||
Soumeylou Boubeye Maiga|m|ML|prime minister|2017|2019|Soumeylou Boubèye Maïga||
Boubou Cisse|m|ML|prime minister|2019|2020|Boubou Cissé||
Moctar Ouane|m|ML|prime minister|2020|2021|||
Choguel Kokalla Maiga|m|ML|prime minister|2021|2024|Choguel Maiga;Choguel Kokalla Maïga;Choguel Maïga||
Abdoulaye Maiga|m|ML|prime minister|2024||Abdoulaye Maïga||
Amadou Haya Sanogo|m|ML|leader|2012|2012|Amadou Sanogo||
Modibo Sidibe|m|ML|foreign minister|1997|2002|Modibo Sidibé||
Moctar Ouane|m|ML|foreign minister|2004|2011|||
Tieman Hubert Coulibaly|m|ML|foreign minister|2012|2018|Tiéman Hubert Coulibaly||
Abdoulaye Diop|m|ML|foreign minister|2014||||
Sadio Camara|m|ML|defence minister|2020||||
Mahmoud Dicko|m|ML|opposition leader|2008||Imam Mahmoud Dicko||
Soumaila Cisse|m|ML|opposition leader|2013|2020|Soumaïla Cissé|URD|
Iyad Ag Ghaly|m|ML|rebel leader|1990||Iyad Ag Ghali;Iyad ag Aghaly|JNIM|
Ibrahim ag Bahanga|m|ML|rebel leader|2006|2011|Ibrahim Ag Bahanga||
Bilal Ag Acherif|m|ML|rebel leader|2011||Bilal ag Cherif;Bilal Ag Cherif|MNLA|
Amadou Koufa|m|ML|rebel leader|2015||Amadou Kouffa|JNIM|
Mossa Ag Attaher|m|ML|spokesman|2011|2018||MNLA|
Maaouya Ould Sid'Ahmed Taya|m|MR|president|1984|2005|Maaouiya Ould Taya;Maaouya Ould Taya;Maaouya Sid'Ahmed Ould Taya|PRDS|
Sidi Ould Cheikh Abdallahi|m|MR|president|2007|2008|Sidi Mohamed Ould Cheikh Abdallahi;Sidi Ould Sheikh Abdallahi||
Mohamed Ould Abdel Aziz|m|MR|president|2009|2019|Mohammed Ould Abdel Aziz||
Mohamed Ould Ghazouani|m|MR|president|2019||Mohamed Ould Cheikh El Ghazouani;Mohamed Cheikh El Ghazouani||
Sidi Mohamed Ould Boubacar|m|MR|prime minister|1992|2007|||
Sghair Ould M'Bareck|m|MR|prime minister|2003|2005|||
Zeine Ould Zeidane|m|MR|prime minister|2007|2008|||
Moulaye Ould Mohamed Laghdaf|m|MR|prime minister|2008|2014|||
Yahya Ould Hademine|m|MR|prime minister|2014|2018|||
Mohamed Ould Bilal|m|MR|prime minister|2020|2024|||
Mokhtar Ould Djay|m|MR|prime minister|2024||||
Ely Ould Mohamed Vall|m|MR|leader|2005|2007|Ely Ould Mohammed Vall||
Mohamed Ould Abdel Aziz|m|MR|leader|2008|2009|Mohammed Ould Abdel Aziz||
Isselkou Ould Ahmed Izid Bih|m|MR|foreign minister|2016|2018|||
Ismail Ould Cheikh Ahmed|m|MR|foreign minister|2018|2022|||
Mohamed Salem Ould Merzoug|m|MR|foreign minister|2022||||
Ahmed Ould Daddah|m|MR|opposition leader|1992||||
Messaoud Ould Boulkheir|m|MR|opposition leader|1995|2014|||
Biram Dah Abeid|m|MR|opposition leader|2008||Biram Dah Ould Abeid||
Saleh Ould Hanenna|m|MR|rebel leader|2003|2004|||
Cassam Uteem|m|MU|president|1992|2002|||
Karl Offmann|m|MU|president|2002|2003|||
Anerood Jugnauth|m|MU|president|2003|2012|Sir Anerood Jugnauth|MSM|
Kailash Purryag|m|MU|president|2012|2015|Rajkeswur Purryag||
Ameenah Gurib-Fakim|f|MU|president|2015|2018|Ameenah Gurib||
Prithvirajsing Roopun|m|MU|president|2019|2024|Pradeep Roopun||
Dharam Gokhool|m|MU|president|2024||Dharambeer Gokhool||
Anerood Jugnauth|m|MU|prime minister|1982|2017|Sir Anerood Jugnauth|MSM|
Navin Ramgoolam|m|MU|prime minister|1995||Navinchandra Ramgoolam|Labour|
Paul Berenger|m|MU|prime minister|2003|2005|Paul Bérenger|MMM|
Pravind Jugnauth|m|MU|prime minister|2017|2024|Pravind Kumar Jugnauth|MSM|
Paul Berenger|m|MU|opposition leader|1983|2024|Paul Bérenger|MMM|
Hastings Banda|m|MW|president|1966|1994|Hastings Kamuzu Banda;Kamuzu Banda|MCP|
Bakili Muluzi|m|MW|president|1994|2004||UDF|
Bingu wa Mutharika|m|MW|president|2004|2012||DPP|
Joyce Banda|f|MW|president|2012|2014||PP|
Peter Mutharika|m|MW|president|2014||Arthur Peter Mutharika|DPP|
Lazarus Chakwera|m|MW|president|2020|2025||MCP|
Justin Malewezi|m|MW|vice president|1994|2004|||
Cassim Chilumpha|m|MW|vice president|2004|2009|||
Joyce Banda|f|MW|vice president|2009|2012|||
Saulos Chilima|m|MW|vice president|2014|2024||UTM|
Michael Usi|m|MW|vice president|2024|2025||UTM|
Jane Ansah|f|MW|vice president|2025|||DPP|
Lilian Patel|f|MW|foreign minister|2000|2004|||
Joyce Banda|f|MW|foreign minister|2006|2009|||
Etta Banda|f|MW|foreign minister|2009|2010|||
Peter Mutharika|m|MW|foreign minister|2011|2012||DPP|
George Chaponda|m|MW|foreign minister|2011|2017||DPP|
Ephraim Chiume|m|MW|foreign minister|2012|2014|Ephraim Mganda Chiume||
Eisenhower Mkaka|m|MW|foreign minister|2020|2022||MCP|
Nancy Tembo|f|MW|foreign minister|2022|2025||MCP|
Goodall Gondwe|m|MW|finance minister|2004|2019|||
Chakufwa Chihana|m|MW|opposition leader|1992|2004||AFORD|
Gwanda Chakuamba|m|MW|opposition leader|1994|2003|||
John Tembo|m|MW|opposition leader|2003|2013|John Zenus Ungapake Tembo|MCP|
Lazarus Chakwera|m|MW|opposition leader|2014|2020||MCP|
Joaquim Chissano|m|MZ|president|1986|2005||Frelimo|
Armando Guebuza|m|MZ|president|2005|2015||Frelimo|
Filipe Nyusi|m|MZ|president|2015|2025||Frelimo|
Daniel Chapo|m|MZ|president|2025|||Frelimo|
Mario Machungo|m|MZ|prime minister|1986|1994|Mário Machungo|Frelimo|
Pascoal Mocumbi|m|MZ|prime minister|1994|2004||Frelimo|
Luisa Diogo|f|MZ|prime minister|2004|2010|Luísa Diogo|Frelimo|
Aires Ali|m|MZ|prime minister|2010|2012|Aires Bonifacio Ali|Frelimo|
Alberto Vaquina|m|MZ|prime minister|2012|2015||Frelimo|
Carlos Agostinho do Rosario|m|MZ|prime minister|2015|2022|Carlos Agostinho do Rosário|Frelimo|
Adriano Maleiane|m|MZ|prime minister|2022|2025||Frelimo|
Maria Benvinda Levi|f|MZ|prime minister|2025||Benvinda Levi|Frelimo|
Pascoal Mocumbi|m|MZ|foreign minister|1987|1994||Frelimo|
Leonardo Simao|m|MZ|foreign minister|1994|2005|Leonardo Simão|Frelimo|
Alcinda Abreu|f|MZ|foreign minister|2005|2008||Frelimo|
Oldemiro Baloi|m|MZ|foreign minister|2008|2017|Oldemiro Balói|Frelimo|
Veronica Macamo|f|MZ|foreign minister|2020|2025|Verónica Macamo|Frelimo|
Manuel Chang|m|MZ|finance minister|2005|2015||Frelimo|
Afonso Dhlakama|m|MZ|opposition leader|1994|2018||Renamo|
Daviz Simango|m|MZ|opposition leader|2009|2021||MDM|
Ossufo Momade|m|MZ|opposition leader|2018|||Renamo|
Venancio Mondlane|m|MZ|opposition leader|2024||Venâncio Mondlane|Podemos|
Afonso Dhlakama|m|MZ|rebel leader|1979|2018||Renamo|
Raul Domingos|m|MZ|party leader|1992|2000||Renamo|
Carlos Cardoso|m|MZ|activist|1990|2000|||
Sam Nujoma|m|NA|president|1990|2005|Sam Shafiishuna Nujoma|SWAPO|
Hifikepunye Pohamba|m|NA|president|2005|2015||SWAPO|
Hage Geingob|m|NA|president|2015|2024|Hage Gottfried Geingob|SWAPO|
Nangolo Mbumba|m|NA|president|2024|2025||SWAPO|
Netumbo Nandi-Ndaitwah|f|NA|president|2025|||SWAPO|
Hage Geingob|m|NA|prime minister|1990|2015||SWAPO|
Theo-Ben Gurirab|m|NA|prime minister|2002|2005||SWAPO|
Nahas Angula|m|NA|prime minister|2005|2012||SWAPO|
Saara Kuugongelwa-Amadhila|f|NA|prime minister|2015|2025||SWAPO|
Elijah Ngurare|m|NA|prime minister|2025|||SWAPO|
Nickey Iyambo|m|NA|vice president|2015|2018||SWAPO|
Nangolo Mbumba|m|NA|vice president|2018|2024||SWAPO|
Theo-Ben Gurirab|m|NA|foreign minister|1990|2002||SWAPO|
Hidipo Hamutenya|m|NA|foreign minister|2002|2004||SWAPO|
Marco Hausiku|m|NA|foreign minister|2004|2010||SWAPO|
Netumbo Nandi-Ndaitwah|f|NA|foreign minister|2012|2024||SWAPO|
Selma Ashipala-Musavyi|f|NA|foreign minister|2025|||SWAPO|
Peter Mueshihange|m|NA|defence minister|1990|1995||SWAPO|
Martin Andjaba|m|NA|ambassador to the UN|1996|2006|||
Ben Ulenga|m|NA|opposition leader|1999|2015||CoD|
McHenry Venaani|m|NA|opposition leader|2013|||PDM|
Panduleni Itula|m|NA|opposition leader|2019|||IPC|
Mishake Muyongo|m|NA|rebel leader|1994|1999|||
Ali Saibou|m|NE|president|1987|1993|Ali Seibou||
Mahamane Ousmane|m|NE|president|1993|1996||CDS|
Ibrahim Bare Mainassara|m|NE|president|1996|1999|Ibrahim Baré Maïnassara||
Mamadou Tandja|m|NE|president|1999|2010|Tandja Mamadou|MNSD|
Mahamadou Issoufou|m|NE|president|2011|2021||PNDS|
Mohamed Bazoum|m|NE|president|2021|2023||PNDS|
Abdourahamane Tchiani|m|NE|president|2025||Abdourahmane Tiani;Abdourahamane Tiani;Abdourahmane Tchiani||
Amadou Cheiffou|m|NE|prime minister|1991|1993|||
Mahamadou Issoufou|m|NE|prime minister|1993|1994||PNDS|
Hama Amadou|m|NE|prime minister|1995|2007||MNSD|
Ibrahim Hassane Mayaki|m|NE|prime minister|1997|1999|Ibrahim Assane Mayaki||
Seini Oumarou|m|NE|prime minister|2007|2009||MNSD|
Ali Badjo Gamatie|m|NE|prime minister|2009|2010|Ali Badjo Gamatié||
Mahamadou Danda|m|NE|prime minister|2010|2011|||
Brigi Rafini|m|NE|prime minister|2011|2021|||
Ouhoumoudou Mahamadou|m|NE|prime minister|2021|2023|||
Ali Mahaman Lamine Zeine|m|NE|prime minister|2023||Ali Lamine Zeine||
Daouda Malam Wanke|m|NE|leader|1999|1999|Daouda Malam Wanké;Daouda Mallam Wanke||
Salou Djibo|m|NE|leader|2010|2011|||
Abdourahamane Tchiani|m|NE|leader|2023||Abdourahmane Tiani;Abdourahamane Tiani;Abdourahmane Tchiani||
Mohamed Bazoum|m|NE|foreign minister|1995|2015||PNDS|
Aichatou Mindaoudou|f|NE|foreign minister|1999|2010|Aïchatou Mindaoudou||
Ibrahim Yacoubou|m|NE|foreign minister|2016|2018|||
Hassoumi Massaoudou|m|NE|foreign minister|2021|2023||PNDS|
Bakary Yaou Sangare|m|NE|foreign minister|2023||Bakary Yaou Sangaré||
Salifou Mody|m|NE|defence minister|2023||||
Hama Amadou|m|NE|opposition leader|2011|2024||Moden|
Mano Dayak|m|NE|rebel leader|1991|1995|||
Aghali Alambo|m|NE|rebel leader|2007|2009|Aghaly ag Alambo|MNJ|
Amadou Abdramane|m|NE|spokesman|2023||||
Olusegun Obasanjo|m|NG|president|1999|2007||PDP|
Umaru Yar'Adua|m|NG|president|2007|2010|Umaru Musa Yar'Adua;Umaru Yar'adua;Umaru Yaradua|PDP|
Goodluck Jonathan|m|NG|president|2010|2015|Goodluck Ebele Jonathan|PDP|
Muhammadu Buhari|m|NG|president|2015|2023|Mohammadu Buhari|APC|
Bola Tinubu|m|NG|president|2023||Bola Ahmed Tinubu|APC|
Ibrahim Babangida|m|NG|leader|1985|1993|||
Ernest Shonekan|m|NG|leader|1993|1993|||
Sani Abacha|m|NG|leader|1993|1998|||
Abdulsalami Abubakar|m|NG|leader|1998|1999|Abdulsalam Abubakar||
Augustus Aikhomu|m|NG|vice president|1990|1993|||
Oladipo Diya|m|NG|vice president|1993|1997|||
Mike Akhigbe|m|NG|vice president|1998|1999|||
Atiku Abubakar|m|NG|vice president|1999|2007|||
Goodluck Jonathan|m|NG|vice president|2007|2010|Goodluck Ebele Jonathan|PDP|
Namadi Sambo|m|NG|vice president|2010|2015||PDP|
Yemi Osinbajo|m|NG|vice president|2015|2023||APC|
Kashim Shettima|m|NG|vice president|2023|||APC|
Ike Nwachukwu|m|NG|foreign minister|1990|1993|||
Baba Gana Kingibe|m|NG|foreign minister|1993|1995|Babagana Kingibe||
Tom Ikimi|m|NG|foreign minister|1995|1998|||
Ignatius Olisemeka|m|NG|foreign minister|1998|1999|||
Sule Lamido|m|NG|foreign minister|1999|2003||PDP|
Olu Adeniji|m|NG|foreign minister|2003|2006|Oluyemi Adeniji||
Joy Ogwu|f|NG|foreign minister|2006|2007|U. Joy Ogwu||
Ojo Maduekwe|m|NG|foreign minister|2007|2010||PDP|
Odein Ajumogobia|m|NG|foreign minister|2010|2011|Henry Odein Ajumogobia||
Olugbenga Ashiru|m|NG|foreign minister|2011|2013|||
Geoffrey Onyeama|m|NG|foreign minister|2015|2023|||
Yusuf Tuggar|m|NG|foreign minister|2023||Yusuf Maitama Tuggar||
Theophilus Danjuma|m|NG|defence minister|1999|2003|Theophilus Yakubu Danjuma;T.Y. Danjuma||
Rabiu Kwankwaso|m|NG|defence minister|2003|2006|||
Aliyu Mohammed Gusau|m|NG|defence minister|2014|2015|Aliyu Gusau||
Mansur Dan Ali|m|NG|defence minister|2015|2019|Mansur Dan-Ali||
Bashir Magashi|m|NG|defence minister|2019|2023|||
Mohammed Badaru Abubakar|m|NG|defence minister|2023|2025|||
Christopher Musa|m|NG|defence minister|2025||||
Ngozi Okonjo-Iweala|f|NG|finance minister|2003|2015|||
Kemi Adeosun|f|NG|finance minister|2015|2018|||
Zainab Ahmed|f|NG|finance minister|2018|2023|||
Wale Edun|m|NG|finance minister|2023||||
Aliyu Mohammed Gusau|m|NG|national security adviser|1999|2010|Aliyu Gusau||
Mohammed Sambo Dasuki|m|NG|national security adviser|2012|2015|Sambo Dasuki||
Babagana Monguno|m|NG|national security adviser|2015|2023|||
Nuhu Ribadu|m|NG|national security adviser|2023||||
Ibrahim Gambari|m|NG|ambassador to the UN|1990|1999|||
Arthur Mbanefo|m|NG|ambassador to the UN|1999|2003|||
Joy Ogwu|f|NG|ambassador to the UN|2008|2017|U. Joy Ogwu||
Tijjani Muhammad-Bande|m|NG|ambassador to the UN|2017||Tijjani Muhammad Bande||
Moshood Abiola|m|NG|opposition leader|1993|1998|M.K.O. Abiola;Moshood K.O. Abiola|SDP|
Muhammadu Buhari|m|NG|opposition leader|2003|2015|Mohammadu Buhari||
Atiku Abubakar|m|NG|opposition leader|2007||||
Peter Obi|m|NG|opposition leader|2019|||Labour|
Rabiu Kwankwaso|m|NG|opposition leader|2022|||NNPP|
Mohammed Yusuf|m|NG|rebel leader|2002|2009||Boko Haram|
Mujahid Dokubo-Asari|m|NG|rebel leader|2003|2007|Mujahid Dokubo Asari|NDPVF|
Henry Okah|m|NG|rebel leader|2006|2009||MEND|
Abubakar Shekau|m|NG|rebel leader|2009|2021||Boko Haram|
Nnamdi Kanu|m|NG|rebel leader|2012|||IPOB|
Abu Musab al-Barnawi|m|NG|rebel leader|2016|2021||ISWAP|
David Mark|m|NG|speaker|2007|2015||PDP|
Bukola Saraki|m|NG|speaker|2015|2019|||
Ahmed Lawan|m|NG|speaker|2019|2023||APC|
Godswill Akpabio|m|NG|speaker|2023|||APC|
Bola Tinubu|m|NG|governor|1999|2007|Bola Ahmed Tinubu||
Diepreye Alamieyeseigha|m|NG|governor|1999|2005|||
Peter Obi|m|NG|governor|2006|2014|||
Babatunde Fashola|m|NG|governor|2007|2015|||
Kashim Shettima|m|NG|governor|2011|2019||APC|
Nasir el-Rufai|m|NG|governor|2015|2023|Nasir El-Rufai|APC|
Nyesom Wike|m|NG|governor|2015|2023||PDP|
Babagana Zulum|m|NG|governor|2019|||APC|
Babajide Sanwo-Olu|m|NG|governor|2019|||APC|
Tukur Buratai|m|NG|general|2015|2021|||
Christopher Musa|m|NG|general|2023|2025|||
Reuben Abati|m|NG|spokesman|2011|2015|||
Femi Adesina|m|NG|spokesman|2015|2023|||
Garba Shehu|m|NG|spokesman|2015|2023|||
Lai Mohammed|m|NG|spokesman|2015|2023||APC|
Bayo Onanuga|m|NG|spokesman|2023||||
Remi Oyo|f|NG|spokeswoman|2003|2007|||
Gani Fawehinmi|m|NG|activist|1985|2009|||
Beko Ransome-Kuti|m|NG|activist|1985|2006|||
Ken Saro-Wiwa|m|NG|activist|1990|1995||MOSOP|
Wole Soyinka|m|NG|activist|1993||||
Kudirat Abiola|f|NG|activist|1994|1996|||
Obiageli Ezekwesili|f|NG|activist|2014||Oby Ezekwesili||
Juvenal Habyarimana|m|RW|president|1973|1994|Juvénal Habyarimana|MRND|
Theodore Sindikubwabo|m|RW|president|1994|1994|Théodore Sindikubwabo||
Pasteur Bizimungu|m|RW|president|1994|2000||RPF|
Paul Kagame|m|RW|president|2000|||RPF|
Sylvestre Nsanzimana|m|RW|prime minister|1991|1992|||
Dismas Nsengiyaremye|m|RW|prime minister|1992|1993|||
Agathe Uwilingiyimana|f|RW|prime minister|1993|1994|||
Jean Kambanda|m|RW|prime minister|1994|1994|||
Faustin Twagiramungu|m|RW|prime minister|1994|1995||MDR|
Pierre-Celestin Rwigema|m|RW|prime minister|1995|2000|Pierre Celestin Rwigema|MDR|
Bernard Makuza|m|RW|prime minister|2000|2011|||
Pierre Habumuremyi|m|RW|prime minister|2011|2014|Pierre Damien Habumuremyi||
Anastase Murekezi|m|RW|prime minister|2014|2017|||
Edouard Ngirente|m|RW|prime minister|2017|2025|Édouard Ngirente||
Justin Nsengiyumva|m|RW|prime minister|2025||||
Paul Kagame|m|RW|vice president|1994|2000||RPF|
Anastase Gasana|m|RW|foreign minister|1994|1999|||
Charles Murigande|m|RW|foreign minister|2002|2008|||
Rosemary Museminali|f|RW|foreign minister|2008|2009|||
Louise Mushikiwabo|f|RW|foreign minister|2009|2018|||
Richard Sezibera|m|RW|foreign minister|2018|2019|||
Vincent Biruta|m|RW|foreign minister|2019|2024|||
Olivier Nduhungirehe|m|RW|foreign minister|2024||||
Marcel Gatsinzi|m|RW|defence minister|2002|2010|||
James Kabarebe|m|RW|defence minister|2010|2018|||
Seth Sendashonga|m|RW|interior minister|1994|1995||RPF|
Eugene-Richard Gasana|m|RW|ambassador to the UN|2012|2016|Eugène-Richard Gasana||
Paul Rusesabagina|m|RW|opposition leader|2006||||
Frank Habineza|m|RW|opposition leader|2009|||Greens|
Kayumba Nyamwasa|m|RW|opposition leader|2010||Faustin Kayumba Nyamwasa|RNC|
Patrick Karegeya|m|RW|opposition leader|2010|2014||RNC|
Victoire Ingabire|f|RW|opposition leader|2010||Victoire Ingabire Umuhoza||
Diane Rwigara|f|RW|opposition leader|2017||||
Paul Kagame|m|RW|rebel leader|1990|1994||RPF|
Ignace Murwanashyaka|m|RW|rebel leader|2001|2009||FDLR|
Sylvestre Mudacumura|m|RW|rebel leader|2003|2019||FDLR|
Joseph Sebarenzi|m|RW|speaker|1997|2000|||
Theoneste Bagosora|m|RW|general|1992|1994|Théoneste Bagosora||
Kayumba Nyamwasa|m|RW|general|1998|2002|Faustin Kayumba Nyamwasa||
James Kabarebe|m|RW|general|2002|2010|||
Richard Sezibera|m|RW|envoy|2003|2008|||
Joseph Nzabamwita|m|RW|spokesman|2011|2016|||
Yolande Makolo|f|RW|spokeswoman|2021||||
France-Albert Rene|m|SC|president|1977|2004|France-Albert René;France Albert Rene|SPPF|
James Michel|m|SC|president|2004|2016|James Alix Michel||
Danny Faure|m|SC|president|2016|2020|||
Wavel Ramkalawan|m|SC|president|2020|2025||LDS|
Patrick Herminie|m|SC|president|2025|||US|
James Michel|m|SC|vice president|1996|2004|James Alix Michel||
Danny Faure|m|SC|vice president|2010|2016|||
Ahmed Afif|m|SC|vice president|2020|2025|||
Sylvestre Radegonde|m|SC|foreign minister|2020|2025|||
Wavel Ramkalawan|m|SC|opposition leader|1998|2020|||
Omar al-Bashir|m|SD|president|1989|2019|Omar Hassan al-Bashir;Omar el-Bashir;Omar Bashir;Omar Hassan Ahmed al-Bashir|NCP|
Sadiq al-Mahdi|m|SD|prime minister|1986|1989|Sadek al-Mahdi;Sadiq el-Mahdi|Umma|
Abdalla Hamdok|m|SD|prime minister|2019|2022|Abdullah Hamdok||
Kamil Idris|m|SD|prime minister|2025||Kamil al-Tayeb Idris||
Hassan al-Turabi|m|SD|leader|1989|1999|Hassan Turabi;Hassan el-Turabi;Hassan Abdallah al-Turabi|NIF|
Nafie Ali Nafie|m|SD|leader|2002|2013||NCP|
Abdel Fattah al-Burhan|m|SD|leader|2019||Abdel-Fattah Burhan;Abdel Fattah Burhan;Abdel-Fattah al-Burhan;Abdul Fattah al-Burhan||
Ahmed Awad Ibn Auf|m|SD|leader|2019|2019|Awad Ibn Ouf;Awad Ibn Auf||
Zubair Mohamed Saleh|m|SD|vice president|1993|1998|Zubeir Mohammed Saleh;al-Zubayr Muhammad Salih||
Ali Osman Taha|m|SD|vice president|1998|2013|Ali Osman Mohamed Taha;Ali Osman Mohammed Taha|NCP|
John Garang|m|SD|vice president|2005|2005|John Garang de Mabior|SPLM|
Salva Kiir|m|SD|vice president|2005|2011|Salva Kiir Mayardit|SPLM|
Bakri Hassan Saleh|m|SD|vice president|2013|2019|||
Malik Agar|m|SD|vice president|2023||||
Ali Sahloul|m|SD|foreign minister|1989|1993|||
Hussein Abu Saleh|m|SD|foreign minister|1993|1995|Hussein Suleiman Abu Saleh||
Ali Osman Taha|m|SD|foreign minister|1995|1998|Ali Osman Mohamed Taha||
Mustafa Osman Ismail|m|SD|foreign minister|1998|2005|Mustafa Ismail||
Lam Akol|m|SD|foreign minister|2005|2007||SPLM|
Deng Alor|m|SD|foreign minister|2007|2010|Deng Alor Kuol|SPLM|
Ali Karti|m|SD|foreign minister|2010|2015|Ali Ahmed Karti||
Ibrahim Ghandour|m|SD|foreign minister|2015|2018|||
Al-Dirdiri Mohamed Ahmed|m|SD|foreign minister|2018|2019|El Dirdiri Mohamed Ahmed||
Asma Mohamed Abdalla|f|SD|foreign minister|2019|2020|Asma Abdalla||
Mariam al-Sadiq al-Mahdi|f|SD|foreign minister|2021|2021|Mariam al-Mahdi;Mariam al-Sadig al-Mahdi|Umma|
Ali al-Sadig|m|SD|foreign minister|2022|2024|Ali al-Sadiq||
Ali Youssef|m|SD|foreign minister|2024|2025|Ali Youssef al-Sharif;Ali Yousif||
Bakri Hassan Saleh|m|SD|defence minister|2000|2005|||
Abdel Rahim Mohammed Hussein|m|SD|defence minister|2005|2015|Abdelrahim Mohamed Hussein;Abdul Rahim Mohammed Hussein||
Ahmed Awad Ibn Auf|m|SD|defence minister|2015|2019|Awad Ibn Ouf;Awad Ibn Auf||
Elfatih Mohamed Erwa|m|SD|ambassador to the UN|1996|2005|El-Fatih Mohamed Erwa||
Abdel Mahmood Mohamad|m|SD|ambassador to the UN|2006|2010|Abdalmahmood Abdalhaleem Mohamad;Abdel-Mahmood Abdel-Haleem||
Sadiq al-Mahdi|m|SD|opposition leader|1989|2020|Sadek al-Mahdi;Sadiq el-Mahdi|Umma|
Mohamed Osman al-Mirghani|m|SD|opposition leader|1989||Mohammed Osman al-Mirghani|DUP|
Hassan al-Turabi|m|SD|opposition leader|1999|2016|Hassan Turabi;Hassan el-Turabi|PCP|
John Garang|m|SD|rebel leader|1983|2005|John Garang de Mabior|SPLA|
Khalil Ibrahim|m|SD|rebel leader|2003|2011|Khalil Ibrahim Muhammad|JEM|
Abdul Wahid al-Nur|m|SD|rebel leader|2003||Abdel Wahid al-Nur;Abdelwahid al-Nur;Abdel Wahid Mohamed al-Nur|SLM|
Minni Minawi|m|SD|rebel leader|2003||Minni Arcua Minnawi;Minni Minnawi;Mini Arkoi Minawi|SLM|
Musa Hilal|m|SD|rebel leader|2003|2017|||
Malik Agar|m|SD|rebel leader|2011|2020||SPLM-N|
Abdelaziz al-Hilu|m|SD|rebel leader|2011||Abdel Aziz al-Hilu;Abdelaziz Adam al-Hilu|SPLM-N|
Yasir Arman|m|SD|rebel leader|2011|2021|Yasser Arman|SPLM-N|
Gibril Ibrahim|m|SD|rebel leader|2012||Jibril Ibrahim|JEM|
Mohamed Hamdan Dagalo|m|SD|rebel leader|2023||Mohammed Hamdan Dagalo;Hemedti Dagalo;Mohamed Hamdan Daglo|RSF|
Ahmed Haroun|m|SD|governor|2005|2019|Ahmed Harun;Ahmad Harun||
Salah Gosh|m|SD|general|2004|2019|Salah Abdallah Gosh;Salah Abdullah Gosh||
Mohamed Hamdan Dagalo|m|SD|general|2013|2023|Mohammed Hamdan Dagalo;Mohamed Hamdan Daglo|RSF|
Yasser al-Atta|m|SD|general|2019||Yasir al-Atta||
Ghazi Salahuddin|m|SD|envoy|1997|2012|Ghazi Salah al-Din;Ghazi Salah al-Din Atabani;Ghazi Salah Eddin Atabani||
Ali al-Sadig|m|SD|spokesman|2006|2013|Ali al-Sadiq||
Sawarmi Khaled Saad|m|SD|spokesman|2010|2016|Al-Sawarmi Khaled;Sawarmi Khaled||
Joseph Momoh|m|SL|president|1985|1992|Joseph Saidu Momoh|APC|
Ahmad Tejan Kabbah|m|SL|president|1996|2007|Ahmed Tejan Kabbah|SLPP|
Ernest Bai Koroma|m|SL|president|2007|2018||APC|
Julius Maada Bio|m|SL|president|2018|||SLPP|
Valentine Strasser|m|SL|leader|1992|1996|||
Julius Maada Bio|m|SL|leader|1996|1996|||
Johnny Paul Koroma|m|SL|leader|1997|1998|Johnny-Paul Koroma|AFRC|
Solomon Berewa|m|SL|vice president|2002|2007||SLPP|
Samuel Sam-Sumana|m|SL|vice president|2007|2015|Sam Sumana||
Victor Foh|m|SL|vice president|2015|2018|Victor Bockarie Foh||
Mohamed Juldeh Jalloh|m|SL|vice president|2018|||SLPP|
Sama Banya|m|SL|foreign minister|1998|2001|||
Zainab Bangura|f|SL|foreign minister|2007|2010|Zainab Hawa Bangura||
Samura Kamara|m|SL|foreign minister|2012|2017||APC|
Timothy Kabba|m|SL|foreign minister|2023||Timothy Musa Kabba||
Sam Hinga Norman|m|SL|defence minister|1998|2002|Samuel Hinga Norman||
Samura Kamara|m|SL|opposition leader|2017|||APC|
Foday Sankoh|m|SL|rebel leader|1991|2000|Foday Saybana Sankoh|RUF|
Sam Bockarie|m|SL|rebel leader|1997|1999||RUF|
Issa Sesay|m|SL|rebel leader|2000|2003|Issa Hassan Sesay|RUF|
Gibril Massaquoi|m|SL|spokesman|2000|2002||RUF|
Abdou Diouf|m|SN|president|1981|2000||PS|
Abdoulaye Wade|m|SN|president|2000|2012||PDS|
Macky Sall|m|SN|president|2012|2024||APR|
Bassirou Diomaye Faye|m|SN|president|2024||Bassirou Faye|Pastef|
Habib Thiam|m|SN|prime minister|1981|1998||PS|
Moustapha Niasse|m|SN|prime minister|1983|2001|Moustapha Niass|AFP|
Mamadou Lamine Loum|m|SN|prime minister|1998|2000||PS|
Mame Madior Boye|f|SN|prime minister|2001|2002|||
Idrissa Seck|m|SN|prime minister|2002|2004|||
Macky Sall|m|SN|prime minister|2004|2007||PDS|
Cheikh Hadjibou Soumare|m|SN|prime minister|2007|2009|Cheikh Hadjibou Soumaré||
Souleymane Ndene Ndiaye|m|SN|prime minister|2009|2012|Souleymane Ndéné Ndiaye||
Abdoul Mbaye|m|SN|prime minister|2012|2013|||
Aminata Toure|f|SN|prime minister|2013|2014|Aminata Touré||
Mahammed Dionne|m|SN|prime minister|2014|2019|Mahammed Boun Abdallah Dionne||
Amadou Ba|m|SN|prime minister|2022|2024|||
Sidiki Kaba|m|SN|prime minister|2024|2024|||
Ousmane Sonko|m|SN|prime minister|2024|||Pastef|
Moustapha Niasse|m|SN|foreign minister|1993|1998|Moustapha Niass|PS|
Cheikh Tidiane Gadio|m|SN|foreign minister|2000|2009|||
Mankeur Ndiaye|m|SN|foreign minister|2012|2017|||
Sidiki Kaba|m|SN|foreign minister|2017|2019|||
Amadou Ba|m|SN|foreign minister|2019|2020|||
Aissata Tall Sall|f|SN|foreign minister|2020|2024|Aïssata Tall Sall||
Yassine Fall|f|SN|foreign minister|2024|2025|||
Cheikh Niang|m|SN|foreign minister|2025||||
Abdoulaye Wade|m|SN|opposition leader|1974|2000||PDS|
Karim Wade|m|SN|opposition leader|2012|||PDS|
Ousmane Sonko|m|SN|opposition leader|2014|2024||Pastef|
Augustin Diamacoune Senghor|m|SN|rebel leader|1982|2007|Augustin Diamacoune|MFDC|
Salif Sadio|m|SN|rebel leader|1992|||MFDC|
Ousmane Tanor Dieng|m|SN|party leader|1996|2019||PS|
Khalifa Sall|m|SN|mayor|2009|2018|||
Mohamed Siad Barre|m|SO|president|1969|1991|Mohammed Siad Barre;Siad Barre||
Ali Mahdi Mohamed|m|SO|president|1991|1997|Ali Mahdi Mohammed;Ali Mahdi||
Abdiqasim Salad Hassan|m|SO|president|2000|2004|Abdulkassim Salat Hassan;Abdiqassim Salad Hassan;Abdikassim Salat Hassan||
Abdullahi Yusuf Ahmed|m|SO|president|2004|2008|Abdullahi Yusuf||
Sharif Sheikh Ahmed|m|SO|president|2009|2012|Sheikh Sharif Sheikh Ahmed;Sharif Ahmed;Sheik Sharif Sheik Ahmed||
Hassan Sheikh Mohamud|m|SO|president|2012||Hassan Sheikh Mohamoud;Hassan Sheik Mohamud||
Mohamed Abdullahi Mohamed|m|SO|president|2017|2022|Mohamed Abdullahi Farmajo;Mohamed Farmajo;Mohamed Abdullahi Farmaajo||
Ali Khalif Galaydh|m|SO|prime minister|2000|2001|Ali Khalif Galaid||
Hassan Abshir Farah|m|SO|prime minister|2001|2003|||
Ali Mohamed Ghedi|m|SO|prime minister|2004|2007|Ali Mohamed Gedi;Ali Mohammed Ghedi;Ali Mohammed Gedi||
Nur Hassan Hussein|m|SO|prime minister|2007|2009|Nur Adde||
Omar Abdirashid Ali Sharmarke|m|SO|prime minister|2009|2017|Omar Abdirashid Sharmarke;Omar Sharmarke||
Mohamed Abdullahi Mohamed|m|SO|prime minister|2010|2011|Mohamed Abdullahi Farmajo||
Abdiweli Mohamed Ali|m|SO|prime minister|2011|2012|Abdiweli Ali||
Abdi Farah Shirdon|m|SO|prime minister|2012|2013|Abdi Farah Shirdon Saaid||
Abdiweli Sheikh Ahmed|m|SO|prime minister|2013|2014|||
Hassan Ali Khaire|m|SO|prime minister|2017|2020|Hassan Ali Kheyre||
Mohamed Hussein Roble|m|SO|prime minister|2020|2022|Mohammed Hussein Roble||
Hamza Abdi Barre|m|SO|prime minister|2022||||
Mohamed Haji Ibrahim Egal|m|SO|leader|1993|2002|Mohamed Ibrahim Egal;Mohammed Ibrahim Egal||
Dahir Riyale Kahin|m|SO|leader|2002|2010|Dahir Rayale Kahin||
Ahmed Mohamed Mohamoud|m|SO|leader|2010|2017|Ahmed Mahmoud Silanyo;Ahmed Silanyo||
Ahmed Mohamed Islam|m|SO|leader|2012||Ahmed Madobe||
Muse Bihi Abdi|m|SO|leader|2017|2024|Muse Bihi||
Said Abdullahi Deni|m|SO|leader|2019||Said Deni||
Abdirahman Mohamed Abdullahi|m|SO|leader|2024||Abdirahman Irro;Abdirahman Mohamed Irro||
Ismail Mohamed Hurre|m|SO|foreign minister|2000|2007|Ismail Hurre Buba||
Fawzia Yusuf Adam|f|SO|foreign minister|2012|2014|Fowsiyo Yussuf Haji Aadan;Fawzia Yusuf Haji Adam||
Abdisalam Omer|m|SO|foreign minister|2015|2017|Abdusalam Omer||
Ahmed Moalim Fiqi|m|SO|foreign minister|2024|2025|Ahmed Moallim Fiqi||
Abdisalam Abdi Ali|m|SO|foreign minister|2025||||
Mohamed Farah Aidid|m|SO|rebel leader|1990|1996|Mohammed Farah Aidid;Mohamed Farrah Aidid;Mohammed Farrah Aidid;Mohamed Farah Aideed|USC|
Osman Hassan Ali Atto|m|SO|rebel leader|1991|2004|Osman Ali Atto;Osman Atto||
Hassan Dahir Aweys|m|SO|rebel leader|1991|2013|Hassan Dahir Aways;Sheikh Hassan Dahir Aweys||
Mohamed Said Hersi|m|SO|rebel leader|1991|2002|Mohamed Said Hersi Morgan;Mohamed Siad Hersi Morgan||
Mohamed Qanyare Afrah|m|SO|rebel leader|1995|2006|Mohamed Qanyare;Mohamed Afrah Qanyare||
Hussein Aidid|m|SO|rebel leader|1996|2001|Hussein Mohamed Aidid;Hussein Farah Aidid;Hussein Aideed||
Musa Sudi Yalahow|m|SO|rebel leader|1996|2006|Muse Sudi Yalahow||
Mukhtar Robow|m|SO|rebel leader|2006|2017|Muktar Robow|al-Shabab|
Sharif Sheikh Ahmed|m|SO|rebel leader|2006|2008|Sheikh Sharif Sheikh Ahmed;Sharif Ahmed||
Ahmed Abdi Godane|m|SO|rebel leader|2008|2014|Ahmed Godane;Moktar Ali Zubeyr|al-Shabab|
Ahmed Diriye|m|SO|rebel leader|2014||Ahmed Umar;Ahmad Umar;Abu Ubaidah|al-Shabab|
Sharif Hassan Sheikh Aden|m|SO|speaker|2004|2011|Sharif Hassan Sheikh Adan||
Adan Mohamed Nuur|m|SO|speaker|2007||Aden Madobe;Adan Madobe;Sheikh Adan Mohamed Nuur||
Ali Mohamud Rage|m|SO|spokesman|2009||Ali Mohamoud Rage;Sheikh Ali Mohamud Rage|al-Shabab|
Salva Kiir|m|SS|president|2005||Salva Kiir Mayardit|SPLM|
Riek Machar|m|SS|vice president|2005||Riek Machar Teny;Riak Machar|SPLM-IO|
James Wani Igga|m|SS|vice president|2013||||
Taban Deng Gai|m|SS|vice president|2016||||
Rebecca Nyandeng De Mabior|f|SS|vice president|2020||Rebecca Garang;Rebecca Nyandeng||
Hussein Abdelbagi|m|SS|vice president|2020||Hussein Abdelbagi Akol||
Benjamin Bol Mel|m|SS|vice president|2025|2025|||
Nhial Deng Nhial|m|SS|foreign minister|2011|2020|||
Barnaba Marial Benjamin|m|SS|foreign minister|2013|2016|||
Deng Alor|m|SS|foreign minister|2016|2018|Deng Alor Kuol||
Riek Machar|m|SS|rebel leader|1991||Riek Machar Teny;Riak Machar||
Lam Akol|m|SS|rebel leader|1991|2003|||
George Athor|m|SS|rebel leader|2010|2011|||
David Yau Yau|m|SS|rebel leader|2010|2014|||
Peter Gadet|m|SS|rebel leader|2011|2019|Peter Gatdet||
Thomas Cirillo|m|SS|rebel leader|2017||Thomas Cirillo Swaka|NAS|
Pagan Amum|m|SS|party leader|2002|2013|Pagan Amum Okiech|SPLM|
James Hoth Mai|m|SS|general|2009|2014|||
Paul Malong|m|SS|general|2014|2017|Paul Malong Awan||
Barnaba Marial Benjamin|m|SS|spokesman|2009|2013|||
Philip Aguer|m|SS|spokesman|2009|2016|Philip Aguer Panyang||
Michael Makuei|m|SS|spokesman|2013||Michael Makuei Lueth||
Ateny Wek Ateny|m|SS|spokesman|2013|2021|||
Lul Ruai Koang|m|SS|spokesman|2014||||
Manuel Pinto da Costa|m|ST|president|1975|2016|||
Miguel Trovoada|m|ST|president|1991|2001|||
Fradique de Menezes|m|ST|president|2001|2011|||
Evaristo Carvalho|m|ST|president|2016|2021||ADI|
Carlos Vila Nova|m|ST|president|2021|||ADI|
Guilherme Posser da Costa|m|ST|prime minister|1999|2001||MLSTP|
Gabriel Costa|m|ST|prime minister|2002|2014|Gabriel Arcanjo da Costa||
Maria das Neves|f|ST|prime minister|2002|2004|||
Maria do Carmo Silveira|f|ST|prime minister|2005|2006|||
Tome Vera Cruz|m|ST|prime minister|2006|2008|Tomé Vera Cruz||
Patrice Trovoada|m|ST|prime minister|2008|2025|Patrice Emery Trovoada|ADI|
Rafael Branco|m|ST|prime minister|2008|2010|Joaquim Rafael Branco||
Jorge Bom Jesus|m|ST|prime minister|2018|2022||MLSTP|
Obed Dlamini|m|SZ|prime minister|1989|1993|Obed Mfanyana Dlamini||
Mbilini Dlamini|m|SZ|prime minister|1993|1996|Jameson Mbilini Dlamini||
Sibusiso Dlamini|m|SZ|prime minister|1996|2003|Barnabas Sibusiso Dlamini||
Themba Dlamini|m|SZ|prime minister|2003|2008|Absalom Themba Dlamini||
Barnabas Dlamini|m|SZ|prime minister|2008|2018|Barnabas Sibusiso Dlamini||
Ambrose Dlamini|m|SZ|prime minister|2018|2020|Ambrose Mandvulo Dlamini||
Cleopas Dlamini|m|SZ|prime minister|2021|2023|Cleopas Sipho Dlamini||
Russell Dlamini|m|SZ|prime minister|2023||Russell Mmiso Dlamini||
Mswati III|m|SZ|king|1986||King Mswati III||
Mario Masuku|m|SZ|opposition leader|1989|2021||PUDEMO|
Hissene Habre|m|TD|president|1982|1990|Hissène Habré;Hissein Habre||
Idriss Deby|m|TD|president|1990|2021|Idriss Déby;Idriss Deby Itno;Idriss Déby Itno|MPS|
Mahamat Idriss Deby|m|TD|president|2021||Mahamat Deby;Mahamat Idriss Déby Itno;Mahamat Idriss Deby Itno|MPS|
Jean Alingue Bawoyeu|m|TD|prime minister|1991|1992|||
Joseph Yodoyman|m|TD|prime minister|1992|1993|||
Fidele Moungar|m|TD|prime minister|1993|1993|Fidèle Moungar||
Delwa Kassire Koumakoye|m|TD|prime minister|1993|2008|Nouradine Delwa Kassire Koumakoye||
Koibla Djimasta|m|TD|prime minister|1995|1997|||
Nassour Guelendouksia Ouaido|m|TD|prime minister|1997|1999|||
Nagoum Yamassoum|m|TD|prime minister|1999|2002|||
Haroun Kabadi|m|TD|prime minister|2002|2003|||
Moussa Faki|m|TD|prime minister|2003|2005|Moussa Faki Mahamat||
Pascal Yoadimnadji|m|TD|prime minister|2005|2007|||
Youssouf Saleh Abbas|m|TD|prime minister|2008|2010|||
Emmanuel Nadingar|m|TD|prime minister|2010|2013|||
Joseph Djimrangar Dadnadji|m|TD|prime minister|2013|2013|||
Kalzeube Pahimi Deubet|m|TD|prime minister|2013|2016|Kalzeubet Pahimi Deubet;Kalzeubé Pahimi Deubet||
Albert Pahimi Padacke|m|TD|prime minister|2016|2022|Albert Pahimi Padacké||
Saleh Kebzabo|m|TD|prime minister|2022|2024|||
Succes Masra|m|TD|prime minister|2024|2024|Succès Masra|Transformers|
Allamaye Halina|m|TD|prime minister|2024||||
Mahamat Saleh Annadif|m|TD|foreign minister|1997|2024|||
Ahmad Allam-Mi|m|TD|foreign minister|2005|2008|Ahmat Allam-Mi||
Moussa Faki|m|TD|foreign minister|2008|2017|Moussa Faki Mahamat||
Cherif Mahamat Zene|m|TD|foreign minister|2018|2022|Chérif Mahamat Zene||
Saleh Kebzabo|m|TD|opposition leader|1992|2022||UNDR|
Wadel Abdelkader Kamougue|m|TD|opposition leader|1992|2011|Wadal Abdelkader Kamougue||
Ngarlejy Yorongar|m|TD|opposition leader|1996||||
Ibni Oumar Mahamat Saleh|m|TD|opposition leader|2000|2008|||
Succes Masra|m|TD|opposition leader|2018||Succès Masra|Transformers|
Youssouf Togoimi|m|TD|rebel leader|1998|2002||MDJT|
Timane Erdimi|m|TD|rebel leader|2005|||UFR|
Mahamat Nour Abdelkerim|m|TD|rebel leader|2005|2007|Mahamat Nour||
Mahamat Nouri|m|TD|rebel leader|2006|||UFDD|
Mahamat Mahdi Ali|m|TD|rebel leader|2016|||FACT|
Hourmadji Moussa Doumgor|m|TD|spokesman|2005|2013|||
Gnassingbe Eyadema|m|TG|president|1967|2005|Gnassingbé Eyadéma|RPT|
Faure Gnassingbe|m|TG|president|2005|2025|Faure Gnassingbé;Faure Essozimna Gnassingbe|UNIR|
Jean-Lucien Savi de Tove|m|TG|president|2025||Jean-Lucien Savi de Tové||
Joseph Kokou Koffigoh|m|TG|prime minister|1991|1994|||
Edem Kodjo|m|TG|prime minister|1994|2006|||
Kwassi Klutse|m|TG|prime minister|1996|1999|||
Eugene Koffi Adoboli|m|TG|prime minister|1999|2000|||
Agbeyome Kodjo|m|TG|prime minister|2000|2002|Agbéyomé Kodjo||
Koffi Sama|m|TG|prime minister|2002|2005|||
Yawovi Agboyibo|m|TG|prime minister|2006|2007|||
Komlan Mally|m|TG|prime minister|2007|2008|||
Gilbert Houngbo|m|TG|prime minister|2008|2012|Gilbert Fossoun Houngbo||
Kwesi Ahoomey-Zunu|m|TG|prime minister|2012|2015|||
Selom Klassou|m|TG|prime minister|2015|2020|Komi Selom Klassou||
Victoire Tomegah Dogbe|f|TG|prime minister|2020|2025|Victoire Tomégah Dogbé||
Faure Gnassingbe|m|TG|prime minister|2025||Faure Gnassingbé;Faure Essozimna Gnassingbe|UNIR|
Robert Dussey|m|TG|foreign minister|2013||||
Gilchrist Olympio|m|TG|opposition leader|1992|2010||UFC|
Emmanuel Bob-Akitani|m|TG|opposition leader|2003|2005||UFC|
Jean-Pierre Fabre|m|TG|opposition leader|2010|||ANC|
Tikpi Atchadam|m|TG|opposition leader|2014||||
Ali Hassan Mwinyi|m|TZ|president|1985|1995||CCM|
Benjamin Mkapa|m|TZ|president|1995|2005|Benjamin William Mkapa|CCM|
Jakaya Kikwete|m|TZ|president|2005|2015||CCM|
John Magufuli|m|TZ|president|2015|2021|John Pombe Magufuli|CCM|
Samia Suluhu Hassan|f|TZ|president|2021||Samia Hassan|CCM|
Cleopa Msuya|m|TZ|prime minister|1980|1995||CCM|
John Malecela|m|TZ|prime minister|1990|1994||CCM|
Frederick Sumaye|m|TZ|prime minister|1995|2005||CCM|
Edward Lowassa|m|TZ|prime minister|2005|2008||CCM|
Mizengo Pinda|m|TZ|prime minister|2008|2015||CCM|
Kassim Majaliwa|m|TZ|prime minister|2015|2025||CCM|
Mwigulu Nchemba|m|TZ|prime minister|2025|||CCM|
Salmin Amour|m|TZ|leader|1990|2000||CCM|
Amani Abeid Karume|m|TZ|leader|2000|2010||CCM|
Ali Mohamed Shein|m|TZ|leader|2010|2020||CCM|
Hussein Mwinyi|m|TZ|leader|2020||Hussein Ali Mwinyi|CCM|
Omar Ali Juma|m|TZ|vice president|1995|2001||CCM|
Ali Mohamed Shein|m|TZ|vice president|2001|2010||CCM|
Mohamed Gharib Bilal|m|TZ|vice president|2010|2015||CCM|
Samia Suluhu Hassan|f|TZ|vice president|2015|2021|Samia Hassan|CCM|
Philip Mpango|m|TZ|vice president|2021|2025||CCM|
Emmanuel Nchimbi|m|TZ|vice president|2025|||CCM|
Jakaya Kikwete|m|TZ|foreign minister|1995|2005||CCM|
Asha-Rose Migiro|f|TZ|foreign minister|2006|2007|Asha Rose Migiro|CCM|
Bernard Membe|m|TZ|foreign minister|2007|2015||CCM|
Augustine Mahiga|m|TZ|foreign minister|2015|2019||CCM|
Palamagamba Kabudi|m|TZ|foreign minister|2019|2021||CCM|
January Makamba|m|TZ|foreign minister|2023|2024||CCM|
Mahmoud Thabit Kombo|m|TZ|foreign minister|2024|||CCM|
Augustine Mahiga|m|TZ|ambassador to the UN|2003|2010|||
Seif Sharif Hamad|m|TZ|opposition leader|1992|2021|Seif Shariff Hamad||
Augustine Mrema|m|TZ|opposition leader|1995|2010|||
Ibrahim Lipumba|m|TZ|opposition leader|1995|||CUF|
Freeman Mbowe|m|TZ|opposition leader|2004|2025||Chadema|
Zitto Kabwe|m|TZ|opposition leader|2005|||ACT-Wazalendo|
Tundu Lissu|m|TZ|opposition leader|2010|||Chadema|
Julius Nyerere|m|TZ|envoy|1996|1999||CCM|
Yoweri Museveni|m|UG|president|1986||Yoweri Kaguta Museveni|NRM|
Samson Kisekka|m|UG|prime minister|1986|1991|||
George Cosmas Adyebo|m|UG|prime minister|1991|1994|||
Kintu Musoke|m|UG|prime minister|1994|1999|||
Apolo Nsibambi|m|UG|prime minister|1999|2011|||
Amama Mbabazi|m|UG|prime minister|2011|2014|||
Ruhakana Rugunda|m|UG|prime minister|2014|2021|||
Robinah Nabbanja|f|UG|prime minister|2021||||
Ronald Muwenda Mutebi II|m|UG|king|1993||Ronald Mutebi||
Samson Kisekka|m|UG|vice president|1991|1994|||
Specioza Kazibwe|f|UG|vice president|1994|2003|Specioza Wandira Kazibwe||
Gilbert Bukenya|m|UG|vice president|2003|2011|||
Edward Ssekandi|m|UG|vice president|2011|2021|||
Jessica Alupo|f|UG|vice president|2021||||
Ruhakana Rugunda|m|UG|foreign minister|1994|1996|||
Eriya Kategaya|m|UG|foreign minister|1996|2001|||
James Wapakhabulo|m|UG|foreign minister|2001|2004|||
Sam Kutesa|m|UG|foreign minister|2005|2021|||
Jeje Odongo|m|UG|foreign minister|2021||Abubaker Jeje Odongo||
Amama Mbabazi|m|UG|defence minister|2001|2006|||
Crispus Kiyonga|m|UG|defence minister|2006|2016|||
Paul Ssemogerere|m|UG|opposition leader|1980|2005|Paul Kawanga Ssemogerere|DP|
Kizza Besigye|m|UG|opposition leader|2000|||FDC|
Mugisha Muntu|m|UG|opposition leader|2012||Gregory Mugisha Muntu||
Bobi Wine|m|UG|opposition leader|2017||Robert Kyagulanyi;Robert Kyagulanyi Ssentamu|NUP|
Alice Lakwena|f|UG|rebel leader|1986|1987|Alice Auma||
Joseph Kony|m|UG|rebel leader|1987|||LRA|
Jamil Mukulu|m|UG|rebel leader|1996|2015||ADF|
Vincent Otti|m|UG|rebel leader|1999|2007||LRA|
Dominic Ongwen|m|UG|rebel leader|2000|2015||LRA|
Musa Baluku|m|UG|rebel leader|2015||Seka Musa Baluku|ADF|
Rebecca Kadaga|f|UG|speaker|2011|2021|||
Anita Among|f|UG|speaker|2022||||
Janet Museveni|f|UG|MP|2006|2021|||
James Kazini|m|UG|general|1996|2003|||
Muhoozi Kainerugaba|m|UG|general|2012||||
Shaban Bantariza|m|UG|spokesman|1999|2010|||
Felix Kulayigye|m|UG|spokesman|2004||||
Paddy Ankunda|m|UG|spokesman|2007|2016|||
Ofwono Opondo|m|UG|spokesman|2013||||
Lucas Mangope|m|ZA|president|1977|1994|||
P.W. Botha|m|ZA|president|1984|1989|Pieter Willem Botha;P. W. Botha|National Party|
F.W. de Klerk|m|ZA|president|1989|1994|Frederik Willem de Klerk;Frederik W. de Klerk;F. W. de Klerk;FW de Klerk|National Party|
Nelson Mandela|m|ZA|president|1994|1999|Nelson Rolihlahla Mandela|ANC|Q8023
Thabo Mbeki|m|ZA|president|1999|2008||ANC|
Kgalema Motlanthe|m|ZA|president|2008|2009||ANC|
Jacob Zuma|m|ZA|president|2009|2018|Jacob Gedleyihlekisa Zuma|ANC|
Cyril Ramaphosa|m|ZA|president|2018|||ANC|
Goodwill Zwelithini|m|ZA|king|1971|2021|King Goodwill Zwelithini||
Misuzulu Zulu|m|ZA|king|2021||King Misuzulu;Misuzulu kaZwelithini||
Oupa Gqozo|m|ZA|leader|1990|1994|Brigadier Oupa Gqozo||
Zwelinzima Vavi|m|ZA|leader|1999|2015|||
Thabo Mbeki|m|ZA|vice president|1994|1999||ANC|
F.W. de Klerk|m|ZA|vice president|1994|1996|Frederik Willem de Klerk;F. W. de Klerk;FW de Klerk|National Party|
Jacob Zuma|m|ZA|vice president|1999|2005||ANC|
Phumzile Mlambo-Ngcuka|f|ZA|vice president|2005|2008||ANC|
Kgalema Motlanthe|m|ZA|vice president|2009|2014||ANC|
Cyril Ramaphosa|m|ZA|vice president|2014|2018||ANC|
David Mabuza|m|ZA|vice president|2018|2023||ANC|
Paul Mashatile|m|ZA|vice president|2023|||ANC|
Pik Botha|m|ZA|foreign minister|1977|1994|Roelof Botha;R.F. Botha;Roelof F. Botha|National Party|
Alfred Nzo|m|ZA|foreign minister|1994|1999||ANC|
Nkosazana Dlamini-Zuma|f|ZA|foreign minister|1999|2009|Nkosazana Dlamini Zuma;Nkosazana Zuma|ANC|
Maite Nkoana-Mashabane|f|ZA|foreign minister|2009|2018||ANC|
Lindiwe Sisulu|f|ZA|foreign minister|2018|2019||ANC|
Naledi Pandor|f|ZA|foreign minister|2019|2024||ANC|
Ronald Lamola|m|ZA|foreign minister|2024|||ANC|
Magnus Malan|m|ZA|defence minister|1980|1991||National Party|
Roelf Meyer|m|ZA|defence minister|1991|1992||National Party|
Gene Louw|m|ZA|defence minister|1992|1993||National Party|
Kobie Coetsee|m|ZA|defence minister|1993|1994||National Party|
Joe Modise|m|ZA|defence minister|1994|1999||ANC|
Mosiuoa Lekota|m|ZA|defence minister|1999|2008|Patrick Lekota;Mosiuoa Terror Lekota|ANC|
Charles Nqakula|m|ZA|defence minister|2008|2009||ANC|
Lindiwe Sisulu|f|ZA|defence minister|2009|2012||ANC|
Nosiviwe Mapisa-Nqakula|f|ZA|defence minister|2012|2021||ANC|
Thandi Modise|f|ZA|defence minister|2021|2024||ANC|
Angie Motshekga|f|ZA|defence minister|2024|||ANC|
Barend du Plessis|m|ZA|finance minister|1984|1992||National Party|
Derek Keys|m|ZA|finance minister|1992|1994||National Party|
Chris Liebenberg|m|ZA|finance minister|1994|1996|||
Trevor Manuel|m|ZA|finance minister|1996|2009||ANC|
Pravin Gordhan|m|ZA|finance minister|2009|2017||ANC|
Nhlanhla Nene|m|ZA|finance minister|2014|2018||ANC|
Malusi Gigaba|m|ZA|finance minister|2017|2018||ANC|
Tito Mboweni|m|ZA|finance minister|2018|2021||ANC|
Enoch Godongwana|m|ZA|finance minister|2021|||ANC|
Adriaan Vlok|m|ZA|interior minister|1986|1991||National Party|
Hernus Kriel|m|ZA|interior minister|1991|1994||National Party|
Sydney Mufamadi|m|ZA|interior minister|1994|1999||ANC|
Mangosuthu Buthelezi|m|ZA|interior minister|1994|2004|Mangosuthu Gatsha Buthelezi|IFP|
Steve Tshwete|m|ZA|interior minister|1999|2002||ANC|
Nathi Mthethwa|m|ZA|interior minister|2009|2014||ANC|
Nathi Nhleko|m|ZA|interior minister|2014|2017||ANC|
Fikile Mbalula|m|ZA|interior minister|2017|2018||ANC|
Bheki Cele|m|ZA|interior minister|2018|2024||ANC|
Senzo Mchunu|m|ZA|interior minister|2024|||ANC|
Dumisani Kumalo|m|ZA|ambassador to the UN|1999|2009|||
Baso Sangqu|m|ZA|ambassador to the UN|2009|2012|||
Kingsley Mamabolo|m|ZA|ambassador to the UN|2013|2016|||
Jerry Matjila|m|ZA|ambassador to the UN|2016|2020|||
Mathu Joyini|f|ZA|ambassador to the UN|2021||||
Marthinus van Schalkwyk|m|ZA|opposition leader|1997|1999||New National Party|
Tony Leon|m|ZA|opposition leader|1999|2007||DA|
Helen Zille|f|ZA|opposition leader|2007|2015||DA|
Mmusi Maimane|m|ZA|opposition leader|2014|2019||DA|
John Steenhuisen|m|ZA|opposition leader|2019|2024||DA|
Oliver Tambo|m|ZA|party leader|1967|1991|Oliver R. Tambo|ANC|
Eugene Terreblanche|m|ZA|party leader|1973|2010|Eugene Terre'Blanche;Eugène Terre'Blanche|AWB|
Mangosuthu Buthelezi|m|ZA|party leader|1975|2019|Mangosuthu Gatsha Buthelezi|IFP|
Andries Treurnicht|m|ZA|party leader|1982|1993||Conservative Party|
Joe Slovo|m|ZA|party leader|1984|1991||SACP|
Zach de Beer|m|ZA|party leader|1988|1994||Democratic Party|
Clarence Makwetu|m|ZA|party leader|1990|1996||PAC|
Nelson Mandela|m|ZA|party leader|1991|1997||ANC|Q8023
Cyril Ramaphosa|m|ZA|party leader|1991|||ANC|
Walter Sisulu|m|ZA|party leader|1991|1994||ANC|
Chris Hani|m|ZA|party leader|1991|1993|Martin Thembisile Hani|SACP|
Ferdi Hartzenberg|m|ZA|party leader|1993|2004||Conservative Party|
Constand Viljoen|m|ZA|party leader|1994|2001||Freedom Front|
Thabo Mbeki|m|ZA|party leader|1997|2007||ANC|
Bantu Holomisa|m|ZA|party leader|1997|||UDM|
Blade Nzimande|m|ZA|party leader|1998|2022||SACP|
Patricia de Lille|f|ZA|party leader|2003|||GOOD|
Gwede Mantashe|m|ZA|party leader|2007|2022||ANC|
Jacob Zuma|m|ZA|party leader|2007||||
Mosiuoa Lekota|m|ZA|party leader|2008||Patrick Lekota|COPE|
Julius Malema|m|ZA|party leader|2013|||EFF|
Ace Magashule|m|ZA|party leader|2017|2021||ANC|
Velenkosini Hlabisa|m|ZA|party leader|2019|||IFP|
Fikile Mbalula|m|ZA|party leader|2022|||ANC|
Frene Ginwala|f|ZA|speaker|1994|2004||ANC|
Baleka Mbete|f|ZA|speaker|2004|2019||ANC|
Nosiviwe Mapisa-Nqakula|f|ZA|speaker|2021|2024||ANC|
Thoko Didiza|f|ZA|speaker|2024|||ANC|
Helen Suzman|f|ZA|MP|1953|1989|||
Winnie Mandela|f|ZA|MP|1994|2018|Winnie Madikizela-Mandela|ANC|
Tokyo Sexwale|m|ZA|governor|1994|1998||ANC|
Mbhazima Shilowa|m|ZA|governor|1999|2008|Sam Shilowa|ANC|
Helen Zille|f|ZA|governor|2009|2019||DA|
Ace Magashule|m|ZA|governor|2009|2018||ANC|
Nomvula Mokonyane|f|ZA|governor|2009|2014||ANC|
David Makhura|m|ZA|governor|2014|2022||ANC|
Alan Winde|m|ZA|governor|2019|||DA|
Panyaza Lesufi|m|ZA|governor|2022|||ANC|
Amos Masondo|m|ZA|mayor|2000|2011||ANC|
Helen Zille|f|ZA|mayor|2006|2009||DA|
Parks Tau|m|ZA|mayor|2011|2016||ANC|
Patricia de Lille|f|ZA|mayor|2011|2018||DA|
Herman Mashaba|m|ZA|mayor|2016|2019|||
Geordin Hill-Lewis|m|ZA|mayor|2021|||DA|
Georg Meiring|m|ZA|general|1990|1998|||
Siphiwe Nyanda|m|ZA|general|1998|2005|||
Carl Niehaus|m|ZA|spokesman|1991|1997||ANC|
Parks Mankahlana|m|ZA|spokesman|1994|2000|||
Ronnie Mamoepa|m|ZA|spokesman|1994|2017|||
Smuts Ngonyama|m|ZA|spokesman|1997|2007||ANC|
Bheki Khumalo|m|ZA|spokesman|2001|2005|||
Mukoni Ratshitanga|m|ZA|spokesman|2004|2008|||
Clayson Monyela|m|ZA|spokesman|2009||||
Mac Maharaj|m|ZA|spokesman|2011|2015|||
Zizi Kodwa|m|ZA|spokesman|2014|2019||ANC|
Vincent Magwenya|m|ZA|spokesman|2022||||
Desmond Tutu|m|ZA|activist|1976|2021|Archbishop Desmond Tutu||
Allan Boesak|m|ZA|activist|1983|1994|||
Zackie Achmat|m|ZA|activist|1998||||
Kenneth Kaunda|m|ZM|president|1964|1991||UNIP|
Frederick Chiluba|m|ZM|president|1991|2002||MMD|
Levy Mwanawasa|m|ZM|president|2002|2008||MMD|
Rupiah Banda|m|ZM|president|2008|2011||MMD|
Michael Sata|m|ZM|president|2011|2014||PF|
Guy Scott|m|ZM|president|2014|2015||PF|
Edgar Lungu|m|ZM|president|2015|2021||PF|
Hakainde Hichilema|m|ZM|president|2021|||UPND|
Levy Mwanawasa|m|ZM|vice president|1991|1994||MMD|
Godfrey Miyanda|m|ZM|vice president|1994|1997||MMD|
Christon Tembo|m|ZM|vice president|1997|2001||MMD|
Nevers Mumba|m|ZM|vice president|2003|2004||MMD|
Rupiah Banda|m|ZM|vice president|2006|2008||MMD|
George Kunda|m|ZM|vice president|2008|2011||MMD|
Guy Scott|m|ZM|vice president|2011|2014||PF|
Inonge Wina|f|ZM|vice president|2015|2021||PF|
Mutale Nalumango|f|ZM|vice president|2021|||UPND|
Vernon Mwaanga|m|ZM|foreign minister|1991|1994|Vernon Johnson Mwaanga|MMD|
Keli Walubita|m|ZM|foreign minister|1997|2002||MMD|
Kalombo Mwansa|m|ZM|foreign minister|2002|2005||MMD|
Ronnie Shikapwasha|m|ZM|foreign minister|2005|2006||MMD|
Mundia Sikatana|m|ZM|foreign minister|2006|2007||MMD|
Kabinga Pande|m|ZM|foreign minister|2007|2011||MMD|
Given Lubinda|m|ZM|foreign minister|2012|2013||PF|
Harry Kalaba|m|ZM|foreign minister|2014|2018||PF|
Joseph Malanji|m|ZM|foreign minister|2018|2021||PF|
Stanley Kakubo|m|ZM|foreign minister|2021|2023||UPND|
Mulambo Haimbe|m|ZM|foreign minister|2024|||UPND|
Ng'andu Magande|m|ZM|finance minister|2003|2008|Ngandu Magande|MMD|
Situmbeko Musokotwane|m|ZM|finance minister|2008||||
Alexander Chikwanda|m|ZM|finance minister|2011|2016||PF|
Felix Mutati|m|ZM|finance minister|2016|2018|||
Margaret Mwanakatwe|f|ZM|finance minister|2018|2019||PF|
Bwalya Ng'andu|m|ZM|finance minister|2019|2021|||
Kenneth Kaunda|m|ZM|opposition leader|1995|2000||UNIP|
Anderson Mazoka|m|ZM|opposition leader|1998|2006||UPND|
Michael Sata|m|ZM|opposition leader|2001|2011||PF|
Hakainde Hichilema|m|ZM|opposition leader|2006|2021||UPND|
Canaan Banana|m|ZW|president|1980|1987|||
Robert Mugabe|m|ZW|president|1987|2017|Robert Gabriel Mugabe;Robert G. Mugabe|ZANU-PF|
Emmerson Mnangagwa|m|ZW|president|2017||Emmerson Dambudzo Mnangagwa|ZANU-PF|
Robert Mugabe|m|ZW|prime minister|1980|1987|Robert Gabriel Mugabe|ZANU-PF|
Morgan Tsvangirai|m|ZW|prime minister|2009|2013||MDC|
Grace Mugabe|f|ZW|leader|1996|2017||ZANU-PF|
Chenjerai Hunzvi|m|ZW|leader|1997|2001|Chenjerai Hitler Hunzvi||
Simon Muzenda|m|ZW|vice president|1987|2003||ZANU-PF|
Joshua Nkomo|m|ZW|vice president|1990|1999||ZANU-PF|
Joseph Msika|m|ZW|vice president|1999|2009||ZANU-PF|
Joice Mujuru|f|ZW|vice president|2004|2014|Joyce Mujuru|ZANU-PF|
John Nkomo|m|ZW|vice president|2009|2013||ZANU-PF|
Emmerson Mnangagwa|m|ZW|vice president|2014|2017||ZANU-PF|
Phelekezela Mphoko|m|ZW|vice president|2014|2017||ZANU-PF|
Constantino Chiwenga|m|ZW|vice president|2017|||ZANU-PF|
Kembo Mohadi|m|ZW|vice president|2017|||ZANU-PF|
Arthur Mutambara|m|ZW|deputy prime minister|2009|2013||MDC|
Thokozani Khupe|f|ZW|deputy prime minister|2009|2013||MDC|
Nathan Shamuyarira|m|ZW|foreign minister|1987|1995||ZANU-PF|
Stan Mudenge|m|ZW|foreign minister|1995|2005|Stanislaus Mudenge|ZANU-PF|
Simbarashe Mumbengegwi|m|ZW|foreign minister|2005|2017||ZANU-PF|
Walter Mzembi|m|ZW|foreign minister|2017|2017||ZANU-PF|
Sibusiso Moyo|m|ZW|foreign minister|2017|2021||ZANU-PF|
Frederick Shava|m|ZW|foreign minister|2021|2025||ZANU-PF|
Amon Murwira|m|ZW|foreign minister|2025|||ZANU-PF|
Moven Mahachi|m|ZW|defence minister|1992|2001||ZANU-PF|
Sydney Sekeramayi|m|ZW|defence minister|2001|2017||ZANU-PF|
Emmerson Mnangagwa|m|ZW|defence minister|2009|2013||ZANU-PF|
Oppah Muchinguri|f|ZW|defence minister|2018||Oppah Muchinguri-Kashiri|ZANU-PF|
Bernard Chidzero|m|ZW|finance minister|1980|1995||ZANU-PF|
Herbert Murerwa|m|ZW|finance minister|1996|2007||ZANU-PF|
Simba Makoni|m|ZW|finance minister|2000|2002||ZANU-PF|
Samuel Mumbengegwi|m|ZW|finance minister|2007|2009||ZANU-PF|
Tendai Biti|m|ZW|finance minister|2009|2013||MDC|
Patrick Chinamasa|m|ZW|finance minister|2013|2018||ZANU-PF|
Mthuli Ncube|m|ZW|finance minister|2018||||
Dumiso Dabengwa|m|ZW|interior minister|1992|2000||ZANU-PF|
John Nkomo|m|ZW|interior minister|2000|2002||ZANU-PF|
Kembo Mohadi|m|ZW|interior minister|2002|2015||ZANU-PF|
Kazembe Kazembe|m|ZW|interior minister|2019|||ZANU-PF|
Tichaona Jokonya|m|ZW|ambassador to the UN|1999|2003|||
Boniface Chidyausiku|m|ZW|ambassador to the UN|2002|2014|||
Edgar Tekere|m|ZW|opposition leader|1989|1995||ZUM|
Morgan Tsvangirai|m|ZW|opposition leader|1999|2018||MDC|
Welshman Ncube|m|ZW|opposition leader|2005|||MDC|
Tendai Biti|m|ZW|opposition leader|2006|||MDC|
Nelson Chamisa|m|ZW|opposition leader|2018|||CCC|
Emmerson Mnangagwa|m|ZW|speaker|2000|2005||ZANU-PF|
Lovemore Moyo|m|ZW|speaker|2008|2013||MDC|
Margaret Dongo|f|ZW|MP|1990|2000|||
Roy Bennett|m|ZW|MP|2000|2004||MDC|
Gibson Sibanda|m|ZW|MP|2000|2010||MDC|
Job Sikhala|m|ZW|MP|2000|||CCC|
David Coltart|m|ZW|MP|2000|2008||MDC|
David Coltart|m|ZW|mayor|2023|||CCC|
Solomon Mujuru|m|ZW|general|1981|1992|Rex Nhongo;Tapfumaneyi Solomon Mujuru||
Vitalis Zvinavashe|m|ZW|general|1992|2003|||
Perence Shiri|m|ZW|general|1992|2017|||
Constantino Chiwenga|m|ZW|general|1994|2017|Constantine Chiwenga||
Philip Valerio Sibanda|m|ZW|general|2017|2025|Phillip Valerio Sibanda||
Wayne Bvudzijena|m|ZW|spokesman|1998|2012|||
Learnmore Jongwe|m|ZW|spokesman|1999|2002||MDC|
Jonathan Moyo|m|ZW|spokesman|2000|2015||ZANU-PF|
George Charamba|m|ZW|spokesman|2000||||
Paul Themba Nyathi|m|ZW|spokesman|2002|2006||MDC|
Bright Matonga|m|ZW|spokesman|2006|2009||ZANU-PF|
Nelson Chamisa|m|ZW|spokesman|2006|2014||MDC|
Obert Gutu|m|ZW|spokesman|2014|2018||MDC|
Patrick Chinamasa|m|ZW|spokesman|2018||||
Nick Mangwana|m|ZW|spokesman|2018||||
Jenfan Muswere|m|ZW|spokesman|2023|||ZANU-PF|
Monica Mutsvangwa|f|ZW|spokeswoman|2018|2023||ZANU-PF|
Pius Ncube|m|ZW|activist|1998|2007|||
Lovemore Madhuku|m|ZW|activist|2000||||
Jenni Williams|f|ZW|activist|2003||||
Itai Dzamara|m|ZW|activist|2014|2015|||
Hopewell Chin'ono|m|ZW|activist|2020||||
`;
