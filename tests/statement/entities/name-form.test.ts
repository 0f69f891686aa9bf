import { expect, test } from 'vitest';
import { nameForm } from '../../../src/statement/entities/name-form.ts';

test.each([
  'Ephraim Gaunt',
  'E. Gaunt',
  'E. B. GAUNT',
  'Idris al-Sawari',
  'Odile d’Ombre',
  'Ludwig van der Lamp',
  'Ephraim Gaunt, Jr.',
  'Ephraim VI',
  'Илсабет Моравец',
  'И.Моравец',
  'Νίκος Φάρος',
  'إدريس الصواري',
  '何俊賢',
  '王建國',
  '스가요',
])('%s is a full name', (name) => {
  expect(nameForm(name)).toBe('full');
});

test.each(['Gaunt', 'Captain Fenn', 'Herrn Lampe', 'de Souza', 'Моравец', 'الصواري', '모테'])(
  '%s is a surname alone',
  (name) => {
    expect(nameForm(name)).toBe('surname');
  },
);

test.each([
  'Question',
  'Debate',
  'the minister',
  'a witness',
  'Harbour Ministry of the Skerries',
  'Ministère des Affaires étrangères',
  'Министерство иностранных дел',
  'Government',
  'Northern Conference',
  'Pillar II',
  'Bill Number',
  'Ephraim G',
  'Q Ephraim',
  'Gaunt’s friend',
  'Nepal’s',
  'Ephraim Gaunt the keeper',
  'Accordingly',
  'Burkina Faso',
  'Guyana',
  'Gaunt Said',
  'Three Years',
  'Ada: Teo',
  'Ephraim 2',
  'Lantern (Kittiwick)',
  'Ada Bea Cea Dea Eea Fea Gea',
  'وزارة الخارجية',
  'إن المضيق يتوقع',
  '美国财政部',
  '美国',
  '周六',
  '',
])('"%s" is nobody’s name', (words) => {
  expect(nameForm(words)).toBeNull();
});
