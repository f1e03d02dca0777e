/** How news writes of soldiers of the United States (AP Stylebook, "military titles"). Own compilation. */
const words = (list: string): ReadonlySet<string> => new Set(list.split('|'));

/** Last words of the services that stand before a rank: "Army Gen. Lund", "Air Force Col. Lund". */
export const SERVICES = words('army|navy|force|guard|marine|corps|reserve');

/** Roles that ranks name. */
export const RANKS = words(
  'general|lieutenant general|major general|brigadier general|colonel|lieutenant colonel|major|captain|lieutenant|commander|admiral|vice admiral|rear admiral|sergeant|sergeant major|corporal|specialist|private|officer',
);

/** States in which its soldiers fight, so that a soldier in a text from there may be one of them. */
export const THEATRES = words('AF|BH|DJ|IQ|JO|KW|LY|QA|SO|SY|YE');

/** Parts of names that its soldiers hardly have, and those of such states do. */
export const ARABIC_PART =
  /^(?:(?:al|el|abd|abdul|abu|bin)(?:-|$)|(?:abbas|adel|adnan|ahmad|ahmed|ali|amer|anwar|bassam|fahd|faisal|fayez|hadi|haider|hamid|hasan|hassan|hussain|hussein|ibrahim|jamal|jassim|kareem|karim|khaled|khalid|mahmoud|majid|mohamed|mohammad|mohammed|muhammad|mustafa|najim|nasser|omar|qais|qasim|rashid|saad|sabah|saleh|salim|sami|samir|talib|tariq|walid|yahya|youssef|yousef|zaid|ziad)$)/;

/** Ranks below officers as only its press shortens them: "Spc. Lund", "Petty Officer 2nd Class Lund". */
export const ITS_RANKS =
  /^(?:(?:spc|pfc|tech\. sgt|gunnery sgt|sgt\. 1st class|petty officer (?:1st|2nd|3rd) class)\b|(?:staff|master) sgt\b)/i;

/** Its units as it writes them: "the 99th Maintenance Group", "1st Battalion, 99th Field Artillery Regiment", "the 99th Expeditionary Fighter Squadron". */
export const ITS_UNITS =
  /\b\d{1,3}(?:st|nd|rd|th) (?:Air Refueling|Airlift|Fighter|Bomb|Maintenance|Operations|Mission Support|Medical|Air Base|Air Expeditionary|Expeditionary \p{Lu}\p{Ll}+|Field Artillery|Airborne|Combat Aviation|Sustainment|Security Forces) (?:Wing|Group|Squadron|Regiment|Brigade|Division)\b/u;
