/**
 * Parts of the United States as the press names those who sit for them ("R-Ky.", "the Kentucky Republican"): code, short form and name, then
 * Republicans and then others whom papers of 2009 to 2022 often name without it. Own compilation.
 */
export const constituencies = `
AL Ala.|Alabama|Jeff Sessions;Richard Shelby;Roy Moore|Doug Jones
AK Alaska|Alaska|Lisa Murkowski;Sarah Palin;Dan Sullivan|
AZ Ariz.|Arizona|John McCain;Jeff Flake;Jon Kyl;Jan Brewer;Doug Ducey|Kyrsten Sinema;Mark Kelly
AR Ark.|Arkansas|Tom Cotton;Mike Huckabee;Asa Hutchinson|
CA Calif.|California|Kevin McCarthy;Devin Nunes;Darrell Issa;Ed Royce|Dianne Feinstein;Barbara Boxer;Nancy Pelosi;Jerry Brown;Adam Schiff;Kamala Harris;Gavin Newsom;Eric Swalwell;Ro Khanna;Maxine Waters;Barbara Lee
CO Colo.|Colorado|Cory Gardner|Michael Bennet;John Hickenlooper;Mark Udall
CT Conn.|Connecticut||Chris Murphy;Richard Blumenthal;Joe Lieberman
DE Del.|Delaware||Chris Coons;Tom Carper
FL Fla.|Florida|Marco Rubio;Jeb Bush;Rick Scott;Matt Gaetz;Ron DeSantis|Bill Nelson;Debbie Wasserman Schultz
GA Ga.|Georgia||
HI Hawaii|Hawaii||Tulsi Gabbard;Mazie Hirono;Brian Schatz
ID Idaho|Idaho|Jim Risch;Mike Crapo|
IL Ill.|Illinois|Mark Kirk;Adam Kinzinger|Dick Durbin;Richard Durbin;Tammy Duckworth
IN Ind.|Indiana|Mike Pence;Dan Coats;Richard Lugar;Todd Young|Joe Donnelly;Evan Bayh
IA Iowa|Iowa|Chuck Grassley;Joni Ernst;Steve King;Terry Branstad|Tom Harkin
KS Kan.|Kansas|Pat Roberts;Sam Brownback;Jerry Moran|
KY Ky.|Kentucky|Mitch McConnell;Rand Paul;Thomas Massie|
LA La.|Louisiana|Bobby Jindal;Steve Scalise;David Vitter;Bill Cassidy|
ME Maine|Maine|Susan Collins;Paul LePage|Angus King
MD Md.|Maryland|Larry Hogan|Martin O'Malley;Ben Cardin;Elijah Cummings;Chris Van Hollen;Steny Hoyer;Jamie Raskin
MA Mass.|Massachusetts|Mitt Romney;Charlie Baker|Elizabeth Warren;Ed Markey;Deval Patrick;Seth Moulton
MI Mich.|Michigan|Justin Amash;Rick Snyder|Debbie Stabenow;Rashida Tlaib;Gretchen Whitmer
MN Minn.|Minnesota|Michele Bachmann|Amy Klobuchar;Al Franken;Ilhan Omar;Keith Ellison
MS Miss.|Mississippi|Thad Cochran;Roger Wicker|Bennie Thompson
MO Mo.|Missouri|Roy Blunt;Josh Hawley|Claire McCaskill
MT Mont.|Montana|Steve Daines;Ryan Zinke|Jon Tester;Steve Bullock
NE Neb.|Nebraska|Ben Sasse;Deb Fischer|
NV Nev.|Nevada|Dean Heller;Brian Sandoval|Harry Reid
NH N.H.|New Hampshire|Kelly Ayotte;Chris Sununu|Jeanne Shaheen;Maggie Hassan
NJ N.J.|New Jersey|Chris Christie|Bob Menendez;Robert Menendez;Cory Booker;Phil Murphy
NM N.M.|New Mexico|Susana Martinez;Gary Johnson|Martin Heinrich;Tom Udall;Bill Richardson
NY N.Y.|New York|George Pataki;Peter King;Lee Zeldin;Elise Stefanik|Chuck Schumer;Kirsten Gillibrand;Andrew Cuomo;Eliot Engel;Alexandria Ocasio-Cortez;Jerrold Nadler
NC N.C.|North Carolina|Richard Burr;Thom Tillis;Pat McCrory;Mark Meadows|Roy Cooper
ND N.D.|North Dakota|John Hoeven|Heidi Heitkamp
OH Ohio|Ohio|Rob Portman;John Kasich;John Boehner;Jim Jordan;Mike DeWine|Sherrod Brown;Tim Ryan
OK Okla.|Oklahoma|James Inhofe;Jim Inhofe;James Lankford;Tom Cole|
OR Ore.|Oregon||Ron Wyden;Jeff Merkley
PA Pa.|Pennsylvania|Pat Toomey;Rick Santorum;Charlie Dent;Tom Ridge|Bob Casey;Tom Wolf;Conor Lamb;Ed Rendell
RI R.I.|Rhode Island||Jack Reed;Sheldon Whitehouse;Lincoln Chafee
SC S.C.|South Carolina|Lindsey Graham;Tim Scott;Nikki Haley;Trey Gowdy;Mark Sanford|James Clyburn;Jim Clyburn
SD S.D.|South Dakota|John Thune;Mike Rounds;Kristi Noem|
TN Tenn.|Tennessee|Bob Corker;Lamar Alexander;Marsha Blackburn|
TX Texas|Texas|Ted Cruz;John Cornyn;Rick Perry;Greg Abbott;Louie Gohmert;Will Hurd;Ron Paul;Michael McCaul|Beto O'Rourke;Joaquin Castro
UT Utah|Utah|Orrin Hatch;Mike Lee;Jason Chaffetz;Jon Huntsman;Mitt Romney|
VT Vt.|Vermont||Bernie Sanders;Patrick Leahy;Howard Dean
VA Va.|Virginia|Eric Cantor;Bob McDonnell;Dave Brat;Bob Goodlatte|Tim Kaine;Mark Warner;Jim Webb;Terry McAuliffe;Ralph Northam
WA Wash.|Washington||Patty Murray;Maria Cantwell;Jay Inslee
WV W.Va.|West Virginia|Shelley Moore Capito|Joe Manchin;Jim Justice
WI Wis.|Wisconsin|Paul Ryan;Scott Walker;Ron Johnson|Tammy Baldwin;Russ Feingold
WY Wyo.|Wyoming|Liz Cheney;John Barrasso;Mike Enzi|
`;
