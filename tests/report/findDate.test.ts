import { findDate } from 'stancekit/report';
import { describe, expect, it } from 'vitest';

describe('findDate', () => {
  it.each([
    ['2022-02-24-title.txt', '2022-02-24'],
    ['news/2022/02/24/title.html', '2022-02-24'],
    ['title_2022_2_4.txt', '2022-02-04'],
    ['archive-2020-01-01/2022.02.24.txt', '2022-02-24'],
    ['paper/20220224.txt', '2022-02-24'],
    ['20220224', null],
    ['2022-02-31-title.txt', null],
    ['12345678901.txt', null],
    ['title.txt', null],
  ])('of the name %s', (id, date) => {
    expect(findDate({ id })).toEqual(date === null ? null : { date, from: 'name' });
  });

  it.each([
    ['MOSCOW, Feb. 24, 2022 (Agency) — Russia said no.', '2022-02-24'],
    ['MOSCOW, February 24 2022: Russia said no.', '2022-02-24'],
    ['Lima, 3 May 2021 - Peru said no.', '2021-05-03'],
    ['LIMA. May 3, 2021 (Agency) - Peru said no.', '2021-05-03'],
    ['Lima, May 3, 2021 (Agency) Peru said no.', '2021-05-03'],
    ['Lima, May 3, 2021 (a Monday) said no.', null],
    ['Talks fail again\nBy Ann Lee\n\nPort-au-Prince, Haiti, Sept 4, 2023 -- Haiti said no.', '2023-09-04'],
    ['MOSCOW, Feb. 31, 2022 — Russia said no.', null],
    ['MOSCOW, Feb. 24 (Agency) — Russia said no.', null],
    ['Russia said on Monday, Feb. 24, 2022 that it would go.', null],
    ['MOSCOW — Russia said no.', null],
    ['', null],
  ])('of the dateline in %j', (text, date) => {
    expect(findDate({ text })).toEqual(date === null ? null : { date, from: 'dateline' });
  });

  it.each([
    ['2022-03-01', '2022-02-24'],
    ['2022-08-01', '2022-02-24'],
    ['2022-12-01', '2023-02-24'],
  ])('takes the year of a dateline that is nearest to %s', (otherwise, date) => {
    expect(findDate({ text: 'MOSCOW, Feb. 24 (Agency) — Russia said no.' }, { otherwise })).toEqual({
      date,
      from: 'dateline',
    });
  });

  it('asks row, name, dateline and option in this order', () => {
    const all = { date: '2021-01-01', id: '2022-02-02.txt', text: 'OSLO, March 3, 2023 — Norway said no.' };
    const options = { otherwise: '2024-04-04' };
    const { date: _, ...named } = all;
    expect(findDate(all, options)).toEqual({ date: '2021-01-01', from: 'row' });
    expect(findDate(named, options)).toEqual({ date: '2022-02-02', from: 'name' });
    expect(findDate({ text: all.text }, options)).toEqual({ date: '2023-03-03', from: 'dateline' });
    expect(findDate({ text: 'Norway said no.' }, options)).toEqual({ date: '2024-04-04', from: 'option' });
  });

  it.each([['2022-02-30'], ['May'], [5]])('refuses %s for the option', (otherwise) => {
    expect(() => findDate({}, { otherwise: otherwise as never })).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTION' }),
    );
  });
});
