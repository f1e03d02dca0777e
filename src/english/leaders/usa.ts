/** Leaders of the United States, 1990–2026: name | gender | country | office | from | to | spellings | party | Wikidata. Own compilation; see the head of `index.ts`. */
export const usa = `
Jesse Jackson|m|US|activist|1965||Jesse L. Jackson|Democratic|
Ralph Nader|m|US|activist|1965|||Green|
Louis Farrakhan|m|US|activist|1978||||
Al Sharpton|m|US|activist|1985||Alfred Sharpton|Democratic|
Andrew Young|m|US|ambassador to the UN|1977|1979||Democratic|
Jeane Kirkpatrick|f|US|ambassador to the UN|1981|1985|Jeane J. Kirkpatrick|Republican|
Vernon Walters|m|US|ambassador to the UN|1985|1989|Vernon A. Walters|Republican|
Thomas Pickering|m|US|ambassador to the UN|1989|1992|Thomas R. Pickering||
Edward Perkins|m|US|ambassador to the UN|1992|1993|Edward J. Perkins||
Madeleine Albright|f|US|ambassador to the UN|1993|1997|Madeleine K. Albright;Madeline Albright|Democratic|
Bill Richardson|m|US|ambassador to the UN|1997|1998|William Richardson|Democratic|
Richard Holbrooke|m|US|ambassador to the UN|1999|2001|Richard C. Holbrooke|Democratic|
John Negroponte|m|US|ambassador to the UN|2001|2004|John D. Negroponte|Republican|
John Danforth|m|US|ambassador to the UN|2004|2005|John C. Danforth|Republican|
John Bolton|m|US|ambassador to the UN|2005|2006|John R. Bolton|Republican|
Zalmay Khalilzad|m|US|ambassador to the UN|2007|2009||Republican|
Susan Rice|f|US|ambassador to the UN|2009|2013|Susan E. Rice|Democratic|
Samantha Power|f|US|ambassador to the UN|2013|2017||Democratic|
Nikki Haley|f|US|ambassador to the UN|2017|2018|Nikki R. Haley|Republican|
Kelly Craft|f|US|ambassador to the UN|2019|2021|Kelly Knight Craft|Republican|
Linda Thomas-Greenfield|f|US|ambassador to the UN|2021|2025||Democratic|
Mike Waltz|m|US|ambassador to the UN|2025||Michael Waltz|Republican|
Philip Habib|m|US|envoy|1981|1987|||
April Glaspie|f|US|envoy|1989|1990|||
Warren Zimmermann|m|US|envoy|1989|1992|||
Herman Cohen|m|US|envoy|1989|1993|Herman J. Cohen||
Jimmy Carter|m|US|envoy|1989|2024||Democratic|Q23685
Edward Djerejian|m|US|envoy|1991|1993|Edward P. Djerejian||
Dennis Ross|m|US|envoy|1991|2001|Dennis B. Ross||
Robert Oakley|m|US|envoy|1992|1994|Robert B. Oakley||
Robert Gallucci|m|US|envoy|1992|1995|Robert L. Gallucci||
Charles Redman|m|US|envoy|1993|1994|Charles E. Redman||
Lawrence Pezzullo|m|US|envoy|1993|1994|||
George Moose|m|US|envoy|1993|1997|George E. Moose||
Winston Lord|m|US|envoy|1993|1997|||
Peter Galbraith|m|US|envoy|1993|1998|Peter W. Galbraith||
Strobe Talbott|m|US|envoy|1993|2001||Democratic|
Robert Pelletreau|m|US|envoy|1994|1997|Robert H. Pelletreau||
Richard Holbrooke|m|US|envoy|1994|2010|Richard C. Holbrooke|Democratic|
George Mitchell|m|US|envoy|1995|2011|George J. Mitchell|Democratic|
Robert Gelbard|m|US|envoy|1997|1999|Robert S. Gelbard||
Stanley Roth|m|US|envoy|1997|2001|Stanley O. Roth||
Christopher Hill|m|US|envoy|1998|2009|Christopher R. Hill;Chris Hill||
James Dobbins|m|US|envoy|1999|2014|James F. Dobbins||
Anthony Zinni|m|US|envoy|2001|2003|Anthony C. Zinni||
Charles Pritchard|m|US|envoy|2001|2003|Jack Pritchard||
Walter Kansteiner|m|US|envoy|2001|2003|Walter H. Kansteiner||
John Danforth|m|US|envoy|2001|2004|John C. Danforth|Republican|
James Kelly|m|US|envoy|2001|2005|James A. Kelly||
William Burns|m|US|envoy|2001|2005|William J. Burns;Bill Burns||
Zalmay Khalilzad|m|US|envoy|2001|2021||Republican|
Jay Garner|m|US|envoy|2003|2003|||
Paul Bremer|m|US|envoy|2003|2004|L. Paul Bremer||
Joseph DeTrani|m|US|envoy|2003|2006|||
David Welch|m|US|envoy|2005|2008|C. David Welch||
Jendayi Frazer|f|US|envoy|2005|2009|Jendayi E. Frazer||
Andrew Natsios|m|US|envoy|2006|2007|Andrew S. Natsios|Republican|
Ryan Crocker|m|US|envoy|2007|2012|Ryan C. Crocker||
Karl Eikenberry|m|US|envoy|2009|2011|Karl W. Eikenberry||
Scott Gration|m|US|envoy|2009|2011|J. Scott Gration||
Stephen Bosworth|m|US|envoy|2009|2011|Stephen W. Bosworth||
Johnnie Carson|m|US|envoy|2009|2013|||
Todd Stern|m|US|envoy|2009|2016|||
Kurt Campbell|m|US|envoy|2009|2024|Kurt M. Campbell||
Marc Grossman|m|US|envoy|2011|2012|||
David Hale|m|US|envoy|2011|2013|||
Princeton Lyman|m|US|envoy|2011|2013|Princeton N. Lyman||
Glyn Davies|m|US|envoy|2011|2014|||
Robert Ford|m|US|envoy|2011|2014|Robert S. Ford||
Michael McFaul|m|US|envoy|2012|2014|||
Martin Indyk|m|US|envoy|2013|2014|||
Daniel Russel|m|US|envoy|2013|2017|Daniel R. Russel||
Victoria Nuland|f|US|envoy|2013|2024|||
John Allen|m|US|envoy|2014|2015|John R. Allen||
Sung Kim|m|US|envoy|2014|2024|||
Brett McGurk|m|US|envoy|2015|2018|||
Jason Greenblatt|m|US|envoy|2017|2019|||
Kurt Volker|m|US|envoy|2017|2019|||
Jared Kushner|m|US|envoy|2017||||
Brian Hook|m|US|envoy|2018|2020|||
James Jeffrey|m|US|envoy|2018|2020|Jim Jeffrey||
Stephen Biegun|m|US|envoy|2018|2021|||
Elliott Abrams|m|US|envoy|2019|2021|||
Richard Grenell|m|US|envoy|2019||Ric Grenell|Republican|
Jeffrey Feltman|m|US|envoy|2021|2022|Jeffrey D. Feltman||
Robert Malley|m|US|envoy|2021|2023|Rob Malley||
John Kerry|m|US|envoy|2021|2024|John F. Kerry|Democratic|Q22316
Tim Lenderking|m|US|envoy|2021|2025|Timothy Lenderking||
David Satterfield|m|US|envoy|2022|2024|||
Amos Hochstein|m|US|envoy|2022|2025|||
Tom Perriello|m|US|envoy|2024|2025|||
Keith Kellogg|m|US|envoy|2025|2026|||
Adam Boehler|m|US|envoy|2025||||
Massad Boulos|m|US|envoy|2025||||
Mike Huckabee|m|US|envoy|2025|||Republican|
Morgan Ortagus|f|US|envoy|2025||||
Steve Witkoff|m|US|envoy|2025||Steven Witkoff||
Tom Barrack|m|US|envoy|2025||Thomas Barrack||
Nicholas Brady|m|US|finance minister|1988|1993|Nicholas F. Brady|Republican|
Lloyd Bentsen|m|US|finance minister|1993|1994|Lloyd M. Bentsen|Democratic|
Robert Rubin|m|US|finance minister|1995|1999|Robert E. Rubin|Democratic|
Lawrence Summers|m|US|finance minister|1999|2001|Larry Summers;Lawrence H. Summers|Democratic|
Paul O'Neill|m|US|finance minister|2001|2002|Paul H. O'Neill|Republican|
John Snow|m|US|finance minister|2003|2006|John W. Snow|Republican|
Henry Paulson|m|US|finance minister|2006|2009|Hank Paulson;Henry M. Paulson|Republican|
Timothy Geithner|m|US|finance minister|2009|2013|Tim Geithner;Timothy F. Geithner||
Jack Lew|m|US|finance minister|2013|2017|Jacob Lew;Jacob J. Lew|Democratic|
Steven Mnuchin|m|US|finance minister|2017|2021|Steve Mnuchin;Steven T. Mnuchin|Republican|
Janet Yellen|f|US|finance minister|2021|2025|Janet L. Yellen|Democratic|
Scott Bessent|m|US|finance minister|2025|||Republican|
Norman Schwarzkopf|m|US|general|1988|1991|H. Norman Schwarzkopf||
Colin Powell|m|US|general|1989|1993|Colin L. Powell|Republican|Q150851
John Shalikashvili|m|US|general|1992|1997|John M. Shalikashvili||
George Joulwan|m|US|general|1993|1997|George A. Joulwan||
Anthony Zinni|m|US|general|1997|2000|Anthony C. Zinni||
Wesley Clark|m|US|general|1997|2000|Wesley K. Clark|Democratic|
Hugh Shelton|m|US|general|1997|2001|Henry Shelton;Henry H. Shelton||
Eric Shinseki|m|US|general|1999|2003|Eric K. Shinseki||
Joseph Ralston|m|US|general|2000|2003|Joseph W. Ralston||
Tommy Franks|m|US|general|2000|2003|Tommy R. Franks||
Richard Myers|m|US|general|2001|2005|Richard B. Myers||
Dan McNeill|m|US|general|2002|2008|Dan K. McNeill||
Ricardo Sanchez|m|US|general|2003|2004|Ricardo S. Sanchez||
James Jones|m|US|general|2003|2006|James L. Jones||
John Abizaid|m|US|general|2003|2007|John P. Abizaid||
David McKiernan|m|US|general|2003|2009|David D. McKiernan||
David Petraeus|m|US|general|2003|2011|David H. Petraeus||
Ray Odierno|m|US|general|2003|2015|Raymond Odierno;Raymond T. Odierno||
George Casey|m|US|general|2004|2011|George W. Casey||
Peter Pace|m|US|general|2005|2007|||
Bantz Craddock|m|US|general|2006|2009|Bantz J. Craddock;John Craddock||
William Caldwell|m|US|general|2006|2011|William B. Caldwell||
William Fallon|m|US|general|2007|2008|William J. Fallon||
Mike Mullen|m|US|general|2007|2011|Michael Mullen;Michael G. Mullen||
Stanley McChrystal|m|US|general|2009|2010|Stanley A. McChrystal||
James Stavridis|m|US|general|2009|2013|James G. Stavridis||
Jim Mattis|m|US|general|2010|2013|James Mattis;James N. Mattis||
Lloyd Austin|m|US|general|2010|2016|Lloyd J. Austin||
John Allen|m|US|general|2011|2013|John R. Allen||
Martin Dempsey|m|US|general|2011|2015|Martin E. Dempsey||
Philip Breedlove|m|US|general|2013|2016|Philip M. Breedlove||
Joseph Dunford|m|US|general|2013|2019|Joseph F. Dunford||
John Campbell|m|US|general|2014|2016|John F. Campbell||
Mark Milley|m|US|general|2015|2023|Mark A. Milley||
John Nicholson|m|US|general|2016|2018|John W. Nicholson||
Vincent Brooks|m|US|general|2016|2018|Vincent K. Brooks||
Curtis Scaparrotti|m|US|general|2016|2019|Curtis M. Scaparrotti||
Joseph Votel|m|US|general|2016|2019|Joseph L. Votel||
Robert Abrams|m|US|general|2018|2021|Robert B. Abrams||
Scott Miller|m|US|general|2018|2021|Austin Scott Miller;Austin S. Miller||
Kenneth McKenzie|m|US|general|2019|2022|Kenneth F. McKenzie;Frank McKenzie||
Tod Wolters|m|US|general|2019|2022|Tod D. Wolters||
Christopher Cavoli|m|US|general|2022|2025|Christopher G. Cavoli||
Erik Kurilla|m|US|general|2022|2025|Michael Kurilla;Michael Erik Kurilla||
Charles Brown|m|US|general|2023|2025|C.Q. Brown;CQ Brown;Charles Q. Brown||
Alexus Grynkewich|m|US|general|2025||||
Brad Cooper|m|US|general|2025||||
Dan Caine|m|US|general|2025||John Daniel Caine||
Michael Dukakis|m|US|governor|1975|1991|Michael S. Dukakis|Democratic|
Bill Clinton|m|US|governor|1979|1992|William Clinton|Democratic|Q1124
Mario Cuomo|m|US|governor|1983|1994|Mario M. Cuomo|Democratic|
Tommy Thompson|m|US|governor|1987|2001|Tommy G. Thompson|Republican|
Douglas Wilder|m|US|governor|1990|1994|L. Douglas Wilder|Democratic|
Ann Richards|f|US|governor|1991|1995||Democratic|
William Weld|m|US|governor|1991|1997|William F. Weld;Bill Weld|Republican|
Lawton Chiles|m|US|governor|1991|1998||Democratic|
Pete Wilson|m|US|governor|1991|1999||Republican|
Howard Dean|m|US|governor|1991|2003||Democratic|
Christine Todd Whitman|f|US|governor|1994|2001|Christie Whitman;Christie Todd Whitman|Republican|
George W. Bush|m|US|governor|1995|2000|George Bush|Republican|Q207
Tom Ridge|m|US|governor|1995|2001||Republican|
Frank Keating|m|US|governor|1995|2003||Republican|
George Pataki|m|US|governor|1995|2006|George E. Pataki|Republican|
Mike Huckabee|m|US|governor|1996|2007||Republican|
Gary Locke|m|US|governor|1997|2005||Democratic|
George Ryan|m|US|governor|1999|2003|George H. Ryan|Republican|
Gray Davis|m|US|governor|1999|2003||Democratic|
Jesse Ventura|m|US|governor|1999|2003|||
Jeb Bush|m|US|governor|1999|2007||Republican|
Rick Perry|m|US|governor|2000|2015||Republican|
Jim McGreevey|m|US|governor|2002|2004|James McGreevey;James E. McGreevey|Democratic|
Mark Warner|m|US|governor|2002|2006||Democratic|
Mitt Romney|m|US|governor|2003|2007||Republican|Q4496
Janet Napolitano|f|US|governor|2003|2009||Democratic|
Kathleen Sebelius|f|US|governor|2003|2009||Democratic|
Rod Blagojevich|m|US|governor|2003|2009||Democratic|
Arnold Schwarzenegger|m|US|governor|2003|2011||Republican|
Bill Richardson|m|US|governor|2003|2011||Democratic|
Ed Rendell|m|US|governor|2003|2011|Edward Rendell|Democratic|
Jennifer Granholm|f|US|governor|2003|2011||Democratic|
Mark Sanford|m|US|governor|2003|2011||Republican|
Tim Pawlenty|m|US|governor|2003|2011||Republican|
Kathleen Blanco|f|US|governor|2004|2008|Kathleen Babineaux Blanco|Democratic|
Haley Barbour|m|US|governor|2004|2012||Republican|
Jon Huntsman|m|US|governor|2005|2009|Jon Huntsman Jr.|Republican|
Mitch Daniels|m|US|governor|2005|2013||Republican|
Sarah Palin|f|US|governor|2006|2009||Republican|
Jon Corzine|m|US|governor|2006|2010|Jon S. Corzine|Democratic|
Tim Kaine|m|US|governor|2006|2010||Democratic|
Eliot Spitzer|m|US|governor|2007|2008||Democratic|
Charlie Crist|m|US|governor|2007|2011||Republican|
Deval Patrick|m|US|governor|2007|2015||Democratic|
Martin O'Malley|m|US|governor|2007|2015||Democratic|
David Paterson|m|US|governor|2008|2010|David A. Paterson|Democratic|
Bobby Jindal|m|US|governor|2008|2016||Republican|
Jan Brewer|f|US|governor|2009|2015||Republican|
Chris Christie|m|US|governor|2010|2018||Republican|
Nikki Haley|f|US|governor|2011|2017||Republican|
Jerry Brown|m|US|governor|2011|2019|Edmund G. Brown|Democratic|
John Kasich|m|US|governor|2011|2019|John R. Kasich|Republican|
Rick Scott|m|US|governor|2011|2019||Republican|
Rick Snyder|m|US|governor|2011|2019||Republican|
Scott Walker|m|US|governor|2011|2019||Republican|
Andrew Cuomo|m|US|governor|2011|2021|Andrew M. Cuomo|Democratic|
Mike Pence|m|US|governor|2013|2017||Republican|Q24313
Jay Inslee|m|US|governor|2013|2025||Democratic|
Terry McAuliffe|m|US|governor|2014|2018||Democratic|
Doug Ducey|m|US|governor|2015|2023||Republican|
Larry Hogan|m|US|governor|2015|2023||Republican|
Greg Abbott|m|US|governor|2015|||Republican|
Doug Burgum|m|US|governor|2016|2024||Republican|
Roy Cooper|m|US|governor|2017|2025||Democratic|
Ralph Northam|m|US|governor|2018|2022||Democratic|
Phil Murphy|m|US|governor|2018|2026||Democratic|
Kristi Noem|f|US|governor|2019|2025||Republican|
Andy Beshear|m|US|governor|2019|||Democratic|
Brian Kemp|m|US|governor|2019|||Republican|
Gavin Newsom|m|US|governor|2019|||Democratic|
Gretchen Whitmer|f|US|governor|2019|||Democratic|
J.B. Pritzker|m|US|governor|2019||JB Pritzker;Jay Robert Pritzker|Democratic|
Jared Polis|m|US|governor|2019|||Democratic|
Mike DeWine|m|US|governor|2019|||Republican|
Ron DeSantis|m|US|governor|2019|||Republican|
Tim Walz|m|US|governor|2019|||Democratic|
Kathy Hochul|f|US|governor|2021|||Democratic|
Glenn Youngkin|m|US|governor|2022|2026||Republican|
Josh Shapiro|m|US|governor|2023|||Democratic|
Katie Hobbs|f|US|governor|2023|||Democratic|
Sarah Huckabee Sanders|f|US|governor|2023||Sarah Sanders|Republican|
Wes Moore|m|US|governor|2023|||Democratic|
Abigail Spanberger|f|US|governor|2026|||Democratic|
Mikie Sherrill|f|US|governor|2026|||Democratic|
Tom Bradley|m|US|mayor|1973|1993||Democratic|
Marion Barry|m|US|mayor|1979|1999||Democratic|
Richard Daley|m|US|mayor|1989|2011|Richard M. Daley|Democratic|
David Dinkins|m|US|mayor|1990|1993||Democratic|
Richard Riordan|m|US|mayor|1993|2001||Republican|
Rudy Giuliani|m|US|mayor|1994|2001|Rudolph Giuliani;Rudolph W. Giuliani|Republican|
Willie Brown|m|US|mayor|1996|2004||Democratic|
Ray Nagin|m|US|mayor|2002|2010|C. Ray Nagin|Democratic|
Michael Bloomberg|m|US|mayor|2002|2013|Michael R. Bloomberg;Mike Bloomberg||
Gavin Newsom|m|US|mayor|2004|2011||Democratic|
Antonio Villaraigosa|m|US|mayor|2005|2013||Democratic|
Rahm Emanuel|m|US|mayor|2011|2019||Democratic|
Pete Buttigieg|m|US|mayor|2012|2020||Democratic|
Eric Garcetti|m|US|mayor|2013|2022||Democratic|
Bill de Blasio|m|US|mayor|2014|2021|Bill De Blasio|Democratic|
Muriel Bowser|f|US|mayor|2015|||Democratic|
Lori Lightfoot|f|US|mayor|2019|2023||Democratic|
Eric Adams|m|US|mayor|2022|2025||Democratic|
Karen Bass|f|US|mayor|2022|||Democratic|
Brandon Johnson|m|US|mayor|2023|||Democratic|
Zohran Mamdani|m|US|mayor|2026||Zohran Kwame Mamdani|Democratic|
Zbigniew Brzezinski|m|US|national security adviser|1977|1981||Democratic|
Robert McFarlane|m|US|national security adviser|1983|1985|Robert C. McFarlane;Bud McFarlane|Republican|
John Poindexter|m|US|national security adviser|1985|1986|John M. Poindexter||
Colin Powell|m|US|national security adviser|1987|1989|Colin L. Powell|Republican|Q150851
Brent Scowcroft|m|US|national security adviser|1989|1993||Republican|
Anthony Lake|m|US|national security adviser|1993|1997|Tony Lake;W. Anthony Lake|Democratic|
Sandy Berger|m|US|national security adviser|1997|2001|Samuel Berger;Samuel R. Berger|Democratic|
Condoleezza Rice|f|US|national security adviser|2001|2005|Condoleeza Rice;Condi Rice|Republican|Q47216
Stephen Hadley|m|US|national security adviser|2005|2009|Stephen J. Hadley;Steve Hadley|Republican|
James Jones|m|US|national security adviser|2009|2010|Jim Jones;James L. Jones||
Tom Donilon|m|US|national security adviser|2010|2013|Thomas Donilon;Thomas E. Donilon|Democratic|
Susan Rice|f|US|national security adviser|2013|2017|Susan E. Rice|Democratic|
Michael Flynn|m|US|national security adviser|2017|2017|Mike Flynn;Michael T. Flynn||
H.R. McMaster|m|US|national security adviser|2017|2018|H. R. McMaster;Herbert Raymond McMaster||
John Bolton|m|US|national security adviser|2018|2019|John R. Bolton|Republican|
Robert O'Brien|m|US|national security adviser|2019|2021|Robert C. O'Brien|Republican|
Jake Sullivan|m|US|national security adviser|2021|2025|Jacob Sullivan|Democratic|
Mike Waltz|m|US|national security adviser|2025|2025|Michael Waltz|Republican|
Marco Rubio|m|US|national security adviser|2025|||Republican|Q324546
Ross Perot|m|US|party leader|1992|1996|H. Ross Perot|Reform|
Dwight Eisenhower|m|US|president|1953|1961|Dwight D. Eisenhower|Republican|Q9916
John F. Kennedy|m|US|president|1961|1963|John Kennedy;John Fitzgerald Kennedy;JFK|Democratic|Q9696
Lyndon Johnson|m|US|president|1963|1969|Lyndon B. Johnson;Lyndon Baines Johnson;LBJ|Democratic|Q9640
Richard Nixon|m|US|president|1969|1974|Richard M. Nixon|Republican|Q9588
Gerald Ford|m|US|president|1974|1977|Gerald R. Ford|Republican|Q9582
Jimmy Carter|m|US|president|1977|1981|James Earl Carter|Democratic|Q23685
Ronald Reagan|m|US|president|1981|1989|Ronald W. Reagan;Ronald Wilson Reagan|Republican|Q9960
George H.W. Bush|m|US|president|1989|1993|George Bush;George H. W. Bush;George Herbert Walker Bush;George Bush Sr.|Republican|Q23505
Bill Clinton|m|US|president|1993|2001|William Jefferson Clinton;William J. Clinton;William Clinton|Democratic|Q1124
George W. Bush|m|US|president|2001|2009|George Bush;George Walker Bush;George W Bush|Republican|Q207
Barack Obama|m|US|president|2009|2017|Barack Hussein Obama;Barack H. Obama|Democratic|Q76
Donald Trump|m|US|president|2017||Donald J. Trump;Donald John Trump|Republican|Q22686
Joe Biden|m|US|president|2021|2025|Joseph Biden;Joseph R. Biden;Joseph Robinette Biden|Democratic|Q6279
Dante Fascell|m|US|representative|1955|1993|Dante B. Fascell|Democratic|
Lee Hamilton|m|US|representative|1965|1999|Lee H. Hamilton|Democratic|
John Conyers|m|US|representative|1965|2017||Democratic|
Les Aspin|m|US|representative|1971|1993||Democratic|
Ron Dellums|m|US|representative|1971|1998|Ronald Dellums;Ronald V. Dellums|Democratic|
Charles Rangel|m|US|representative|1971|2017|Charles B. Rangel;Charlie Rangel|Democratic|
Patricia Schroeder|f|US|representative|1973|1997|Pat Schroeder|Democratic|
Benjamin Gilman|m|US|representative|1973|2003|Benjamin A. Gilman|Republican|
John Murtha|m|US|representative|1974|2010|John P. Murtha|Democratic|
Stephen Solarz|m|US|representative|1975|1993|Stephen J. Solarz|Democratic|
Henry Hyde|m|US|representative|1975|2007|Henry J. Hyde|Republican|
Henry Waxman|m|US|representative|1975|2015|Henry A. Waxman|Democratic|
Ed Markey|m|US|representative|1976|2013|Edward Markey;Edward J. Markey|Democratic|
Ron Paul|m|US|representative|1976|2013||Republican|
Bob Livingston|m|US|representative|1977|1999|Robert Livingston|Republican|
David Bonior|m|US|representative|1977|2003|David E. Bonior|Democratic|
Dick Gephardt|m|US|representative|1977|2005|Richard Gephardt;Richard A. Gephardt|Democratic|
Jim Leach|m|US|representative|1977|2007|James Leach;James A. Leach|Republican|
Ike Skelton|m|US|representative|1977|2011||Democratic|
Newt Gingrich|m|US|representative|1979|1999||Republican|
Doug Bereuter|m|US|representative|1979|2004||Republican|
Tom Lantos|m|US|representative|1981|2008||Democratic|
Duncan Hunter|m|US|representative|1981|2009||Republican|
Barney Frank|m|US|representative|1981|2013||Democratic|
Frank Wolf|m|US|representative|1981|2015|Frank R. Wolf|Republican|
Chris Smith|m|US|representative|1981||Christopher Smith;Christopher H. Smith|Republican|
Steny Hoyer|m|US|representative|1981||Steny H. Hoyer|Democratic|
Bill Richardson|m|US|representative|1983|1997||Democratic|
Robert Torricelli|m|US|representative|1983|1997|Robert G. Torricelli|Democratic|
John Kasich|m|US|representative|1983|2001|John R. Kasich|Republican|
Dan Burton|m|US|representative|1983|2013||Republican|
Gary Ackerman|m|US|representative|1983|2013|Gary L. Ackerman|Democratic|
Howard Berman|m|US|representative|1983|2013|Howard L. Berman|Democratic|
Dick Armey|m|US|representative|1985|2003|Richard Armey;Richard K. Armey|Republican|
Tom DeLay|m|US|representative|1985|2006||Republican|
Joseph Kennedy|m|US|representative|1987|1999|Joseph P. Kennedy II;Joe Kennedy|Democratic|
Dennis Hastert|m|US|representative|1987|2007|J. Dennis Hastert|Republican|
John Lewis|m|US|representative|1987|2020||Democratic|
Nancy Pelosi|f|US|representative|1987|||Democratic|Q170581
Christopher Cox|m|US|representative|1989|2005|Chris Cox|Republican|
Donald Payne|m|US|representative|1989|2012|Donald M. Payne|Democratic|
Jim McDermott|m|US|representative|1989|2017||Democratic|
Dana Rohrabacher|m|US|representative|1989|2019||Republican|
Ileana Ros-Lehtinen|f|US|representative|1989|2019||Republican|
Eliot Engel|m|US|representative|1989|2021|Eliot L. Engel|Democratic|
Nita Lowey|f|US|representative|1989|2021|Nita M. Lowey|Democratic|
Bernie Sanders|m|US|representative|1991|2007|Bernard Sanders|Independent|Q359442
John Boehner|m|US|representative|1991|2015|John A. Boehner|Republican|
Maxine Waters|f|US|representative|1991|||Democratic|
Jerry Nadler|m|US|representative|1992||Jerrold Nadler|Democratic|
Cynthia McKinney|f|US|representative|1993|2007||Democratic|
Jane Harman|f|US|representative|1993|2011||Democratic|
Lincoln Diaz-Balart|m|US|representative|1993|2011||Republican|
Ed Royce|m|US|representative|1993|2019|Edward Royce|Republican|
Peter King|m|US|representative|1993|2021|Peter T. King|Republican|
Jim Clyburn|m|US|representative|1993||James Clyburn;James E. Clyburn|Democratic|
Jesse Jackson Jr.|m|US|representative|1995|2012||Democratic|
Mac Thornberry|m|US|representative|1995|2021||Republican|
Sheila Jackson Lee|f|US|representative|1995|2024||Democratic|
Elijah Cummings|m|US|representative|1996|2019||Democratic|
Dennis Kucinich|m|US|representative|1997|2013|Dennis J. Kucinich|Democratic|
Adam Smith|m|US|representative|1997|||Democratic|
Brad Sherman|m|US|representative|1997|||Democratic|
Jim McGovern|m|US|representative|1997||James McGovern|Democratic|
Barbara Lee|f|US|representative|1998|2025||Democratic|
Gregory Meeks|m|US|representative|1998|||Democratic|
Tom Tancredo|m|US|representative|1999|2009||Republican|
Anthony Weiner|m|US|representative|1999|2011||Democratic|
Paul Ryan|m|US|representative|1999|2019|Paul D. Ryan|Republican|
Mike Pence|m|US|representative|2001|2013||Republican|Q24313
Eric Cantor|m|US|representative|2001|2014||Republican|
Mike Rogers|m|US|representative|2001|2015||Republican|
Adam Schiff|m|US|representative|2001|2024||Democratic|
Darrell Issa|m|US|representative|2001|||Republican|
Joe Wilson|m|US|representative|2001|||Republican|
Devin Nunes|m|US|representative|2003|2022||Republican|
Mario Diaz-Balart|m|US|representative|2003|||Republican|
Mike Turner|m|US|representative|2003||Michael Turner|Republican|
Debbie Wasserman Schultz|f|US|representative|2005|||Democratic|
Henry Cuellar|m|US|representative|2005|||Democratic|
Michael McCaul|m|US|representative|2005||Mike McCaul|Republican|
Michele Bachmann|f|US|representative|2007|2015||Republican|
Keith Ellison|m|US|representative|2007|2019||Democratic|
Kevin McCarthy|m|US|representative|2007|2023||Republican|
Jim Jordan|m|US|representative|2007|||Republican|
Steve Scalise|m|US|representative|2008|||Republican|
Mike Pompeo|m|US|representative|2011|2017||Republican|
Trey Gowdy|m|US|representative|2011|2019||Republican|
Adam Kinzinger|m|US|representative|2011|2023||Republican|
Ron DeSantis|m|US|representative|2013|2018||Republican|
Mark Meadows|m|US|representative|2013|2020||Republican|
Tulsi Gabbard|f|US|representative|2013|2021||Democratic|
Hakeem Jeffries|m|US|representative|2013|||Democratic|
Elise Stefanik|f|US|representative|2015|||Republican|
Liz Cheney|f|US|representative|2017|2023||Republican|
Matt Gaetz|m|US|representative|2017|2024||Republican|
Mike Gallagher|m|US|representative|2017|2024||Republican|
Brian Mast|m|US|representative|2017|||Republican|
Jamie Raskin|m|US|representative|2017|||Democratic|
Mike Johnson|m|US|representative|2017|||Republican|
Pramila Jayapal|f|US|representative|2017|||Democratic|
Ro Khanna|m|US|representative|2017|||Democratic|
Mike Waltz|m|US|representative|2019|2025|Michael Waltz|Republican|
Alexandria Ocasio-Cortez|f|US|representative|2019||AOC|Democratic|
Ayanna Pressley|f|US|representative|2019|||Democratic|
Dan Crenshaw|m|US|representative|2019|||Republican|
Ilhan Omar|f|US|representative|2019|||Democratic|
Rashida Tlaib|f|US|representative|2019|||Democratic|
Marjorie Taylor Greene|f|US|representative|2021|2026||Republican|
Lauren Boebert|f|US|representative|2021|||Republican|
Nancy Mace|f|US|representative|2021|||Republican|
George Santos|m|US|representative|2023|2023||Republican|
Robert McNamara|m|US|secretary of defence|1961|1968|Robert S. McNamara||
Harold Brown|m|US|secretary of defence|1977|1981||Democratic|
Caspar Weinberger|m|US|secretary of defence|1981|1987|Caspar W. Weinberger|Republican|
Frank Carlucci|m|US|secretary of defence|1987|1989|Frank C. Carlucci|Republican|
Dick Cheney|m|US|secretary of defence|1989|1993|Richard Cheney;Richard B. Cheney|Republican|Q48259
Les Aspin|m|US|secretary of defence|1993|1994||Democratic|
William Perry|m|US|secretary of defence|1994|1997|William J. Perry;Bill Perry|Democratic|
William Cohen|m|US|secretary of defence|1997|2001|William S. Cohen;Bill Cohen|Republican|
Donald Rumsfeld|m|US|secretary of defence|2001|2006|Donald H. Rumsfeld|Republican|
Robert Gates|m|US|secretary of defence|2006|2011|Robert M. Gates;Bob Gates|Republican|
Leon Panetta|m|US|secretary of defence|2011|2013|Leon E. Panetta|Democratic|
Chuck Hagel|m|US|secretary of defence|2013|2015|Charles Hagel|Republican|
Ash Carter|m|US|secretary of defence|2015|2017|Ashton Carter;Ashton B. Carter|Democratic|
Jim Mattis|m|US|secretary of defence|2017|2019|James Mattis;James N. Mattis||
Patrick Shanahan|m|US|secretary of defence|2019|2019|||
Mark Esper|m|US|secretary of defence|2019|2020|Mark T. Esper|Republican|
Christopher Miller|m|US|secretary of defence|2020|2021|Christopher C. Miller;Chris Miller||
Lloyd Austin|m|US|secretary of defence|2021|2025|Lloyd J. Austin||
Pete Hegseth|m|US|secretary of defence|2025||Peter Hegseth|Republican|
Henry Kissinger|m|US|secretary of state|1973|1977|Henry A. Kissinger|Republican|Q66107
Cyrus Vance|m|US|secretary of state|1977|1980|Cyrus R. Vance|Democratic|
Edmund Muskie|m|US|secretary of state|1980|1981|Edmund S. Muskie|Democratic|
Alexander Haig|m|US|secretary of state|1981|1982|Alexander M. Haig|Republican|
George Shultz|m|US|secretary of state|1982|1989|George P. Shultz|Republican|
James Baker|m|US|secretary of state|1989|1992|James A. Baker;James A. Baker III;Jim Baker|Republican|
Lawrence Eagleburger|m|US|secretary of state|1992|1993|Lawrence S. Eagleburger|Republican|
Warren Christopher|m|US|secretary of state|1993|1997|Warren M. Christopher|Democratic|
Madeleine Albright|f|US|secretary of state|1997|2001|Madeleine K. Albright;Madeline Albright|Democratic|
Colin Powell|m|US|secretary of state|2001|2005|Colin L. Powell|Republican|Q150851
Condoleezza Rice|f|US|secretary of state|2005|2009|Condoleeza Rice;Condi Rice|Republican|Q47216
Hillary Clinton|f|US|secretary of state|2009|2013|Hillary Rodham Clinton;Hilary Clinton|Democratic|Q6294
John Kerry|m|US|secretary of state|2013|2017|John F. Kerry|Democratic|Q22316
Rex Tillerson|m|US|secretary of state|2017|2018|Rex W. Tillerson|Republican|
Mike Pompeo|m|US|secretary of state|2018|2021|Michael Pompeo;Michael R. Pompeo|Republican|
Antony Blinken|m|US|secretary of state|2021|2025|Anthony Blinken;Antony J. Blinken;Tony Blinken|Democratic|
Marco Rubio|m|US|secretary of state|2025|||Republican|Q324546
Strom Thurmond|m|US|senator|1954|2003|J. Strom Thurmond|Republican|
Robert Byrd|m|US|senator|1959|2010|Robert C. Byrd|Democratic|
Claiborne Pell|m|US|senator|1961|1997||Democratic|
Ted Kennedy|m|US|senator|1962|2009|Edward Kennedy;Edward M. Kennedy|Democratic|
Daniel Inouye|m|US|senator|1963|2012|Daniel K. Inouye|Democratic|
Ernest Hollings|m|US|senator|1966|2005|Ernest F. Hollings;Fritz Hollings|Democratic|
Ted Stevens|m|US|senator|1968|2009||Republican|
Alan Cranston|m|US|senator|1969|1993||Democratic|
Bob Dole|m|US|senator|1969|1996|Robert Dole;Robert J. Dole|Republican|
Lloyd Bentsen|m|US|senator|1971|1993|Lloyd M. Bentsen|Democratic|
Sam Nunn|m|US|senator|1972|1997|Samuel Nunn|Democratic|
Jesse Helms|m|US|senator|1973|2003||Republican|
Joe Biden|m|US|senator|1973|2009|Joseph Biden;Joseph R. Biden|Democratic|Q6279
Pete Domenici|m|US|senator|1973|2009|Pete V. Domenici|Republican|
John Glenn|m|US|senator|1974|1999||Democratic|
Patrick Leahy|m|US|senator|1975|2023|Patrick J. Leahy|Democratic|
John Danforth|m|US|senator|1976|1995|John C. Danforth|Republican|
John Chafee|m|US|senator|1976|1999|John H. Chafee|Republican|
Dennis DeConcini|m|US|senator|1977|1995||Democratic|
Daniel Patrick Moynihan|m|US|senator|1977|2001|Daniel P. Moynihan;Pat Moynihan|Democratic|
Paul Sarbanes|m|US|senator|1977|2007|Paul S. Sarbanes|Democratic|
Richard Lugar|m|US|senator|1977|2013|Richard G. Lugar;Dick Lugar|Republican|
Orrin Hatch|m|US|senator|1977|2019|Orrin G. Hatch|Republican|
Nancy Kassebaum|f|US|senator|1978|1997|Nancy Landon Kassebaum|Republican|
Max Baucus|m|US|senator|1978|2014||Democratic|
Thad Cochran|m|US|senator|1978|2018||Republican|
David Boren|m|US|senator|1979|1994|David L. Boren|Democratic|
Alan Simpson|m|US|senator|1979|1997|Alan K. Simpson|Republican|
Bill Bradley|m|US|senator|1979|1997||Democratic|
Larry Pressler|m|US|senator|1979|1997||Republican|
William Cohen|m|US|senator|1979|1997|William S. Cohen;Bill Cohen|Republican|
John Warner|m|US|senator|1979|2009|John W. Warner|Republican|
Carl Levin|m|US|senator|1979|2015||Democratic|
George Mitchell|m|US|senator|1980|1995|George J. Mitchell|Democratic|
Alfonse D'Amato|m|US|senator|1981|1999|Alfonse M. D'Amato|Republican|
Frank Murkowski|m|US|senator|1981|2002||Republican|
Arlen Specter|m|US|senator|1981|2011||Republican|
Chris Dodd|m|US|senator|1981|2011|Christopher Dodd;Christopher J. Dodd|Democratic|
Chuck Grassley|m|US|senator|1981||Charles Grassley;Charles E. Grassley|Republican|
Frank Lautenberg|m|US|senator|1982|2013|Frank R. Lautenberg|Democratic|
Al Gore|m|US|senator|1985|1993|Albert Gore;Albert Gore Jr.|Democratic|Q19673
Paul Simon|m|US|senator|1985|1997||Democratic|
Phil Gramm|m|US|senator|1985|2002||Republican|
John Kerry|m|US|senator|1985|2013|John F. Kerry|Democratic|Q22316
Jay Rockefeller|m|US|senator|1985|2015|John D. Rockefeller|Democratic|
Tom Harkin|m|US|senator|1985|2015||Democratic|
Mitch McConnell|m|US|senator|1985|||Republican|
Bob Graham|m|US|senator|1987|2005||Democratic|
John Breaux|m|US|senator|1987|2005||Democratic|
Tom Daschle|m|US|senator|1987|2005|Thomas Daschle;Thomas A. Daschle|Democratic|
Kit Bond|m|US|senator|1987|2011|Christopher Bond;Christopher S. Bond|Republican|
Barbara Mikulski|f|US|senator|1987|2017|Barbara A. Mikulski|Democratic|
Harry Reid|m|US|senator|1987|2017||Democratic|
John McCain|m|US|senator|1987|2018|John S. McCain|Republican|Q10390
Richard Shelby|m|US|senator|1987|2023|Richard C. Shelby|Republican|
Chuck Robb|m|US|senator|1989|2001|Charles Robb;Charles S. Robb|Democratic|
Connie Mack|m|US|senator|1989|2001||Republican|
Jim Jeffords|m|US|senator|1989|2007|James Jeffords;James M. Jeffords||
Trent Lott|m|US|senator|1989|2007||Republican|
Joe Lieberman|m|US|senator|1989|2013|Joseph Lieberman;Joseph I. Lieberman|Democratic|
Hank Brown|m|US|senator|1991|1997||Republican|
Paul Wellstone|m|US|senator|1991|2002||Democratic|
Larry Craig|m|US|senator|1991|2009||Republican|
Byron Dorgan|m|US|senator|1992|2011||Democratic|
Dianne Feinstein|f|US|senator|1992|2023||Democratic|
Carol Moseley Braun|f|US|senator|1993|1999|Carol Moseley-Braun|Democratic|
Ben Nighthorse Campbell|m|US|senator|1993|2005||Republican|
Russ Feingold|m|US|senator|1993|2011|Russell Feingold;Russell D. Feingold|Democratic|
Kay Bailey Hutchison|f|US|senator|1993|2013||Republican|
Barbara Boxer|f|US|senator|1993|2017||Democratic|
Patty Murray|f|US|senator|1993|||Democratic|
Fred Thompson|m|US|senator|1994|2003||Republican|
Jim Inhofe|m|US|senator|1994|2023|James Inhofe|Republican|
Bill Frist|m|US|senator|1995|2007|William Frist|Republican|
Mike DeWine|m|US|senator|1995|2007||Republican|
Rick Santorum|m|US|senator|1995|2007||Republican|
Jon Kyl|m|US|senator|1995|2013||Republican|
Olympia Snowe|f|US|senator|1995|2013|Olympia J. Snowe|Republican|
Sam Brownback|m|US|senator|1996|2011||Republican|
Ron Wyden|m|US|senator|1996|||Democratic|
Robert Torricelli|m|US|senator|1997|2003|Robert G. Torricelli|Democratic|
Chuck Hagel|m|US|senator|1997|2009|Charles Hagel|Republican|
Mary Landrieu|f|US|senator|1997|2015||Democratic|
Jeff Sessions|m|US|senator|1997|2017||Republican|
Pat Roberts|m|US|senator|1997|2021||Republican|
Dick Durbin|m|US|senator|1997||Richard Durbin;Richard J. Durbin|Democratic|
Jack Reed|m|US|senator|1997|||Democratic|
Susan Collins|f|US|senator|1997||Susan M. Collins|Republican|
John Edwards|m|US|senator|1999|2005||Democratic|
Lincoln Chafee|m|US|senator|1999|2007||Republican|
Evan Bayh|m|US|senator|1999|2011||Democratic|
George Voinovich|m|US|senator|1999|2011|George V. Voinovich|Republican|
Chuck Schumer|m|US|senator|1999||Charles Schumer;Charles E. Schumer|Democratic|
Jon Corzine|m|US|senator|2001|2006|Jon S. Corzine|Democratic|
Hillary Clinton|f|US|senator|2001|2009|Hillary Rodham Clinton|Democratic|Q6294
Bill Nelson|m|US|senator|2001|2019||Democratic|
Debbie Stabenow|f|US|senator|2001|2025||Democratic|
Maria Cantwell|f|US|senator|2001|||Democratic|
John Cornyn|m|US|senator|2002|||Republican|
Lisa Murkowski|f|US|senator|2002|||Republican|
Elizabeth Dole|f|US|senator|2003|2009||Republican|
Norm Coleman|m|US|senator|2003|2009||Republican|
Saxby Chambliss|m|US|senator|2003|2015||Republican|
Lindsey Graham|m|US|senator|2003||Lindsey O. Graham|Republican|
Barack Obama|m|US|senator|2005|2008||Democratic|Q76
Mel Martinez|m|US|senator|2005|2009||Republican|
Jim DeMint|m|US|senator|2005|2013||Republican|
Tom Coburn|m|US|senator|2005|2015||Republican|
Richard Burr|m|US|senator|2005|2023||Republican|
John Thune|m|US|senator|2005|||Republican|
Bob Menendez|m|US|senator|2006|2024|Robert Menendez|Democratic|
Jim Webb|m|US|senator|2007|2013|James Webb|Democratic|
Bob Corker|m|US|senator|2007|2019||Republican|
Claire McCaskill|f|US|senator|2007|2019||Democratic|
Ben Cardin|m|US|senator|2007|2025|Benjamin Cardin;Benjamin L. Cardin|Democratic|
Bob Casey|m|US|senator|2007|2025|Robert P. Casey|Democratic|
Sherrod Brown|m|US|senator|2007|2025||Democratic|
Amy Klobuchar|f|US|senator|2007|||Democratic|
Bernie Sanders|m|US|senator|2007||Bernard Sanders|Independent|Q359442
Roger Wicker|m|US|senator|2007|||Republican|
Sheldon Whitehouse|m|US|senator|2007|||Democratic|
Al Franken|m|US|senator|2009|2018||Democratic|
Jeanne Shaheen|f|US|senator|2009|||Democratic|
Jeff Merkley|m|US|senator|2009|||Democratic|
Jim Risch|m|US|senator|2009||James Risch|Republican|
Kirsten Gillibrand|f|US|senator|2009|||Democratic|
Mark Warner|m|US|senator|2009||Mark R. Warner|Democratic|
Michael Bennet|m|US|senator|2009|||Democratic|
Mark Kirk|m|US|senator|2010|2017||Republican|
Joe Manchin|m|US|senator|2010|2025||Democratic|
Chris Coons|m|US|senator|2010||Christopher Coons|Democratic|
Kelly Ayotte|f|US|senator|2011|2017||Republican|
Pat Toomey|m|US|senator|2011|2023||Republican|
Rob Portman|m|US|senator|2011|2023||Republican|
Marco Rubio|m|US|senator|2011|2025||Republican|Q324546
Mike Lee|m|US|senator|2011|||Republican|
Rand Paul|m|US|senator|2011|||Republican|
Richard Blumenthal|m|US|senator|2011|||Democratic|
Ron Johnson|m|US|senator|2011|||Republican|
Brian Schatz|m|US|senator|2012|||Democratic|
Jeff Flake|m|US|senator|2013|2019||Republican|
Chris Murphy|m|US|senator|2013|||Democratic|
Cory Booker|m|US|senator|2013|||Democratic|
Ed Markey|m|US|senator|2013||Edward Markey;Edward J. Markey|Democratic|
Elizabeth Warren|f|US|senator|2013|||Democratic|Q434706
Ted Cruz|m|US|senator|2013|||Republican|
Tim Kaine|m|US|senator|2013|||Democratic|
Tim Scott|m|US|senator|2013|||Republican|
Bill Cassidy|m|US|senator|2015|||Republican|
James Lankford|m|US|senator|2015|||Republican|
Joni Ernst|f|US|senator|2015|||Republican|
Thom Tillis|m|US|senator|2015|||Republican|
Tom Cotton|m|US|senator|2015|||Republican|
Kamala Harris|f|US|senator|2017|2021||Democratic|Q10853588
Chris Van Hollen|m|US|senator|2017|||Democratic|
John Kennedy|m|US|senator|2017||John Neely Kennedy|Republican|
Tammy Duckworth|f|US|senator|2017|||Democratic|
Kyrsten Sinema|f|US|senator|2019|2025||Democratic|
Mitt Romney|m|US|senator|2019|2025|Willard Mitt Romney|Republican|Q4496
Jacky Rosen|f|US|senator|2019|||Democratic|
Josh Hawley|m|US|senator|2019|||Republican|
Marsha Blackburn|f|US|senator|2019|||Republican|
Rick Scott|m|US|senator|2019|||Republican|
Mark Kelly|m|US|senator|2020|||Democratic|
Alex Padilla|m|US|senator|2021|||Democratic|
Bill Hagerty|m|US|senator|2021|||Republican|
Jon Ossoff|m|US|senator|2021|||Democratic|
Raphael Warnock|m|US|senator|2021|||Democratic|
Tommy Tuberville|m|US|senator|2021|||Republican|
JD Vance|m|US|senator|2023|2025|J.D. Vance;J. D. Vance|Republican|Q28935729
John Fetterman|m|US|senator|2023|||Democratic|
Katie Britt|f|US|senator|2023|||Republican|
Adam Schiff|m|US|senator|2024|||Democratic|
Andy Kim|m|US|senator|2024|||Democratic|
Elissa Slotkin|f|US|senator|2025|||Democratic|
Ruben Gallego|m|US|senator|2025|||Democratic|
Tip O'Neill|m|US|speaker|1977|1987|Thomas P. O'Neill|Democratic|
Jim Wright|m|US|speaker|1987|1989|James C. Wright|Democratic|
Tom Foley|m|US|speaker|1989|1995|Thomas Foley;Thomas S. Foley|Democratic|
Newt Gingrich|m|US|speaker|1995|1999||Republican|
Dennis Hastert|m|US|speaker|1999|2007|J. Dennis Hastert|Republican|
Nancy Pelosi|f|US|speaker|2007|2023||Democratic|Q170581
John Boehner|m|US|speaker|2011|2015|John A. Boehner|Republican|
Paul Ryan|m|US|speaker|2015|2019|Paul D. Ryan|Republican|
Kevin McCarthy|m|US|speaker|2023|2023||Republican|
Mike Johnson|m|US|speaker|2023||Michael Johnson|Republican|
Marlin Fitzwater|m|US|spokesman|1987|1993|||
Roman Popadiuk|m|US|spokesman|1989|1992|||
Pete Williams|m|US|spokesman|1989|1993|||
Joe Snyder|m|US|spokesman|1991|1993|||
Richard Boucher|m|US|spokesman|1992|2005|Richard A. Boucher||
Mike McCurry|m|US|spokesman|1993|1998|Michael McCurry||
Kenneth Bacon|m|US|spokesman|1994|2001|Ken Bacon;Kenneth H. Bacon||
David Johnson|m|US|spokesman|1995|1997|||
Glyn Davies|m|US|spokesman|1995|1997|||
Nicholas Burns|m|US|spokesman|1995|1997|R. Nicholas Burns;Nick Burns||
John Dinger|m|US|spokesman|1996|1998|||
David Leavy|m|US|spokesman|1997|2000|||
James Foley|m|US|spokesman|1997|2000|James B. Foley||
James Rubin|m|US|spokesman|1997|2000|James P. Rubin;Jamie Rubin||
Joe Lockhart|m|US|spokesman|1998|2000|Joseph Lockhart||
Philip Reeker|m|US|spokesman|1999|2003|Philip T. Reeker;Phil Reeker||
Jake Siewert|m|US|spokesman|2000|2001|||
Ari Fleischer|m|US|spokesman|2001|2003|||
Richard Grenell|m|US|spokesman|2001|2008|Ric Grenell||
Dan Senor|m|US|spokesman|2003|2004|||
Mark Kimmitt|m|US|spokesman|2003|2004|||
Adam Ereli|m|US|spokesman|2003|2006|J. Adam Ereli||
Lawrence Di Rita|m|US|spokesman|2003|2006|Larry Di Rita||
Scott McClellan|m|US|spokesman|2003|2006|||
Bryan Whitman|m|US|spokesman|2003|2010|||
Gonzalo Gallegos|m|US|spokesman|2005|2008|||
Sean McCormack|m|US|spokesman|2005|2009|||
Tom Casey|m|US|spokesman|2005|2009|||
Tony Snow|m|US|spokesman|2006|2007|||
Gordon Johndroe|m|US|spokesman|2007|2009|||
Geoff Morrell|m|US|spokesman|2007|2011|||
Robert Wood|m|US|spokesman|2008|2010|Robert A. Wood||
Ian Kelly|m|US|spokesman|2009|2010|||
P.J. Crowley|m|US|spokesman|2009|2011|Philip Crowley;Philip J. Crowley;PJ Crowley||
Robert Gibbs|m|US|spokesman|2009|2011|||
Michael Hammer|m|US|spokesman|2009|2012|Mike Hammer||
Mark Toner|m|US|spokesman|2010|2017|Mark C. Toner||
George Little|m|US|spokesman|2011|2013|||
Tommy Vietor|m|US|spokesman|2011|2013|||
Jay Carney|m|US|spokesman|2011|2014|||
John Kirby|m|US|spokesman|2013|2025|||
Josh Earnest|m|US|spokesman|2014|2017|||
Jeff Davis|m|US|spokesman|2015|2017|||
Peter Cook|m|US|spokesman|2015|2017|||
Ned Price|m|US|spokesman|2015|2023|Edward Price||
Sean Spicer|m|US|spokesman|2017|2017|||
Hogan Gidley|m|US|spokesman|2017|2020|||
Steven Cheung|m|US|spokesman|2017||||
Robert Palladino|m|US|spokesman|2018|2019|||
Jonathan Hoffman|m|US|spokesman|2019|2020|||
Vedant Patel|m|US|spokesman|2021|2024|||
Pat Ryder|m|US|spokesman|2022|2025|Patrick Ryder||
Matthew Miller|m|US|spokesman|2023|2025|||
Sean Savett|m|US|spokesman|2023|2025|||
Sean Parnell|m|US|spokesman|2025||||
Tommy Pigott|m|US|spokesman|2025||||
Phyllis Oakley|f|US|spokeswoman|1986|1989|||
Margaret Tutwiler|f|US|spokeswoman|1989|1992|Margaret D. Tutwiler||
Dee Dee Myers|f|US|spokeswoman|1993|1994|||
Christine Shelly|f|US|spokeswoman|1993|1995|||
Victoria Clarke|f|US|spokeswoman|2001|2003|Torie Clarke||
Dana Perino|f|US|spokeswoman|2007|2009|||
Victoria Nuland|f|US|spokeswoman|2011|2013|||
Caitlin Hayden|f|US|spokeswoman|2012|2014|||
Bernadette Meehan|f|US|spokeswoman|2013|2015|||
Marie Harf|f|US|spokeswoman|2013|2015|||
Jen Psaki|f|US|spokeswoman|2013|2022|Jennifer Psaki||
Dana White|f|US|spokeswoman|2017|2018|||
Heather Nauert|f|US|spokeswoman|2017|2019|||
Sarah Huckabee Sanders|f|US|spokeswoman|2017|2019|Sarah Sanders|Republican|
Stephanie Grisham|f|US|spokeswoman|2019|2020|||
Morgan Ortagus|f|US|spokeswoman|2019|2021|||
Kayleigh McEnany|f|US|spokeswoman|2020|2021|||
Adrienne Watson|f|US|spokeswoman|2021|2023|||
Olivia Dalton|f|US|spokeswoman|2021|2023|||
Karine Jean-Pierre|f|US|spokeswoman|2022|2025|||
Sabrina Singh|f|US|spokeswoman|2022|2025|||
Tammy Bruce|f|US|spokeswoman|2025|2025|||
Anna Kelly|f|US|spokeswoman|2025||||
Karoline Leavitt|f|US|spokeswoman|2025||||
Walter Mondale|m|US|vice president|1977|1981|Walter F. Mondale|Democratic|
George H.W. Bush|m|US|vice president|1981|1989|George Bush|Republican|Q23505
Dan Quayle|m|US|vice president|1989|1993|J. Danforth Quayle|Republican|
Al Gore|m|US|vice president|1993|2001|Albert Gore;Albert Gore Jr.|Democratic|Q19673
Dick Cheney|m|US|vice president|2001|2009|Richard Cheney;Richard B. Cheney|Republican|Q48259
Joe Biden|m|US|vice president|2009|2017|Joseph Biden;Joseph R. Biden|Democratic|Q6279
Mike Pence|m|US|vice president|2017|2021|Michael Pence;Michael R. Pence|Republican|Q24313
Kamala Harris|f|US|vice president|2021|2025|Kamala D. Harris|Democratic|Q10853588
JD Vance|m|US|vice president|2025||J.D. Vance;J. D. Vance;James David Vance|Republican|Q28935729
`;
