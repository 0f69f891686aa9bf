import type { Catalogue } from '../catalogue.ts';
import {
  addressTable,
  eventTable,
  officeTable,
  organisationTable,
  peopleTable,
  placeTable,
  sourceTable,
} from './authority-tables.ts';
import { evidenceTable, relationTable, speakerTable, statementTable } from './statement-tables.ts';
import type { Table } from './table.ts';
import { paragraphTable, quotationTable, turnTable } from './word-tables.ts';

/** Every table of an archive. Lists of ids follow the order of the site: statements in time, names by the alphabet. */
export function tables(catalogue: Catalogue, site: URL | undefined): readonly Table[] {
  return [
    statementTable(catalogue, site),
    speakerTable(catalogue),
    paragraphTable(catalogue, site),
    turnTable(catalogue, site),
    quotationTable(catalogue, site),
    evidenceTable(catalogue),
    relationTable(catalogue),
    peopleTable(catalogue, site),
    officeTable(catalogue),
    organisationTable(catalogue, site),
    sourceTable(catalogue, site),
    placeTable(catalogue, site),
    eventTable(catalogue, site),
    addressTable(catalogue, site),
  ];
}
