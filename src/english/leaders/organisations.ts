/** Leaders of international organisations, 1990–2026: name | gender | country | office | from | to | spellings | party | Wikidata. Own compilation; see the head of `index.ts`. */
export const organisations = `
Ajit Singh|m||ASEAN secretary-general|1993|1997|||
Rodolfo Severino|m||ASEAN secretary-general|1998|2002|||
Ong Keng Yong|m||ASEAN secretary-general|2003|2007|||
Surin Pitsuwan|m||ASEAN secretary-general|2008|2012|||
Le Luong Minh|m||ASEAN secretary-general|2013|2017|||
Lim Jock Hoi|m||ASEAN secretary-general|2018|2022|||
Kao Kim Hourn|m||ASEAN secretary-general|2023||||
Omar Kabbaj|m||African Development Bank president|1995|2005|||
Donald Kaberuka|m||African Development Bank president|2005|2015|||
Akinwumi Adesina|m||African Development Bank president|2015|2025|||
Sidi Ould Tah|m||African Development Bank president|2025||||
Amara Essy|m||African Union Commission chairperson|2002|2003|||
Alpha Oumar Konare|m||African Union Commission chairperson|2003|2008|Alpha Oumar Konaré||
Jean Ping|m||African Union Commission chairperson|2008|2012|||
Nkosazana Dlamini-Zuma|f||African Union Commission chairperson|2012|2017|Nkosazana Dlamini Zuma||
Moussa Faki|m||African Union Commission chairperson|2017|2025|Moussa Faki Mahamat||
Mahamoud Ali Youssouf|m||African Union Commission chairperson|2025||Mahmoud Ali Youssouf||
Thabo Mbeki|m||African Union chairperson|2002|2003|||
Joaquim Chissano|m||African Union chairperson|2003|2004|||
Olusegun Obasanjo|m||African Union chairperson|2004|2006|||
Denis Sassou-Nguesso|m||African Union chairperson|2006|2007|Denis Sassou Nguesso||
John Kufuor|m||African Union chairperson|2007|2008|John Agyekum Kufuor||
Jakaya Kikwete|m||African Union chairperson|2008|2009|||
Moammar Gadhafi|m||African Union chairperson|2009|2010|Muammar Gaddafi;Moammar Gaddafi;Muammar Qaddafi;Moammar Kadafi||
Bingu wa Mutharika|m||African Union chairperson|2010|2011|||
Teodoro Obiang Nguema|m||African Union chairperson|2011|2012|Teodoro Obiang||
Thomas Boni Yayi|m||African Union chairperson|2012|2013|Boni Yayi;Thomas Yayi Boni||
Hailemariam Desalegn|m||African Union chairperson|2013|2014|||
Mohamed Ould Abdel Aziz|m||African Union chairperson|2014|2015|||
Robert Mugabe|m||African Union chairperson|2015|2016|||
Idriss Deby|m||African Union chairperson|2016|2017|Idriss Déby||
Alpha Conde|m||African Union chairperson|2017|2018|Alpha Condé||
Paul Kagame|m||African Union chairperson|2018|2019|||
Abdel Fattah el-Sissi|m||African Union chairperson|2019|2020|Abdel Fattah al-Sisi;Abdel-Fattah el-Sissi||
Cyril Ramaphosa|m||African Union chairperson|2020|2021|||
Felix Tshisekedi|m||African Union chairperson|2021|2022|Félix Tshisekedi||
Macky Sall|m||African Union chairperson|2022|2023|||
Azali Assoumani|m||African Union chairperson|2023|2024|||
Mohamed Ould Ghazouani|m||African Union chairperson|2024|2025|Mohamed Ould Cheikh Ghazouani;Mohamed Ould Cheikh El Ghazouani||
Joao Lourenco|m||African Union chairperson|2025|2026|João Lourenço||
Evariste Ndayishimiye|m||African Union chairperson|2026||Évariste Ndayishimiye||
Said Djinnit|m||African Union envoy|2003|2008|||
Salim Ahmed Salim|m||African Union envoy|2004|2008|||
Thabo Mbeki|m||African Union envoy|2009||||
Jerry Rawlings|m||African Union envoy|2010|2013|||
Olusegun Obasanjo|m||African Union envoy|2021||||
Ian Martin|m||Amnesty International secretary-general|1986|1992|||
Pierre Sane|m||Amnesty International secretary-general|1992|2001|Pierre Sané||
Irene Khan|f||Amnesty International secretary-general|2001|2009|Irene Zubaida Khan||
Salil Shetty|m||Amnesty International secretary-general|2010|2018|||
Kumi Naidoo|m||Amnesty International secretary-general|2018|2019|||
Agnes Callamard|f||Amnesty International secretary-general|2021||Agnès Callamard||
Chedli Klibi|m||Arab League secretary-general|1979|1990|Chadli Klibi||
Esmat Abdel-Meguid|m||Arab League secretary-general|1991|2001|Esmat Abdel Meguid;Ahmed Esmat Abdel-Meguid;Ismat Abdel Meguid||
Amr Moussa|m||Arab League secretary-general|2001|2011|Amre Moussa;Amr Mussa||
Nabil Elaraby|m||Arab League secretary-general|2011|2016|Nabil el-Araby;Nabil al-Arabi;Nabil Al-Araby||
Ahmed Aboul Gheit|m||Arab League secretary-general|2016||Ahmed Abul Gheit||
Mitsuo Sato|m||Asian Development Bank president|1993|1999|||
Tadao Chino|m||Asian Development Bank president|1999|2005|||
Haruhiko Kuroda|m||Asian Development Bank president|2005|2013|||
Takehiko Nakao|m||Asian Development Bank president|2013|2020|||
Masatsugu Asakawa|m||Asian Development Bank president|2020|2025|||
Masato Kanda|m||Asian Development Bank president|2025||||
Edwin Carrington|m||CARICOM secretary-general|1992|2010|||
Irwin LaRocque|m||CARICOM secretary-general|2011|2021|||
Carla Barnett|f||CARICOM secretary-general|2021||||
Ivan Korotchenya|m||CIS executive secretary|1991|1998|||
Boris Berezovsky|m||CIS executive secretary|1998|1999|||
Yuri Yarov|m||CIS executive secretary|1999|2004|Yury Yarov||
Vladimir Rushailo|m||CIS executive secretary|2004|2007|||
Sergei Lebedev|m||CIS executive secretary|2007||Sergey Lebedev||
Nikolai Bordyuzha|m||CSTO secretary-general|2003|2016|||
Stanislav Zas|m||CSTO secretary-general|2020|2023|Stanislau Zas||
Imangali Tasmagambetov|m||CSTO secretary-general|2023|2025|||
Wolfgang Hoffmann|m||CTBTO executive secretary|1997|2005|||
Tibor Toth|m||CTBTO executive secretary|2005|2013|Tibor Tóth||
Lassina Zerbo|m||CTBTO executive secretary|2013|2021|||
Robert Floyd|m||CTBTO executive secretary|2021||||
Shridath Ramphal|m||Commonwealth secretary-general|1975|1990|Sir Shridath Ramphal;Sonny Ramphal||
Emeka Anyaoku|m||Commonwealth secretary-general|1990|2000|||
Don McKinnon|m||Commonwealth secretary-general|2000|2008|Donald McKinnon||
Kamalesh Sharma|m||Commonwealth secretary-general|2008|2016|||
Patricia Scotland|f||Commonwealth secretary-general|2016|2025|Baroness Scotland||
Shirley Botchwey|f||Commonwealth secretary-general|2025||Shirley Ayorkor Botchwey||
Alvaro Gil-Robles|m||Council of Europe human rights commissioner|1999|2006|Álvaro Gil-Robles||
Thomas Hammarberg|m||Council of Europe human rights commissioner|2006|2012|||
Nils Muiznieks|m||Council of Europe human rights commissioner|2012|2018|Nils Muižnieks||
Dunja Mijatovic|f||Council of Europe human rights commissioner|2018|2024|Dunja Mijatović||
Michael O'Flaherty|m||Council of Europe human rights commissioner|2024||||
Catherine Lalumiere|f||Council of Europe secretary-general|1989|1994|Catherine Lalumière||
Daniel Tarschys|m||Council of Europe secretary-general|1994|1999|||
Walter Schwimmer|m||Council of Europe secretary-general|1999|2004|||
Terry Davis|m||Council of Europe secretary-general|2004|2009|||
Thorbjoern Jagland|m||Council of Europe secretary-general|2009|2019|Thorbjørn Jagland;Thorbjorn Jagland||
Marija Pejcinovic Buric|f||Council of Europe secretary-general|2019|2024|Marija Pejčinović Burić||
Alain Berset|m||Council of Europe secretary-general|2024||||
Rony Brauman|m||Doctors Without Borders president|1982|1994|||
James Orbinski|m||Doctors Without Borders president|1998|2001|||
Joanne Liu|f||Doctors Without Borders president|2013|2019|||
Christos Christou|m||Doctors Without Borders president|2019||||
Jacques Attali|m||EBRD president|1991|1993|||
Jacques de Larosiere|m||EBRD president|1993|1998|Jacques de Larosière||
Horst Koehler|m||EBRD president|1998|2000|Horst Köhler;Horst Kohler||
Jean Lemierre|m||EBRD president|2000|2008|||
Thomas Mirow|m||EBRD president|2008|2012|||
Suma Chakrabarti|m||EBRD president|2012|2020|||
Odile Renaud-Basso|f||EBRD president|2020||||
Mohamed Ibn Chambas|m||ECOWAS Commission president|2007|2010|||
James Victor Gbeho|m||ECOWAS Commission president|2010|2012|Victor Gbeho||
Kadre Desire Ouedraogo|m||ECOWAS Commission president|2012|2016|Kadré Désiré Ouédraogo||
Jean-Claude Brou|m||ECOWAS Commission president|2018|2022|Jean-Claude Kassi Brou||
Omar Touray|m||ECOWAS Commission president|2022||Omar Alieu Touray||
Abass Bundu|m||ECOWAS executive secretary|1989|1993|Abbas Bundu||
Edouard Benjamin|m||ECOWAS executive secretary|1993|1997|||
Lansana Kouyate|m||ECOWAS executive secretary|1997|2002|Lansana Kouyaté||
Mohamed Ibn Chambas|m||ECOWAS executive secretary|2002|2010|||
Frans Andriessen|m||EU commissioner|1981|1993|||
Abel Matutes|m||EU commissioner|1986|1994|||
Manuel Marin|m||EU commissioner|1986|1999|Manuel Marín||
Carlo Ripa di Meana|m||EU commissioner|1989|1992|||
Karel Van Miert|m||EU commissioner|1989|1999|Karel van Miert||
Leon Brittan|m||EU commissioner|1989|1999|Sir Leon Brittan||
Martin Bangemann|m||EU commissioner|1989|1999|||
Hans van den Broek|m||EU commissioner|1993|1999|||
Edith Cresson|f||EU commissioner|1995|1999|||
Emma Bonino|f||EU commissioner|1995|1999|||
Franz Fischler|m||EU commissioner|1995|2004|||
Mario Monti|m||EU commissioner|1995|2004|||
Neil Kinnock|m||EU commissioner|1995|2004|||
Antonio Vitorino|m||EU commissioner|1999|2004|António Vitorino||
Chris Patten|m||EU commissioner|1999|2004|Christopher Patten||
Pascal Lamy|m||EU commissioner|1999|2004|||
Poul Nielson|m||EU commissioner|1999|2004|||
Guenter Verheugen|m||EU commissioner|1999|2010|Günter Verheugen;Gunter Verheugen||
Michel Barnier|m||EU commissioner|1999|2014|||
Viviane Reding|f||EU commissioner|1999|2014|||
Sandra Kalniete|f||EU commissioner|2004|2004|||
Franco Frattini|m||EU commissioner|2004|2008|||
Peter Mandelson|m||EU commissioner|2004|2008|||
Louis Michel|m||EU commissioner|2004|2009|||
Benita Ferrero-Waldner|f||EU commissioner|2004|2010|||
Charlie McCreevy|m||EU commissioner|2004|2010|||
Laszlo Kovacs|m||EU commissioner|2004|2010|László Kovács||
Neelie Kroes|f||EU commissioner|2004|2014|||
Olli Rehn|m||EU commissioner|2004|2014|||
Catherine Ashton|f||EU commissioner|2008|2009|Cathy Ashton;Baroness Ashton||
Karel De Gucht|m||EU commissioner|2009|2014|Karel de Gucht||
Maros Sefcovic|m||EU commissioner|2009||Maroš Šefčovič||
Stefan Fuele|m||EU commissioner|2010|2014|Štefan Füle;Stefan Fule||
Kristalina Georgieva|f||EU commissioner|2010|2016|||
Cecilia Malmstrom|f||EU commissioner|2010|2019|Cecilia Malmström||
Guenther Oettinger|m||EU commissioner|2010|2019|Günther Oettinger;Gunther Oettinger||
Johannes Hahn|m||EU commissioner|2010|2024|||
Christos Stylianides|m||EU commissioner|2014|2019|||
Dimitris Avramopoulos|m||EU commissioner|2014|2019|||
Pierre Moscovici|m||EU commissioner|2014|2019|||
Phil Hogan|m||EU commissioner|2014|2020|||
Frans Timmermans|m||EU commissioner|2014|2023|||
Margrethe Vestager|f||EU commissioner|2014|2024|||
Vera Jourova|f||EU commissioner|2014|2024|Věra Jourová||
Valdis Dombrovskis|m||EU commissioner|2014||||
Didier Reynders|m||EU commissioner|2019|2024|||
Janez Lenarcic|m||EU commissioner|2019|2024|Janez Lenarčič||
Kadri Simson|f||EU commissioner|2019|2024|||
Margaritis Schinas|m||EU commissioner|2019|2024|||
Paolo Gentiloni|m||EU commissioner|2019|2024|||
Thierry Breton|m||EU commissioner|2019|2024|||
Ylva Johansson|f||EU commissioner|2019|2024|||
Dubravka Suica|f||EU commissioner|2019||Dubravka Šuica||
Oliver Varhelyi|m||EU commissioner|2019||Olivér Várhelyi||
Mairead McGuinness|f||EU commissioner|2020|2024|Mairéad McGuinness||
Wopke Hoekstra|m||EU commissioner|2023||||
Andrius Kubilius|m||EU commissioner|2024||||
Dan Jorgensen|m||EU commissioner|2024||Dan Jørgensen||
Hadja Lahbib|f||EU commissioner|2024||||
Henna Virkkunen|f||EU commissioner|2024||||
Jozef Sikela|m||EU commissioner|2024||Jozef Síkela||
Magnus Brunner|m||EU commissioner|2024||||
Marta Kos|f||EU commissioner|2024||||
Michael McGrath|m||EU commissioner|2024||||
Stephane Sejourne|m||EU commissioner|2024||Stéphane Séjourné||
Teresa Ribera|f||EU commissioner|2024||||
Lord Carrington|m||EU envoy|1991|1992|Peter Carrington||
David Owen|m||EU envoy|1992|1995|Lord Owen||
Hans Koschnick|m||EU envoy|1994|1996|||
Carl Bildt|m||EU envoy|1995|1995|||
Miguel Angel Moratinos|m||EU envoy|1996|2003|Miguel Ángel Moratinos||
Aldo Ajello|m||EU envoy|1996|2007|||
Wolfgang Petritsch|m||EU envoy|1998|1999|||
Francesc Vendrell|m||EU envoy|2002|2008|||
Marc Otte|m||EU envoy|2003|2011|||
Pieter Feith|m||EU envoy|2005|2012|||
Peter Semneby|m||EU envoy|2006|2011|||
Peter Sorensen|m||EU envoy|2011||Peter Sørensen||
Enrique Mora|m||EU envoy|2015|2025|||
Miroslav Lajcak|m||EU envoy|2020|2025|Miroslav Lajčák||
Javier Solana|m||EU foreign policy chief|1999|2009|||
Catherine Ashton|f||EU foreign policy chief|2009|2014|Cathy Ashton;Baroness Ashton||
Federica Mogherini|f||EU foreign policy chief|2014|2019|||
Josep Borrell|m||EU foreign policy chief|2019|2024|||
Kaja Kallas|f||EU foreign policy chief|2024||||
Peter Stano|m||EU spokesman|2019|2024|||
Cristina Gallach|f||EU spokeswoman|1999|2009|||
Maja Kocijancic|f||EU spokeswoman|2010|2020|Maja Kocijančič||
Anitta Hipper|f||EU spokeswoman|2024||||
Wim Duisenberg|m||European Central Bank president|1998|2003|||
Jean-Claude Trichet|m||European Central Bank president|2003|2011|||
Mario Draghi|m||European Central Bank president|2011|2019|||
Christine Lagarde|f||European Central Bank president|2019||||
Jacques Delors|m||European Commission president|1985|1995|||
Jacques Santer|m||European Commission president|1995|1999|||
Manuel Marin|m||European Commission president|1999|1999|Manuel Marín||
Romano Prodi|m||European Commission president|1999|2004|||
Jose Manuel Barroso|m||European Commission president|2004|2014|José Manuel Barroso;Jose Manuel Durao Barroso;José Manuel Durão Barroso||
Jean-Claude Juncker|m||European Commission president|2014|2019|||
Ursula von der Leyen|f||European Commission president|2019||Ursula Von der Leyen||
Bruno Dethomas|m||European Commission spokesman|1988|1995|||
Nikolaus van der Pas|m||European Commission spokesman|1995|1998|||
Jonathan Faull|m||European Commission spokesman|1999|2003|||
Reijo Kemppinen|m||European Commission spokesman|2003|2004|||
Johannes Laitenberger|m||European Commission spokesman|2005|2009|||
Margaritis Schinas|m||European Commission spokesman|2014|2019|||
Eric Mamer|m||European Commission spokesman|2019|2024|||
Pia Ahrenkilde Hansen|f||European Commission spokeswoman|2009|2014|Pia Ahrenkilde-Hansen||
Paula Pinho|f||European Commission spokeswoman|2024||||
Herman Van Rompuy|m||European Council president|2009|2014|Herman van Rompuy||
Donald Tusk|m||European Council president|2014|2019|||
Charles Michel|m||European Council president|2019|2024|||
Antonio Costa|m||European Council president|2024||António Costa||
Enrique Baron Crespo|m||European Parliament president|1989|1992|Enrique Barón Crespo||
Egon Klepsch|m||European Parliament president|1992|1994|||
Klaus Haensch|m||European Parliament president|1994|1997|Klaus Hänsch;Klaus Hansch||
Jose Maria Gil-Robles|m||European Parliament president|1997|1999|José María Gil-Robles||
Nicole Fontaine|f||European Parliament president|1999|2002|||
Pat Cox|m||European Parliament president|2002|2004|||
Josep Borrell|m||European Parliament president|2004|2007|||
Hans-Gert Poettering|m||European Parliament president|2007|2009|Hans-Gert Pöttering;Hans-Gert Pottering||
Jerzy Buzek|m||European Parliament president|2009|2012|||
Martin Schulz|m||European Parliament president|2012|2017|||
Antonio Tajani|m||European Parliament president|2017|2019|||
David Sassoli|m||European Parliament president|2019|2022|||
Roberta Metsola|f||European Parliament president|2022||||
Juergen Storbeck|m||Europol director|1994|2004|Jürgen Storbeck;Jurgen Storbeck||
Max-Peter Ratzel|m||Europol director|2005|2009|||
Rob Wainwright|m||Europol director|2009|2018|||
Catherine De Bolle|f||Europol director|2018||Catherine de Bolle||
Edouard Saouma|m||FAO director-general|1976|1993|||
Jacques Diouf|m||FAO director-general|1994|2011|||
Jose Graziano da Silva|m||FAO director-general|2012|2019|José Graziano da Silva||
Qu Dongyu|m||FAO director-general|2019||||
Joao Havelange|m||FIFA president|1974|1998|João Havelange||
Sepp Blatter|m||FIFA president|1998|2015|Joseph Blatter||
Gianni Infantino|m||FIFA president|2016||||
Boutros Boutros-Ghali|m||Francophonie secretary-general|1997|2002|Boutros Ghali||
Abdou Diouf|m||Francophonie secretary-general|2003|2014|||
Michaelle Jean|f||Francophonie secretary-general|2015|2018|Michaëlle Jean||
Louise Mushikiwabo|f||Francophonie secretary-general|2019||||
Arthur Dunkel|m||GATT director-general|1980|1993|||
Peter Sutherland|m||GATT director-general|1993|1995|Peter D. Sutherland||
Abdullah Bishara|m||GCC secretary-general|1981|1993|Abdulla Bishara||
Fahim bin Sultan al-Qasimi|m||GCC secretary-general|1993|1996|Fahim al-Qasimi||
Jamil al-Hujailan|m||GCC secretary-general|1996|2002|Jamil al-Hujaylan||
Abdul Rahman al-Attiyah|m||GCC secretary-general|2002|2011|Abdulrahman al-Attiyah||
Abdul Latif al-Zayani|m||GCC secretary-general|2011|2020|Abdullatif al-Zayani||
Nayef al-Hajraf|m||GCC secretary-general|2020|2023|Nayef Falah al-Hajraf||
Jasem Mohamed al-Budaiwi|m||GCC secretary-general|2023||Jasem al-Budaiwi;Jasem Albudaiwi||
Thilo Bode|m||Greenpeace executive director|1995|2001|||
Kumi Naidoo|m||Greenpeace executive director|2009|2015|||
Jennifer Morgan|f||Greenpeace executive director|2016|2022|||
Sidney Jones|f||Human Rights Watch director|1989|2002|||
Holly Cartner|f||Human Rights Watch director|1990|2010|||
Rachel Denber|f||Human Rights Watch director|1991||||
Jose Miguel Vivanco|m||Human Rights Watch director|1994|2022|José Miguel Vivanco||
Brad Adams|m||Human Rights Watch director|2002|2022|||
Sarah Leah Whitson|f||Human Rights Watch director|2004|2020|||
Tanya Lokshina|f||Human Rights Watch director|2008||||
Elaine Pearson|f||Human Rights Watch director|2012||||
Omar Shakir|m||Human Rights Watch director|2016||||
Lama Fakih|f||Human Rights Watch director|2020||||
Aryeh Neier|m||Human Rights Watch executive director|1981|1993|||
Kenneth Roth|m||Human Rights Watch executive director|1993|2022|Ken Roth||
Tirana Hassan|f||Human Rights Watch executive director|2023|2025|||
Philippe Bolopion|m||Human Rights Watch executive director|2025||||
Hans Blix|m||IAEA director general|1981|1997|||
Mohamed ElBaradei|m||IAEA director general|1997|2009|Mohammed ElBaradei;Mohamed El-Baradei;Mohamed El Baradei;Mohammed el-Baradei||
Yukiya Amano|m||IAEA director general|2009|2019|||
Rafael Grossi|m||IAEA director general|2019||Rafael Mariano Grossi||
David Kyd|m||IAEA spokesman|1990|2001|||
Mark Gwozdecky|m||IAEA spokesman|2000|2005|||
Melissa Fleming|f||IAEA spokeswoman|2001|2009|||
Philippe Kirsch|m||ICC president|2003|2009|||
Song Sang-hyun|m||ICC president|2009|2015|Sang-Hyun Song||
Silvia Fernandez de Gurmendi|f||ICC president|2015|2018|Silvia Fernández de Gurmendi||
Chile Eboe-Osuji|m||ICC president|2018|2021|||
Piotr Hofmanski|m||ICC president|2021|2024|Piotr Hofmański||
Tomoko Akane|f||ICC president|2024||||
Luis Moreno-Ocampo|m||ICC prosecutor|2003|2012|Luis Moreno Ocampo||
Fatou Bensouda|f||ICC prosecutor|2012|2021|||
Karim Khan|m||ICC prosecutor|2021||Karim A.A. Khan||
Fadi el-Abdallah|m||ICC spokesman|2009||Fadi El Abdallah;Fadi El-Abdallah||
Robert Jennings|m||ICJ president|1991|1994|Sir Robert Jennings||
Mohammed Bedjaoui|m||ICJ president|1994|1997|||
Stephen Schwebel|m||ICJ president|1997|2000|Stephen M. Schwebel||
Gilbert Guillaume|m||ICJ president|2000|2003|||
Shi Jiuyong|m||ICJ president|2003|2006|||
Rosalyn Higgins|f||ICJ president|2006|2009|||
Hisashi Owada|m||ICJ president|2009|2012|||
Peter Tomka|m||ICJ president|2012|2015|||
Ronny Abraham|m||ICJ president|2015|2018|||
Abdulqawi Ahmed Yusuf|m||ICJ president|2018|2021|Abdulqawi Yusuf||
Joan Donoghue|f||ICJ president|2021|2024|Joan E. Donoghue||
Nawaf Salam|m||ICJ president|2024|2025|||
Yuji Iwasawa|m||ICJ president|2025||||
Robert Priddle|m||IEA executive director|1994|2002|||
Claude Mandil|m||IEA executive director|2003|2007|||
Nobuo Tanaka|m||IEA executive director|2007|2011|||
Maria van der Hoeven|f||IEA executive director|2011|2015|||
Fatih Birol|m||IEA executive director|2015||||
Michel Hansenne|m||ILO director-general|1989|1999|||
Juan Somavia|m||ILO director-general|1999|2012|||
Guy Ryder|m||ILO director-general|2012|2022|||
Gilbert Houngbo|m||ILO director-general|2022||Gilbert F. Houngbo||
Michel Camdessus|m||IMF managing director|1987|2000|||
Horst Koehler|m||IMF managing director|2000|2004|Horst Köhler;Horst Kohler||
Rodrigo Rato|m||IMF managing director|2004|2007|Rodrigo de Rato||
Dominique Strauss-Kahn|m||IMF managing director|2007|2011|||
Christine Lagarde|f||IMF managing director|2011|2019|||
Kristalina Georgieva|f||IMF managing director|2019||||
Thomas Dawson|m||IMF spokesman|1999|2006|Thomas C. Dawson||
Gerry Rice|m||IMF spokesman|2011|2022|||
Julie Kozack|f||IMF spokeswoman|2022||||
Juan Antonio Samaranch|m||IOC president|1980|2001|||
Jacques Rogge|m||IOC president|2001|2013|||
Thomas Bach|m||IOC president|2013|2025|||
Kirsty Coventry|f||IOC president|2025||||
William Lacy Swing|m||IOM director general|2008|2018|William Swing||
Antonio Vitorino|m||IOM director general|2018|2023|António Vitorino||
Amy Pope|f||IOM director general|2023||||
Robert Watson|m||IPCC chairman|1997|2002|||
Rajendra Pachauri|m||IPCC chairman|2002|2015|||
Hoesung Lee|m||IPCC chairman|2015|2023|Lee Hoesung||
Jim Skea|m||IPCC chairman|2023||||
Gareth Evans|m||International Crisis Group president|2000|2009|||
Louise Arbour|f||International Crisis Group president|2009|2014|||
Jean-Marie Guehenno|m||International Crisis Group president|2014|2017|Jean-Marie Guéhenno||
Robert Malley|m||International Crisis Group president|2018|2021|Rob Malley||
Comfort Ero|f||International Crisis Group president|2021||||
Raymond Kendall|m||Interpol secretary-general|1985|2000|||
Ronald Noble|m||Interpol secretary-general|2000|2014|Ronald K. Noble||
Juergen Stock|m||Interpol secretary-general|2014|2024|Jürgen Stock;Jurgen Stock||
Valdecy Urquiza|m||Interpol secretary-general|2024||||
Jack Smith|m||Kosovo tribunal prosecutor|2018|2022|||
Kimberly West|f||Kosovo tribunal prosecutor|2023||||
Daniel Bellemare|m||Lebanon tribunal prosecutor|2009|2012|||
Norman Farrell|m||Lebanon tribunal prosecutor|2012|2023|||
Klaus Naumann|m||NATO Military Committee chairman|1996|1999|||
Guido Venturoni|m||NATO Military Committee chairman|1999|2002|||
Harald Kujat|m||NATO Military Committee chairman|2002|2005|||
Ray Henault|m||NATO Military Committee chairman|2005|2008|Raymond Henault||
Giampaolo Di Paola|m||NATO Military Committee chairman|2008|2011|||
Knud Bartels|m||NATO Military Committee chairman|2012|2015|||
Petr Pavel|m||NATO Military Committee chairman|2015|2018|||
Stuart Peach|m||NATO Military Committee chairman|2018|2021|Sir Stuart Peach||
Rob Bauer|m||NATO Military Committee chairman|2021|2025|||
Giuseppe Cavo Dragone|m||NATO Military Committee chairman|2025||||
John Galvin|m||NATO commander|1987|1992|John R. Galvin||
John Shalikashvili|m||NATO commander|1992|1993|John M. Shalikashvili||
George Joulwan|m||NATO commander|1993|1997|George A. Joulwan||
Leighton Smith|m||NATO commander|1994|1996|Leighton W. Smith||
Wesley Clark|m||NATO commander|1997|2000|Wesley K. Clark||
Mike Jackson|m||NATO commander|1999|1999|Michael Jackson;Sir Mike Jackson||
Klaus Reinhardt|m||NATO commander|1999|2000|||
Joseph Ralston|m||NATO commander|2000|2003|Joseph W. Ralston||
James Jones|m||NATO commander|2003|2006|James L. Jones||
Bantz Craddock|m||NATO commander|2006|2009|Bantz J. Craddock;John Craddock||
James Stavridis|m||NATO commander|2009|2013|James G. Stavridis||
Philip Breedlove|m||NATO commander|2013|2016|Philip M. Breedlove||
Curtis Scaparrotti|m||NATO commander|2016|2019|Curtis M. Scaparrotti||
Tod Wolters|m||NATO commander|2019|2022|Tod D. Wolters||
Christopher Cavoli|m||NATO commander|2022|2025|Christopher G. Cavoli||
Alexus Grynkewich|m||NATO commander|2025||||
Lord Carrington|m||NATO secretary-general|1984|1988|Peter Carrington||
Manfred Woerner|m||NATO secretary-general|1988|1994|Manfred Wörner;Manfred Worner||
Sergio Balanzino|m||NATO secretary-general|1994|1995|||
Willy Claes|m||NATO secretary-general|1994|1995|||
Javier Solana|m||NATO secretary-general|1995|1999|||
George Robertson|m||NATO secretary-general|1999|2003|Lord Robertson||
Jaap de Hoop Scheffer|m||NATO secretary-general|2004|2009|||
Anders Fogh Rasmussen|m||NATO secretary-general|2009|2014|||
Jens Stoltenberg|m||NATO secretary-general|2014|2024|||
Mark Rutte|m||NATO secretary-general|2024||||
Jamie Shea|m||NATO spokesman|1993|2000|||
Yves Brodeur|m||NATO spokesman|2000|2004|||
James Appathurai|m||NATO spokesman|2004|2010|||
Oana Lungescu|f||NATO spokeswoman|2010|2023|||
Farah Dakhlallah|f||NATO spokeswoman|2024|2025|||
Allison Hart|f||NATO spokeswoman|2025||||
Joao Baena Soares|m||OAS secretary-general|1984|1994|João Clemente Baena Soares;Joao Clemente Baena Soares||
Cesar Gaviria|m||OAS secretary-general|1994|2004|César Gaviria||
Miguel Angel Rodriguez|m||OAS secretary-general|2004|2004|Miguel Ángel Rodríguez||
Jose Miguel Insulza|m||OAS secretary-general|2005|2015|José Miguel Insulza||
Luis Almagro|m||OAS secretary-general|2015|2025|||
Albert Ramdin|m||OAS secretary-general|2025||||
Salim Ahmed Salim|m||OAU secretary-general|1989|2001|Salim Salim||
Amara Essy|m||OAU secretary-general|2001|2002|||
Gerard Stoudmann|m||ODIHR director|1997|2002|Gérard Stoudmann||
Christian Strohal|m||ODIHR director|2003|2008|||
Janez Lenarcic|m||ODIHR director|2008|2014|Janez Lenarčič||
Michael Georg Link|m||ODIHR director|2014|2017|Michael Link||
Ingibjorg Solrun Gisladottir|f||ODIHR director|2017|2020|Ingibjörg Sólrún Gísladóttir||
Matteo Mecacci|m||ODIHR director|2020|2024|||
Maria Telalian|f||ODIHR director|2024||||
Jean-Claude Paye|m||OECD secretary-general|1984|1996|||
Donald Johnston|m||OECD secretary-general|1996|2006|Donald J. Johnston||
Angel Gurria|m||OECD secretary-general|2006|2021|Ángel Gurría||
Mathias Cormann|m||OECD secretary-general|2021||||
Hamid Algabid|m||OIC secretary-general|1989|1996|Hamid al-Gabid||
Azeddine Laraki|m||OIC secretary-general|1997|2000|Azzedine Laraki||
Abdelouahed Belkeziz|m||OIC secretary-general|2001|2004|Abdelwahed Belkeziz||
Ekmeleddin Ihsanoglu|m||OIC secretary-general|2005|2013|Ekmeleddin İhsanoğlu||
Iyad Madani|m||OIC secretary-general|2014|2016|Iyad Ameen Madani||
Yousef al-Othaimeen|m||OIC secretary-general|2016|2021|Yousef bin Ahmad Al-Othaimeen||
Hissein Brahim Taha|m||OIC secretary-general|2021||Hissein Ibrahim Taha||
Jose Bustani|m||OPCW director-general|1997|2002|José Bustani;Jose Mauricio Bustani||
Rogelio Pfirter|m||OPCW director-general|2002|2010|||
Ahmet Uzumcu|m||OPCW director-general|2010|2018|Ahmet Üzümcü||
Fernando Arias|m||OPCW director-general|2018||||
Subroto|m||OPEC secretary-general|1988|1994|||
Rilwanu Lukman|m||OPEC secretary-general|1995|2000|||
Ali Rodriguez|m||OPEC secretary-general|2001|2002|Alí Rodríguez;Ali Rodriguez Araque||
Alvaro Silva-Calderon|m||OPEC secretary-general|2002|2003|Alvaro Silva Calderon;Álvaro Silva Calderón||
Adnan Shihab-Eldin|m||OPEC secretary-general|2005|2005|||
Mohammed Barkindo|m||OPEC secretary-general|2006|2022|Mohammad Barkindo;Mohammad Sanusi Barkindo||
Abdullah al-Badri|m||OPEC secretary-general|2007|2016|Abdalla Salem el-Badri;Abdullah al-Badry;Abdalla El-Badri||
Haitham al-Ghais|m||OPEC secretary-general|2022||Haitham Al Ghais||
Max van der Stoel|m||OSCE envoy|1993|2001|||
Robert Frowick|m||OSCE envoy|1996|2001|||
Andrzej Kasprzyk|m||OSCE envoy|1996|2022|||
William Walker|m||OSCE envoy|1998|1999|||
Robert Barry|m||OSCE envoy|1998|2001|||
Rolf Ekeus|m||OSCE envoy|2001|2007|Rolf Ekéus||
Knut Vollebaek|m||OSCE envoy|2007|2013|Knut Vollebæk||
Heidi Tagliavini|f||OSCE envoy|2014|2015|||
Martin Sajdik|m||OSCE envoy|2015|2019|||
Wilhelm Hoynck|m||OSCE secretary-general|1993|1996|Wilhelm Höynck||
Giancarlo Aragona|m||OSCE secretary-general|1996|1999|||
Jan Kubis|m||OSCE secretary-general|1999|2005|Ján Kubiš||
Marc Perrin de Brichambaut|m||OSCE secretary-general|2005|2011|||
Lamberto Zannier|m||OSCE secretary-general|2011|2017|||
Thomas Greminger|m||OSCE secretary-general|2017|2020|||
Helga Schmid|f||OSCE secretary-general|2020|2024|Helga Maria Schmid||
Feridun Sinirlioglu|m||OSCE secretary-general|2024||Feridun Sinirlioğlu||
Winnie Byanyima|f||Oxfam executive director|2013|2019|||
James Wolfensohn|m||Quartet envoy|2005|2006|James D. Wolfensohn||
Tony Blair|m||Quartet envoy|2007|2015|||Q9545
Angelo Gnaedinger|m||Red Cross director-general|2002|2010|||
Yves Daccord|m||Red Cross director-general|2010|2020|||
Robert Mardini|m||Red Cross director-general|2020|2024|||
Pierre Krahenbuhl|m||Red Cross director-general|2024||Pierre Krähenbühl;Pierre Kraehenbuehl||
Astrid Heiberg|f||Red Cross federation president|1997|2001|Astrid Noklebye Heiberg||
Juan Manuel Suarez del Toro|m||Red Cross federation president|2001|2009|Juan Manuel Suárez del Toro||
Tadateru Konoe|m||Red Cross federation president|2009|2017|||
Francesco Rocca|m||Red Cross federation president|2017|2022|||
Kate Forbes|f||Red Cross federation president|2023||||
Cornelio Sommaruga|m||Red Cross president|1987|1999|||
Jakob Kellenberger|m||Red Cross president|2000|2012|||
Peter Maurer|m||Red Cross president|2012|2022|||
Mirjana Spoljaric|f||Red Cross president|2022||Mirjana Spoljaric Egger||
Tony Burgener|m||Red Cross spokesman|1994|1999|||
Florian Westphal|m||Red Cross spokesman|2003|2012|||
Robert Menard|m||Reporters Without Borders secretary-general|1985|2008|Robert Ménard||
Christophe Deloire|m||Reporters Without Borders secretary-general|2012|2024|||
Thibaut Bruttin|m||Reporters Without Borders secretary-general|2024||||
Richard Goldstone|m||Rwanda tribunal prosecutor|1994|1996|||
Louise Arbour|f||Rwanda tribunal prosecutor|1996|1999|||
Carla Del Ponte|f||Rwanda tribunal prosecutor|1999|2003|Carla del Ponte||
Hassan Bubacar Jallow|m||Rwanda tribunal prosecutor|2003|2015|Hassan Jallow||
Zhang Deguang|m||SCO secretary-general|2004|2006|||
Bolat Nurgaliyev|m||SCO secretary-general|2007|2009|||
Vladimir Norov|m||SCO secretary-general|2019|2021|||
Zhang Ming|m||SCO secretary-general|2022|2024|||
David Crane|m||Sierra Leone tribunal prosecutor|2002|2005|||
Desmond de Silva|m||Sierra Leone tribunal prosecutor|2005|2006|||
Stephen Rapp|m||Sierra Leone tribunal prosecutor|2007|2009|||
Brenda Hollis|f||Sierra Leone tribunal prosecutor|2010|2013|||
Peter Eigen|m||Transparency International chairman|1993|2005|||
Guido de Marco|m||UN General Assembly president|1990|1991|Guido De Marco||
Samir Shihabi|m||UN General Assembly president|1991|1992|Samir S. Shihabi||
Stoyan Ganev|m||UN General Assembly president|1992|1993|||
Samuel Insanally|m||UN General Assembly president|1993|1994|Samuel R. Insanally||
Amara Essy|m||UN General Assembly president|1994|1995|||
Diogo Freitas do Amaral|m||UN General Assembly president|1995|1996|||
Razali Ismail|m||UN General Assembly president|1996|1997|||
Hennady Udovenko|m||UN General Assembly president|1997|1998|Hennadiy Udovenko||
Didier Opertti|m||UN General Assembly president|1998|1999|||
Theo-Ben Gurirab|m||UN General Assembly president|1999|2000|||
Harri Holkeri|m||UN General Assembly president|2000|2001|||
Han Seung-soo|m||UN General Assembly president|2001|2002|Han Seung Soo||
Jan Kavan|m||UN General Assembly president|2002|2003|||
Julian Hunte|m||UN General Assembly president|2003|2004|Julian R. Hunte||
Jean Ping|m||UN General Assembly president|2004|2005|||
Jan Eliasson|m||UN General Assembly president|2005|2006|||
Haya Rashed Al Khalifa|f||UN General Assembly president|2006|2007|Haya Rashed al-Khalifa;Sheikha Haya Rashed Al Khalifa||
Srgjan Kerim|m||UN General Assembly president|2007|2008|||
Miguel d'Escoto|m||UN General Assembly president|2008|2009|Miguel d'Escoto Brockmann||
Ali Treki|m||UN General Assembly president|2009|2010|Ali Abdussalam Treki;Ali Triki||
Joseph Deiss|m||UN General Assembly president|2010|2011|||
Nassir Abdulaziz Al-Nasser|m||UN General Assembly president|2011|2012|Nassir Abdulaziz al-Nasser||
Vuk Jeremic|m||UN General Assembly president|2012|2013|Vuk Jeremić||
John Ashe|m||UN General Assembly president|2013|2014|John W. Ashe||
Sam Kutesa|m||UN General Assembly president|2014|2015|||
Mogens Lykketoft|m||UN General Assembly president|2015|2016|||
Peter Thomson|m||UN General Assembly president|2016|2017|||
Miroslav Lajcak|m||UN General Assembly president|2017|2018|Miroslav Lajčák||
Maria Fernanda Espinosa|f||UN General Assembly president|2018|2019|María Fernanda Espinosa||
Tijjani Muhammad-Bande|m||UN General Assembly president|2019|2020|||
Volkan Bozkir|m||UN General Assembly president|2020|2021|Volkan Bozkır||
Abdulla Shahid|m||UN General Assembly president|2021|2022|||
Csaba Korosi|m||UN General Assembly president|2022|2023|Csaba Kőrösi||
Dennis Francis|m||UN General Assembly president|2023|2024|||
Philemon Yang|m||UN General Assembly president|2024|2025|Philémon Yang||
Annalena Baerbock|f||UN General Assembly president|2025||||
Michelle Bachelet|f||UN Women executive director|2010|2013|||
Phumzile Mlambo-Ngcuka|f||UN Women executive director|2013|2021|||
Sima Bahous|f||UN Women executive director|2021||Sima Sami Bahous||
Jan Eliasson|m||UN aid chief|1992|1994|||
Peter Hansen|m||UN aid chief|1994|1996|||
Yasushi Akashi|m||UN aid chief|1996|1997|||
Sergio Vieira de Mello|m||UN aid chief|1998|2001|Sérgio Vieira de Mello||
Kenzo Oshima|m||UN aid chief|2001|2003|||
Jan Egeland|m||UN aid chief|2003|2006|||
John Holmes|m||UN aid chief|2007|2010|||
Valerie Amos|f||UN aid chief|2010|2015|Baroness Amos||
Stephen O'Brien|m||UN aid chief|2015|2017|||
Mark Lowcock|m||UN aid chief|2017|2021|||
Martin Griffiths|m||UN aid chief|2021|2024|||
Tom Fletcher|m||UN aid chief|2024||||
Michael Zammit Cutajar|m||UN climate chief|1991|2002|||
Joke Waller-Hunter|f||UN climate chief|2002|2005|||
Yvo de Boer|m||UN climate chief|2006|2010|||
Christiana Figueres|f||UN climate chief|2010|2016|||
Patricia Espinosa|f||UN climate chief|2016|2022|||
Simon Stiell|m||UN climate chief|2022||||
Satish Nambiar|m||UN commander|1992|1993|||
Lars-Eric Wahlgren|m||UN commander|1993|1993|||
Francis Briquemont|m||UN commander|1993|1994|||
Jean Cot|m||UN commander|1993|1994|||
Romeo Dallaire|m||UN commander|1993|1994|Roméo Dallaire||
Bertrand de Lapresle|m||UN commander|1994|1995|Bertrand de La Presle||
Bernard Janvier|m||UN commander|1995|1996|||
Louise Frechette|f||UN deputy secretary-general|1998|2006|Louise Fréchette||
Mark Malloch Brown|m||UN deputy secretary-general|2006|2006|Mark Malloch-Brown||
Asha-Rose Migiro|f||UN deputy secretary-general|2007|2012|||
Jan Eliasson|m||UN deputy secretary-general|2012|2016|||
Amina Mohammed|f||UN deputy secretary-general|2017||Amina J. Mohammed||
Jayantha Dhanapala|m||UN disarmament chief|1998|2003|||
Nobuyasu Abe|m||UN disarmament chief|2003|2006|||
Sergio Duarte|m||UN disarmament chief|2007|2012|||
Angela Kane|f||UN disarmament chief|2012|2015|||
Izumi Nakamitsu|f||UN disarmament chief|2017||||
Martti Ahtisaari|m||UN envoy|1978|2008|||
Oscar Camilion|m||UN envoy|1988|1993|Oscar Camilión||
Diego Cordovez|m||UN envoy|1988|1999|Diego Córdovez||
Jan Eliasson|m||UN envoy|1988|2008|||
Benon Sevan|m||UN envoy|1989|1992|||
Alvaro de Soto|m||UN envoy|1990|2007|Álvaro de Soto||
Cyrus Vance|m||UN envoy|1991|1993|Cyrus R. Vance||
Iqbal Riza|m||UN envoy|1991|1997|S. Iqbal Riza||
Ismat Kittani|m||UN envoy|1992|1993|||
Margaret Anstee|f||UN envoy|1992|1993|Margaret Joan Anstee||
Aldo Ajello|m||UN envoy|1992|1994|||
Dante Caputo|m||UN envoy|1992|1994|||
Trevor Gordon-Somers|m||UN envoy|1992|1994|||
Tadeusz Mazowiecki|m||UN envoy|1992|1995|||
Yasushi Akashi|m||UN envoy|1992|1995|||
Mohamed Sahnoun|m||UN envoy|1992|2000|Mohammed Sahnoun||
Jacques-Roger Booh-Booh|m||UN envoy|1993|1994|||
Jonathan Howe|m||UN envoy|1993|1994|||
Joe Clark|m||UN envoy|1993|1996|||
Thorvald Stoltenberg|m||UN envoy|1993|1996|||
Edouard Brunner|m||UN envoy|1993|1997|Édouard Brunner||
Alioune Blondin Beye|m||UN envoy|1993|1998|||
Gustave Feissel|m||UN envoy|1993|1998|||
Chinmaya Gharekhan|m||UN envoy|1993|1999|Chinmaya R. Gharekhan||
Colin Granderson|m||UN envoy|1993|2000|||
Ahmedou Ould-Abdallah|m||UN envoy|1993|2010|Ahmedou Ould Abdallah||
Lakhdar Brahimi|m||UN envoy|1993|2014|||
Terje Roed-Larsen|m||UN envoy|1993|2016|Terje Rød-Larsen;Terje Larsen||
Mahmoud Mestiri|m||UN envoy|1994|1996|Mahmud Mestiri||
Shaharyar Khan|m||UN envoy|1994|1996|||
Kofi Annan|m||UN envoy|1995|2012|Kofi A. Annan||Q1254
Enrique ter Horst|m||UN envoy|1996|1997|||
Norbert Holl|m||UN envoy|1996|1997|Norbert Heinrich Holl||
Jacques Klein|m||UN envoy|1996|2005|Jacques Paul Klein||
James Holger|m||UN envoy|1997|1999|James D. Holger||
Jamsheed Marker|m||UN envoy|1997|1999|||
Liviu Bota|m||UN envoy|1997|1999|||
James Baker|m||UN envoy|1997|2004|James A. Baker;James A. Baker III||
Olara Otunnu|m||UN envoy|1997|2005|Olara A. Otunnu||
Kai Eide|m||UN envoy|1997|2010|||
Ann Hercus|f||UN envoy|1998|1999|Dame Ann Hercus||
Elisabeth Rehn|f||UN envoy|1998|1999|||
Bernard Kouchner|m||UN envoy|1999|2001|||
Carl Bildt|m||UN envoy|1999|2001|||
Francesc Vendrell|m||UN envoy|1999|2001|||
Kamel Morjane|m||UN envoy|1999|2001|||
Dieter Boden|m||UN envoy|1999|2002|||
Sergio Vieira de Mello|m||UN envoy|1999|2003|Sérgio Vieira de Mello||
Carolyn McAskie|f||UN envoy|1999|2006|||
Ian Martin|m||UN envoy|1999|2012|||
Matthew Nimetz|m||UN envoy|1999|2019|||
Oluyemi Adeniji|m||UN envoy|2000|2003|||
Razali Ismail|m||UN envoy|2000|2005|||
Zbigniew Wlosowicz|m||UN envoy|2000|2005|Zbigniew Włosowicz||
Yuli Vorontsov|m||UN envoy|2000|2007|Yuly Vorontsov;Yuli M. Vorontsov||
Hans Haekkerup|m||UN envoy|2001|2001|Hans Hækkerup||
Namanga Ngongi|m||UN envoy|2001|2003|Amos Namanga Ngongi||
Stephen Lewis|m||UN envoy|2001|2006|||
William Lacy Swing|m||UN envoy|2001|2007|William Swing||
Staffan de Mistura|m||UN envoy|2001||Staffan De Mistura||
Michael Steiner|m||UN envoy|2002|2003|||
Kamalesh Sharma|m||UN envoy|2002|2004|||
Heidi Tagliavini|f||UN envoy|2002|2006|||
Harri Holkeri|m||UN envoy|2003|2004|||
Maurice Strong|m||UN envoy|2003|2005|Maurice F. Strong||
Jan Pronk|m||UN envoy|2004|2006|||
Juan Gabriel Valdes|m||UN envoy|2004|2006|Juan Gabriel Valdés||
Soren Jessen-Petersen|m||UN envoy|2004|2006|Søren Jessen-Petersen||
Sukehiro Hasegawa|m||UN envoy|2004|2006|||
Juan Mendez|m||UN envoy|2004|2007|Juan E. Méndez;Juan E. Mendez||
Jean Arnault|m||UN envoy|2004|2008|||
Alan Doss|m||UN envoy|2004|2010|||
Ashraf Qazi|m||UN envoy|2004|2010|Ashraf Jehangir Qazi||
Pierre Schori|m||UN envoy|2005|2007|||
Peter van Walsum|m||UN envoy|2005|2008|||
Bill Clinton|m||UN envoy|2005|2013|||Q1124
Tom Koenigs|m||UN envoy|2006|2007|||
Joachim Ruecker|m||UN envoy|2006|2008|Joachim Rücker;Joachim Rucker||
Michael Moller|m||UN envoy|2006|2008|Michael Møller||
Atul Khare|m||UN envoy|2006|2009|||
Edmond Mulet|m||UN envoy|2006|2011|||
Ibrahim Gambari|m||UN envoy|2006|2012|||
Radhika Coomaraswamy|f||UN envoy|2006|2012|||
Rodolphe Adada|m||UN envoy|2007|2009|||
Hedi Annabi|m||UN envoy|2007|2010|Hédi Annabi||
Choi Young-jin|m||UN envoy|2007|2011|||
Michael Williams|m||UN envoy|2007|2011|||
Olusegun Obasanjo|m||UN envoy|2008|2009|||
Taye-Brook Zerihoun|m||UN envoy|2008|2010|||
Lamberto Zannier|m||UN envoy|2008|2011|||
Gennady Tarasov|m||UN envoy|2008|2013|||
Alexander Downer|m||UN envoy|2008|2014|||
Robert Serry|m||UN envoy|2008|2015|||
Ellen Margrethe Loj|f||UN envoy|2008|2016|Ellen Margrethe Løj||
Said Djinnit|m||UN envoy|2008|2019|||
Heraldo Munoz|m||UN envoy|2009|2010|Heraldo Muñoz||
Ad Melkert|m||UN envoy|2009|2011|||
Michael von der Schulenburg|m||UN envoy|2009|2012|||
Karin Landgren|f||UN envoy|2009|2015|||
Christopher Ross|m||UN envoy|2009|2017|||
Ameerah Haq|f||UN envoy|2010|2012|||
Margot Wallstrom|f||UN envoy|2010|2012|Margot Wallström||
Augustine Mahiga|m||UN envoy|2010|2013|||
Roger Meece|m||UN envoy|2010|2013|||
Nigel Fisher|m||UN envoy|2010|2014|||
Lisa Buttenheim|f||UN envoy|2010|2016|Lisa M. Buttenheim||
Vijay Nambiar|m||UN envoy|2010|2016|||
Haile Menkerios|m||UN envoy|2010|2018|||
Abdel-Elah al-Khatib|m||UN envoy|2011|2011|Abdelilah al-Khatib||
Mariano Fernandez|m||UN envoy|2011|2013|Mariano Fernández||
Bert Koenders|m||UN envoy|2011|2014|||
Hilde Johnson|f||UN envoy|2011|2014|Hilde F. Johnson||
Farid Zarif|m||UN envoy|2011|2015|||
Jamal Benomar|m||UN envoy|2011|2015|||
Martin Kobler|m||UN envoy|2011|2017|||
Derek Plumbly|m||UN envoy|2012|2014|||
Tarek Mitri|m||UN envoy|2012|2014|||
Zainab Bangura|f||UN envoy|2012|2017|Zainab Hawa Bangura||
Adama Dieng|m||UN envoy|2012|2020|||
Jan Kubis|m||UN envoy|2012|2021|Ján Kubiš||
Mohamed Ibn Chambas|m||UN envoy|2012|2021|||
Mary Robinson|f||UN envoy|2013|2014|||
Babacar Gaye|m||UN envoy|2013|2015|||
Nicholas Kay|m||UN envoy|2013|2015|||
Sandra Honore|f||UN envoy|2013|2017|Sandra Honoré||
Nickolay Mladenov|m||UN envoy|2013|2020|Nikolay Mladenov;Nikolai Mladenov||
Sigrid Kaag|f||UN envoy|2013|2025|||
Bernardino Leon|m||UN envoy|2014|2015|Bernardino León||
Espen Barth Eide|m||UN envoy|2014|2017|||
Nicholas Haysom|m||UN envoy|2014||||
Ismail Ould Cheikh Ahmed|m||UN envoy|2015|2018|||
Parfait Onanga-Anyanga|m||UN envoy|2015|2024|||
Michael Keating|m||UN envoy|2016|2018|||
Tadamichi Yamamoto|m||UN envoy|2016|2020|||
Elizabeth Spehar|f||UN envoy|2016|2021|||
Mahamat Saleh Annadif|m||UN envoy|2016|2022|||
Horst Koehler|m||UN envoy|2017|2019|Horst Köhler;Horst Kohler||
Ghassan Salame|m||UN envoy|2017|2020|Ghassan Salamé||
Pramila Patten|f||UN envoy|2017||||
Christine Schraner Burgener|f||UN envoy|2018|2021|||
Leila Zerrougui|f||UN envoy|2018|2021|||
Martin Griffiths|m||UN envoy|2018|2021|||
Helen La Lime|f||UN envoy|2018|2023|Helen Meagher La Lime||
Geir Pedersen|m||UN envoy|2018|2025|Geir O. Pedersen||
Jeanine Hennis-Plasschaert|f||UN envoy|2018||||
Mankeur Ndiaye|m||UN envoy|2019|2022|||
Carlos Ruiz Massieu|m||UN envoy|2019||||
Deborah Lyons|f||UN envoy|2020|2022|||
Stephanie Williams|f||UN envoy|2020|2022|||
El-Ghassim Wane|m||UN envoy|2021|2023|||
Noeleen Heyzer|f||UN envoy|2021|2023|||
Volker Perthes|m||UN envoy|2021|2023|||
Tor Wennesland|m||UN envoy|2021|2024|||
Bintou Keita|f||UN envoy|2021|2025|||
Colin Stewart|m||UN envoy|2021|2025|||
Joanna Wronecka|f||UN envoy|2021|2025|||
Hans Grundberg|m||UN envoy|2021||||
Abdoulaye Bathily|m||UN envoy|2022|2024|||
Roza Otunbayeva|f||UN envoy|2022|2025|||
Valentine Rugwabiza|f||UN envoy|2022||||
Maria Isabel Salvador|f||UN envoy|2023|2025|María Isabel Salvador||
Ramtane Lamamra|m||UN envoy|2023||||
Julie Bishop|f||UN envoy|2024||||
Maria Angela Holguin|f||UN envoy|2024||María Ángela Holguín||
Hanna Tetteh|f||UN envoy|2025||Hanna Serwaa Tetteh||
Jose Ayala Lasso|m||UN human rights chief|1994|1997|José Ayala Lasso||
Mary Robinson|f||UN human rights chief|1997|2002|||
Sergio Vieira de Mello|m||UN human rights chief|2002|2003|Sérgio Vieira de Mello||
Bertrand Ramcharan|m||UN human rights chief|2003|2004|||
Louise Arbour|f||UN human rights chief|2004|2008|||
Navi Pillay|f||UN human rights chief|2008|2014|Navanethem Pillay||
Zeid Ra'ad al-Hussein|m||UN human rights chief|2014|2018|Zeid Ra'ad Al Hussein;Zeid bin Ra'ad;Prince Zeid||
Michelle Bachelet|f||UN human rights chief|2018|2022|||
Volker Turk|m||UN human rights chief|2022||Volker Türk||
Sadruddin Aga Khan|m||UN humanitarian coordinator|1988|1991|Prince Sadruddin Aga Khan||
Denis Halliday|m||UN humanitarian coordinator|1997|1998|||
Benon Sevan|m||UN humanitarian coordinator|1997|2003|||
Hans von Sponeck|m||UN humanitarian coordinator|1998|2000|||
Paul Volcker|m||UN investigator|2004|2005|Paul A. Volcker||
Detlev Mehlis|m||UN investigator|2005|2006|||
Serge Brammertz|m||UN investigator|2006|2007|||
Richard Goldstone|m||UN investigator|2009|2009|||
Ake Sellstrom|m||UN investigator|2013|2013|Åke Sellström||
Michael Kirby|m||UN investigator|2013|2014|||
Marrack Goulding|m||UN peacekeeping chief|1986|1993|||
Kofi Annan|m||UN peacekeeping chief|1993|1996|Kofi A. Annan||Q1254
Bernard Miyet|m||UN peacekeeping chief|1997|2000|||
Jean-Marie Guehenno|m||UN peacekeeping chief|2000|2008|Jean-Marie Guéhenno||
Alain Le Roy|m||UN peacekeeping chief|2008|2011|||
Herve Ladsous|m||UN peacekeeping chief|2011|2017|Hervé Ladsous||
Jean-Pierre Lacroix|m||UN peacekeeping chief|2017||||
Marrack Goulding|m||UN political chief|1993|1997|||
Kieran Prendergast|m||UN political chief|1997|2005|||
Ibrahim Gambari|m||UN political chief|2005|2007|||
Lynn Pascoe|m||UN political chief|2007|2012|B. Lynn Pascoe||
Jeffrey Feltman|m||UN political chief|2012|2018|Jeffrey D. Feltman||
Rosemary DiCarlo|f||UN political chief|2018||Rosemary A. DiCarlo||
Max van der Stoel|m||UN rapporteur|1991|1999|||
Rene Felber|m||UN rapporteur|1993|1995|René Felber||
Radhika Coomaraswamy|f||UN rapporteur|1994|2003|||
Paulo Sergio Pinheiro|m||UN rapporteur|2000||Paulo Sérgio Pinheiro||
John Dugard|m||UN rapporteur|2001|2008|||
Manfred Nowak|m||UN rapporteur|2004|2010|||
Vitit Muntarbhorn|m||UN rapporteur|2004|2010|||
Philip Alston|m||UN rapporteur|2004|2020|||
Richard Falk|m||UN rapporteur|2008|2014|||
Tomas Ojea Quintana|m||UN rapporteur|2008|2022|Tomás Ojea Quintana||
Juan Mendez|m||UN rapporteur|2010|2016|Juan E. Méndez;Juan E. Mendez||
Marzuki Darusman|m||UN rapporteur|2010|2016|||
Ben Emmerson|m||UN rapporteur|2011|2017|||
Ahmed Shaheed|m||UN rapporteur|2011|2022|||
Yanghee Lee|f||UN rapporteur|2014|2020|||
Agnes Callamard|f||UN rapporteur|2016|2021|Agnès Callamard||
Michael Lynk|m||UN rapporteur|2016|2022|||
Nils Melzer|m||UN rapporteur|2016|2022|||
Tom Andrews|m||UN rapporteur|2020||Thomas Andrews||
Francesca Albanese|f||UN rapporteur|2022||||
Mai Sato|f||UN rapporteur|2024||||
Jean-Pierre Hocke|m||UN refugee chief|1986|1989|Jean-Pierre Hocké||
Thorvald Stoltenberg|m||UN refugee chief|1990|1990|||
Sadako Ogata|f||UN refugee chief|1991|2000|||
Ruud Lubbers|m||UN refugee chief|2001|2005|||
Antonio Guterres|m||UN refugee chief|2005|2015|António Guterres||Q311440
Filippo Grandi|m||UN refugee chief|2016|2025|||
Barham Salih|m||UN refugee chief|2026||||
Dag Hammarskjold|m||UN secretary-general|1953|1961|Dag Hammarskjöld||
U Thant|m||UN secretary-general|1961|1971|||
Kurt Waldheim|m||UN secretary-general|1972|1981|||
Javier Perez de Cuellar|m||UN secretary-general|1982|1991|Javier Pérez de Cuéllar||
Boutros Boutros-Ghali|m||UN secretary-general|1992|1996|Boutros Ghali;Boutros Boutros Ghali||
Kofi Annan|m||UN secretary-general|1997|2006|Kofi A. Annan||Q1254
Ban Ki-moon|m||UN secretary-general|2007|2016|Ban Ki-Moon;Ban Ki Moon||Q1253
Antonio Guterres|m||UN secretary-general|2017||António Guterres||Q311440
Timur Goksel|m||UN spokesman|1979|2003|Timur Göksel||
Francois Giuliani|m||UN spokesman|1982|1992|François Giuliani||
Joe Sills|m||UN spokesman|1992|1996|||
Peter Kessler|m||UN spokesman|1992|2005|||
Barry Frewer|m||UN spokesman|1993|1993|||
Kris Janowski|m||UN spokesman|1993|2005|||
Michael Williams|m||UN spokesman|1994|1995|||
Alexander Ivanko|m||UN spokesman|1994|1998|Aleksandr Ivanko||
Chris Gunness|m||UN spokesman|1995|2019|Christopher Gunness||
Ewen Buchanan|m||UN spokesman|1996|2007|||
Ron Redmond|m||UN spokesman|1996|2010|||
Fred Eckhard|m||UN spokesman|1997|2005|||
Eric Falt|m||UN spokesman|1998|2000|||
Gregory Hartl|m||UN spokesman|2000|2018|||
Farhan Haq|m||UN spokesman|2001||||
Hiro Ueki|m||UN spokesman|2002|2004|||
Said Arikat|m||UN spokesman|2005|2010|||
Stephane Dujarric|m||UN spokesman|2005||Stéphane Dujarric||
Adnan Abu Hasna|m||UN spokesman|2008||||
Tarik Jasarevic|m||UN spokesman|2008||Tarik Jašarević||
Rupert Colville|m||UN spokesman|2009|2022|||
Martin Nesirky|m||UN spokesman|2010|2014|||
Andrea Tenenti|m||UN spokesman|2011||||
Jens Laerke|m||UN spokesman|2011||||
Christian Lindmeier|m||UN spokesman|2014||||
James Elder|m||UN spokesman|2020||||
Lyndall Sachs|f||UN spokeswoman|1992|1996|||
Shannon Boyd|f||UN spokeswoman|1993|1993|||
Sylvana Foa|f||UN spokeswoman|1996|1996|||
Christiane Berthiaume|f||UN spokeswoman|1997|2008|||
Marie Okabe|f||UN spokeswoman|2002|2011|||
Fadela Chaib|f||UN spokeswoman|2003|2024|||
Michele Montas|f||UN spokeswoman|2007|2009|Michèle Montas||
Marixie Mercado|f||UN spokeswoman|2008|2022|||
Ravina Shamdasani|f||UN spokeswoman|2010||||
Juliette Touma|f||UN spokeswoman|2022||||
David Kay|m||UN weapons inspector|1991|1992|||
Rolf Ekeus|m||UN weapons inspector|1991|1997|Rolf Ekéus||
Scott Ritter|m||UN weapons inspector|1991|1998|||
Charles Duelfer|m||UN weapons inspector|1993|2000|||
Richard Butler|m||UN weapons inspector|1997|1999|||
Hans Blix|m||UN weapons inspector|2000|2003|||
Peter Piot|m||UNAIDS executive director|1995|2008|||
Michel Sidibe|m||UNAIDS executive director|2009|2019|Michel Sidibé||
Winnie Byanyima|f||UNAIDS executive director|2019||||
Rubens Ricupero|m||UNCTAD secretary-general|1995|2004|||
Supachai Panitchpakdi|m||UNCTAD secretary-general|2005|2013|||
Mukhisa Kituyi|m||UNCTAD secretary-general|2013|2021|||
Rebeca Grynspan|f||UNCTAD secretary-general|2021||||
William Draper|m||UNDP administrator|1986|1993|William H. Draper||
James Gustave Speth|m||UNDP administrator|1993|1999|Gus Speth||
Mark Malloch Brown|m||UNDP administrator|1999|2005|Mark Malloch-Brown||
Kemal Dervis|m||UNDP administrator|2005|2009|Kemal Derviş||
Helen Clark|f||UNDP administrator|2009|2017|||
Achim Steiner|m||UNDP administrator|2017|2025|||
Alexander De Croo|m||UNDP administrator|2025||Alexander de Croo||
Mostafa Tolba|m||UNEP executive director|1975|1992|||
Elizabeth Dowdeswell|f||UNEP executive director|1993|1998|||
Klaus Toepfer|m||UNEP executive director|1998|2006|Klaus Töpfer;Klaus Topfer||
Achim Steiner|m||UNEP executive director|2006|2016|||
Erik Solheim|m||UNEP executive director|2016|2018|||
Inger Andersen|f||UNEP executive director|2019||||
Federico Mayor|m||UNESCO director-general|1987|1999|Federico Mayor Zaragoza||
Koichiro Matsuura|m||UNESCO director-general|1999|2009|Koïchiro Matsuura||
Irina Bokova|f||UNESCO director-general|2009|2017|||
Audrey Azoulay|f||UNESCO director-general|2017|2025|||
Khaled El-Enany|m||UNESCO director-general|2025||Khaled el-Anani;Khaled al-Anani||
Nafis Sadik|f||UNFPA executive director|1987|2000|||
Thoraya Ahmed Obaid|f||UNFPA executive director|2001|2010|Thoraya Obaid||
Babatunde Osotimehin|m||UNFPA executive director|2011|2017|||
Natalia Kanem|f||UNFPA executive director|2017|2025|||
James Grant|m||UNICEF executive director|1980|1995|James P. Grant||
Carol Bellamy|f||UNICEF executive director|1995|2005|||
Ann Veneman|f||UNICEF executive director|2005|2010|Ann M. Veneman||
Anthony Lake|m||UNICEF executive director|2010|2017|||
Henrietta Fore|f||UNICEF executive director|2018|2022|Henrietta H. Fore||
Catherine Russell|f||UNICEF executive director|2022||||
Giorgio Giacomelli|m||UNODC executive director|1991|1997|||
Pino Arlacchi|m||UNODC executive director|1997|2002|||
Antonio Maria Costa|m||UNODC executive director|2002|2010|||
Yuri Fedotov|m||UNODC executive director|2010|2019|Yury Fedotov||
Ghada Waly|f||UNODC executive director|2020||||
Giorgio Giacomelli|m||UNRWA commissioner-general|1985|1991|||
Ilter Turkmen|m||UNRWA commissioner-general|1991|1996|İlter Türkmen||
Peter Hansen|m||UNRWA commissioner-general|1996|2005|||
Karen AbuZayd|f||UNRWA commissioner-general|2005|2010|Karen Koning AbuZayd;Karen Abu Zayd||
Filippo Grandi|m||UNRWA commissioner-general|2010|2014|||
Pierre Krahenbuhl|m||UNRWA commissioner-general|2014|2019|Pierre Krähenbühl;Pierre Kraehenbuehl||
Philippe Lazzarini|m||UNRWA commissioner-general|2020|2026|||
James Ingram|m||WFP executive director|1982|1992|||
Catherine Bertini|f||WFP executive director|1992|2002|||
James Morris|m||WFP executive director|2002|2007|James T. Morris||
Josette Sheeran|f||WFP executive director|2007|2012|||
Ertharin Cousin|f||WFP executive director|2012|2017|||
David Beasley|m||WFP executive director|2017|2023|||
Cindy McCain|f||WFP executive director|2023||||
Hiroshi Nakajima|m||WHO director-general|1988|1998|||
Gro Harlem Brundtland|f||WHO director-general|1998|2003|||
Lee Jong-wook|m||WHO director-general|2003|2006|Lee Jong-Wook||
Margaret Chan|f||WHO director-general|2007|2017|||
Tedros Adhanom Ghebreyesus|m||WHO director-general|2017||Tedros Adhanom||
Peter Sutherland|m||WTO director-general|1993|1995|Peter D. Sutherland||
Renato Ruggiero|m||WTO director-general|1995|1999|||
Mike Moore|m||WTO director-general|1999|2002|||
Supachai Panitchpakdi|m||WTO director-general|2002|2005|||
Pascal Lamy|m||WTO director-general|2005|2013|||
Roberto Azevedo|m||WTO director-general|2013|2020|Roberto Azevêdo||
Ngozi Okonjo-Iweala|f||WTO director-general|2021||||
Robert McNamara|m||World Bank president|1968|1981|Robert S. McNamara||
Barber Conable|m||World Bank president|1986|1991|||
Lewis Preston|m||World Bank president|1991|1995|Lewis T. Preston||
James Wolfensohn|m||World Bank president|1995|2005|James D. Wolfensohn||
Paul Wolfowitz|m||World Bank president|2005|2007|||
Robert Zoellick|m||World Bank president|2007|2012|Robert B. Zoellick||
Jim Yong Kim|m||World Bank president|2012|2019|||
David Malpass|m||World Bank president|2019|2023|||
Ajay Banga|m||World Bank president|2023||||
Klaus Schwab|m||World Economic Forum president|1971|2025|||
Boerge Brende|m||World Economic Forum president|2017||Børge Brende;Borge Brende||
Edgar Bronfman|m||World Jewish Congress president|1981|2007|Edgar M. Bronfman||
Ronald Lauder|m||World Jewish Congress president|2007||Ronald S. Lauder||
Antonio Cassese|m||Yugoslav tribunal president|1993|1997|||
Gabrielle Kirk McDonald|f||Yugoslav tribunal president|1997|1999|||
Claude Jorda|m||Yugoslav tribunal president|1999|2003|||
Theodor Meron|m||Yugoslav tribunal president|2003|2015|||
Fausto Pocar|m||Yugoslav tribunal president|2005|2008|||
Patrick Robinson|m||Yugoslav tribunal president|2008|2011|||
Carmel Agius|m||Yugoslav tribunal president|2015|2017|||
Richard Goldstone|m||Yugoslav tribunal prosecutor|1994|1996|||
Louise Arbour|f||Yugoslav tribunal prosecutor|1996|1999|||
Carla Del Ponte|f||Yugoslav tribunal prosecutor|1999|2007|Carla del Ponte||
Serge Brammertz|m||Yugoslav tribunal prosecutor|2008|2017|||
Christian Chartier|m||Yugoslav tribunal spokesman|1994|2000|||
Florence Hartmann|f||Yugoslav tribunal spokeswoman|2000|2006|||
Carl Bildt|m||international high representative|1995|1997|||
Carlos Westendorp|m||international high representative|1997|1999|||
Wolfgang Petritsch|m||international high representative|1999|2002|||
Paddy Ashdown|m||international high representative|2002|2006|Lord Ashdown||
Christian Schwarz-Schilling|m||international high representative|2006|2007|||
Miroslav Lajcak|m||international high representative|2007|2009|Miroslav Lajčák||
Valentin Inzko|m||international high representative|2009|2021|||
Christian Schmidt|m||international high representative|2021||||
`;
