import { describe, expect, test } from 'vitest';
import { saysI, saysIOrWe } from '../../src/ingest/first-person.ts';

describe('one person speaks', () => {
  test.each([
    'I think so.',
    'So it is, I’d say.',
    'They asked me.',
    'It is my boat.',
    'Я так думаю.',
    'Мне всё равно.',
    'Мені байдуже.',
    'Je le crois.',
    'C’est fini, j’ai dit.',
    'Das ist meine Lampe.',
    'Yo lo creo.',
    '我认为如此。',
    '저는 그렇게 생각합니다.',
  ])('in %s', (text) => {
    expect([saysI(text), saysIOrWe(text)]).toEqual([true, true]);
  });
});

describe('several speak', () => {
  test.each([
    'We think so.',
    'They asked us.',
    'It is our boat.',
    'Мы так думаем.',
    'Наша лодка.',
    'Ми вважаємо так.',
    'Nous le croyons.',
    'Das ist unsere Lampe.',
    'Nosotros lo creemos.',
    '我们认为如此。',
    '우리는 그렇게 생각합니다.',
  ])('in %s', (text) => {
    expect([saysI(text), saysIOrWe(text)]).toEqual([false, true]);
  });
});

describe('nobody speaks', () => {
  test.each([
    'World War I ended.',
    'See Article I of the treaty.',
    'I. Introduction',
    '**Section I**',
    'Moravec I. was there.',
    'The I-95 was shut.',
    'The US navy left.',
    'O’I was a name.',
    'Mine was laid.',
    'La mi-mars fut calme.',
    'Он обоими глазами смотрел.',
    'Der Wirt kam.',
    '我国代表团离开了。',
    '하나는 배였다.',
    'Welcome, Ourania.',
  ])('in %s', (text) => {
    expect([saysI(text), saysIOrWe(text)]).toEqual([false, false]);
  });
});
