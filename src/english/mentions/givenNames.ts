/**
 * Given names and the gender that they usually tell. Own compilation of common names worldwide; names borne by both
 * (Alex, Andrea, Jean, Kim, Robin, Sam) stand in `eitherNames`: they show a person and no gender.
 */
const list = (text: string): readonly string[] => text.trim().split(/\s+/);

export const menNames: readonly string[] = list(`
aaron abdel abdul abdullah abdulla abdelaziz abiy abraham adam adel adolf adrian ahmad ahmed ahmet akbar akira alan alain albert alberto alejandro aleksandar aleksandr aleksei alessandro alexander alexandre alexandros alexei alexey alexis alfonso alfred alfredo ali allan allen alvaro amadou aman amir anatoly anders andre andreas andrei andres andrew andrey andriy andrzej angus anil ansar anthony antoine anton antonin antonio antony anwar ariel arjun armando arnaud arnold art arthur artur arun arvind asad asif atal augusto avigdor avraham aung aziz aidan alasdair alastair alec alistair archie
barack barnaby barry bart bashar basil bassam ben benigno benjamin benny benoit bernard bernardo bernie bertrand bill billy bjorn bob bobby bogdan boris boutros boyko brad bradley brandon brendan brett brian bruce bruno bryan bryce burak byron
carl carles carlo carlos cedric cesar chad charles charlie chester chris christian christoph christophe christopher chuck claude clement clarence cliff colin conor constantin cory craig cristian curtis cyril cyrus callum calvin cecil clive clyde cody corey
dale damian damien dan daniel daniele danny dario darren darrell dave david davide dean denis dennis derek dick didier diego dieter dimitri dimitris dimitrios dirk dmitri dmitriy dmitry dmytro dominic dominik dominique don donald doug douglas duncan dwight daren darryl daryl declan derrick desmond duane dustin dwayne dylan
earl ed eddie edgar edmund edouard eduard eduardo edward edwin efrain ehud eli elias elijah elliott emanuel emil emile emilio emmanuel emmerson enda enrico enrique eric erich erik ernest ernesto ernie erwin esteban ethan etienne eugene evan evgeny evo
fabian fabio fabrice faisal farouk faustin fayez federico felipe felix ferdinand fergus fernando fidel filip finn florian floyd francesco francis francisco franck francois frank franklin franz fred freddie frederic frederick frederik fredrik friedrich fritz fumio
gabriel gareth garry gary gavin gennady geoff geoffrey george georges georgi georgios gerald gerard gerhard gerry giacomo gianni gilbert giles gilles giorgio giorgos giovanni girma giulio giuseppe glen glenn gordon graeme graham greg gregg gregor gregory guillaume guillermo gunther gustav gustavo guy
habib hadi haider haitham hakan hamad hamdi hamid hamza hans harald haris harold harry harsh harvey hassan hasan hashim hector heiko heinz helmut henri henrik henry herbert herman hermann hernan hiroshi horst hosni howard hubert hugh hugo hun husain hussein hosein hossein humphrey humza
iain ian ibrahim idris idriss ignacio igor ilham ilya imad imran ioannis ion ismail ismael isaac isaias ishaq istvan ivan ivica ivo iwan irwin
jack jackson jacob jacques jaime jair jake jakub jamal james jamie jan janez janos jared jaroslaw jason javad javier jay jean-claude jean-luc jean-marc jean-marie jean-michel jean-noel jean-pierre jean-yves jeb jeff jeffrey jens jeremy jerome jerry jerzy jesse jesus jim jimmy jiri joachim joao joaquin joe joel joerg johan johann johannes john johnny joko jon jonas jonathan jorge jose josep joseph josef josh joshua jozef juan juha jules julian julio julius juncker jurgen jussi justin jeffery jonah
kais kamal kareem karim karl kasper kassym-jomart kazuo keir keith ken kenneth kenji kevin khaled khalid kirk klaus klaas knut kofi konrad konstantin kostas kristian kurt kwame kyle kyriakos kenny kieran kwasi
lance larry lars laurent laurence lawrence lech leo leon leonard leonid leonidas leopoldo lewis lindsey lionel liviu lloyd lorenzo louis luc luca lucas luciano ludovic luis luigi luiz lukas luke liam
magnus mahathir mahinda mahmoud mahmud malcolm malik manfred manmohan manoj manolo manuel marc marcel marcelo marcin marco marcos marcus marek mariano marin mario marius mark markus marko marshall martin martti marwan masoud massoud mateusz matt matteo matteus matthew matthias matthieu maurice mauricio max maxim maxime maximilian mehdi mehmet melvin menachem mevlut micah michael michel micheal miguel mihai mikael mike mikhail mikheil mikko milan mile milo milos mitch mitt mladen moammar mohamad mohamed mohamud mohammad mohammed moise mokhtar morgan moshe mostafa mourad muammar muhammad muhammadu mukhtar murat mustafa mykhailo mykola marvin mathew mervyn mick
nadhim naftali naguib najib narendra nasser nathan nathaniel nawaf nawaz neil nelson newt nguyen niall nicholas nick nico nicola nicolae nicolas niels nigel nikita nikola nikolai nikolaos nikos nils noah noel norbert norman nouri nuri
olaf oleg oleksandr oleksii oleksiy olivier oliver omar omer orlando oscar osama osman otto owen
pablo paolo pascal patrice patrick paul paulo pavel pavlo pawel pedro peter petr petro petros phil philip philipp philippe pierre pierce piotr pranab prakash prayut predrag percy pete phillip
qasem quentin
rached rafael rafiq rahul raila rainer raj rajiv ram ramzan ramon ranil raphael rashid rashad raul ravi ray raymond recep reinhard rene rex reza rick ricardo riccardo richard rishi rob robert roberto rodolfo rodrigo roger rohani roland rolf roman romano ron ronald ross roy ruben rudolf rudy rui rupert russ russell ryan ralph randy reginald rhys ricky robbie roderick rodney ronnie rufus
saad saddam sadiq saeb said saif sajid salah saleh salem salman salva salvador salvatore samir samuel sandro sanjay santiago saul scott sean sebastian sebastien selahattin serge sergei sergey sergio serhii serhiy seth shahid shane shaukat shaun shawn sheldon shigeru shimon shinzo sidney sigmar silvio simon slobodan soren spencer srdjan stan stanislav stanislaw stefan stefano steffen stephane stephen steve steven stewart stuart subrahmanyam sven syed
taavi takeshi tamim tarek tariq taro tayyip ted teodoro terence terje terrance terrence terry thaksin thanasis theo theodore thierry thomas thorsten tim timothy tobias toby todd toivo tom tomas tomasz tommy toni tony toomas toshimitsu travis trent trevor tristan troy tyler tyrone
ulrich umar umberto uhuru uwe
vaclav valdis valentin valery vasily vasyl victor viktor vince vincent vincenzo vitali vitaliy vitaly vladimir vladislav vojislav volker volodymyr vyacheslav
walid wallace walter warren wayne wendell werner wesley wilbur wilfred wilfried will willem william willie willy winston wolfgang woodrow wopke
xavier yahya yair yanis yasser yasuo yevgeny yitzhak yiannis yoav yoshihide yoshihiko youri yousef youssef yuri yuriy yusuf yves
zach zachary zbigniew zeid zine zlatko zoran
`);

export const womenNames: readonly string[] = list(`
abigail adriana agnes agnieszka aisha aishah alberta alejandra aleksandra alena alessandra alexandra alexandria alice alicia alina alison allison alma althea alyssa amal amanda amber amelia amelie amina aminata amy ana anastasia anastasiia angela angelina angie anita anja anke ann anna annalena anne annegret annette annie anne-marie anton-ia antonia april arlene ashley asma astrid atifete audrey aung-san aurelie ayanna ayesha azadeh abby adele aileen
barbara beata beatrice beatriz becky belinda benazir bernadette bernice beth bethany betsy betty beverley beverly bianca birgit bonnie brenda bridget brigitte britta brittany bronwyn
camila camilla candice carla carme carmen carol carole carolina caroline carolyn carrie catalina catarina catherine cathy cecilia cecile celia celine charlotte chelsea cherie cheryl chiara christa christelle christiana christina christine christy chrystia cindy claire clara clare clarissa claudia clementine colette colleen condoleezza connie constance corazon cornelia cristina cynthia caitlin charlene chloe
daisy dalia dana daniela danielle daphne darlene darya dawn deanna deb debbie deborah debra deirdre delia delphine denise desiree diana diane dianne dilma dina dolores donna dora doreen doris dorothy
edith edna eileen ekaterina elaine eleanor eleni elena elif elin elisa elisabeth elise elizabeth ella ellen eloise elsa elvira emilia emily emine emma erica erika erin ernestine esperanza esra estelle esther eugenia eva eve evelyn eliza elsie enid ethel eunice
fatima fatma fatou federica felicia felicity filomena fiona flavia florence frances francesca francoise frauke frederique frida
gabriela gabriella gabrielle gail gayle gemma geraldine gerda gertrude gillian gina giorgia giovanna gisela gita giulia gladys glenda gloria golda grace graciela greta gretchen gro guadalupe gwen gwendolyn gwyneth
hailey halima hanan hanna hannah harriet hatice hayley hazel heather heidi helen helena helene helga helle henrietta henriette hilary hilda hillary hina holly hortense huma
ilhan ilse inga ingrid inna ioana ines irena irene irina iris isabel isabella isabelle ivana ivanka ivonne
jacinda jackie jacqueline jadwiga jana jane janet janice janine jeanette jeanine jeanne jeannette jemma jen jenna jennifer jenny jessica jill jillian joan joana joann joanna joanne jocelyn johanna josefina josephine joy joyce juana juanita judith judy julia juliana julie juliet june
kaja kamala karen karin karina karine karla karolina kate katarina katerina katharina katherine kathleen kathryn kathy katie katja katrin katrina kayla kellyanne kelly kersti khadija kirsten kirstjen klara kristalina kristen kristi kristin kristina kyrsten kara katy kendra kimberly kirsty
lana lara laura lauren laurence leila lena leni leonor lesley leticia leyla lidia liliana lillian lily linda lindiwe lisa liudmila liz liza lois lola lorena loretta lori lorna lorraine louisa louise lourdes lucia lucie lucille lucinda lucy ludmila luisa lydia lynda lynette lynn lynne
mabel madeleine madeline madison magda magdalena maggie mairead malala malgorzata mame mandy manuela mara marcela marcia margaret margarita margery margot margrethe maria mariam mariana marianne marie marija marilyn marina marine marisa marissa marjorie marlene marsha marta martha martina mary mary-lou maryam maryna masha maureen mavis maxine maya mayra meg megan meghan melania melanie melinda melissa mercedes meredith mette mia michele michelle mila mildred milena millicent mina miranda mireille miriam moira molly mona monica monika monique muriel myra myriam
nabila nadia nadine najla nana nancy naomi natalia natalie natasha nathalie navi nicole nicola-ann nikki nina nora noor nur nuria naghmeh norma
oksana olena olesya olga olivia olha ophelia oprah
pam pamela paola patricia patrizia paula pauline peggy penelope penny petra philippa phoebe phyllis pia pilar pippa polly pramila priscilla priti priya
rachel rachida raisa rania raquel rashida rebecca regina renata renee rhonda rita roberta robyn rocio ronna roberta rosa rosalia rosalind rosalynn rosario rose rosemary roxana ruth rachael ramona rhoda
sabine sabrina sadia sahle-work sally salma salome samantha samia sandra sania sanna sara sarah saskia segolene selma shabana shaista sharon sheena sheikha sheila shelley sheri sherry shirley sigrid silvia simone simonetta siobhan sofia soledad solange sonia sonya sophia sophie soraya stella stephanie stephany sue susan susana susanna susanne susie suzanne svetlana sviatlana sylvia sylvie selina serena shelly
tabitha tamara tammy tania tanja tansu tanya tara tasha tatiana tatyana teresa terri tess tessa tetiana thea thelma theresa therese tiffany tina tricia tulsi
ursula
valentina valerie vanessa vera veronica veronika vicki vicky victoria viola violeta virginia vivian viviane
wanda wendy whitney wilhelmina winnie xiomara yael yasmin yasmine yelena yevgenia yingluck ylva yolanda yoko yulia yuliia yvette yvonne winifred
zainab zehra zoe zofia zsuzsanna zuzana
`);

export const eitherNames: readonly string[] = list(`
alex andrea andy ariel ashton avery bailey bao blake cameron carey casey chen chris-tine courtney dakota dana dominique drew eden elliot evan-na frankie gale hayden hyun jamie jan jean jo jodie jordan jules kasey kim kris lee leigh leslie lynn-ann merrill morgan nikola pat peyton quinn reese riley robin rory ruby rowan sam sandy sasha shannon shelby sidney skyler stacy sydney taylor tracy val yi
darcy
jess
laurie lindsay
marian
stacey
tracey
`);
