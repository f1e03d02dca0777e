/**
 * People in office whom news names without introducing them: name | gender | code of the state | role | other names (;).
 * Own compilation from general knowledge; the role is the one they are known for, not the one of a date.
 * A surname listed here is read as the person only where the text names nobody else by it.
 */
export const figures = `
Joe Biden|m|US|president|Joseph Biden;Joseph R. Biden
Donald Trump|m|US|president|Donald J. Trump
Barack Obama|m|US|president|
Hillary Clinton|f|US|secretary of state|Hillary Rodham Clinton
Bernie Sanders|m|US|senator|
Kamala Harris|f|US|vice president|
Mike Pence|m|US|vice president|
Antony Blinken|m|US|secretary of state|
Mitch McConnell|m|US|senator|
Nancy Pelosi|f|US|speaker|
Marco Rubio|m|US|secretary of state|
Ted Cruz|m|US|senator|
Vladimir Putin|m|RU|president|
Sergei Lavrov|m|RU|foreign minister|Sergey Lavrov
Dmitry Medvedev|m|RU|prime minister|
Dmitry Peskov|m|RU|spokesman|
Sergei Shoigu|m|RU|defence minister|
Xi Jinping|m|CN|president|
Li Keqiang|m|CN|premier|
Li Qiang|m|CN|premier|
Wang Yi|m|CN|foreign minister|
Volodymyr Zelensky|m|UA|president|Volodymyr Zelenskyy;Volodymyr Zelenskiy
Dmytro Kuleba|m|UA|foreign minister|
Emmanuel Macron|m|FR|president|
Marine Le Pen|f|FR||
Angela Merkel|f|DE|chancellor|
Olaf Scholz|m|DE|chancellor|
Friedrich Merz|m|DE|chancellor|
Annalena Baerbock|f|DE|foreign minister|
Boris Johnson|m|GB|prime minister|
Theresa May|f|GB|prime minister|
Rishi Sunak|m|GB|prime minister|
Keir Starmer|m|GB|prime minister|
David Cameron|m|GB|prime minister|
Nigel Farage|m|GB||
Justin Trudeau|m|CA|prime minister|
Giorgia Meloni|f|IT|prime minister|
Pedro Sánchez|m|ES|prime minister|Pedro Sanchez
Viktor Orban|m|HU|prime minister|Viktor Orbán
Donald Tusk|m|PL|prime minister|
Andrzej Duda|m|PL|president|
Mark Rutte|m|NL|prime minister|
Recep Tayyip Erdogan|m|TR|president|Recep Tayyip Erdoğan
Benjamin Netanyahu|m|IL|prime minister|
Mahmoud Abbas|m|PS|president|
Bashar al-Assad|m|SY|president|Bashar Assad;Bashar al-Asad
Ali Khamenei|m|IR|supreme leader|
Hassan Rouhani|m|IR|president|
Ebrahim Raisi|m|IR|president|
Mohammad Javad Zarif|m|IR|foreign minister|
Mohammed bin Salman|m|SA|crown prince|
Abdel Fattah al-Sisi|m|EG|president|Abdel Fattah el-Sisi
Narendra Modi|m|IN|prime minister|
Subrahmanyam Jaishankar|m|IN|foreign minister|
Imran Khan|m|PK|prime minister|
Shinzo Abe|m|JP|prime minister|
Fumio Kishida|m|JP|prime minister|
Shigeru Ishiba|m|JP|prime minister|
Moon Jae-in|m|KR|president|
Yoon Suk Yeol|m|KR|president|Yoon Suk-yeol
Kim Jong Un|m|KP|leader|Kim Jong-un
Tsai Ing-wen|f|TW|president|
Lai Ching-te|m|TW|president|William Lai
Rodrigo Duterte|m|PH|president|
Ferdinand Marcos Jr.|m|PH|president|
Joko Widodo|m|ID|president|
Anthony Albanese|m|AU|prime minister|
Jacinda Ardern|f|NZ|prime minister|
Jair Bolsonaro|m|BR|president|
Luiz Inácio Lula da Silva|m|BR|president|Luiz Inacio Lula da Silva
Javier Milei|m|AR|president|
Nicolás Maduro|m|VE|president|Nicolas Maduro
Andrés Manuel López Obrador|m|MX|president|Andres Manuel Lopez Obrador
Claudia Sheinbaum|f|MX|president|
Cyril Ramaphosa|m|ZA|president|
Paul Kagame|m|RW|president|
Abiy Ahmed|m|ET|prime minister|
William Ruto|m|KE|president|
Alexander Lukashenko|m|BY|president|Aleksandr Lukashenko
Antonio Guterres|m||secretary-general|António Guterres
Jens Stoltenberg|m||secretary-general|
Ursula von der Leyen|f||commission president|
Josep Borrell|m||foreign policy chief|
Charles Michel|m||council president|
Kaja Kallas|f||foreign policy chief|
`;

/** Figures whose surname alone is too common a word or name to be read as theirs. Own compilation. */
export const commonSurnames: ReadonlySet<string> = new Set(
  'may|michel|harris|johnson|clinton|khan|abbas|li|wang|kim|moon|marcos|ahmed|lai|abe|cruz|xi qiang|qiang|salman|assad|pence|silva|leyen|pen|duda|sanders|cameron|sanchez|yoon|tsai'.split(
    '|',
  ),
);

/** Of these the ones that are read as theirs where the text names their state. Own compilation. */
export const surnamesOfStates: ReadonlySet<string> = new Set(['assad', 'cameron', 'duda', 'pence', 'sanders']);
