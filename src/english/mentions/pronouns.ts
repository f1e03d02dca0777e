/** Personal and possessive pronouns: word | gender | plural | person | possessive. */
export const pronouns = `
he|m|0|3|0
him|m|0|3|0
his|m|0|3|1
she|f|0|3|0
her|f|0|3|1
hers|f|0|3|0
it|n|0|3|0
its|n|0|3|1
they||1|3|0
them||1|3|0
their||1|3|1
theirs||1|3|0
i||0|1|0
me||0|1|0
my||0|1|1
we||1|1|0
us||1|1|0
our||1|1|1
you||0|2|0
your||0|2|1
`;
