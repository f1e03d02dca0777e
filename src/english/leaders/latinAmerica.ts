/** Leaders of Latin America and the Caribbean, 1990–2026: name | gender | country | office | from | to | spellings | party | Wikidata. Own compilation; see the head of `index.ts`. */
export const latinAmerica = `
Vere Bird|m|AG|prime minister|1981|1994|Vere Cornwall Bird;V.C. Bird|ALP|
Lester Bird|m|AG|prime minister|1994|2004||ALP|
Baldwin Spencer|m|AG|prime minister|2004|2014||UPP|
Gaston Browne|m|AG|prime minister|2014|||ABLP|
Lester Bird|m|AG|foreign minister|1982|1991||ALP|
James Carlisle|m|AG|governor|1993|2007|Sir James Carlisle||
Rodney Williams|m|AG|governor|2014||Sir Rodney Williams||
Raul Alfonsin|m|AR|president|1983|1989|Raúl Alfonsín|UCR|
Carlos Menem|m|AR|president|1989|1999|Carlos Saúl Menem;Carlos Saul Menem|PJ|
Fernando de la Rua|m|AR|president|1999|2001|Fernando de la Rúa|UCR|
Adolfo Rodriguez Saa|m|AR|president|2001|2001|Adolfo Rodríguez Saá|PJ|
Eduardo Duhalde|m|AR|president|2002|2003||PJ|
Nestor Kirchner|m|AR|president|2003|2007|Néstor Kirchner|PJ|
Cristina Fernandez de Kirchner|f|AR|president|2007|2015|Cristina Fernández de Kirchner;Cristina Fernandez;Cristina Fernández;Cristina Kirchner|PJ|
Mauricio Macri|m|AR|president|2015|2019||PRO|
Alberto Fernandez|m|AR|president|2019|2023|Alberto Fernández|PJ|
Javier Milei|m|AR|president|2023||Javier Gerardo Milei|La Libertad Avanza|
Carlos Ruckauf|m|AR|vice president|1995|1999||PJ|
Carlos Alvarez|m|AR|vice president|1999|2000|Carlos Álvarez;Chacho Alvarez||
Daniel Scioli|m|AR|vice president|2003|2007||PJ|
Julio Cobos|m|AR|vice president|2007|2011||UCR|
Amado Boudou|m|AR|vice president|2011|2015|||
Gabriela Michetti|f|AR|vice president|2015|2019||PRO|
Cristina Fernandez de Kirchner|f|AR|vice president|2019|2023|Cristina Fernández de Kirchner;Cristina Fernandez;Cristina Kirchner|PJ|
Victoria Villarruel|f|AR|vice president|2023||||
Domingo Cavallo|m|AR|foreign minister|1989|1991|||
Guido Di Tella|m|AR|foreign minister|1991|1999|Guido di Tella||
Adalberto Rodriguez Giavarini|m|AR|foreign minister|1999|2001|Adalberto Rodríguez Giavarini||
Carlos Ruckauf|m|AR|foreign minister|2002|2003||PJ|
Rafael Bielsa|m|AR|foreign minister|2003|2005|||
Jorge Taiana|m|AR|foreign minister|2005|2010||PJ|
Hector Timerman|m|AR|foreign minister|2010|2015|Héctor Timerman||
Susana Malcorra|f|AR|foreign minister|2015|2017|||
Jorge Faurie|m|AR|foreign minister|2017|2019|||
Felipe Sola|m|AR|foreign minister|2019|2021|Felipe Solá|PJ|
Santiago Cafiero|m|AR|foreign minister|2021|2023||PJ|
Diana Mondino|f|AR|foreign minister|2023|2024|||
Gerardo Werthein|m|AR|foreign minister|2024|2025|||
Pablo Quirno|m|AR|foreign minister|2025||||
Horacio Jaunarena|m|AR|defence minister|1986|2003||UCR|
Antonio Erman Gonzalez|m|AR|defence minister|1991|1993|Antonio Erman González|PJ|
Oscar Camilion|m|AR|defence minister|1993|1996|Óscar Camilión||
Jorge Dominguez|m|AR|defence minister|1996|1999|Jorge Domínguez|PJ|
Ricardo Lopez Murphy|m|AR|defence minister|1999|2001|Ricardo López Murphy|UCR|
Jose Pampuro|m|AR|defence minister|2003|2005|José Pampuro||
Nilda Garre|f|AR|defence minister|2005|2010|Nilda Garré||
Arturo Puricelli|m|AR|defence minister|2010|2013|||
Agustin Rossi|m|AR|defence minister|2013|2021|Agustín Rossi||
Julio Martinez|m|AR|defence minister|2015|2017|Julio Martínez|UCR|
Oscar Aguad|m|AR|defence minister|2017|2019||UCR|
Jorge Taiana|m|AR|defence minister|2021|2023||PJ|
Luis Petri|m|AR|defence minister|2023|2025||UCR|
Carlos Presti|m|AR|defence minister|2025||Carlos Alberto Presti||
Domingo Cavallo|m|AR|finance minister|1991|2001|||
Roque Fernandez|m|AR|finance minister|1996|1999|Roque Fernández||
Jose Luis Machinea|m|AR|finance minister|1999|2001|José Luis Machinea||
Ricardo Lopez Murphy|m|AR|finance minister|2001|2001|Ricardo López Murphy||
Jorge Remes Lenicov|m|AR|finance minister|2002|2002|||
Roberto Lavagna|m|AR|finance minister|2002|2005|||
Felisa Miceli|f|AR|finance minister|2005|2007|||
Martin Lousteau|m|AR|finance minister|2007|2008|Martín Lousteau||
Amado Boudou|m|AR|finance minister|2009|2011|||
Hernan Lorenzino|m|AR|finance minister|2011|2013|Hernán Lorenzino||
Axel Kicillof|m|AR|finance minister|2013|2015|||
Alfonso Prat-Gay|m|AR|finance minister|2015|2016|||
Nicolas Dujovne|m|AR|finance minister|2017|2019|Nicolás Dujovne||
Luis Caputo|m|AR|finance minister|2017||Luis Toto Caputo||
Martin Guzman|m|AR|finance minister|2019|2022|Martín Guzmán||
Sergio Massa|m|AR|finance minister|2022|2023|||
Carlos Corach|m|AR|interior minister|1995|1999||PJ|
Anibal Fernandez|m|AR|interior minister|2003|2007|Aníbal Fernández|PJ|
Florencio Randazzo|m|AR|interior minister|2007|2015||PJ|
Rogelio Frigerio|m|AR|interior minister|2015|2019|||
Patricia Bullrich|f|AR|interior minister|2015|2025|||
Emilio Cardenas|m|AR|ambassador to the UN|1992|1996|Emilio Cárdenas||
Fernando Petrella|m|AR|ambassador to the UN|1996|1999|||
Jorge Arguello|m|AR|ambassador to the UN|2007|2011|Jorge Argüello||
Maria Cristina Perceval|f|AR|ambassador to the UN|2012|2015|María Cristina Perceval||
Graciela Fernandez Meijide|f|AR|opposition leader|1995|1999|Graciela Fernández Meijide|Frepaso|
Elisa Carrio|f|AR|opposition leader|2001||Elisa Carrió|Civic Coalition|
Ricardo Alfonsin|m|AR|opposition leader|2010|2013|Ricardo Alfonsín|UCR|
Sergio Massa|m|AR|opposition leader|2013|2019|||
Aldo Rico|m|AR|rebel leader|1987|1988|||
Mohamed Ali Seineldin|m|AR|rebel leader|1988|1990|Mohamed Alí Seineldín||
Raul Alfonsin|m|AR|party leader|1983|2001|Raúl Alfonsín|UCR|
Eduardo Angeloz|m|AR|governor|1983|1995||UCR|
Eduardo Duhalde|m|AR|governor|1991|1999||PJ|
Carlos Reutemann|m|AR|governor|1991|2003||PJ|
Carlos Ruckauf|m|AR|governor|1999|2002||PJ|
Daniel Scioli|m|AR|governor|2007|2015||PJ|
Maria Eugenia Vidal|f|AR|governor|2015|2019|María Eugenia Vidal|PRO|
Axel Kicillof|m|AR|governor|2019|||PJ|
Fernando de la Rua|m|AR|mayor|1996|1999|Fernando de la Rúa|UCR|
Anibal Ibarra|m|AR|mayor|2000|2006|Aníbal Ibarra||
Mauricio Macri|m|AR|mayor|2007|2015||PRO|
Horacio Rodriguez Larreta|m|AR|mayor|2015|2023|Horacio Rodríguez Larreta|PRO|
Jorge Macri|m|AR|mayor|2023|||PRO|
Martin Balza|m|AR|general|1991|1999|Martín Balza||
Manuel Adorni|m|AR|spokesman|2023||||
Gabriela Cerruti|f|AR|spokeswoman|2021|2023|||
Hebe de Bonafini|f|AR|activist|1979|2022|||
Estela de Carlotto|f|AR|activist|1989||Estela Barnes de Carlotto||
Sandra Mason|f|BB|president|2021|2025|Dame Sandra Mason||
Jeffrey Bostic|m|BB|president|2025||||
Erskine Sandiford|m|BB|prime minister|1987|1994||DLP|
Owen Arthur|m|BB|prime minister|1994|2008||BLP|
David Thompson|m|BB|prime minister|2008|2010||DLP|
Freundel Stuart|m|BB|prime minister|2010|2018||DLP|
Mia Mottley|f|BB|prime minister|2018||Mia Amor Mottley|BLP|
Billie Miller|f|BB|foreign minister|1994|2008|Dame Billie Miller|BLP|
Clifford Husbands|m|BB|governor|1996|2011|Sir Clifford Husbands||
Sandra Mason|f|BB|governor|2018|2021|Dame Sandra Mason||
Jaime Paz Zamora|m|BO|president|1989|1993||MIR|
Gonzalo Sanchez de Lozada|m|BO|president|1993|2003|Gonzalo Sánchez de Lozada|MNR|
Hugo Banzer|m|BO|president|1997|2001|Hugo Banzer Suárez|ADN|
Jorge Quiroga|m|BO|president|2001|2002|Jorge Tuto Quiroga||
Carlos Mesa|m|BO|president|2003|2005|||
Eduardo Rodriguez|m|BO|president|2005|2006|Eduardo Rodríguez;Eduardo Rodriguez Veltze||
Evo Morales|m|BO|president|2006|2019|Juan Evo Morales|MAS|
Jeanine Anez|f|BO|president|2019|2020|Jeanine Áñez||
Luis Arce|m|BO|president|2020|2025||MAS|
Rodrigo Paz|m|BO|president|2025||Rodrigo Paz Pereira|PDC|
Victor Hugo Cardenas|m|BO|vice president|1993|1997|Víctor Hugo Cárdenas||
Carlos Mesa|m|BO|vice president|2002|2003|||
Alvaro Garcia Linera|m|BO|vice president|2006|2019|Álvaro García Linera|MAS|
David Choquehuanca|m|BO|vice president|2020|2025||MAS|
Edman Lara|m|BO|vice president|2025||||
Antonio Aranibar|m|BO|foreign minister|1993|1997|Antonio Araníbar||
Javier Murillo de la Rocha|m|BO|foreign minister|1997|2001|Javier Murillo||
David Choquehuanca|m|BO|foreign minister|2006|2017||MAS|
Fernando Huanacuni|m|BO|foreign minister|2017|2018||MAS|
Diego Pary|m|BO|foreign minister|2018|2019||MAS|
Karen Longaric|f|BO|foreign minister|2019|2020|||
Rogelio Mayta|m|BO|foreign minister|2020|2023||MAS|
Celinda Sosa|f|BO|foreign minister|2023|2025||MAS|
Fernando Aramayo|m|BO|foreign minister|2025||||
Luis Arce|m|BO|finance minister|2006|2019||MAS|
Pablo Solon|m|BO|ambassador to the UN|2009|2011|Pablo Solón||
Sacha Llorenti|m|BO|ambassador to the UN|2012|2019||MAS|
Evo Morales|m|BO|opposition leader|1997|2005||MAS|
Samuel Doria Medina|m|BO|opposition leader|2005||||
Jorge Quiroga|m|BO|opposition leader|2005||Jorge Tuto Quiroga||
Carlos Mesa|m|BO|opposition leader|2019|2025|||
Luis Fernando Camacho|m|BO|opposition leader|2019||||
Adriana Salvatierra|f|BO|speaker|2019|2019||MAS|
Ruben Costas|m|BO|governor|2006|2021|Rubén Costas||
Manfred Reyes Villa|m|BO|governor|2006|2008|||
Luis Fernando Camacho|m|BO|governor|2021||||
Felipe Quispe|m|BO|activist|1998|2021|||
Oscar Olivera|m|BO|activist|2000|2010|||
Jose Sarney|m|BR|president|1985|1990|José Sarney|PMDB|
Fernando Collor de Mello|m|BR|president|1990|1992|Fernando Collor|PRN|
Itamar Franco|m|BR|president|1992|1995|Itamar Augusto Franco|PMDB|
Fernando Henrique Cardoso|m|BR|president|1995|2003|Fernando Cardoso|PSDB|
Luiz Inacio Lula da Silva|m|BR|president|2003||Luiz Inácio Lula da Silva;Lula da Silva;Luis Inacio Lula da Silva;Lula|PT|Q37181
Dilma Rousseff|f|BR|president|2011|2016||PT|
Michel Temer|m|BR|president|2016|2019||PMDB|
Jair Bolsonaro|m|BR|president|2019|2022|Jair Messias Bolsonaro|PL|
Itamar Franco|m|BR|vice president|1990|1992|||
Marco Maciel|m|BR|vice president|1995|2003||PFL|
Jose Alencar|m|BR|vice president|2003|2011|José Alencar||
Michel Temer|m|BR|vice president|2011|2016||PMDB|
Hamilton Mourao|m|BR|vice president|2019|2022|Hamilton Mourão||
Geraldo Alckmin|m|BR|vice president|2023|||PSB|
Francisco Rezek|m|BR|foreign minister|1990|1992|||
Celso Lafer|m|BR|foreign minister|1992|2002|||
Fernando Henrique Cardoso|m|BR|foreign minister|1992|1993||PSDB|
Celso Amorim|m|BR|foreign minister|1993|2010||PT|
Luiz Felipe Lampreia|m|BR|foreign minister|1995|2001|||
Antonio Patriota|m|BR|foreign minister|2011|2013|Antônio Patriota;Antonio de Aguiar Patriota||
Luiz Alberto Figueiredo|m|BR|foreign minister|2013|2014|Luiz Alberto Figueiredo Machado||
Mauro Vieira|m|BR|foreign minister|2015||||
Jose Serra|m|BR|foreign minister|2016|2017|José Serra|PSDB|
Aloysio Nunes|m|BR|foreign minister|2017|2018|Aloysio Nunes Ferreira|PSDB|
Ernesto Araujo|m|BR|foreign minister|2019|2021|Ernesto Araújo||
Carlos Franca|m|BR|foreign minister|2021|2022|Carlos França;Carlos Alberto França||
Elcio Alvares|m|BR|defence minister|1999|2000|Élcio Álvares||
Geraldo Quintao|m|BR|defence minister|2000|2002|Geraldo Quintão||
Jose Viegas|m|BR|defence minister|2003|2004|José Viegas||
Jose Alencar|m|BR|defence minister|2004|2006|José Alencar||
Waldir Pires|m|BR|defence minister|2006|2007||PT|
Nelson Jobim|m|BR|defence minister|2007|2011||PMDB|
Celso Amorim|m|BR|defence minister|2011|2014||PT|
Jaques Wagner|m|BR|defence minister|2015|2015||PT|
Aldo Rebelo|m|BR|defence minister|2015|2016|||
Raul Jungmann|m|BR|defence minister|2016|2018|||
Joaquim Silva e Luna|m|BR|defence minister|2018|2018|||
Fernando Azevedo e Silva|m|BR|defence minister|2019|2021|Fernando Azevedo||
Walter Braga Netto|m|BR|defence minister|2021|2022|Walter Souza Braga Netto||
Paulo Sergio Nogueira|m|BR|defence minister|2022|2022|Paulo Sérgio Nogueira||
Jose Mucio|m|BR|defence minister|2023||José Múcio;José Múcio Monteiro||
Zelia Cardoso de Mello|f|BR|finance minister|1990|1991|Zélia Cardoso de Mello||
Marcilio Marques Moreira|m|BR|finance minister|1991|1992|Marcílio Marques Moreira||
Fernando Henrique Cardoso|m|BR|finance minister|1993|1994||PSDB|
Rubens Ricupero|m|BR|finance minister|1994|1994|||
Ciro Gomes|m|BR|finance minister|1994|1994|||
Pedro Malan|m|BR|finance minister|1995|2002|||
Antonio Palocci|m|BR|finance minister|2003|2006|Antônio Palocci|PT|
Guido Mantega|m|BR|finance minister|2006|2014||PT|
Joaquim Levy|m|BR|finance minister|2015|2015|||
Nelson Barbosa|m|BR|finance minister|2015|2016|||
Henrique Meirelles|m|BR|finance minister|2016|2018|||
Paulo Guedes|m|BR|finance minister|2019|2022|||
Fernando Haddad|m|BR|finance minister|2023|||PT|
Sergio Moro|m|BR|interior minister|2019|2020|Sérgio Moro||
Flavio Dino|m|BR|interior minister|2023|2024|Flávio Dino||
Ricardo Lewandowski|m|BR|interior minister|2024||||
Augusto Heleno|m|BR|national security adviser|2019|2022|||
Ronaldo Sardenberg|m|BR|ambassador to the UN|1990|2007|Ronaldo Mota Sardenberg||
Celso Amorim|m|BR|ambassador to the UN|1995|1999|||
Gelson Fonseca|m|BR|ambassador to the UN|1999|2003|Gelson Fonseca Jr.||
Maria Luiza Ribeiro Viotti|f|BR|ambassador to the UN|2007|2013|||
Antonio Patriota|m|BR|ambassador to the UN|2013|2016|Antonio de Aguiar Patriota||
Ronaldo Costa Filho|m|BR|ambassador to the UN|2020|2023|||
Sergio Danese|m|BR|ambassador to the UN|2023||Sérgio Danese||
Luiz Inacio Lula da Silva|m|BR|opposition leader|1989|2002|Luiz Inácio Lula da Silva;Lula da Silva;Lula|PT|Q37181
Leonel Brizola|m|BR|opposition leader|1989|2004||PDT|
Aecio Neves|m|BR|opposition leader|2014|2017|Aécio Neves|PSDB|
Jair Bolsonaro|m|BR|opposition leader|2023||Jair Messias Bolsonaro|PL|
Jose Dirceu|m|BR|party leader|1995|2002|José Dirceu|PT|
Valdemar Costa Neto|m|BR|party leader|2000|||PL|
Jose Genoino|m|BR|party leader|2002|2005|José Genoino|PT|
Gleisi Hoffmann|f|BR|party leader|2017|2025||PT|
Ibsen Pinheiro|m|BR|speaker|1991|1993||PMDB|
Luis Eduardo Magalhaes|m|BR|speaker|1995|1997|Luís Eduardo Magalhães|PFL|
Michel Temer|m|BR|speaker|1997|2010||PMDB|
Severino Cavalcanti|m|BR|speaker|2005|2005|||
Aldo Rebelo|m|BR|speaker|2005|2007|||
Eduardo Cunha|m|BR|speaker|2015|2016||PMDB|
Rodrigo Maia|m|BR|speaker|2016|2021||DEM|
Davi Alcolumbre|m|BR|speaker|2019||||
Arthur Lira|m|BR|speaker|2021|2025||PP|
Hugo Motta|m|BR|speaker|2025|||Republicanos|
Jose Sarney|m|BR|senator|1991|2015|José Sarney|PMDB|
Eduardo Suplicy|m|BR|senator|1991|2015||PT|
Marina Silva|f|BR|senator|1995|2010|||
Antonio Carlos Magalhaes|m|BR|senator|1995|2007|Antônio Carlos Magalhães|PFL|
Renan Calheiros|m|BR|senator|1995||||
Romero Juca|m|BR|senator|1995|2018|Romero Jucá||
Flavio Bolsonaro|m|BR|senator|2019||Flávio Bolsonaro|PL|
Ulysses Guimaraes|m|BR|MP|1971|1992|Ulysses Guimarães|PMDB|
Jair Bolsonaro|m|BR|MP|1991|2018|Jair Messias Bolsonaro||
Eduardo Bolsonaro|m|BR|MP|2015|2025||PL|
Leonel Brizola|m|BR|governor|1991|1994||PDT|
Mario Covas|m|BR|governor|1995|2001|Mário Covas|PSDB|
Anthony Garotinho|m|BR|governor|1999|2002|||
Geraldo Alckmin|m|BR|governor|2001|2018||PSDB|
Rosinha Garotinho|f|BR|governor|2003|2006|Rosinha Matheus||
Aecio Neves|m|BR|governor|2003|2010|Aécio Neves|PSDB|
Jose Serra|m|BR|governor|2007|2010|José Serra|PSDB|
Sergio Cabral|m|BR|governor|2007|2014|Sérgio Cabral|PMDB|
Joao Doria|m|BR|governor|2019|2022|João Doria|PSDB|
Wilson Witzel|m|BR|governor|2019|2021|||
Claudio Castro|m|BR|governor|2021||Cláudio Castro|PL|
Tarcisio de Freitas|m|BR|governor|2023||Tarcísio de Freitas|Republicanos|
Luiza Erundina|f|BR|mayor|1989|1992|||
Paulo Maluf|m|BR|mayor|1993|1996|||
Cesar Maia|m|BR|mayor|1993|2008|César Maia||
Celso Pitta|m|BR|mayor|1997|2000|||
Marta Suplicy|f|BR|mayor|2001|2004||PT|
Jose Serra|m|BR|mayor|2005|2006|José Serra|PSDB|
Gilberto Kassab|m|BR|mayor|2006|2012|||
Eduardo Paes|m|BR|mayor|2009||||
Fernando Haddad|m|BR|mayor|2013|2016||PT|
Joao Doria|m|BR|mayor|2017|2018|João Doria|PSDB|
Marcelo Crivella|m|BR|mayor|2017|2020|||
Ricardo Nunes|m|BR|mayor|2021|||MDB|
Augusto Heleno|m|BR|general|2004|2011|||
Eduardo Villas Boas|m|BR|general|2015|2019|Eduardo Villas Bôas||
Marco Aurelio Garcia|m|BR|envoy|2003|2016|Marco Aurélio Garcia|PT|
Celso Amorim|m|BR|envoy|2023|||PT|
Chico Mendes|m|BR|activist|1975|1988|||
Joao Pedro Stedile|m|BR|activist|1984||João Pedro Stédile|MST|
Raoni Metuktire|m|BR|activist|1987||Chief Raoni||
Marielle Franco|f|BR|activist|2016|2018||PSOL|
Lynden Pindling|m|BS|prime minister|1967|1992|Sir Lynden Pindling|PLP|
Hubert Ingraham|m|BS|prime minister|1992|2012||FNM|
Perry Christie|m|BS|prime minister|2002|2017||PLP|
Hubert Minnis|m|BS|prime minister|2017|2021||FNM|
Philip Davis|m|BS|prime minister|2021||Philip Brave Davis|PLP|
Cynthia Pratt|f|BS|deputy prime minister|2002|2007|Mother Cynthia Pratt|PLP|
Brent Symonette|m|BS|deputy prime minister|2007|2012||FNM|
Chester Cooper|m|BS|deputy prime minister|2021|||PLP|
Fred Mitchell|m|BS|foreign minister|2002|||PLP|
George Price|m|BZ|prime minister|1981|1993||PUP|
Manuel Esquivel|m|BZ|prime minister|1984|1998|Sir Manuel Esquivel|UDP|
Said Musa|m|BZ|prime minister|1998|2008||PUP|
Dean Barrow|m|BZ|prime minister|2008|2020||UDP|
Johnny Briceno|m|BZ|prime minister|2020||John Briceño;Johnny Briceño;John Briceno|PUP|
Eamon Courtenay|m|BZ|foreign minister|2006|2023||PUP|
Wilfred Elrington|m|BZ|foreign minister|2008|2020||UDP|
Colville Young|m|BZ|governor|1993|2021|Sir Colville Young||
Froyla Tzalam|f|BZ|governor|2021||||
Augusto Pinochet|m|CL|president|1973|1990|Augusto Pinochet Ugarte||
Patricio Aylwin|m|CL|president|1990|1994||PDC|
Eduardo Frei|m|CL|president|1994|2000|Eduardo Frei Ruiz-Tagle;Eduardo Frei Ruiz Tagle|PDC|
Ricardo Lagos|m|CL|president|2000|2006||PPD|
Michelle Bachelet|f|CL|president|2006|2018||PS|
Sebastian Pinera|m|CL|president|2010|2022|Sebastián Piñera|RN|
Gabriel Boric|m|CL|president|2022|2026||CS|
Jose Antonio Kast|m|CL|president|2026||José Antonio Kast|Republican|
Enrique Silva Cimma|m|CL|foreign minister|1990|1994|||
Carlos Figueroa|m|CL|foreign minister|1994|1994|||
Jose Miguel Insulza|m|CL|foreign minister|1994|1999|José Miguel Insulza|PS|
Juan Gabriel Valdes|m|CL|foreign minister|1999|2000|Juan Gabriel Valdés||
Soledad Alvear|f|CL|foreign minister|2000|2004|María Soledad Alvear|PDC|
Ignacio Walker|m|CL|foreign minister|2004|2006||PDC|
Alejandro Foxley|m|CL|foreign minister|2006|2009||PDC|
Mariano Fernandez|m|CL|foreign minister|2009|2010|Mariano Fernández||
Alfredo Moreno|m|CL|foreign minister|2010|2014|||
Heraldo Munoz|m|CL|foreign minister|2014|2018|Heraldo Muñoz|PPD|
Roberto Ampuero|m|CL|foreign minister|2018|2019|||
Teodoro Ribera|m|CL|foreign minister|2019|2020|||
Andres Allamand|m|CL|foreign minister|2020|2022|Andrés Allamand|RN|
Antonia Urrejola|f|CL|foreign minister|2022|2023|||
Alberto van Klaveren|m|CL|foreign minister|2023|2026|||
Patricio Rojas|m|CL|defence minister|1990|1994||PDC|
Edmundo Perez Yoma|m|CL|defence minister|1994|2000|Edmundo Pérez Yoma|PDC|
Mario Fernandez|m|CL|defence minister|2000|2002|Mario Fernández|PDC|
Michelle Bachelet|f|CL|defence minister|2002|2004||PS|
Jaime Ravinet|m|CL|defence minister|2004|2011|||
Vivianne Blanlot|f|CL|defence minister|2006|2007|||
Jose Goni|m|CL|defence minister|2007|2009|José Goñi||
Francisco Vidal|m|CL|defence minister|2009|2010|||
Andres Allamand|m|CL|defence minister|2011|2012|Andrés Allamand|RN|
Jorge Burgos|m|CL|defence minister|2014|2015||PDC|
Jose Antonio Gomez|m|CL|defence minister|2015|2018|José Antonio Gómez||
Alberto Espina|m|CL|defence minister|2018|2020||RN|
Mario Desbordes|m|CL|defence minister|2020|2020||RN|
Baldo Prokurica|m|CL|defence minister|2020|2022||RN|
Maya Fernandez|f|CL|defence minister|2022|2025|Maya Fernández;Maya Fernandez Allende|PS|
Adriana Delpiano|f|CL|defence minister|2025|2026|||
Alejandro Foxley|m|CL|finance minister|1990|1994||PDC|
Eduardo Aninat|m|CL|finance minister|1994|1999||PDC|
Nicolas Eyzaguirre|m|CL|finance minister|2000|2018|Nicolás Eyzaguirre|PPD|
Andres Velasco|m|CL|finance minister|2006|2010|Andrés Velasco||
Felipe Larrain|m|CL|finance minister|2010|2019|Felipe Larraín||
Mario Marcel|m|CL|finance minister|2022|2025|||
Nicolas Grau|m|CL|finance minister|2025|2026|Nicolás Grau||
Enrique Krauss|m|CL|interior minister|1990|1994||PDC|
Carlos Figueroa|m|CL|interior minister|1994|1999||PDC|
Jose Miguel Insulza|m|CL|interior minister|2000|2005|José Miguel Insulza|PS|
Rodrigo Hinzpeter|m|CL|interior minister|2010|2012||RN|
Andres Chadwick|m|CL|interior minister|2012|2019|Andrés Chadwick|UDI|
Rodrigo Penailillo|m|CL|interior minister|2014|2015|Rodrigo Peñailillo|PPD|
Izkia Siches|f|CL|interior minister|2022|2022|||
Carolina Toha|f|CL|interior minister|2022|2025|Carolina Tohá|PPD|
Alvaro Elizalde|m|CL|interior minister|2025|2026|Álvaro Elizalde|PS|
Juan Somavia|m|CL|ambassador to the UN|1990|1999|Juan Somavía||
Juan Gabriel Valdes|m|CL|ambassador to the UN|2000|2003|Juan Gabriel Valdés||
Heraldo Munoz|m|CL|ambassador to the UN|2003|2010|Heraldo Muñoz||
Joaquin Lavin|m|CL|opposition leader|1999|2006|Joaquín Lavín|UDI|
Marco Enriquez-Ominami|m|CL|opposition leader|2009||Marco Enríquez-Ominami||
Evelyn Matthei|f|CL|opposition leader|2013|||UDI|
Jose Antonio Kast|m|CL|opposition leader|2017|2026|José Antonio Kast|Republican|
Jeannette Jara|f|CL|opposition leader|2025|||PC|
Gladys Marin|f|CL|party leader|1994|2005|Gladys Marín|PC|
Guillermo Teillier|m|CL|party leader|2005|2023||PC|
Camilo Escalona|m|CL|senator|2006|2014||PS|
Isabel Allende|f|CL|senator|2010|2025|Isabel Allende Bussi|PS|
Joaquin Lavin|m|CL|mayor|1992|2004|Joaquín Lavín|UDI|
Daniel Jadue|m|CL|mayor|2012|2024||PC|
Augusto Pinochet|m|CL|general|1973|1998|Augusto Pinochet Ugarte||
Manuel Contreras|m|CL|general|1973|1978|||
Ricardo Izurieta|m|CL|general|1998|2002|||
Juan Emilio Cheyre|m|CL|general|2002|2006|||
Francisco Vidal|m|CL|spokesman|2003|2009|||
Camila Vallejo|f|CL|spokeswoman|2022|2026||PC|
Virgilio Barco|m|CO|president|1986|1990|Virgilio Barco Vargas|Liberal|
Cesar Gaviria|m|CO|president|1990|1994|César Gaviria;Cesar Gaviria Trujillo|Liberal|
Ernesto Samper|m|CO|president|1994|1998|Ernesto Samper Pizano|Liberal|
Andres Pastrana|m|CO|president|1998|2002|Andrés Pastrana|Conservative|
Alvaro Uribe|m|CO|president|2002|2010|Álvaro Uribe;Alvaro Uribe Velez||
Juan Manuel Santos|m|CO|president|2010|2018|||
Ivan Duque|m|CO|president|2018|2022|Iván Duque;Ivan Duque Marquez|Democratic Center|
Gustavo Petro|m|CO|president|2022|2026|Gustavo Francisco Petro|Colombia Humana|
Humberto de la Calle|m|CO|vice president|1994|1996||Liberal|
Gustavo Bell|m|CO|vice president|1998|2002||Liberal|
Francisco Santos|m|CO|vice president|2002|2010|Francisco Santos Calderón||
Angelino Garzon|m|CO|vice president|2010|2014|Angelino Garzón||
German Vargas Lleras|m|CO|vice president|2014|2017|Germán Vargas Lleras||
Marta Lucia Ramirez|f|CO|vice president|2018|2022|Marta Lucía Ramírez||
Francia Marquez|f|CO|vice president|2022|2026|Francia Márquez||
Noemi Sanin|f|CO|foreign minister|1991|1994|Noemí Sanín||
Rodrigo Pardo|m|CO|foreign minister|1994|1996|Rodrigo Pardo García-Peña||
Maria Emma Mejia|f|CO|foreign minister|1996|1998|María Emma Mejía||
Guillermo Fernandez de Soto|m|CO|foreign minister|1998|2002|Guillermo Fernández de Soto||
Carolina Barco|f|CO|foreign minister|2002|2006|||
Maria Consuelo Araujo|f|CO|foreign minister|2006|2007|María Consuelo Araújo||
Fernando Araujo|m|CO|foreign minister|2007|2008|Fernando Araújo||
Jaime Bermudez|m|CO|foreign minister|2008|2010|Jaime Bermúdez||
Maria Angela Holguin|f|CO|foreign minister|2010|2018|María Ángela Holguín;Maria Holguin||
Carlos Holmes Trujillo|m|CO|foreign minister|2018|2019|||
Claudia Blum|f|CO|foreign minister|2019|2021|||
Marta Lucia Ramirez|f|CO|foreign minister|2021|2022|Marta Lucía Ramírez||
Alvaro Leyva|m|CO|foreign minister|2022|2024|Álvaro Leyva;Alvaro Leyva Duran||
Luis Gilberto Murillo|m|CO|foreign minister|2024|2025|||
Laura Sarabia|f|CO|foreign minister|2025|2025|||
Rosa Villavicencio|f|CO|foreign minister|2025||Rosa Yolanda Villavicencio||
Rafael Pardo|m|CO|defence minister|1991|1994|Rafael Pardo Rueda|Liberal|
Fernando Botero|m|CO|defence minister|1994|1995|Fernando Botero Zea|Liberal|
Rodrigo Lloreda|m|CO|defence minister|1998|1999||Conservative|
Luis Fernando Ramirez|m|CO|defence minister|1999|2001|Luis Fernando Ramírez||
Marta Lucia Ramirez|f|CO|defence minister|2002|2003|Marta Lucía Ramírez||
Jorge Alberto Uribe|m|CO|defence minister|2003|2005|||
Camilo Ospina|m|CO|defence minister|2005|2006|||
Juan Manuel Santos|m|CO|defence minister|2006|2009|||
Gabriel Silva|m|CO|defence minister|2009|2010|Gabriel Silva Luján||
Rodrigo Rivera|m|CO|defence minister|2010|2011|||
Juan Carlos Pinzon|m|CO|defence minister|2011|2015|Juan Carlos Pinzón||
Luis Carlos Villegas|m|CO|defence minister|2015|2018|||
Guillermo Botero|m|CO|defence minister|2018|2019|||
Carlos Holmes Trujillo|m|CO|defence minister|2019|2021|||
Diego Molano|m|CO|defence minister|2021|2022|||
Ivan Velasquez|m|CO|defence minister|2022|2025|Iván Velásquez||
Pedro Sanchez|m|CO|defence minister|2025||Pedro Sánchez;Pedro Arnulfo Sanchez||
Horacio Serpa|m|CO|interior minister|1994|1997|Horacio Serpa Uribe|Liberal|
Juan Fernando Cristo|m|CO|interior minister|2014|2025|||
Armando Benedetti|m|CO|interior minister|2025||||
Alfonso Valdivieso|m|CO|ambassador to the UN|1998|2001|||
Horacio Serpa|m|CO|opposition leader|1998|2006||Liberal|
Carlos Gaviria Diaz|m|CO|opposition leader|2006|2009|Carlos Gaviria Díaz;Carlos Gaviria|Polo Democrático|
Manuel Marulanda|m|CO|rebel leader|1964|2008|Manuel Marulanda Velez;Pedro Antonio Marin;Tirofijo Marulanda|FARC|
Jacobo Arenas|m|CO|rebel leader|1964|1990||FARC|
Manuel Perez|m|CO|rebel leader|1982|1998|Manuel Pérez;Manuel Perez Martinez|ELN|
Carlos Pizarro|m|CO|rebel leader|1986|1990|Carlos Pizarro Leongómez|M-19|
Alfonso Cano|m|CO|rebel leader|1990|2011|Guillermo León Sáenz|FARC|
Raul Reyes|m|CO|rebel leader|1990|2008|Raúl Reyes|FARC|
Jorge Briceno|m|CO|rebel leader|1990|2010|Mono Jojoy;Jorge Briceño|FARC|
Ivan Marquez|m|CO|rebel leader|1990||Iván Márquez;Luciano Marín|FARC|
Pablo Beltran|m|CO|rebel leader|1990||Pablo Beltrán|ELN|
Francisco Galan|m|CO|rebel leader|1992|2008|Francisco Galán|ELN|
Carlos Castano|m|CO|rebel leader|1994|2004|Carlos Castaño|AUC|
Rodrigo Granda|m|CO|rebel leader|1995|2017||FARC|
Antonio Garcia|m|CO|rebel leader|1995||Antonio García;Eliécer Herlinto Chamorro|ELN|
Salvatore Mancuso|m|CO|rebel leader|1997|2006||AUC|
Nicolas Rodriguez|m|CO|rebel leader|1998|2021|Nicolás Rodríguez;Nicolas Rodriguez Bautista|ELN|
Pastor Alape|m|CO|rebel leader|2000|2017||FARC|
Rodrigo Londono|m|CO|rebel leader|2011|2017|Rodrigo Londoño;Timoleon Jimenez;Timoleón Jiménez;Timochenko Londoño|FARC|
Jesus Santrich|m|CO|rebel leader|2012|2021|Jesús Santrich|FARC|
Ivan Mordisco|m|CO|rebel leader|2016||Iván Mordisco;Nestor Gregorio Vera;Néstor Gregorio Vera||
Antonio Navarro Wolff|m|CO|party leader|1990|1996|Antonio Navarro|M-19|
Rodrigo Londono|m|CO|party leader|2017||Rodrigo Londoño;Timoleon Jimenez|Comunes|
Piedad Cordoba|f|CO|senator|1994|2024|Piedad Córdoba|Liberal|
Ingrid Betancourt|f|CO|senator|1998|2002|||
Gustavo Petro|m|CO|senator|2006|2022|||
Ivan Cepeda|m|CO|senator|2014||Iván Cepeda|Polo Democrático|
Alvaro Uribe|m|CO|senator|2014|2020|Álvaro Uribe|Democratic Center|
Miguel Uribe Turbay|m|CO|senator|2022|2025|Miguel Uribe||
Antanas Mockus|m|CO|mayor|1995|2003|||
Enrique Penalosa|m|CO|mayor|1998|2019|Enrique Peñalosa||
Luis Eduardo Garzon|m|CO|mayor|2004|2007|Luis Eduardo Garzón;Lucho Garzon||
Sergio Fajardo|m|CO|mayor|2004|2007|||
Gustavo Petro|m|CO|mayor|2012|2015|||
Claudia Lopez|f|CO|mayor|2020|2023|Claudia López||
Harold Bedoya|m|CO|general|1994|1997|||
Fernando Tapias|m|CO|general|1998|2002|||
Jorge Enrique Mora|m|CO|general|1998|2003|||
Freddy Padilla|m|CO|general|2006|2010|Freddy Padilla de León||
Victor G. Ricardo|m|CO|envoy|1998|2000|Víctor G. Ricardo||
Camilo Gomez|m|CO|envoy|2000|2002|Camilo Gómez||
Luis Carlos Restrepo|m|CO|envoy|2002|2009|||
Sergio Jaramillo|m|CO|envoy|2012|2016|||
Humberto de la Calle|m|CO|envoy|2012|2016||Liberal|
Oscar Arias|m|CR|president|1986|2010|Óscar Arias;Oscar Arias Sanchez|PLN|
Rafael Angel Calderon|m|CR|president|1990|1994|Rafael Ángel Calderón;Rafael Angel Calderon Fournier|PUSC|
Jose Maria Figueres|m|CR|president|1994|1998|José María Figueres|PLN|
Miguel Angel Rodriguez|m|CR|president|1998|2002|Miguel Ángel Rodríguez|PUSC|
Abel Pacheco|m|CR|president|2002|2006||PUSC|
Laura Chinchilla|f|CR|president|2010|2014||PLN|
Luis Guillermo Solis|m|CR|president|2014|2018|Luis Guillermo Solís|PAC|
Carlos Alvarado|m|CR|president|2018|2022|Carlos Alvarado Quesada|PAC|
Rodrigo Chaves|m|CR|president|2022|2026|Rodrigo Chaves Robles||
Bruno Stagno|m|CR|foreign minister|2006|2010|Bruno Stagno Ugarte||
Manuel Gonzalez Sanz|m|CR|foreign minister|2014|2018|Manuel González Sanz||
Arnoldo Andre|m|CR|foreign minister|2022|2026|Arnoldo André;Arnoldo André Tinoco||
Otton Solis|m|CR|opposition leader|2002|2010|Ottón Solís|PAC|
Fidel Castro|m|CU|president|1976|2008|Fidel Castro Ruz|PCC|Q11256
Raul Castro|m|CU|president|2008|2018|Raúl Castro;Raul Castro Ruz|PCC|
Miguel Diaz-Canel|m|CU|president|2018||Miguel Díaz-Canel;Miguel Diaz-Canel Bermudez|PCC|
Fidel Castro|m|CU|prime minister|1959|1976|Fidel Castro Ruz|PCC|Q11256
Manuel Marrero|m|CU|prime minister|2019||Manuel Marrero Cruz|PCC|
Carlos Lage|m|CU|vice president|1993|2009|Carlos Lage Dávila|PCC|
Jose Ramon Machado Ventura|m|CU|vice president|2008|2018|José Ramón Machado Ventura|PCC|
Miguel Diaz-Canel|m|CU|vice president|2013|2018|Miguel Díaz-Canel|PCC|
Salvador Valdes Mesa|m|CU|vice president|2013||Salvador Valdés Mesa|PCC|
Isidoro Malmierca|m|CU|foreign minister|1976|1992|Isidoro Malmierca Peoli|PCC|
Ricardo Alarcon|m|CU|foreign minister|1992|1993|Ricardo Alarcón;Ricardo Alarcon de Quesada|PCC|
Roberto Robaina|m|CU|foreign minister|1993|1999||PCC|
Felipe Perez Roque|m|CU|foreign minister|1999|2009|Felipe Pérez Roque|PCC|
Bruno Rodriguez|m|CU|foreign minister|2009||Bruno Rodríguez;Bruno Rodriguez Parrilla|PCC|
Raul Castro|m|CU|defence minister|1959|2008|Raúl Castro|PCC|
Julio Casas Regueiro|m|CU|defence minister|2008|2011||PCC|
Leopoldo Cintra Frias|m|CU|defence minister|2011|2021|Leopoldo Cintra Frías|PCC|
Alvaro Lopez Miera|m|CU|defence minister|2021||Álvaro López Miera|PCC|
Abelardo Colome Ibarra|m|CU|interior minister|1989|2015|Abelardo Colomé Ibarra|PCC|
Ricardo Alarcon|m|CU|ambassador to the UN|1990|1992|Ricardo Alarcón||
Bruno Rodriguez|m|CU|ambassador to the UN|1995|2003|Bruno Rodríguez;Bruno Rodriguez Parrilla||
Jorge Mas Canosa|m|CU|opposition leader|1981|1997||CANF|
Fidel Castro|m|CU|party leader|1965|2011|Fidel Castro Ruz|PCC|Q11256
Raul Castro|m|CU|party leader|2011|2021|Raúl Castro|PCC|
Ricardo Alarcon|m|CU|speaker|1993|2013|Ricardo Alarcón;Ricardo Alarcon de Quesada|PCC|
Esteban Lazo|m|CU|speaker|2013||Esteban Lazo Hernández|PCC|
Fernando Remirez de Estenoz|m|CU|envoy|1995|2001|Fernando Remírez de Estenoz;Fernando Remirez||
Josefina Vidal|f|CU|envoy|2012|2018|||
Carlos Fernandez de Cossio|m|CU|envoy|2018||Carlos Fernández de Cossío||
Elizardo Sanchez|m|CU|dissident|1987||Elizardo Sánchez||
Oswaldo Paya|m|CU|dissident|1988|2012|Oswaldo Payá;Osvaldo Paya||
Vladimiro Roca|m|CU|dissident|1990|2023|||
Marta Beatriz Roque|f|CU|dissident|1990||Martha Beatriz Roque||
Raul Rivero|m|CU|dissident|1995|2005|Raúl Rivero||
Oscar Elias Biscet|m|CU|dissident|1997||Oscar Elías Biscet||
Guillermo Farinas|m|CU|dissident|2003||Guillermo Fariñas||
Jose Daniel Ferrer|m|CU|dissident|2003||José Daniel Ferrer;Jose Daniel Ferrer Garcia|UNPACU|
Orlando Zapata Tamayo|m|CU|dissident|2003|2010|Orlando Zapata||
Laura Pollan|f|CU|dissident|2003|2011|Laura Pollán||
Yoani Sanchez|f|CU|dissident|2007||Yoani Sánchez||
Berta Soler|f|CU|dissident|2011||||
Luis Manuel Otero Alcantara|m|CU|dissident|2018||Luis Manuel Otero Alcántara||
Clarence Seignoret|m|DM|president|1983|1993|||
Crispin Sorhaindo|m|DM|president|1993|1998|||
Vernon Shaw|m|DM|president|1998|2003|||
Nicholas Liverpool|m|DM|president|2003|2012|||
Eliud Williams|m|DM|president|2012|2013|||
Charles Savarin|m|DM|president|2013|2023|||
Sylvanie Burton|f|DM|president|2023||||
Eugenia Charles|f|DM|prime minister|1980|1995|Dame Eugenia Charles|DFP|
Edison James|m|DM|prime minister|1995|2000||UWP|
Rosie Douglas|m|DM|prime minister|2000|2000|Roosevelt Douglas;Roosevelt Rosie Douglas|DLP|
Pierre Charles|m|DM|prime minister|2000|2004||DLP|
Roosevelt Skerrit|m|DM|prime minister|2004|||DLP|
Joaquin Balaguer|m|DO|president|1966|1996|Joaquín Balaguer|PRSC|
Leonel Fernandez|m|DO|president|1996|2012|Leonel Fernández;Leonel Fernandez Reyna|PLD|
Hipolito Mejia|m|DO|president|2000|2004|Hipólito Mejía|PRD|
Danilo Medina|m|DO|president|2012|2020||PLD|
Luis Abinader|m|DO|president|2020|||PRM|
Carlos Morales Troncoso|m|DO|vice president|1986|1994||PRSC|
Jaime David Fernandez Mirabal|m|DO|vice president|1996|2000||PLD|
Milagros Ortiz Bosch|f|DO|vice president|2000|2004||PRD|
Margarita Cedeno|f|DO|vice president|2012|2020|Margarita Cedeño de Fernández;Margarita Cedeño|PLD|
Raquel Pena|f|DO|vice president|2020||Raquel Peña|PRM|
Carlos Morales Troncoso|m|DO|foreign minister|1994|2014|||
Miguel Vargas|m|DO|foreign minister|2016|2020|Miguel Vargas Maldonado||
Roberto Alvarez|m|DO|foreign minister|2020||Roberto Álvarez||
Juan Bosch|m|DO|opposition leader|1973|1994||PLD|
Jose Francisco Pena Gomez|m|DO|opposition leader|1982|1998|José Francisco Peña Gómez|PRD|
Rodrigo Borja|m|EC|president|1988|1992||ID|
Sixto Duran Ballen|m|EC|president|1992|1996|Sixto Durán Ballén;Sixto Duran-Ballen||
Abdala Bucaram|m|EC|president|1996|1997|Abdalá Bucaram|PRE|
Rosalia Arteaga|f|EC|president|1997|1997|Rosalía Arteaga||
Fabian Alarcon|m|EC|president|1997|1998|Fabián Alarcón||
Jamil Mahuad|m|EC|president|1998|2000||DP|
Gustavo Noboa|m|EC|president|2000|2003|||
Lucio Gutierrez|m|EC|president|2003|2005|Lucio Gutiérrez|PSP|
Alfredo Palacio|m|EC|president|2005|2007|||
Rafael Correa|m|EC|president|2007|2017||Alianza PAIS|
Lenin Moreno|m|EC|president|2017|2021|Lenín Moreno|Alianza PAIS|
Guillermo Lasso|m|EC|president|2021|2023||CREO|
Daniel Noboa|m|EC|president|2023||Daniel Noboa Azin|ADN|
Alberto Dahik|m|EC|vice president|1992|1995|||
Pedro Pinto|m|EC|vice president|2000|2003|||
Lenin Moreno|m|EC|vice president|2007|2013|Lenín Moreno||
Jorge Glas|m|EC|vice president|2013|2017|||
Alfredo Borrero|m|EC|vice president|2021|2023|||
Veronica Abad|f|EC|vice president|2023|2025|Verónica Abad||
Maria Jose Pinto|f|EC|vice president|2025||María José Pinto||
Jose Ayala Lasso|m|EC|foreign minister|1977|1999|José Ayala Lasso||
Heinz Moeller|m|EC|foreign minister|2000|2003|||
Maria Fernanda Espinosa|f|EC|foreign minister|2007|2018|María Fernanda Espinosa||
Fander Falconi|m|EC|foreign minister|2008|2010|Fander Falconí||
Ricardo Patino|m|EC|foreign minister|2010|2016|Ricardo Patiño||
Guillaume Long|m|EC|foreign minister|2016|2017|||
Jose Valencia|m|EC|foreign minister|2018|2020|José Valencia||
Luis Gallegos|m|EC|foreign minister|2020|2020|||
Gabriela Sommerfeld|f|EC|foreign minister|2023||||
Alvaro Noboa|m|EC|opposition leader|1998|2013|Álvaro Noboa|PRIAN|
Guillermo Lasso|m|EC|opposition leader|2013|2021||CREO|
Fernando Villavicencio|m|EC|opposition leader|2017|2023|||
Andres Arauz|m|EC|opposition leader|2020|2023|Andrés Arauz||
Yaku Perez|m|EC|opposition leader|2020||Yaku Pérez|Pachakutik|
Luisa Gonzalez|f|EC|opposition leader|2023||Luisa González|RC|
Leon Febres Cordero|m|EC|mayor|1992|2000|León Febres Cordero|PSC|
Jaime Nebot|m|EC|mayor|2000|2019||PSC|
Antonio Vargas|m|EC|activist|1996|2003||CONAIE|
Leonidas Iza|m|EC|activist|2016|||CONAIE|
Ben Jones|m|GD|prime minister|1989|1990|||
Nicholas Brathwaite|m|GD|prime minister|1990|1995|Sir Nicholas Brathwaite|NDC|
George Brizan|m|GD|prime minister|1995|1995||NDC|
Keith Mitchell|m|GD|prime minister|1995|2022||NNP|
Tillman Thomas|m|GD|prime minister|2008|2013||NDC|
Dickon Mitchell|m|GD|prime minister|2022|||NDC|
Cecile La Grenade|f|GD|governor|2013||Dame Cecile La Grenade||
Efrain Rios Montt|m|GT|president|1982|1983|Efraín Ríos Montt||
Vinicio Cerezo|m|GT|president|1986|1991|||
Jorge Serrano|m|GT|president|1991|1993|Jorge Serrano Elias;Jorge Serrano Elías||
Ramiro de Leon Carpio|m|GT|president|1993|1996|Ramiro de León Carpio||
Alvaro Arzu|m|GT|president|1996|2000|Álvaro Arzú|PAN|
Alfonso Portillo|m|GT|president|2000|2004||FRG|
Oscar Berger|m|GT|president|2004|2008|Óscar Berger||
Alvaro Colom|m|GT|president|2008|2012|Álvaro Colom|UNE|
Otto Perez Molina|m|GT|president|2012|2015|Otto Pérez Molina|Patriot|
Alejandro Maldonado|m|GT|president|2015|2016|Alejandro Maldonado Aguirre||
Jimmy Morales|m|GT|president|2016|2020||FCN|
Alejandro Giammattei|m|GT|president|2020|2024|Alejandro Eduardo Giammattei||
Bernardo Arevalo|m|GT|president|2024||Bernardo Arévalo|Semilla|
Roxana Baldetti|f|GT|vice president|2012|2015|||
Karin Herrera|f|GT|vice president|2024||||
Eduardo Stein|m|GT|foreign minister|1996|2000|||
Edgar Gutierrez|m|GT|foreign minister|2002|2004|Édgar Gutiérrez||
Gert Rosenthal|m|GT|foreign minister|2006|2008|||
Sandra Jovel|f|GT|foreign minister|2017|2020|||
Carlos Ramiro Martinez|m|GT|foreign minister|2024||Carlos Ramiro Martínez||
Sandra Torres|f|GT|opposition leader|2015|||UNE|
Rodrigo Asturias|m|GT|rebel leader|1971|1996|Gaspar Ilom|URNG|
Rolando Moran|m|GT|rebel leader|1972|1996|Ricardo Ramírez;Ricardo Ramirez|URNG|
Efrain Rios Montt|m|GT|party leader|1990|2012|Efraín Ríos Montt;Jose Efrain Rios Montt|FRG|
Alvaro Arzu|m|GT|mayor|2004|2018|Álvaro Arzú||
Juan Gerardi|m|GT|activist|1974|1998|Juan Gerardi Conedera;Bishop Juan Gerardi||
Rigoberta Menchu|f|GT|activist|1981||Rigoberta Menchú||
Helen Mack|f|GT|activist|1990||||
Desmond Hoyte|m|GY|president|1985|1992|Hugh Desmond Hoyte|PNC|
Cheddi Jagan|m|GY|president|1992|1997||PPP|
Samuel Hinds|m|GY|president|1997|1997|Sam Hinds|PPP|
Janet Jagan|f|GY|president|1997|1999||PPP|
Bharrat Jagdeo|m|GY|president|1999|2011||PPP|
Donald Ramotar|m|GY|president|2011|2015||PPP|
David Granger|m|GY|president|2015|2020||APNU|
Irfaan Ali|m|GY|president|2020||Mohamed Irfaan Ali|PPP|
Hamilton Green|m|GY|prime minister|1985|1992||PNC|
Samuel Hinds|m|GY|prime minister|1992|2015|Sam Hinds|PPP|
Moses Nagamootoo|m|GY|prime minister|2015|2020||AFC|
Mark Phillips|m|GY|prime minister|2020|||PPP|
Bharrat Jagdeo|m|GY|vice president|2020|||PPP|
Clement Rohee|m|GY|foreign minister|1992|2001||PPP|
Rudy Insanally|m|GY|foreign minister|2001|2008|Samuel Rudolph Insanally||
Carolyn Rodrigues-Birkett|f|GY|foreign minister|2008|2015|||
Carl Greenidge|m|GY|foreign minister|2015|2019|||
Hugh Todd|m|GY|foreign minister|2020||||
Carolyn Rodrigues-Birkett|f|GY|ambassador to the UN|2020||||
Desmond Hoyte|m|GY|opposition leader|1992|2002|Hugh Desmond Hoyte|PNC|
Robert Corbin|m|GY|opposition leader|2003|2012||PNC|
Rafael Callejas|m|HN|president|1990|1994|Rafael Leonardo Callejas|National|
Carlos Roberto Reina|m|HN|president|1994|1998||Liberal|
Carlos Flores|m|HN|president|1998|2002|Carlos Flores Facusse;Carlos Roberto Flores|Liberal|
Ricardo Maduro|m|HN|president|2002|2006||National|
Manuel Zelaya|m|HN|president|2006|2009|Jose Manuel Zelaya;José Manuel Zelaya;Mel Zelaya|Liberal|
Roberto Micheletti|m|HN|president|2009|2010||Liberal|
Porfirio Lobo|m|HN|president|2010|2014|Pepe Lobo;Porfirio Lobo Sosa|National|
Juan Orlando Hernandez|m|HN|president|2014|2022|Juan Orlando Hernández|National|
Xiomara Castro|f|HN|president|2022|2026|Iris Xiomara Castro|Libre|
Nasry Asfura|m|HN|president|2026||Tito Asfura|National|
Elvin Santos|m|HN|vice president|2006|2008||Liberal|
Leonidas Rosa Bautista|m|HN|foreign minister|2003|2005|Leónidas Rosa Bautista||
Edmundo Orellana|m|HN|foreign minister|2008|2009|||
Patricia Rodas|f|HN|foreign minister|2009|2009|||
Carlos Lopez Contreras|m|HN|foreign minister|2009|2010|Carlos López Contreras||
Mario Canahuati|m|HN|foreign minister|2010|2011|||
Arturo Corrales|m|HN|foreign minister|2011|2015|||
Enrique Reina|m|HN|foreign minister|2022|2025|Eduardo Enrique Reina|Libre|
Salvador Nasralla|m|HN|opposition leader|2013||||
Xiomara Castro|f|HN|opposition leader|2013|2021||Libre|
Rixi Moncada|f|HN|opposition leader|2025|||Libre|
Manuel Zelaya|m|HN|party leader|2011||José Manuel Zelaya;Mel Zelaya|Libre|
Nasry Asfura|m|HN|mayor|2014|2022||National|
Romeo Vasquez|m|HN|general|2005|2010|Romeo Vásquez;Romeo Vasquez Velasquez||
Berta Caceres|f|HN|activist|1993|2016|Berta Cáceres||
Prosper Avril|m|HT|president|1988|1990|||
Ertha Pascal-Trouillot|f|HT|president|1990|1991|Ertha Pascal Trouillot||
Jean-Bertrand Aristide|m|HT|president|1991|2004|Jean Bertrand Aristide|Lavalas|
Joseph Nerette|m|HT|president|1991|1992|Joseph Nérette||
Emile Jonassaint|m|HT|president|1994|1994|Émile Jonassaint||
Rene Preval|m|HT|president|1996|2011|René Préval|Lespwa|
Boniface Alexandre|m|HT|president|2004|2006|||
Michel Martelly|m|HT|president|2011|2016|Michel Joseph Martelly|PHTK|
Jocelerme Privert|m|HT|president|2016|2017|||
Jovenel Moise|m|HT|president|2017|2021|Jovenel Moïse|PHTK|
Rene Preval|m|HT|prime minister|1991|1991|René Préval||
Jean-Jacques Honorat|m|HT|prime minister|1991|1992|||
Marc Bazin|m|HT|prime minister|1992|1993|||
Robert Malval|m|HT|prime minister|1993|1994|||
Smarck Michel|m|HT|prime minister|1994|1995|||
Claudette Werleigh|f|HT|prime minister|1995|1996|||
Rosny Smarth|m|HT|prime minister|1996|1997|||
Jacques-Edouard Alexis|m|HT|prime minister|1999|2008|Jacques Edouard Alexis;Jacques-Édouard Alexis||
Jean-Marie Cherestal|m|HT|prime minister|2001|2002|Jean-Marie Chérestal||
Yvon Neptune|m|HT|prime minister|2002|2004|||
Gerard Latortue|m|HT|prime minister|2004|2006|Gérard Latortue||
Michele Pierre-Louis|f|HT|prime minister|2008|2009|Michèle Pierre-Louis||
Jean-Max Bellerive|m|HT|prime minister|2009|2011|||
Garry Conille|m|HT|prime minister|2011|2024|||
Laurent Lamothe|m|HT|prime minister|2012|2014|||
Evans Paul|m|HT|prime minister|2015|2016|||
Enex Jean-Charles|m|HT|prime minister|2016|2017|Enex Jean Charles||
Jack Guy Lafontant|m|HT|prime minister|2017|2018|||
Jean-Henry Ceant|m|HT|prime minister|2018|2019|Jean-Henry Céant;Jean Henry Ceant||
Joseph Jouthe|m|HT|prime minister|2020|2021|||
Claude Joseph|m|HT|prime minister|2021|2021|||
Ariel Henry|m|HT|prime minister|2021|2024|||
Alix Didier Fils-Aime|m|HT|prime minister|2024||Alix Didier Fils-Aimé||
Raoul Cedras|m|HT|leader|1991|1994|Raoul Cédras||
Emmanuel Constant|m|HT|leader|1993|1994|Emmanuel Toto Constant|FRAPH|
Edgard Leblanc Fils|m|HT|leader|2024|2024|||
Leslie Voltaire|m|HT|leader|2024|2025|||
Fritz Jean|m|HT|leader|2025|2025|Fritz Alphonse Jean||
Laurent Saint-Cyr|m|HT|leader|2025||||
Claudette Werleigh|f|HT|foreign minister|1993|1995|||
Fritz Longchamp|m|HT|foreign minister|1995|2001|||
Joseph Philippe Antonio|m|HT|foreign minister|2001|2004|||
Yvon Simeon|m|HT|foreign minister|2004|2005|Yvon Siméon||
Herard Abraham|m|HT|foreign minister|2005|2006|Hérard Abraham||
Jean Raynald Clerisme|m|HT|foreign minister|2006|2008|Jean Rénald Clérismé;Jean Renald Clerisme||
Pierre-Richard Casimir|m|HT|foreign minister|2012|2014|Pierre Richard Casimir||
Bocchit Edmond|m|HT|foreign minister|2018|2020|||
Jean Victor Geneus|m|HT|foreign minister|2021|2024|Jean Victor Généus||
Gerard Gourgue|m|HT|opposition leader|1987|2004|Gérard Gourgue||
Leslie Manigat|m|HT|opposition leader|1988|2014|||
Gerard Pierre-Charles|m|HT|opposition leader|1991|2004|Gérard Pierre-Charles|OPL|
Paul Denis|m|HT|opposition leader|1996|2006|||
Andy Apaid|m|HT|opposition leader|2002|2004|Andre Apaid||
Mirlande Manigat|f|HT|opposition leader|2006|2014|||
Jude Celestin|m|HT|opposition leader|2010|2016|Jude Célestin||
Moise Jean-Charles|m|HT|opposition leader|2011||Moïse Jean-Charles|Pitit Dessalines|
Roger Lafontant|m|HT|rebel leader|1991|1991|||
Butteur Metayer|m|HT|rebel leader|2003|2005|Butteur Métayer;Buteur Metayer||
Guy Philippe|m|HT|rebel leader|2004||||
Jimmy Cherizier|m|HT|rebel leader|2018||Jimmy Chérizier;Jimmy Barbecue Cherizier||
Dany Toussaint|m|HT|senator|2000|2004||Lavalas|
Youri Latortue|m|HT|senator|2006|2018|||
Joseph Lambert|m|HT|senator|2006|2023|||
Evans Paul|m|HT|mayor|1991|1995|||
Herard Abraham|m|HT|general|1990|1991|Hérard Abraham||
Michel Francois|m|HT|general|1991|1994|Michel François;Michel-Joseph François||
Philippe Biamby|m|HT|general|1991|1994|||
Michael Manley|m|JM|prime minister|1989|1992||PNP|
P.J. Patterson|m|JM|prime minister|1992|2006|Percival James Patterson;Percival Patterson;P. J. Patterson|PNP|
Portia Simpson Miller|f|JM|prime minister|2006|2016|Portia Simpson-Miller|PNP|
Bruce Golding|m|JM|prime minister|2007|2011||JLP|
Andrew Holness|m|JM|prime minister|2011|||JLP|
Paul Robertson|m|JM|foreign minister|1993|1995||PNP|
K.D. Knight|m|JM|foreign minister|2001|2006|Keith Desmond Knight;K. D. Knight|PNP|
Kamina Johnson Smith|f|JM|foreign minister|2016|||JLP|
Edward Seaga|m|JM|opposition leader|1989|2005||JLP|
Peter Phillips|m|JM|opposition leader|2017|2020||PNP|
Mark Golding|m|JM|opposition leader|2020|||PNP|
Kennedy Simmonds|m|KN|prime minister|1983|1995||PAM|
Denzil Douglas|m|KN|prime minister|1995|2015||SKNLP|
Timothy Harris|m|KN|prime minister|2015|2022||PLP|
Terrance Drew|m|KN|prime minister|2022|||SKNLP|
Cuthbert Sebastian|m|KN|governor|1996|2013|Sir Cuthbert Sebastian||
John Compton|m|LC|prime minister|1982|2007|Sir John Compton|UWP|
Vaughan Lewis|m|LC|prime minister|1996|1997||UWP|
Kenny Anthony|m|LC|prime minister|1997|2016||SLP|
Stephenson King|m|LC|prime minister|2007|2011||UWP|
Allen Chastanet|m|LC|prime minister|2016|2021||UWP|
Philip Pierre|m|LC|prime minister|2021||Philip J. Pierre|SLP|
George Odlum|m|LC|foreign minister|1997|2001|||
Pearlette Louisy|f|LC|governor|1997|2017|Dame Pearlette Louisy||
Carlos Salinas de Gortari|m|MX|president|1988|1994|Carlos Salinas|PRI|
Ernesto Zedillo|m|MX|president|1994|2000|Ernesto Zedillo Ponce de León|PRI|
Vicente Fox|m|MX|president|2000|2006|Vicente Fox Quesada|PAN|
Felipe Calderon|m|MX|president|2006|2012|Felipe Calderón;Felipe Calderón Hinojosa|PAN|
Enrique Pena Nieto|m|MX|president|2012|2018|Enrique Peña Nieto|PRI|
Andres Manuel Lopez Obrador|m|MX|president|2018|2024|Andrés Manuel López Obrador;Manuel Lopez Obrador|Morena|
Claudia Sheinbaum|f|MX|president|2024||Claudia Sheinbaum Pardo|Morena|
Fernando Solana|m|MX|foreign minister|1988|1993||PRI|
Manuel Camacho Solis|m|MX|foreign minister|1993|1994|Manuel Camacho Solís;Manuel Camacho|PRI|
Manuel Tello|m|MX|foreign minister|1994|1994|Manuel Tello Macías||
Jose Angel Gurria|m|MX|foreign minister|1994|1998|José Ángel Gurría;Angel Gurria|PRI|
Rosario Green|f|MX|foreign minister|1998|2000||PRI|
Jorge Castaneda|m|MX|foreign minister|2000|2003|Jorge Castañeda;Jorge G. Castañeda||
Luis Ernesto Derbez|m|MX|foreign minister|2003|2006||PAN|
Patricia Espinosa|f|MX|foreign minister|2006|2012|Patricia Espinosa Cantellano||
Jose Antonio Meade|m|MX|foreign minister|2012|2015|José Antonio Meade||
Claudia Ruiz Massieu|f|MX|foreign minister|2015|2017||PRI|
Luis Videgaray|m|MX|foreign minister|2017|2018||PRI|
Marcelo Ebrard|m|MX|foreign minister|2018|2023||Morena|
Alicia Barcena|f|MX|foreign minister|2023|2024|Alicia Bárcena||
Juan Ramon de la Fuente|m|MX|foreign minister|2024||Juan Ramón de la Fuente||
Antonio Riviello|m|MX|defence minister|1988|1994|Antonio Riviello Bazán||
Enrique Cervantes|m|MX|defence minister|1994|2000|Enrique Cervantes Aguirre||
Clemente Vega|m|MX|defence minister|2000|2006|Gerardo Clemente Vega García;Clemente Vega Garcia||
Guillermo Galvan|m|MX|defence minister|2006|2012|Guillermo Galván||
Salvador Cienfuegos|m|MX|defence minister|2012|2018|Salvador Cienfuegos Zepeda||
Luis Cresencio Sandoval|m|MX|defence minister|2018|2024|Luis Crescencio Sandoval||
Ricardo Trevilla|m|MX|defence minister|2024||Ricardo Trevilla Trejo||
Pedro Aspe|m|MX|finance minister|1988|1994||PRI|
Jaime Serra Puche|m|MX|finance minister|1994|1994|Jaime Serra|PRI|
Guillermo Ortiz|m|MX|finance minister|1994|1998|||
Jose Angel Gurria|m|MX|finance minister|1998|2000|José Ángel Gurría;Angel Gurria|PRI|
Francisco Gil Diaz|m|MX|finance minister|2000|2006|Francisco Gil Díaz||
Agustin Carstens|m|MX|finance minister|2006|2009|Agustín Carstens||
Ernesto Cordero|m|MX|finance minister|2009|2011||PAN|
Jose Antonio Meade|m|MX|finance minister|2011|2017|José Antonio Meade||
Luis Videgaray|m|MX|finance minister|2012|2016||PRI|
Jose Antonio Gonzalez Anaya|m|MX|finance minister|2017|2018|José Antonio González Anaya||
Carlos Urzua|m|MX|finance minister|2018|2019|Carlos Urzúa||
Arturo Herrera|m|MX|finance minister|2019|2021|Arturo Herrera Gutiérrez||
Rogelio Ramirez de la O|m|MX|finance minister|2021|2025|Rogelio Ramírez de la O||
Edgar Amador|m|MX|finance minister|2025||Édgar Amador Zamora||
Fernando Gutierrez Barrios|m|MX|interior minister|1988|1993|Fernando Gutiérrez Barrios|PRI|
Patrocinio Gonzalez Garrido|m|MX|interior minister|1993|1994|Patrocinio González Garrido|PRI|
Jorge Carpizo|m|MX|interior minister|1994|1994|||
Esteban Moctezuma|m|MX|interior minister|1994|1995||PRI|
Emilio Chuayffet|m|MX|interior minister|1995|1998||PRI|
Francisco Labastida|m|MX|interior minister|1998|1999|Francisco Labastida Ochoa|PRI|
Diodoro Carrasco|m|MX|interior minister|1999|2000|Diódoro Carrasco|PRI|
Santiago Creel|m|MX|interior minister|2000|2005||PAN|
Carlos Abascal|m|MX|interior minister|2005|2006||PAN|
Francisco Ramirez Acuna|m|MX|interior minister|2006|2008|Francisco Ramírez Acuña|PAN|
Juan Camilo Mourino|m|MX|interior minister|2008|2008|Juan Camilo Mouriño|PAN|
Fernando Gomez Mont|m|MX|interior minister|2008|2010|Fernando Gómez Mont||
Francisco Blake Mora|m|MX|interior minister|2010|2011|José Francisco Blake Mora;Jose Francisco Blake Mora|PAN|
Alejandro Poire|m|MX|interior minister|2011|2012|Alejandro Poiré||
Miguel Angel Osorio Chong|m|MX|interior minister|2012|2018|Miguel Ángel Osorio Chong|PRI|
Olga Sanchez Cordero|f|MX|interior minister|2018|2021|Olga Sánchez Cordero|Morena|
Alfonso Navarrete|m|MX|interior minister|2018|2018|Alfonso Navarrete Prida|PRI|
Adan Augusto Lopez|m|MX|interior minister|2021|2023|Adán Augusto López;Adán Augusto López Hernández|Morena|
Luisa Maria Alcalde|f|MX|interior minister|2023|2024|Luisa María Alcalde|Morena|
Rosa Icela Rodriguez|f|MX|interior minister|2024||Rosa Icela Rodríguez|Morena|
Omar Garcia Harfuch|m|MX|interior minister|2024||Omar García Harfuch||
Manuel Tello|m|MX|ambassador to the UN|1995|2000|Manuel Tello Macías||
Adolfo Aguilar Zinser|m|MX|ambassador to the UN|2002|2003|Adolfo Aguilar Zínser||
Enrique Berruga|m|MX|ambassador to the UN|2003|2007|||
Claude Heller|m|MX|ambassador to the UN|2007|2011|||
Juan Ramon de la Fuente|m|MX|ambassador to the UN|2018|2023|Juan Ramón de la Fuente||
Cuauhtemoc Cardenas|m|MX|opposition leader|1988|2000|Cuauhtémoc Cárdenas|PRD|
Andres Manuel Lopez Obrador|m|MX|opposition leader|2006|2018|Andrés Manuel López Obrador||
Josefina Vazquez Mota|f|MX|opposition leader|2011|2012|Josefina Vázquez Mota|PAN|
Jose Antonio Meade|m|MX|opposition leader|2018|2018|José Antonio Meade|PRI|
Xochitl Galvez|f|MX|opposition leader|2023|2024|Xóchitl Gálvez|PAN|
Subcomandante Marcos|m|MX|rebel leader|1994|2014|Subcommander Marcos;Rafael Sebastián Guillén|EZLN|
Luis Donaldo Colosio|m|MX|party leader|1988|1994||PRI|
Jose Francisco Ruiz Massieu|m|MX|party leader|1994|1994|José Francisco Ruiz Massieu|PRI|
Roberto Madrazo|m|MX|party leader|2002|2005||PRI|
Ricardo Anaya|m|MX|party leader|2015|2017||PAN|
Alejandro Moreno|m|MX|party leader|2019||Alejandro Alito Moreno;Alejandro Moreno Cárdenas|PRI|
Luisa Maria Alcalde|f|MX|party leader|2024||Luisa María Alcalde|Morena|
Diego Fernandez de Cevallos|m|MX|senator|1991|2006|Diego Fernández de Cevallos|PAN|
Manlio Fabio Beltrones|m|MX|senator|2000|2012||PRI|
Ulises Ruiz|m|MX|governor|2004|2010|Ulises Ruiz Ortiz|PRI|
Enrique Pena Nieto|m|MX|governor|2005|2011|Enrique Peña Nieto|PRI|
Cuauhtemoc Cardenas|m|MX|mayor|1997|1999|Cuauhtémoc Cárdenas|PRD|
Rosario Robles|f|MX|mayor|1999|2000||PRD|
Andres Manuel Lopez Obrador|m|MX|mayor|2000|2005|Andrés Manuel López Obrador|PRD|
Marcelo Ebrard|m|MX|mayor|2006|2012||PRD|
Miguel Angel Mancera|m|MX|mayor|2012|2018|Miguel Ángel Mancera||
Claudia Sheinbaum|f|MX|mayor|2018|2023||Morena|
Clara Brugada|f|MX|mayor|2024|||Morena|
Jesus Gutierrez Rebollo|m|MX|general|1996|1997|Jesús Gutiérrez Rebollo||
Ruben Aguilar|m|MX|spokesman|2004|2006|Rubén Aguilar||
Jesus Ramirez Cuevas|m|MX|spokesman|2018|2024|Jesús Ramírez Cuevas||
Samuel Ruiz|m|MX|activist|1960|2000|Samuel Ruiz García;Bishop Samuel Ruiz||
Daniel Ortega|m|NI|president|1985||Jose Daniel Ortega;Daniel Ortega Saavedra|FSLN|
Violeta Chamorro|f|NI|president|1990|1997|Violeta Barrios de Chamorro|UNO|
Arnoldo Aleman|m|NI|president|1997|2002|Arnoldo Alemán|PLC|
Enrique Bolanos|m|NI|president|2002|2007|Enrique Bolaños|PLC|
Rosario Murillo|f|NI|president|2025|||FSLN|
Miguel Obando y Bravo|m|NI|leader|1970|2005|Cardinal Miguel Obando y Bravo||
Antonio Lacayo|m|NI|leader|1990|1995|||
Virgilio Godoy|m|NI|vice president|1990|1995|||
Rosario Murillo|f|NI|vice president|2017|2025||FSLN|
Miguel D'Escoto|m|NI|foreign minister|1979|1990|Miguel d'Escoto Brockmann|FSLN|
Enrique Dreyfus|m|NI|foreign minister|1990|1992|||
Ernesto Leal|m|NI|foreign minister|1992|1997|||
Norman Caldera|m|NI|foreign minister|2002|2007|||
Samuel Santos|m|NI|foreign minister|2007|2017|Samuel Santos López|FSLN|
Denis Moncada|m|NI|foreign minister|2017|2024|Denis Moncada Colindres|FSLN|
Valdrack Jaentschke|m|NI|foreign minister|2024|||FSLN|
Daniel Ortega|m|NI|opposition leader|1990|2006|Daniel Ortega Saavedra|FSLN|
Sergio Ramirez|m|NI|opposition leader|1995|1996|Sergio Ramírez|MRS|
Eduardo Montealegre|m|NI|opposition leader|2005|2016||PLI|
Felix Maradiaga|m|NI|opposition leader|2018||Félix Maradiaga||
Juan Sebastian Chamorro|m|NI|opposition leader|2018||Juan Sebastián Chamorro||
Cristiana Chamorro|f|NI|opposition leader|2021||||
Eden Pastora|m|NI|rebel leader|1982|1986|Edén Pastora;Comandante Cero||
Humberto Ortega|m|NI|general|1979|1995||FSLN|
Rosario Murillo|f|NI|spokeswoman|2007|||FSLN|
Dora Maria Tellez|f|NI|dissident|1995||Dora María Téllez||
Rolando Alvarez|m|NI|dissident|2018||Rolando Álvarez;Bishop Rolando Alvarez||
Guillermo Endara|m|PA|president|1989|1994|||
Ernesto Perez Balladares|m|PA|president|1994|1999|Ernesto Pérez Balladares|PRD|
Mireya Moscoso|f|PA|president|1999|2004||Panameñista|
Martin Torrijos|m|PA|president|2004|2009|Martín Torrijos|PRD|
Ricardo Martinelli|m|PA|president|2009|2014||CD|
Juan Carlos Varela|m|PA|president|2014|2019||Panameñista|
Laurentino Cortizo|m|PA|president|2019|2024|Nito Cortizo|PRD|
Jose Raul Mulino|m|PA|president|2024||José Raúl Mulino||
Manuel Noriega|m|PA|leader|1983|1989|Manuel Antonio Noriega||
Ricardo Arias Calderon|m|PA|vice president|1989|1992|Ricardo Arias Calderón||
Guillermo Ford|m|PA|vice president|1989|1994|Guillermo Billy Ford||
Isabel de Saint Malo|f|PA|vice president|2014|2019|Isabel Saint Malo;Isabel de Saint Malo de Alvarado||
Jose Gabriel Carrizo|m|PA|vice president|2019|2024|José Gabriel Carrizo|PRD|
Juan Carlos Varela|m|PA|foreign minister|2009|2011|||
Isabel de Saint Malo|f|PA|foreign minister|2014|2019|Isabel Saint Malo;Isabel de Saint Malo de Alvarado||
Erika Mouynes|f|PA|foreign minister|2020|2022|||
Janaina Tewaney|f|PA|foreign minister|2022|2024|||
Javier Martinez-Acha|m|PA|foreign minister|2024||Javier Martínez-Acha||
Ruben Blades|m|PA|opposition leader|1991|1994|Rubén Blades||
Alan Garcia|m|PE|president|1985|2011|Alan García;Alan Garcia Perez|APRA|
Alberto Fujimori|m|PE|president|1990|2000||Cambio 90|
Valentin Paniagua|m|PE|president|2000|2001|Valentín Paniagua|AP|
Alejandro Toledo|m|PE|president|2001|2006||Perú Posible|
Ollanta Humala|m|PE|president|2011|2016||PNP|
Pedro Pablo Kuczynski|m|PE|president|2016|2018||PPK|
Martin Vizcarra|m|PE|president|2018|2020|Martín Vizcarra||
Manuel Merino|m|PE|president|2020|2020||AP|
Francisco Sagasti|m|PE|president|2020|2021||Morado|
Pedro Castillo|m|PE|president|2021|2022||Perú Libre|
Dina Boluarte|f|PE|president|2022|2025|||
Jose Jeri|m|PE|president|2025|2026|José Jerí||
Juan Carlos Hurtado Miller|m|PE|prime minister|1990|1991|||
Carlos Torres y Torres Lara|m|PE|prime minister|1991|1991|||
Alfonso de los Heros|m|PE|prime minister|1991|1992|||
Oscar de la Puente|m|PE|prime minister|1992|1993|Óscar de la Puente Raygada||
Alfonso Bustamante|m|PE|prime minister|1993|1994|||
Efrain Goldenberg|m|PE|prime minister|1994|1995|Efraín Goldenberg||
Dante Cordova|m|PE|prime minister|1995|1996|Dante Córdova||
Alberto Pandolfi|m|PE|prime minister|1996|1999|||
Javier Valle Riestra|m|PE|prime minister|1998|1998|||
Alberto Bustamante|m|PE|prime minister|1999|2000|||
Victor Joy Way|m|PE|prime minister|1999|1999|Víctor Joy Way||
Federico Salas|m|PE|prime minister|2000|2000|||
Javier Perez de Cuellar|m|PE|prime minister|2000|2001|Javier Pérez de Cuéllar||
Roberto Danino|m|PE|prime minister|2001|2002|Roberto Dañino||
Luis Solari|m|PE|prime minister|2002|2003|||
Beatriz Merino|f|PE|prime minister|2003|2003|||
Carlos Ferrero|m|PE|prime minister|2003|2005|||
Pedro Pablo Kuczynski|m|PE|prime minister|2005|2006|||
Jorge del Castillo|m|PE|prime minister|2006|2008||APRA|
Yehude Simon|m|PE|prime minister|2008|2009|||
Javier Velasquez|m|PE|prime minister|2009|2010|Javier Velásquez Quesquén;Javier Velásquez||
Jose Antonio Chang|m|PE|prime minister|2010|2011|José Antonio Chang||
Salomon Lerner|m|PE|prime minister|2011|2011|Salomón Lerner||
Oscar Valdes|m|PE|prime minister|2011|2012|Óscar Valdés||
Rosario Fernandez|f|PE|prime minister|2011|2011|Rosario Fernández||
Juan Jimenez|m|PE|prime minister|2012|2013|Juan Jiménez;Juan Jimenez Mayor||
Cesar Villanueva|m|PE|prime minister|2013|2019|César Villanueva||
Ana Jara|f|PE|prime minister|2014|2015|||
Rene Cornejo|m|PE|prime minister|2014|2014|René Cornejo||
Pedro Cateriano|m|PE|prime minister|2015|2020|||
Fernando Zavala|m|PE|prime minister|2016|2017|||
Mercedes Araoz|f|PE|prime minister|2017|2018|Mercedes Aráoz||
Salvador del Solar|m|PE|prime minister|2019|2019|||
Vicente Zeballos|m|PE|prime minister|2019|2020|||
Violeta Bermudez|f|PE|prime minister|2020|2021|Violeta Bermúdez||
Walter Martos|m|PE|prime minister|2020|2020|||
Antero Flores-Araoz|m|PE|prime minister|2020|2020|Ántero Flores-Aráoz;Antero Flores Araoz||
Guido Bellido|m|PE|prime minister|2021|2021|||
Mirtha Vasquez|f|PE|prime minister|2021|2022|Mirtha Vásquez||
Anibal Torres|m|PE|prime minister|2022|2022|Aníbal Torres||
Betssy Chavez|f|PE|prime minister|2022|2022|Betssy Chávez||
Alberto Otarola|m|PE|prime minister|2022|2024|Alberto Otárola||
Gustavo Adrianzen|m|PE|prime minister|2024|2025|Gustavo Adrianzén||
Eduardo Arana|m|PE|prime minister|2025|2025|||
Ernesto Alvarez|m|PE|prime minister|2025||Ernesto Álvarez||
Vladimiro Montesinos|m|PE|leader|1990|2000|||
Maximo San Roman|m|PE|vice president|1990|1992|Máximo San Román||
Mercedes Araoz|f|PE|vice president|2016|2020|Mercedes Aráoz||
Martin Vizcarra|m|PE|vice president|2016|2018|Martín Vizcarra||
Dina Boluarte|f|PE|vice president|2021|2022|||
Allan Wagner|m|PE|foreign minister|1985|2021|||
Francisco Tudela|m|PE|foreign minister|1995|1997|||
Eduardo Ferrero|m|PE|foreign minister|1997|1998|Eduardo Ferrero Costa||
Fernando de Trazegnies|m|PE|foreign minister|1998|2000|||
Diego Garcia-Sayan|m|PE|foreign minister|2001|2002|Diego García-Sayán;Diego Garcia Sayan||
Manuel Rodriguez Cuadros|m|PE|foreign minister|2003|2005|Manuel Rodríguez Cuadros||
Jose Antonio Garcia Belaunde|m|PE|foreign minister|2006|2011|José Antonio García Belaúnde||
Rafael Roncagliolo|m|PE|foreign minister|2011|2013|||
Ana Maria Sanchez|f|PE|foreign minister|2015|2016|Ana María Sánchez||
Ricardo Luna|m|PE|foreign minister|2016|2018|||
Nestor Popolizio|m|PE|foreign minister|2018|2019|Néstor Popolizio||
Ana Cecilia Gervasi|f|PE|foreign minister|2022|2023|||
Javier Gonzalez-Olaechea|m|PE|foreign minister|2023|2024|Javier González-Olaechea||
Elmer Schialer|m|PE|foreign minister|2024|2025|||
Hugo de Zela|m|PE|foreign minister|2025||||
Carlos Bolona|m|PE|finance minister|1991|2000|Carlos Boloña||
Mario Vargas Llosa|m|PE|opposition leader|1987|1990|||
Fernando Olivera|m|PE|opposition leader|1990|2006||FIM|
Javier Perez de Cuellar|m|PE|opposition leader|1995|1995|Javier Pérez de Cuéllar||
Alejandro Toledo|m|PE|opposition leader|1995|2001||Perú Posible|
Lourdes Flores|f|PE|opposition leader|2001|2010|Lourdes Flores Nano|PPC|
Keiko Fujimori|f|PE|opposition leader|2006|||Fuerza Popular|
Veronika Mendoza|f|PE|opposition leader|2016||Verónika Mendoza||
Abimael Guzman|m|PE|rebel leader|1970|1992|Abimael Guzmán|Shining Path|
Victor Polay|m|PE|rebel leader|1984|1992|Víctor Polay|MRTA|
Oscar Ramirez Durand|m|PE|rebel leader|1992|1999|Comrade Feliciano;Óscar Ramírez Durand|Shining Path|
Nestor Cerpa|m|PE|rebel leader|1992|1997|Néstor Cerpa;Nestor Cerpa Cartolini|MRTA|
Florindo Flores|m|PE|rebel leader|1999|2012|Comrade Artemio|Shining Path|
Antauro Humala|m|PE|rebel leader|2000||||
Martha Hildebrandt|f|PE|speaker|1999|2000|||
Ricardo Belmont|m|PE|mayor|1990|1995|||
Alberto Andrade|m|PE|mayor|1996|2002|||
Luis Castaneda|m|PE|mayor|2003|2018|Luis Castañeda;Luis Castañeda Lossio||
Susana Villaran|f|PE|mayor|2011|2014|Susana Villarán||
Rafael Lopez Aliaga|m|PE|mayor|2023|2025|Rafael López Aliaga||
Nicolas Hermoza|m|PE|general|1991|1998|Nicolás de Bari Hermoza;Nicolás Hermoza||
Rafael Hernandez Colon|m|PR|governor|1985|1993|Rafael Hernández Colón|PDP|
Pedro Rossello|m|PR|governor|1993|2001|Pedro Rosselló|PNP|
Sila Calderon|f|PR|governor|2001|2005|Sila Calderón;Sila Maria Calderon|PDP|
Anibal Acevedo Vila|m|PR|governor|2005|2009|Aníbal Acevedo Vilá|PDP|
Luis Fortuno|m|PR|governor|2009|2013|Luis Fortuño|PNP|
Alejandro Garcia Padilla|m|PR|governor|2013|2017|Alejandro García Padilla|PDP|
Ricardo Rossello|m|PR|governor|2017|2019|Ricardo Rosselló|PNP|
Wanda Vazquez|f|PR|governor|2019|2021|Wanda Vázquez;Wanda Vazquez Garced|PNP|
Pedro Pierluisi|m|PR|governor|2021|2025||PNP|
Jenniffer Gonzalez|f|PR|governor|2025||Jenniffer González;Jenniffer Gonzalez-Colon|PNP|
Alfredo Stroessner|m|PY|president|1954|1989||Colorado|
Andres Rodriguez|m|PY|president|1989|1993|Andrés Rodríguez|Colorado|
Juan Carlos Wasmosy|m|PY|president|1993|1998||Colorado|
Raul Cubas|m|PY|president|1998|1999|Raúl Cubas;Raul Cubas Grau|Colorado|
Luis Gonzalez Macchi|m|PY|president|1999|2003|Luis González Macchi|Colorado|
Nicanor Duarte|m|PY|president|2003|2008|Nicanor Duarte Frutos|Colorado|
Fernando Lugo|m|PY|president|2008|2012|Fernando Armindo Lugo||
Federico Franco|m|PY|president|2012|2013||PLRA|
Horacio Cartes|m|PY|president|2013|2018||Colorado|
Mario Abdo Benitez|m|PY|president|2018|2023|Mario Abdo Benítez;Mario Abdo|Colorado|
Santiago Pena|m|PY|president|2023||Santiago Peña|Colorado|
Luis Maria Argana|m|PY|vice president|1998|1999|Luis María Argaña|Colorado|
Julio Cesar Franco|m|PY|vice president|2000|2002|Julio César Franco|PLRA|
Federico Franco|m|PY|vice president|2008|2012||PLRA|
Pedro Alliana|m|PY|vice president|2023|||Colorado|
Leila Rachid|f|PY|foreign minister|2003|2006|||
Ruben Ramirez Lezcano|m|PY|foreign minister|2006||Rubén Ramírez Lezcano||
Eladio Loizaga|m|PY|foreign minister|2013|2018|||
Luis Castiglioni|m|PY|foreign minister|2018|2019||Colorado|
Euclides Acevedo|m|PY|foreign minister|2021|2022|||
Domingo Laino|m|PY|opposition leader|1989|1999|Domingo Laíno|PLRA|
Lino Oviedo|m|PY|opposition leader|1996|2013||UNACE|
Efrain Alegre|m|PY|opposition leader|2012|2023|Efraín Alegre|PLRA|
Lino Oviedo|m|PY|general|1993|1996|||
Ramsewak Shankar|m|SR|president|1988|1990|||
Johan Kraag|m|SR|president|1990|1991|||
Ronald Venetiaan|m|SR|president|1991|2010|Runaldo Ronald Venetiaan|NPS|
Jules Wijdenbosch|m|SR|president|1996|2000||NDP|
Desi Bouterse|m|SR|president|2010|2020|Dési Bouterse;Desire Bouterse|NDP|
Chan Santokhi|m|SR|president|2020|2025|Chandrikapersad Santokhi|VHP|
Jennifer Geerlings-Simons|f|SR|president|2025||Jennifer Simons|NDP|
Desi Bouterse|m|SR|leader|1980|1992|Dési Bouterse|NDP|
Jules Ajodhia|m|SR|vice president|1991|2005|||
Ram Sardjoe|m|SR|vice president|2005|2010|||
Robert Ameerali|m|SR|vice president|2010|2015|||
Ashwin Adhin|m|SR|vice president|2015|2020||NDP|
Ronnie Brunswijk|m|SR|vice president|2020|2025||ABOP|
Gregory Rusland|m|SR|vice president|2025|||NPS|
Albert Ramdin|m|SR|foreign minister|2020|2025|||
Ronnie Brunswijk|m|SR|rebel leader|1986|1992|||
Alfredo Cristiani|m|SV|president|1989|1994||ARENA|
Armando Calderon Sol|m|SV|president|1994|1999|Armando Calderón Sol|ARENA|
Francisco Flores|m|SV|president|1999|2004||ARENA|
Antonio Saca|m|SV|president|2004|2009|Elias Antonio Saca;Tony Saca;Elías Antonio Saca|ARENA|
Mauricio Funes|m|SV|president|2009|2014||FMLN|
Salvador Sanchez Ceren|m|SV|president|2014|2019|Salvador Sánchez Cerén|FMLN|
Nayib Bukele|m|SV|president|2019||Nayib Armando Bukele|Nuevas Ideas|
Ana Vilma de Escobar|f|SV|vice president|2004|2009|Ana Vilma Albanez de Escobar|ARENA|
Salvador Sanchez Ceren|m|SV|vice president|2009|2014|Salvador Sánchez Cerén|FMLN|
Oscar Ortiz|m|SV|vice president|2014|2019|Óscar Ortiz|FMLN|
Felix Ulloa|m|SV|vice president|2019||Félix Ulloa||
Maria Eugenia Brizuela|f|SV|foreign minister|1999|2004|María Eugenia Brizuela de Ávila;Maria Eugenia Brizuela de Avila||
Francisco Lainez|m|SV|foreign minister|2004|2008|Francisco Laínez||
Hugo Martinez|m|SV|foreign minister|2009|2018|Hugo Martínez|FMLN|
Alexandra Hill|f|SV|foreign minister|2019||Alexandra Hill Tinoco||
Rene Emilio Ponce|m|SV|defence minister|1990|1993|René Emilio Ponce||
Gustavo Villatoro|m|SV|interior minister|2021||||
Ruben Zamora|m|SV|opposition leader|1987|1994|Rubén Zamora||
Schafik Handal|m|SV|opposition leader|1992|2006|Shafik Handal|FMLN|
Facundo Guardado|m|SV|opposition leader|1997|2001||FMLN|
Schafik Handal|m|SV|rebel leader|1980|1992|Shafik Handal|FMLN|
Joaquin Villalobos|m|SV|rebel leader|1980|1992|Joaquín Villalobos|FMLN|
Salvador Sanchez Ceren|m|SV|rebel leader|1984|1992|Salvador Sánchez Cerén;Leonel Gonzalez|FMLN|
Roberto d'Aubuisson|m|SV|party leader|1981|1992|Roberto D'Aubuisson|ARENA|
Ernesto Castro|m|SV|speaker|2021|||Nuevas Ideas|
Hector Silva|m|SV|mayor|1997|2003|Héctor Silva|FMLN|
Norman Quijano|m|SV|mayor|2009|2015||ARENA|
Nayib Bukele|m|SV|mayor|2015|2018|||
Noor Hassanali|m|TT|president|1987|1997|||
Arthur N.R. Robinson|m|TT|president|1997|2003|A.N.R. Robinson;Arthur Robinson;Arthur Napoleon Raymond Robinson||
George Maxwell Richards|m|TT|president|2003|2013|Max Richards||
Anthony Carmona|m|TT|president|2013|2018|||
Paula-Mae Weekes|f|TT|president|2018|2023|||
Christine Kangaloo|f|TT|president|2023||||
Arthur N.R. Robinson|m|TT|prime minister|1986|1991|A.N.R. Robinson;Arthur Robinson|NAR|
Patrick Manning|m|TT|prime minister|1991|2010||PNM|
Basdeo Panday|m|TT|prime minister|1995|2001||UNC|
Kamla Persad-Bissessar|f|TT|prime minister|2010||Kamla Persad Bissessar|UNC|
Keith Rowley|m|TT|prime minister|2015|2025||PNM|
Stuart Young|m|TT|prime minister|2025|2025||PNM|
Yasin Abu Bakr|m|TT|rebel leader|1990|1990|Imam Yasin Abu Bakr||
Julio Maria Sanguinetti|m|UY|president|1985|2000|Julio María Sanguinetti|Colorado|
Luis Alberto Lacalle|m|UY|president|1990|1995||National|
Jorge Batlle|m|UY|president|2000|2005|Jorge Batlle Ibáñez|Colorado|
Tabare Vazquez|m|UY|president|2005|2020|Tabaré Vázquez|Broad Front|
Jose Mujica|m|UY|president|2010|2015|José Mujica;Pepe Mujica|Broad Front|
Luis Lacalle Pou|m|UY|president|2020|2025|Luis Alberto Lacalle Pou|National|
Yamandu Orsi|m|UY|president|2025||Yamandú Orsi|Broad Front|
Danilo Astori|m|UY|vice president|2010|2015||Broad Front|
Raul Sendic|m|UY|vice president|2015|2017|Raúl Sendic|Broad Front|
Lucia Topolansky|f|UY|vice president|2017|2020|Lucía Topolansky|Broad Front|
Beatriz Argimon|f|UY|vice president|2020|2025|Beatriz Argimón|National|
Carolina Cosse|f|UY|vice president|2025|||Broad Front|
Hector Gros Espiell|m|UY|foreign minister|1990|1993|Héctor Gros Espiell||
Sergio Abreu|m|UY|foreign minister|1993|1995||National|
Alvaro Ramos|m|UY|foreign minister|1995|1998|Álvaro Ramos|Colorado|
Didier Opertti|m|UY|foreign minister|1998|2005|||
Reinaldo Gargano|m|UY|foreign minister|2005|2008||Broad Front|
Luis Almagro|m|UY|foreign minister|2010|2015||Broad Front|
Rodolfo Nin Novoa|m|UY|foreign minister|2015|2020||Broad Front|
Ernesto Talvi|m|UY|foreign minister|2020|2020||Colorado|
Francisco Bustillo|m|UY|foreign minister|2020|2023|||
Omar Paganini|m|UY|foreign minister|2023|2025|||
Mario Lubetkin|m|UY|foreign minister|2025||||
Azucena Berrutti|f|UY|defence minister|2005|2008||Broad Front|
Eleuterio Fernandez Huidobro|m|UY|defence minister|2011|2016|Eleuterio Fernández Huidobro|Broad Front|
Javier Garcia|m|UY|defence minister|2020|2024|Javier García|National|
Danilo Astori|m|UY|finance minister|2005|2020||Broad Front|
Tabare Vazquez|m|UY|opposition leader|1994|2004|Tabaré Vázquez|Broad Front|
Tabare Vazquez|m|UY|mayor|1990|1995|Tabaré Vázquez|Broad Front|
James Mitchell|m|VC|prime minister|1984|2000|Sir James Mitchell|NDP|
Arnhim Eustace|m|VC|prime minister|2000|2001||NDP|
Ralph Gonsalves|m|VC|prime minister|2001|2025||ULP|
Godwin Friday|m|VC|prime minister|2025|||NDP|
Louis Straker|m|VC|foreign minister|2001|2020|Sir Louis Straker|ULP|
Camillo Gonsalves|m|VC|ambassador to the UN|2007|2013||ULP|
Carlos Andres Perez|m|VE|president|1989|1993|Carlos Andrés Pérez|AD|
Ramon Jose Velasquez|m|VE|president|1993|1994|Ramón José Velásquez||
Rafael Caldera|m|VE|president|1994|1999||Convergencia|
Hugo Chavez|m|VE|president|1999|2013|Hugo Chávez;Hugo Chavez Frias;Hugo Chávez Frías|PSUV|Q8440
Pedro Carmona|m|VE|president|2002|2002|Pedro Carmona Estanga||
Nicolas Maduro|m|VE|president|2013||Nicolás Maduro;Nicolas Maduro Moros|PSUV|
Juan Guaido|m|VE|president|2019|2023|Juan Guaidó|Voluntad Popular|
Isaias Rodriguez|m|VE|vice president|2000|2000|Isaías Rodríguez||
Adina Bastidas|f|VE|vice president|2000|2002|||
Diosdado Cabello|m|VE|vice president|2002|2002|||
Jose Vicente Rangel|m|VE|vice president|2002|2007|José Vicente Rangel||
Jorge Rodriguez|m|VE|vice president|2007|2008|Jorge Rodríguez|PSUV|
Ramon Carrizalez|m|VE|vice president|2008|2010|Ramón Carrizález|PSUV|
Elias Jaua|m|VE|vice president|2010|2012|Elías Jaua|PSUV|
Nicolas Maduro|m|VE|vice president|2012|2013|Nicolás Maduro|PSUV|
Jorge Arreaza|m|VE|vice president|2013|2016||PSUV|
Aristobulo Isturiz|m|VE|vice president|2016|2017|Aristóbulo Istúriz|PSUV|
Tareck El Aissami|m|VE|vice president|2017|2018||PSUV|
Delcy Rodriguez|f|VE|vice president|2018||Delcy Rodríguez;Delcy Eloina Rodriguez|PSUV|
Miguel Angel Burelli Rivas|m|VE|foreign minister|1994|1999|Miguel Ángel Burelli Rivas||
Jose Vicente Rangel|m|VE|foreign minister|1999|2001|José Vicente Rangel||
Luis Alfonso Davila|m|VE|foreign minister|2001|2002|Luis Alfonso Dávila||
Roy Chaderton|m|VE|foreign minister|2002|2004|||
Jesus Perez|m|VE|foreign minister|2004|2004|Jesús Arnaldo Pérez||
Ali Rodriguez|m|VE|foreign minister|2004|2006|Alí Rodríguez;Ali Rodriguez Araque||
Nicolas Maduro|m|VE|foreign minister|2006|2013|Nicolás Maduro|PSUV|
Elias Jaua|m|VE|foreign minister|2013|2014|Elías Jaua|PSUV|
Rafael Ramirez|m|VE|foreign minister|2014|2014|Rafael Ramírez|PSUV|
Delcy Rodriguez|f|VE|foreign minister|2014|2017|Delcy Rodríguez|PSUV|
Samuel Moncada|m|VE|foreign minister|2017|2017|Samuel Moncada Acosta||
Jorge Arreaza|m|VE|foreign minister|2017|2021||PSUV|
Felix Plasencia|m|VE|foreign minister|2021|2022|Félix Plasencia||
Carlos Faria|m|VE|foreign minister|2022|2023|||
Yvan Gil|m|VE|foreign minister|2023||Yván Gil||
Jose Vicente Rangel|m|VE|defence minister|2001|2002|José Vicente Rangel||
Raul Baduel|m|VE|defence minister|2006|2007|Raúl Baduel;Raul Isaias Baduel||
Henry Rangel Silva|m|VE|defence minister|2012|2012|||
Vladimir Padrino Lopez|m|VE|defence minister|2014||Vladimir Padrino;Vladimir Padrino López||
Luis Miquilena|m|VE|interior minister|1999|2002||MVR|
Diosdado Cabello|m|VE|interior minister|2002|||PSUV|
Ramon Rodriguez Chacin|m|VE|interior minister|2002|2008|Ramón Rodríguez Chacín||
Lucas Rincon|m|VE|interior minister|2003|2004|Lucas Rincón||
Jesse Chacon|m|VE|interior minister|2004|2007|Jesse Chacón||
Pedro Carreno|m|VE|interior minister|2007|2008|Pedro Carreño||
Tareck El Aissami|m|VE|interior minister|2008|2012||PSUV|
Miguel Rodriguez Torres|m|VE|interior minister|2013|2014|Miguel Rodríguez Torres||
Nestor Reverol|m|VE|interior minister|2016|2020|Néstor Reverol||
Diego Arria|m|VE|ambassador to the UN|1991|1993|||
Rafael Ramirez|m|VE|ambassador to the UN|2014|2017|Rafael Ramírez|PSUV|
Samuel Moncada|m|VE|ambassador to the UN|2017||||
Teodoro Petkoff|m|VE|opposition leader|1971|2018|||
Andres Velasquez|m|VE|opposition leader|1993|1998|Andrés Velásquez|La Causa R|
Henrique Salas Romer|m|VE|opposition leader|1998|1999|Henrique Salas Römer||
Francisco Arias Cardenas|m|VE|opposition leader|2000|2000|Francisco Arias Cárdenas||
Carlos Ortega|m|VE|opposition leader|2001|2005|||
Juan Fernandez|m|VE|opposition leader|2002|2003|Juan Fernández||
Enrique Mendoza|m|VE|opposition leader|2002|2004|||
Manuel Rosales|m|VE|opposition leader|2006|||UNT|
Leopoldo Lopez|m|VE|opposition leader|2008||Leopoldo López|Voluntad Popular|
Antonio Ledezma|m|VE|opposition leader|2008||||
Maria Corina Machado|f|VE|opposition leader|2011||María Corina Machado|Vente Venezuela|
Henrique Capriles|m|VE|opposition leader|2012||Henrique Capriles Radonski|Primero Justicia|
Freddy Superlano|m|VE|opposition leader|2018|||Voluntad Popular|
Juan Guaido|m|VE|opposition leader|2019|2023|Juan Guaidó|Voluntad Popular|
Edmundo Gonzalez|m|VE|opposition leader|2024||Edmundo González;Edmundo Gonzalez Urrutia;Edmundo González Urrutia||
Cilia Flores|f|VE|speaker|2006|2011||PSUV|
Diosdado Cabello|m|VE|speaker|2012|2016||PSUV|
Henry Ramos Allup|m|VE|speaker|2016|2017||AD|
Julio Borges|m|VE|speaker|2017|2018||Primero Justicia|
Juan Guaido|m|VE|speaker|2019|2020|Juan Guaidó|Voluntad Popular|
Jorge Rodriguez|m|VE|speaker|2021||Jorge Rodríguez|PSUV|
Henrique Capriles|m|VE|governor|2008|2017|Henrique Capriles Radonski||
Irene Saez|f|VE|mayor|1992|1998|Irene Sáez||
Alfredo Pena|m|VE|mayor|2000|2004|Alfredo Peña||
Leopoldo Lopez|m|VE|mayor|2000|2008|Leopoldo López||
Antonio Ledezma|m|VE|mayor|2008|2015|||
Lucas Rincon|m|VE|general|2001|2003|Lucas Rincón||
Bernardo Alvarez|m|VE|envoy|2003|2010|Bernardo Álvarez;Bernardo Alvarez Herrera||
Andres Izarra|m|VE|spokesman|2004|2012|Andrés Izarra||
Ernesto Villegas|m|VE|spokesman|2012|2017|||
`;
