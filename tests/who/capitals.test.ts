/** Capitals and seats as subjects are states, alone and in pairs; "in Lima" is a place. */
import { check } from './who';

check(
  [
    ['wire', 'Lima wants no treaty.', ['Peru PE']],
    ['wire', 'Oslo and Riga said that the cable had been cut.', ['Norway NO', 'Latvia LV']],
    ['wire', 'Beijing warned Tokyo that it would respond.', ['China CN → Japan']],
    ['wire', 'The Kremlin denied that it had been told.', ['Russia RU']],
    ['wire', 'The White House said that the ships would stay.', ['United States US']],
    ['wire', 'Downing Street rejected the claim.', ['United Kingdom GB']],
    ['wire', 'Speaking in Lima, Tom Sand said that no treaty was needed.', ['Tom Sand null']],
    ['tabloid', 'Paris has had enough: it says the fish are French.', ['France FR']],
    ['magazine', 'Seoul fears that nobody is listening.', ['South Korea KR']],
    ['live ticker', '08:30 Kyiv says that the port is open.', ['Ukraine UA']],
    ['UN release', 'Accra supported the draft, and Lomé opposed it.', ['Ghana GH', 'Togo TG']],
    ['wire', 'Canberra urged Jakarta to release the crew.', ['Australia AU → Indonesia']],
    ['wire', 'Athens accused Ankara of lying about the islands.', ['Greece GR']],
    ['wire', 'Tehran insisted that the plant was peaceful.', ['Iran IR']],
    ['interview', 'Bern agrees with Vienna, says Nils Berg.', ['Nils Berg null', 'Switzerland CH']],
    ['wire', 'In Oslo, Ana Lind told Riga that the cable was safe.', ['Ana Lind null → Latvia']],
  ],
  ({ actor, addressees }) =>
    `${actor?.name} ${actor?.country}${addressees.length > 0 ? ` → ${addressees.map((one) => one.actor.name).join(', ')}` : ''}`,
);
