import { describe, expect, it } from 'vitest';
import { solveDates } from '../../../src/ingest/dates/solve.ts';
import type { Kind } from '../../../src/statement/schema.ts';
import { makeInput, makeItem } from './items.ts';

const dateOf = (paragraphs: readonly string[], lang = 'en', kind: Kind = 'report', banner: readonly string[] = []) =>
  solveDates(makeInput({ ...makeItem({ lang, paragraphs, banner }), kind })).date;

describe('what a text without a day says of its time', () => {
  it('is the month and day on which a report says that the words were said', () => {
    expect(dateOf(['The keeper of the lantern said on December 11 that the oil was low.'])).toMatchObject({
      value: 'XXXX-12-11',
      tier: 'possible',
      evidence: [{ rule: 'lead/month-day', quote: 'December 11' }],
    });
    expect(
      dateOf(['The keeper said on December 11 that the oil was low, and said on December 12 that it was gone.']).value,
    ).toBeNull();
  });

  it('is the month and day that the first paragraphs give in brackets behind a weekday', () => {
    expect(dateOf(['The lantern went out on Saturday (December 11) with the ice.'])).toMatchObject({
      value: 'XXXX-12-11',
      evidence: [{ rule: 'lead/weekday-and-day', quote: 'December 11' }],
    });
    expect(dateOf(['灯塔周六（12月11日）熄灭。'], 'zh').value).toBe('XXXX-12-11');
    expect(
      dateOf(['The lantern went out on Saturday (December 11). The oil came on Sunday (December 12).']).value,
    ).toBeNull();
    expect(dateOf(['The lantern will be lit on Saturday (December 11).']).value).toBeNull();
    expect(dateOf(['The lantern went out (December 11).']).value).toBeNull();
  });

  it('is the time of the session of the General Assembly that a heading names', () => {
    const heading = (text: string, lang = 'en') => dateOf([text, 'The lantern is lit.'], lang, 'speech');
    expect(heading('Statement at the 61st session of the General Assembly')).toMatchObject({
      value: '2006-09/2007-09',
      tier: 'possible',
      evidence: [{ rule: 'session/heading', quote: '61st session' }],
    });
    expect(heading('61-я сессия Генеральной Ассамблеи', 'ru').value).toBe('2006-09/2007-09');
    expect(heading('第61届联合国大会', 'zh').value).toBe('2006-09/2007-09');
    expect(heading('61º período de sesiones de la Asamblea General', 'es').value).toBe('2006-09/2007-09');
    expect(heading('Statement at the 61st session of the harbour council').value).toBeNull();
    expect(heading('From the 60th session to the 61st session of the General Assembly').value).toBeNull();
  });

  it('is the day of the month where an agency prints that alone', () => {
    expect(dateOf(['등대 관리소장은 5일 오전 기름이 부족하다고 말했다.'], 'ko')).toMatchObject({
      value: 'XXXX-XX-05',
      tier: 'possible',
      evidence: [{ rule: 'lead/day-of-month', quote: '5일' }],
    });
    expect(dateOf(['灯塔管理员5日表示，灯油不足。'], 'zh').value).toBe('XXXX-XX-05');
    expect(dateOf(['O faroleiro disse neste domingo (3) que falta óleo.'], 'pt').value).toBe('XXXX-XX-03');
  });

  it('is none where the number counts days, two days are printed, or a speaker says it', () => {
    expect(dateOf(['등대 관리소장은 5일간 기름이 부족하다고 말했다.'], 'ko').value).toBeNull();
    expect(dateOf(['灯塔管理员5日表示，灯油不足。他6日表示，灯油已到。'], 'zh').value).toBeNull();
    expect(dateOf(['O faroleiro disse neste domingo (3) que falta óleo.'], 'pt', 'speech').value).toBeNull();
    expect(dateOf(['O faroleiro falou de três lanternas (3) ontem.'], 'pt').value).toBeNull();
  });

  it('is a time from the latest year or day that is told of as past', () => {
    expect(
      dateOf(['The lantern was lit on 14 March 2009. In 2012 the pilots had a year of ice.'], 'en', 'speech'),
    ).toMatchObject({
      value: '2012/..',
      tier: 'possible',
      basis: 'inferred',
      evidence: [{ rule: 'mention/past', quote: '2012' }],
    });
    expect(dateOf(['The lantern was lit on 14 March 2009.'], 'en', 'speech').value).toBe('2009-03-14/..');
    // Of these languages only words of past and future are known beside the calendar.
    expect(dateOf(['Era il 14 marzo 2009 e la lanterna ardeva.'], 'it', 'speech').value).toBe('2009-03-14/..');
    expect(dateOf(['Latarnia na wyspie była zapalona 14 marca 2009.'], 'pl', 'speech').value).toBe('2009-03-14/..');
    expect(dateOf(['La lanterna sarà accesa il 14 marzo 2009.'], 'it', 'speech').value).toBeNull();
  });

  it('is not bounded by plans and by years inside a sentence', () => {
    expect(dateOf(['The lantern will be lit on 14 March 2009.'], 'en', 'speech').value).toBeNull();
    expect(dateOf(['The pilots agreed to pay the oil in 2031.'], 'en', 'speech').value).toBeNull();
  });
});
