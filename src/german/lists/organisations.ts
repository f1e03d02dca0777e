/** Organisations as German calls them: key in the English list | name | other forms (;). Their ids are the same in both languages. */
export const organisationRows = `
UN|Vereinte Nationen|Vereinten Nationen;UN;UNO;Uno
UNSC|UN-Sicherheitsrat|Sicherheitsrat;Weltsicherheitsrat;Uno-Sicherheitsrat
NATO|NATO|Nato
EU|Europäische Union|Europäischen Union;EU
EC|Europäische Kommission|Europäischen Kommission;EU-Kommission
EP|Europäisches Parlament|Europaparlament;EU-Parlament
EUCO|Europäischer Rat|EU-Rat
ECB|Europäische Zentralbank|EZB
WHO|Weltgesundheitsorganisation|WHO
WTO|Welthandelsorganisation|WTO
IAEA|Internationale Atomenergiebehörde|IAEA;IAEO
ICC|Internationaler Strafgerichtshof|Internationale Strafgerichtshof
IMF|Internationaler Währungsfonds|IWF
OSCE|OSZE|
AU|Afrikanische Union|Afrikanischen Union
ASEAN|ASEAN|Asean
ARABLEAGUE|Arabische Liga|Arabischen Liga
ICRC|Rotes Kreuz|Roten Kreuz
HAMAS|Hamas|
HEZBOLLAH|Hisbollah|
TALIBAN|Taliban|
`;
