/** Leaders of the United Kingdom, Ireland and Canada, 1990–2026: name | gender | country | office | from | to | spellings | party | Wikidata. Own compilation; see the head of `index.ts`. */
export const britainAndCanada = `
Svend Robinson|m|CA|MP|1979|2004||NDP|
Keith Martin|m|CA|MP|1993|2011|||
Irwin Cotler|m|CA|MP|1999|2015||Liberal|
Stephen Lewis|m|CA|ambassador to the UN|1984|1988|||
Yves Fortier|m|CA|ambassador to the UN|1988|1991|L. Yves Fortier||
Louise Frechette|f|CA|ambassador to the UN|1992|1994|Louise Fréchette||
Robert Fowler|m|CA|ambassador to the UN|1995|2000|Robert R. Fowler||
Paul Heinbecker|m|CA|ambassador to the UN|2000|2004|||
Allan Rock|m|CA|ambassador to the UN|2004|2006||Liberal|
John McNee|m|CA|ambassador to the UN|2006|2011|||
Guillermo Rishchynski|m|CA|ambassador to the UN|2011|2015|||
Marc-Andre Blanchard|m|CA|ambassador to the UN|2016|2020|Marc-André Blanchard||
Bob Rae|m|CA|ambassador to the UN|2020|2025||Liberal|
David Lametti|m|CA|ambassador to the UN|2025|||Liberal|
Marcel Masse|m|CA|defence minister|1991|1993||Progressive Conservative|
Kim Campbell|f|CA|defence minister|1993|1993||Progressive Conservative|
David Collenette|m|CA|defence minister|1993|1996||Liberal|
Doug Young|m|CA|defence minister|1996|1997||Liberal|
Art Eggleton|m|CA|defence minister|1997|2002||Liberal|
John McCallum|m|CA|defence minister|2002|2003||Liberal|
David Pratt|m|CA|defence minister|2003|2004||Liberal|
Bill Graham|m|CA|defence minister|2004|2006||Liberal|
Gordon O'Connor|m|CA|defence minister|2006|2007||Conservative|
Peter MacKay|m|CA|defence minister|2007|2013||Conservative|
Rob Nicholson|m|CA|defence minister|2013|2015||Conservative|
Jason Kenney|m|CA|defence minister|2015|2015||Conservative|
Harjit Sajjan|m|CA|defence minister|2015|2021||Liberal|
Anita Anand|f|CA|defence minister|2021|2023||Liberal|
Bill Blair|m|CA|defence minister|2023|2025||Liberal|
David McGuinty|m|CA|defence minister|2025|||Liberal|
Sheila Copps|f|CA|deputy prime minister|1993|1997||Liberal|
Herb Gray|m|CA|deputy prime minister|1997|2002||Liberal|
John Manley|m|CA|deputy prime minister|2002|2003||Liberal|
Anne McLellan|f|CA|deputy prime minister|2003|2006||Liberal|
Chrystia Freeland|f|CA|deputy prime minister|2019|2024||Liberal|
Michael Wilson|m|CA|finance minister|1984|1991||Progressive Conservative|
Don Mazankowski|m|CA|finance minister|1991|1993||Progressive Conservative|
Paul Martin|m|CA|finance minister|1993|2002||Liberal|
Jim Flaherty|m|CA|finance minister|2006|2014||Conservative|
Joe Oliver|m|CA|finance minister|2014|2015||Conservative|
Bill Morneau|m|CA|finance minister|2015|2020||Liberal|
Chrystia Freeland|f|CA|finance minister|2020|2024||Liberal|
Dominic LeBlanc|m|CA|finance minister|2024|2025||Liberal|
Francois-Philippe Champagne|m|CA|finance minister|2025||François-Philippe Champagne|Liberal|
Joe Clark|m|CA|foreign minister|1984|1991||Progressive Conservative|
Barbara McDougall|f|CA|foreign minister|1991|1993||Progressive Conservative|
Perrin Beatty|m|CA|foreign minister|1993|1993||Progressive Conservative|
Andre Ouellet|m|CA|foreign minister|1993|1996|André Ouellet|Liberal|
Lloyd Axworthy|m|CA|foreign minister|1996|2000||Liberal|
John Manley|m|CA|foreign minister|2000|2002||Liberal|
Bill Graham|m|CA|foreign minister|2002|2004||Liberal|
Pierre Pettigrew|m|CA|foreign minister|2004|2006||Liberal|
Peter MacKay|m|CA|foreign minister|2006|2007||Conservative|
Maxime Bernier|m|CA|foreign minister|2007|2008||Conservative|
David Emerson|m|CA|foreign minister|2008|2008||Conservative|
Lawrence Cannon|m|CA|foreign minister|2008|2011||Conservative|
John Baird|m|CA|foreign minister|2011|2015||Conservative|
Rob Nicholson|m|CA|foreign minister|2015|2015||Conservative|
Stephane Dion|m|CA|foreign minister|2015|2017|Stéphane Dion|Liberal|
Chrystia Freeland|f|CA|foreign minister|2017|2019||Liberal|
Francois-Philippe Champagne|m|CA|foreign minister|2019|2021|François-Philippe Champagne|Liberal|
Marc Garneau|m|CA|foreign minister|2021|2021||Liberal|
Melanie Joly|f|CA|foreign minister|2021|2025|Mélanie Joly|Liberal|
Anita Anand|f|CA|foreign minister|2025|||Liberal|
John de Chastelain|m|CA|general|1989|1995|John De Chastelain||
Lewis MacKenzie|m|CA|general|1992|1993|Lewis Mackenzie||
Romeo Dallaire|m|CA|general|1993|1994|Roméo Dallaire||
Maurice Baril|m|CA|general|1997|2001|||
Ray Henault|m|CA|general|2001|2005|Raymond Henault||
Rick Hillier|m|CA|general|2005|2008|||
Walter Natynczyk|m|CA|general|2008|2012|Walt Natynczyk||
Tom Lawson|m|CA|general|2012|2015|||
Jonathan Vance|m|CA|general|2015|2021|||
Wayne Eyre|m|CA|general|2021|2024|||
Jennie Carignan|f|CA|general|2024||||
Robert Bourassa|m|CA|governor|1985|1994||Liberal|
Clyde Wells|m|CA|governor|1989|1996||Liberal|
Bob Rae|m|CA|governor|1990|1995||NDP|
Ray Hnatyshyn|m|CA|governor|1990|1995|Ramon Hnatyshyn||
Ralph Klein|m|CA|governor|1992|2006||Progressive Conservative|
Jacques Parizeau|m|CA|governor|1994|1996||Parti Quebecois|
Romeo LeBlanc|m|CA|governor|1995|1999|Roméo LeBlanc||
Mike Harris|m|CA|governor|1995|2002||Progressive Conservative|
Lucien Bouchard|m|CA|governor|1996|2001||Parti Quebecois|
Adrienne Clarkson|f|CA|governor|1999|2005|||
Bernard Landry|m|CA|governor|2001|2003||Parti Quebecois|
Gordon Campbell|m|CA|governor|2001|2011||Liberal|
Jean Charest|m|CA|governor|2003|2012||Liberal|
Dalton McGuinty|m|CA|governor|2003|2013||Liberal|
Michaelle Jean|f|CA|governor|2005|2010|Michaëlle Jean||
David Johnston|m|CA|governor|2010|2017|||
Pauline Marois|f|CA|governor|2012|2014||Parti Quebecois|
Kathleen Wynne|f|CA|governor|2013|2018||Liberal|
Philippe Couillard|m|CA|governor|2014|2018||Liberal|
Rachel Notley|f|CA|governor|2015|2019||NDP|
Julie Payette|f|CA|governor|2017|2021|||
John Horgan|m|CA|governor|2017|2022||NDP|
Doug Ford|m|CA|governor|2018|||Progressive Conservative|
Francois Legault|m|CA|governor|2018||François Legault|CAQ|
Scott Moe|m|CA|governor|2018|||Saskatchewan|
Jason Kenney|m|CA|governor|2019|2022||UCP|
Mary Simon|f|CA|governor|2021||||
Danielle Smith|f|CA|governor|2022|||UCP|
David Eby|m|CA|governor|2022|||NDP|
Wab Kinew|m|CA|governor|2023|||NDP|
Stockwell Day|m|CA|interior minister|2006|2008||Conservative|
Bill Blair|m|CA|interior minister|2019|2021||Liberal|
Marco Mendicino|m|CA|interior minister|2021|2023||Liberal|
Mel Lastman|m|CA|mayor|1998|2003|||
Rob Ford|m|CA|mayor|2010|2014|||
John Tory|m|CA|mayor|2014|2023|||
Olivia Chow|f|CA|mayor|2023||||
Jean Chretien|m|CA|opposition leader|1990|1993|Jean Chrétien|Liberal|
Lucien Bouchard|m|CA|opposition leader|1993|1996||Bloc Quebecois|
Preston Manning|m|CA|opposition leader|1997|2000||Reform|
Stockwell Day|m|CA|opposition leader|2000|2001||Canadian Alliance|
Stephen Harper|m|CA|opposition leader|2002|2006||Conservative|Q206
Stephane Dion|m|CA|opposition leader|2006|2008|Stéphane Dion|Liberal|
Michael Ignatieff|m|CA|opposition leader|2008|2011||Liberal|
Jack Layton|m|CA|opposition leader|2011|2011||NDP|
Nycole Turmel|f|CA|opposition leader|2011|2012||NDP|
Tom Mulcair|m|CA|opposition leader|2012|2015|Thomas Mulcair|NDP|
Rona Ambrose|f|CA|opposition leader|2015|2017||Conservative|
Andrew Scheer|m|CA|opposition leader|2017|2020||Conservative|
Erin O'Toole|m|CA|opposition leader|2020|2022||Conservative|
Candice Bergen|f|CA|opposition leader|2022|2022||Conservative|
Pierre Poilievre|m|CA|opposition leader|2022|||Conservative|
Audrey McLaughlin|f|CA|party leader|1989|1995||NDP|
Jean Charest|m|CA|party leader|1993|1998||Progressive Conservative|
Alexa McDonough|f|CA|party leader|1995|2003||NDP|
Gilles Duceppe|m|CA|party leader|1997|2011||Bloc Quebecois|
Joe Clark|m|CA|party leader|1998|2003||Progressive Conservative|
Jack Layton|m|CA|party leader|2003|2011||NDP|
Elizabeth May|f|CA|party leader|2006|||Green|
Bob Rae|m|CA|party leader|2011|2013||Liberal|
Jagmeet Singh|m|CA|party leader|2017|2025||NDP|
Maxime Bernier|m|CA|party leader|2018|||People's Party|
Yves-Francois Blanchet|m|CA|party leader|2019||Yves-François Blanchet|Bloc Quebecois|
Pierre Trudeau|m|CA|prime minister|1968|1984|Pierre Elliott Trudeau|Liberal|
Joe Clark|m|CA|prime minister|1979|1980||Progressive Conservative|
John Turner|m|CA|prime minister|1984|1984||Liberal|
Brian Mulroney|m|CA|prime minister|1984|1993||Progressive Conservative|
Kim Campbell|f|CA|prime minister|1993|1993||Progressive Conservative|
Jean Chretien|m|CA|prime minister|1993|2003|Jean Chrétien|Liberal|
Paul Martin|m|CA|prime minister|2003|2006||Liberal|
Stephen Harper|m|CA|prime minister|2006|2015||Conservative|Q206
Justin Trudeau|m|CA|prime minister|2015|2025||Liberal|Q3099714
Mark Carney|m|CA|prime minister|2025|||Liberal|
Edward Heath|m|GB|MP|1950|2001|Ted Heath|Conservative|
Tony Benn|m|GB|MP|1950|2001||Labour|
Tam Dalyell|m|GB|MP|1962|2005||Labour|
Michael Heseltine|m|GB|MP|1966|2001||Conservative|
Bernadette Devlin|f|GB|MP|1969|1974|Bernadette McAliskey;Bernadette Devlin McAliskey||
Kenneth Clarke|m|GB|MP|1970|2019|Ken Clarke|Conservative|
Lynda Chalker|f|GB|MP|1974|1992|Baroness Chalker|Conservative|
Patrick Mayhew|m|GB|MP|1974|1997|Sir Patrick Mayhew|Conservative|
Alan Clark|m|GB|MP|1974|1999||Conservative|
Peter Brooke|m|GB|MP|1977|2001||Conservative|
David Mellor|m|GB|MP|1979|1997||Conservative|
Tristan Garel-Jones|m|GB|MP|1979|1997||Conservative|
William Waldegrave|m|GB|MP|1979|1997||Conservative|
Clare Short|f|GB|MP|1983|2010||Labour|
Gordon Brown|m|GB|MP|1983|2015||Labour|Q10648
Alistair Burt|m|GB|MP|1983|2019||Conservative|
Jeremy Corbyn|m|GB|MP|1983|||Labour|Q291169
Ann Clwyd|f|GB|MP|1984|2019||Labour|
Seamus Mallon|m|GB|MP|1986|2005||SDLP|
Ken Livingstone|m|GB|MP|1987|2001||Labour|
Mo Mowlam|f|GB|MP|1987|2001|Marjorie Mowlam|Labour|
Menzies Campbell|m|GB|MP|1987|2015|Ming Campbell|Liberal Democrat|
Paul Murphy|m|GB|MP|1987|2015||Labour|
Paul Flynn|m|GB|MP|1987|2019||Labour|
George Galloway|m|GB|MP|1987|2024||Respect|
David Davis|m|GB|MP|1987|||Conservative|
Diane Abbott|f|GB|MP|1987|||Labour|
Kim Howells|m|GB|MP|1989|2010||Labour|
Peter Hain|m|GB|MP|1991|2015||Labour|
Peter Mandelson|m|GB|MP|1992|2004||Labour|
David Lidington|m|GB|MP|1992|2019||Conservative|
Mike Gapes|m|GB|MP|1992|2019|||
Iain Duncan Smith|m|GB|MP|1992|||Conservative|
Denis MacShane|m|GB|MP|1994|2012||Labour|
Shaun Woodward|m|GB|MP|1997|2015|||
Dominic Grieve|m|GB|MP|1997|2019|||
Crispin Blunt|m|GB|MP|1997|2024||Conservative|
Douglas Alexander|m|GB|MP|1997|||Labour|
John McDonnell|m|GB|MP|1997|||Labour|
Yvette Cooper|f|GB|MP|1997|||Labour|
Hilary Benn|m|GB|MP|1999|||Labour|
Michael Gove|m|GB|MP|2005|2024||Conservative|
Tobias Ellwood|m|GB|MP|2005|2024||Conservative|
Ed Miliband|m|GB|MP|2005|||Labour|
Emily Thornberry|f|GB|MP|2005|||Labour|
Pat McFadden|m|GB|MP|2005|||Labour|
Rory Stewart|m|GB|MP|2010|2019|||
Bob Stewart|m|GB|MP|2010|2024||Conservative|
Jacob Rees-Mogg|m|GB|MP|2010|2024||Conservative|
Priti Patel|f|GB|MP|2010|||Conservative|
Robert Jenrick|m|GB|MP|2014||||
Jo Cox|f|GB|MP|2015|2016||Labour|
Tom Tugendhat|m|GB|MP|2015|||Conservative|
Wes Streeting|m|GB|MP|2015|||Labour|
Nigel Farage|m|GB|MP|2024|||Reform UK|
Peter Tatchell|m|GB|activist|1971||||
Crispin Tickell|m|GB|ambassador to the UN|1987|1990|Sir Crispin Tickell||
David Hannay|m|GB|ambassador to the UN|1990|1995|Sir David Hannay||
John Weston|m|GB|ambassador to the UN|1995|1998|Sir John Weston||
Jeremy Greenstock|m|GB|ambassador to the UN|1998|2003|Sir Jeremy Greenstock||
Emyr Jones Parry|m|GB|ambassador to the UN|2003|2007|Sir Emyr Jones Parry||
John Sawers|m|GB|ambassador to the UN|2007|2009|Sir John Sawers||
Mark Lyall Grant|m|GB|ambassador to the UN|2009|2015|Sir Mark Lyall Grant||
Matthew Rycroft|m|GB|ambassador to the UN|2015|2018|||
Karen Pierce|f|GB|ambassador to the UN|2018|2020|Karen Elizabeth Pierce||
Barbara Woodward|f|GB|ambassador to the UN|2020|2025|Dame Barbara Woodward||
Charles III|m|GB|crown prince|1958|2022|Prince Charles||Q43274
Prince William|m|GB|crown prince|2022||||
Tom King|m|GB|defence minister|1989|1992||Conservative|
Malcolm Rifkind|m|GB|defence minister|1992|1995||Conservative|
Michael Portillo|m|GB|defence minister|1995|1997||Conservative|
George Robertson|m|GB|defence minister|1997|1999|Lord Robertson|Labour|
Geoff Hoon|m|GB|defence minister|1999|2005|Geoffrey Hoon|Labour|
John Reid|m|GB|defence minister|2005|2006||Labour|
Des Browne|m|GB|defence minister|2006|2008||Labour|
John Hutton|m|GB|defence minister|2008|2009||Labour|
Bob Ainsworth|m|GB|defence minister|2009|2010||Labour|
Liam Fox|m|GB|defence minister|2010|2011||Conservative|
Philip Hammond|m|GB|defence minister|2011|2014||Conservative|
Michael Fallon|m|GB|defence minister|2014|2017||Conservative|
Gavin Williamson|m|GB|defence minister|2017|2019||Conservative|
Penny Mordaunt|f|GB|defence minister|2019|2019||Conservative|
Ben Wallace|m|GB|defence minister|2019|2023||Conservative|
Grant Shapps|m|GB|defence minister|2023|2024||Conservative|
John Healey|m|GB|defence minister|2024|||Labour|
Geoffrey Howe|m|GB|deputy prime minister|1989|1990|Sir Geoffrey Howe|Conservative|
Michael Heseltine|m|GB|deputy prime minister|1995|1997||Conservative|
John Prescott|m|GB|deputy prime minister|1997|2007||Labour|
Nick Clegg|m|GB|deputy prime minister|2010|2015||Liberal Democrat|
Dominic Raab|m|GB|deputy prime minister|2021|2023||Conservative|
Therese Coffey|f|GB|deputy prime minister|2022|2022|Thérèse Coffey|Conservative|
Oliver Dowden|m|GB|deputy prime minister|2023|2024||Conservative|
Angela Rayner|f|GB|deputy prime minister|2024|2025||Labour|
David Lammy|m|GB|deputy prime minister|2025|||Labour|
Terry Waite|m|GB|envoy|1980|1991|||
Peter Mandelson|m|GB|envoy|2025|2025||Labour|
Nigel Lawson|m|GB|finance minister|1983|1989||Conservative|
John Major|m|GB|finance minister|1989|1990||Conservative|Q9559
Norman Lamont|m|GB|finance minister|1990|1993||Conservative|
Kenneth Clarke|m|GB|finance minister|1993|1997|Ken Clarke|Conservative|
Gordon Brown|m|GB|finance minister|1997|2007||Labour|Q10648
Alistair Darling|m|GB|finance minister|2007|2010||Labour|
George Osborne|m|GB|finance minister|2010|2016||Conservative|
Philip Hammond|m|GB|finance minister|2016|2019||Conservative|
Sajid Javid|m|GB|finance minister|2019|2020||Conservative|
Rishi Sunak|m|GB|finance minister|2020|2022||Conservative|
Kwasi Kwarteng|m|GB|finance minister|2022|2022||Conservative|
Nadhim Zahawi|m|GB|finance minister|2022|2022||Conservative|
Jeremy Hunt|m|GB|finance minister|2022|2024||Conservative|
Rachel Reeves|f|GB|finance minister|2024|||Labour|
Lord Carrington|m|GB|foreign secretary|1979|1982|Peter Carrington|Conservative|
Francis Pym|m|GB|foreign secretary|1982|1983||Conservative|
Geoffrey Howe|m|GB|foreign secretary|1983|1989|Sir Geoffrey Howe|Conservative|
John Major|m|GB|foreign secretary|1989|1989||Conservative|Q9559
Douglas Hurd|m|GB|foreign secretary|1989|1995||Conservative|
Malcolm Rifkind|m|GB|foreign secretary|1995|1997||Conservative|
Robin Cook|m|GB|foreign secretary|1997|2001||Labour|
Jack Straw|m|GB|foreign secretary|2001|2006||Labour|
Margaret Beckett|f|GB|foreign secretary|2006|2007||Labour|
David Miliband|m|GB|foreign secretary|2007|2010||Labour|
William Hague|m|GB|foreign secretary|2010|2014||Conservative|
Philip Hammond|m|GB|foreign secretary|2014|2016||Conservative|
Boris Johnson|m|GB|foreign secretary|2016|2018||Conservative|Q180589
Jeremy Hunt|m|GB|foreign secretary|2018|2019||Conservative|
Dominic Raab|m|GB|foreign secretary|2019|2021||Conservative|
Liz Truss|f|GB|foreign secretary|2021|2022|Elizabeth Truss|Conservative|
James Cleverly|m|GB|foreign secretary|2022|2023||Conservative|
David Cameron|m|GB|foreign secretary|2023|2024|Lord Cameron|Conservative|Q192
David Lammy|m|GB|foreign secretary|2024|2025||Labour|
Yvette Cooper|f|GB|foreign secretary|2025|||Labour|
Peter de la Billiere|m|GB|general|1990|1991|Peter de la Billière;Sir Peter de la Billiere||
Michael Rose|m|GB|general|1994|1995|Sir Michael Rose||
Peter Inge|m|GB|general|1994|1997|Sir Peter Inge||
Rupert Smith|m|GB|general|1995|1995|||
Charles Guthrie|m|GB|general|1997|2001|Sir Charles Guthrie||
Mike Jackson|m|GB|general|1999|2006|Michael Jackson;Sir Mike Jackson;Sir Michael Jackson||
Michael Boyce|m|GB|general|2001|2003|Sir Michael Boyce||
Michael Walker|m|GB|general|2003|2006|Sir Michael Walker||
Richard Dannatt|m|GB|general|2006|2009|Sir Richard Dannatt||
Jock Stirrup|m|GB|general|2006|2010|Sir Jock Stirrup||
David Richards|m|GB|general|2006|2013|Sir David Richards||
Nicholas Houghton|m|GB|general|2013|2016|Nick Houghton;Sir Nicholas Houghton||
Nick Carter|m|GB|general|2014|2021|Nicholas Carter;Sir Nick Carter||
Stuart Peach|m|GB|general|2016|2018|Sir Stuart Peach||
Tony Radakin|m|GB|general|2021|2025|Sir Tony Radakin||
Patrick Sanders|m|GB|general|2022|2024|Sir Patrick Sanders||
Richard Knighton|m|GB|general|2025||Rich Knighton||
David Waddington|m|GB|interior minister|1989|1990||Conservative|
Kenneth Baker|m|GB|interior minister|1990|1992||Conservative|
Kenneth Clarke|m|GB|interior minister|1992|1993|Ken Clarke|Conservative|
Michael Howard|m|GB|interior minister|1993|1997||Conservative|
Jack Straw|m|GB|interior minister|1997|2001||Labour|
David Blunkett|m|GB|interior minister|2001|2004||Labour|
Charles Clarke|m|GB|interior minister|2004|2006||Labour|
John Reid|m|GB|interior minister|2006|2007||Labour|
Jacqui Smith|f|GB|interior minister|2007|2009||Labour|
Alan Johnson|m|GB|interior minister|2009|2010||Labour|
Theresa May|f|GB|interior minister|2010|2016||Conservative|Q264766
Amber Rudd|f|GB|interior minister|2016|2018||Conservative|
Sajid Javid|m|GB|interior minister|2018|2019||Conservative|
Priti Patel|f|GB|interior minister|2019|2022||Conservative|
Suella Braverman|f|GB|interior minister|2022|2023||Conservative|
James Cleverly|m|GB|interior minister|2023|2024||Conservative|
Yvette Cooper|f|GB|interior minister|2024|2025||Labour|
Shabana Mahmood|f|GB|interior minister|2025|||Labour|
Charles III|m|GB|king|2022||King Charles;King Charles III;Prince Charles||Q43274
Ken Livingstone|m|GB|mayor|2000|2008||Labour|
Boris Johnson|m|GB|mayor|2008|2016||Conservative|Q180589
Sadiq Khan|m|GB|mayor|2016||Sir Sadiq Khan|Labour|
Andy Burnham|m|GB|mayor|2017|||Labour|
Peter Ricketts|m|GB|national security adviser|2010|2012|||
Kim Darroch|m|GB|national security adviser|2012|2015|||
Mark Lyall Grant|m|GB|national security adviser|2015|2017|||
Mark Sedwill|m|GB|national security adviser|2017|2020|||
Stephen Lovegrove|m|GB|national security adviser|2021|2022|||
Tim Barrow|m|GB|national security adviser|2022|2024|||
Jonathan Powell|m|GB|national security adviser|2024||||
Neil Kinnock|m|GB|opposition leader|1983|1992||Labour|
John Smith|m|GB|opposition leader|1992|1994||Labour|
Tony Blair|m|GB|opposition leader|1994|1997||Labour|Q9545
William Hague|m|GB|opposition leader|1997|2001||Conservative|
Iain Duncan Smith|m|GB|opposition leader|2001|2003||Conservative|
Michael Howard|m|GB|opposition leader|2003|2005||Conservative|
David Cameron|m|GB|opposition leader|2005|2010||Conservative|Q192
Ed Miliband|m|GB|opposition leader|2010|2015||Labour|
Harriet Harman|f|GB|opposition leader|2010|2015||Labour|
Jeremy Corbyn|m|GB|opposition leader|2015|2020||Labour|Q291169
Keir Starmer|m|GB|opposition leader|2020|2024|Sir Keir Starmer|Labour|Q6383803
Rishi Sunak|m|GB|opposition leader|2024|2024||Conservative|
Kemi Badenoch|f|GB|opposition leader|2024|||Conservative|
Ian Paisley|m|GB|party leader|1971|2008|Rev. Ian Paisley|DUP|
James Molyneaux|m|GB|party leader|1979|1995||UUP|
John Hume|m|GB|party leader|1979|2001||SDLP|
Gerry Adams|m|GB|party leader|1983|2018||Sinn Fein|
John Alderdice|m|GB|party leader|1987|1998||Alliance|
Paddy Ashdown|m|GB|party leader|1988|1999|Lord Ashdown|Liberal Democrat|
Alex Salmond|m|GB|party leader|1990|2014||SNP|
David Trimble|m|GB|party leader|1995|2005||UUP|
Donald Dewar|m|GB|party leader|1999|2000||Labour|
Charles Kennedy|m|GB|party leader|1999|2006||Liberal Democrat|
Nick Griffin|m|GB|party leader|1999|2014||BNP|
John Swinney|m|GB|party leader|2000|||SNP|
Jack McConnell|m|GB|party leader|2001|2007||Labour|
Mark Durkan|m|GB|party leader|2001|2010||SDLP|
David Ervine|m|GB|party leader|2002|2007||PUP|
Reg Empey|m|GB|party leader|2005|2010|Sir Reg Empey|UUP|
Menzies Campbell|m|GB|party leader|2006|2007|Ming Campbell;Sir Menzies Campbell|Liberal Democrat|
Nigel Farage|m|GB|party leader|2006|||Reform UK|
Nick Clegg|m|GB|party leader|2007|2015||Liberal Democrat|
Martin McGuinness|m|GB|party leader|2007|2017||Sinn Fein|
Peter Robinson|m|GB|party leader|2008|2015||DUP|
Caroline Lucas|f|GB|party leader|2008|2018||Green|
Mike Nesbitt|m|GB|party leader|2012|||UUP|
Nicola Sturgeon|f|GB|party leader|2014|2023||SNP|
Tim Farron|m|GB|party leader|2015|2017||Liberal Democrat|
Arlene Foster|f|GB|party leader|2015|2021||DUP|
Colum Eastwood|m|GB|party leader|2015|2024||SDLP|
Naomi Long|f|GB|party leader|2016|||Alliance|
Vince Cable|m|GB|party leader|2017|2019||Liberal Democrat|
Michelle O'Neill|f|GB|party leader|2017|||Sinn Fein|
Jo Swinson|f|GB|party leader|2019|2019||Liberal Democrat|
Ed Davey|m|GB|party leader|2019||Sir Ed Davey|Liberal Democrat|
Jeffrey Donaldson|m|GB|party leader|2021|2024||DUP|
Humza Yousaf|m|GB|party leader|2023|2024||SNP|
Claire Hanna|f|GB|party leader|2024|||SDLP|
Gavin Robinson|m|GB|party leader|2024|||DUP|
Zack Polanski|m|GB|party leader|2025|||Green|
Harold Wilson|m|GB|prime minister|1964|1976||Labour|
Edward Heath|m|GB|prime minister|1970|1974|Ted Heath|Conservative|
James Callaghan|m|GB|prime minister|1976|1979|Jim Callaghan|Labour|
Margaret Thatcher|f|GB|prime minister|1979|1990|Baroness Thatcher;Lady Thatcher|Conservative|Q7416
John Major|m|GB|prime minister|1990|1997||Conservative|Q9559
Tony Blair|m|GB|prime minister|1997|2007||Labour|Q9545
Gordon Brown|m|GB|prime minister|2007|2010||Labour|Q10648
David Cameron|m|GB|prime minister|2010|2016||Conservative|Q192
Theresa May|f|GB|prime minister|2016|2019||Conservative|Q264766
Boris Johnson|m|GB|prime minister|2019|2022||Conservative|Q180589
Liz Truss|f|GB|prime minister|2022|2022|Elizabeth Truss|Conservative|
Rishi Sunak|m|GB|prime minister|2022|2024||Conservative|
Keir Starmer|m|GB|prime minister|2024||Sir Keir Starmer|Labour|Q6383803
Elizabeth II|f|GB|queen|1952|2022|Queen Elizabeth;Queen Elizabeth II||Q9682
Bernard Weatherill|m|GB|speaker|1983|1992|||
Betty Boothroyd|f|GB|speaker|1992|2000|||
Michael Martin|m|GB|speaker|2000|2009|||
John Bercow|m|GB|speaker|2009|2019|||
Lindsay Hoyle|m|GB|speaker|2019||Sir Lindsay Hoyle||
Bernard Ingham|m|GB|spokesman|1979|1990|||
Alastair Campbell|m|GB|spokesman|1997|2003|Alistair Campbell||
Tom Kelly|m|GB|spokesman|2001|2007|||
Ruairi Quinn|m|IE|MP|1977|2016|Ruairí Quinn|Labour|
Richard Ryan|m|IE|ambassador to the UN|1998|2005|||
Geraldine Byrne Nason|f|IE|ambassador to the UN|2017|2022|||
Willie O'Dea|m|IE|defence minister|2004|2010||Fianna Fail|
Dick Spring|m|IE|deputy prime minister|1993|1997||Labour|
Mary Harney|f|IE|deputy prime minister|1997|2006||Progressive Democrats|
Michael McDowell|m|IE|deputy prime minister|2006|2007||Progressive Democrats|
Brian Cowen|m|IE|deputy prime minister|2007|2008||Fianna Fail|
Mary Coughlan|f|IE|deputy prime minister|2008|2011||Fianna Fail|
Eamon Gilmore|m|IE|deputy prime minister|2011|2014||Labour|
Joan Burton|f|IE|deputy prime minister|2014|2016||Labour|
Frances Fitzgerald|f|IE|deputy prime minister|2016|2017||Fine Gael|
Simon Coveney|m|IE|deputy prime minister|2017|2020||Fine Gael|
Leo Varadkar|m|IE|deputy prime minister|2020|2022||Fine Gael|
Micheal Martin|m|IE|deputy prime minister|2022|2025|Micheál Martin|Fianna Fail|
Simon Harris|m|IE|deputy prime minister|2025|||Fine Gael|
Charlie McCreevy|m|IE|finance minister|1997|2004||Fianna Fail|
Brian Cowen|m|IE|finance minister|2004|2008||Fianna Fail|
Brian Lenihan|m|IE|finance minister|2008|2011||Fianna Fail|
Michael Noonan|m|IE|finance minister|2011|2017||Fine Gael|
Paschal Donohoe|m|IE|finance minister|2017|2025||Fine Gael|
Gerry Collins|m|IE|foreign minister|1989|1992|Gerard Collins|Fianna Fail|
David Andrews|m|IE|foreign minister|1992|2000||Fianna Fail|
Dick Spring|m|IE|foreign minister|1993|1997||Labour|
Ray Burke|m|IE|foreign minister|1997|1997||Fianna Fail|
Brian Cowen|m|IE|foreign minister|2000|2004||Fianna Fail|
Dermot Ahern|m|IE|foreign minister|2004|2008||Fianna Fail|
Micheal Martin|m|IE|foreign minister|2008|2025|Micheál Martin|Fianna Fail|
Eamon Gilmore|m|IE|foreign minister|2011|2014||Labour|
Charlie Flanagan|m|IE|foreign minister|2014|2017|Charles Flanagan|Fine Gael|
Simon Coveney|m|IE|foreign minister|2017|2022||Fine Gael|
Simon Harris|m|IE|foreign minister|2025|2025||Fine Gael|
Helen McEntee|f|IE|foreign minister|2025|||Fine Gael|
Gerry Adams|m|IE|party leader|1983|2018||Sinn Fein|
Mary Lou McDonald|f|IE|party leader|2018|||Sinn Fein|
Patrick Hillery|m|IE|president|1976|1990||Fianna Fail|
Mary Robinson|f|IE|president|1990|1997|||
Mary McAleese|f|IE|president|1997|2011|||
Michael D. Higgins|m|IE|president|2011|2025|Michael Higgins|Labour|
Catherine Connolly|f|IE|president|2025||||
Charles Haughey|m|IE|prime minister|1979|1992|Charles J. Haughey|Fianna Fail|
Garret FitzGerald|m|IE|prime minister|1981|1987|Garret Fitzgerald|Fine Gael|
Albert Reynolds|m|IE|prime minister|1992|1994||Fianna Fail|
John Bruton|m|IE|prime minister|1994|1997||Fine Gael|
Bertie Ahern|m|IE|prime minister|1997|2008||Fianna Fail|
Brian Cowen|m|IE|prime minister|2008|2011||Fianna Fail|
Enda Kenny|m|IE|prime minister|2011|2017||Fine Gael|
Leo Varadkar|m|IE|prime minister|2017|2024||Fine Gael|
Micheal Martin|m|IE|prime minister|2020||Micheál Martin|Fianna Fail|
Simon Harris|m|IE|prime minister|2024|2025||Fine Gael|
`;
