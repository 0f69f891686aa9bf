import { describe, expect, it } from 'vitest';
import { SHIPPED } from '../../../src/ingest/learned/models.ts';
import { findLabels } from '../../../src/ingest/turns/find-labels.ts';
import { splitTurns } from '../../../src/ingest/turns/split.ts';
import { findBlocks } from '../../../src/ingest/segment/paragraphs.ts';

const labels = (text: string) => {
  const lines = text.split('\n').map((line, index) => ({ number: index + 1, text: line }));
  const found = findLabels(lines, SHIPPED.linear.label);
  return splitTurns(findBlocks(lines, found), found).turns.map(({ label }) => label);
};

describe('the labels of a text', () => {
  it('hold together by how they are set', () => {
    expect(
      labels(`Press conference of Foreign Minister Ilsabet Moravec, Velmar

Denne, Harbour Radio: Is the strait open to all ships, Minister?

Foreign Minister Moravec: It is open, as it always was. We have said so.

Loeb, The Lantern: And what of the pilots who refuse the night watch?

Foreign Minister Moravec: They will be asked again. Nobody is forced.`),
    ).toEqual(['Denne, Harbour Radio', 'Foreign Minister Moravec', 'Loeb, The Lantern', 'Foreign Minister Moravec']);
  });

  it('may go on in the next line', () => {
    expect(
      labels(`PRESIDENTA ILSABET MORAVEC: Buenos días a todos los presentes.

RADOMIR VESKA ALMODOZ, SECRETARIO DE DESARROLLO DE LOS PUERTOS Y DE LAS
ISLAS: Muchas gracias, señora presidenta. Muy buenos días.

PREGUNTA: ¿Cuándo se abre el puerto del norte?

PRESIDENTA ILSABET MORAVEC: Mañana. Ya lo dijimos ayer.`),
    ).toEqual([
      'PRESIDENTA ILSABET MORAVEC',
      'RADOMIR VESKA ALMODOZ, SECRETARIO DE DESARROLLO DE LOS PUERTOS Y DE LAS ISLAS',
      'PREGUNTA',
      'PRESIDENTA ILSABET MORAVEC',
    ]);
  });

  it('are none in a headline that begins with a name', () => {
    expect(
      labels(`Moravec: The strait stays open

VELMAR, March 14. The Foreign Minister said on Saturday that nobody would close the strait.

“It stays open,” she said. The pilots had asked for a date.`),
    ).toEqual([]);
  });

  it('are none in facts about the page', () => {
    expect(
      labels(`Date: 14 March 2009
Place: Velmar
Subject: The winter lamps

The winter lamps are to be lit at four. Those who have none may ask the harbour master for one.`),
    ).toEqual([]);
  });

  it('are not one word that comes back among words of one person', () => {
    expect(labels('Tamsel: Yes.\nWe went on.\nTamsel: To all.')).toEqual([]);
  });

  it('are an office with a full stop where questions have one, and not elsewhere', () => {
    expect(labels('Q. Will it open?\nThe President. It will.\nQ. For all?\nThe President. For all.')).toContain(
      'The President',
    );
    expect(labels('The President. That was the title of the book.\nNobody read it.')).toEqual([]);
  });

  it('are no list of who takes part', () => {
    const talk = `Speakers: Ilsabet Moravec, Foreign Minister of Tarn; Aldous Penhale, Harbour Minister of the Skerries.

MS OKONRE: Good evening. Each minister will say a few words, and then there will be questions.

MS MORAVEC: Thank you. I came here with eleven articles and I am going home with four notebooks.

MS OKONRE: Questions. The gentleman by the stove.

MS MORAVEC: In this hall one gives way towards the heating.`;
    expect(labels(talk)).toEqual(['MS OKONRE', 'MS MORAVEC', 'MS OKONRE', 'MS MORAVEC']);
    const guests = talk.replace(
      /^Speakers.*$/mu,
      'Participants:\n- Governor Penhale (SK)\n- Governor Moravec (TN)\n- Governor Dobrash (TN)',
    );
    expect(labels(guests)).toEqual(['MS OKONRE', 'MS MORAVEC', 'MS OKONRE', 'MS MORAVEC']);
  });
});
