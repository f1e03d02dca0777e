/** What propositions say of the things that they name. Own lists; words are told by their Porter stems. */

/** Verbs and nouns by which a proposition is against what it names: "Nuclear weapons must be banned." */
export const opposing: ReadonlySet<string> = new Set(
  (
    'abandon abolish abstain avoid ban block boycott cancel cease close condemn counter curb cut defund deny deplore deter dismantle ' +
    'dissolve drop eliminate end expel forbid freeze halt illegal immoral leave lift limit oppose outlaw outside prevent prohibit ' +
    'punish quit reduce refrain refuse reject remove renounce repeal resist restrict scrap stop suspend unacceptable unjust unlawful ' +
    'wrong mistake withdraw'
  ).split(' '),
);

/** Words by which a proposition holds up a norm: who condemns its breach is for it. "Rights must be respected." */
export const upholding: ReadonlySet<string> = new Set(
  'defend ensure guarantee honour honor inviolable observe obey preserve protect respect safeguard secure uphold'.split(
    ' ',
  ),
);

/** Words of propositions that say how, not what: they are no content. */
export const modal: ReadonlySet<string> = new Set(
  (
    'state states country countries government governments people world right wrong must should ought shall need needs have has ' +
    'everyone nobody nation nations every other others own more less stay keep kept make made let good bad allow allowed be become becoming ' +
    'may might can could give takes take stand justified legitimate just like party parties means mean'
  ).split(' '),
);

/** With which a question begins. */
export const asking: ReadonlySet<string> = new Set(
  'who what which when where why how should shall must can could may might will would is are was were do does did has have had'.split(
    ' ',
  ),
);
