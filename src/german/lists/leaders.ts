/** Leaders whom German spells otherwise than the lists of leaders do: name there | German spelling. */
export const germanSpellings = `
Vladimir Putin|Wladimir Putin
Volodymyr Zelensky|Wolodymyr Selenskyj
Sergei Lavrov|Sergej Lawrow
Dmitry Peskov|Dmitri Peskow
Dmitry Medvedev|Dmitri Medwedew
Alexander Lukashenko|Alexander Lukaschenko
Mikhail Gorbachev|Michail Gorbatschow
Boris Yeltsin|Boris Jelzin
Andrii Sybiha|Andrij Sybiha
Bashar al-Assad|Baschar al-Assad
Ali Khamenei|Ali Chamenei
Hassan Rouhani|Hassan Ruhani
Benjamin Netanyahu|Benjamin Netanjahu
Ilham Aliyev|Ilham Alijew
Nikol Pashinyan|Nikol Paschinjan
`;
