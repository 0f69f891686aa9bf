import { VFileMessage } from 'vfile-message';

/**
 * Every problem that the project can tell of: what was found comes with the message, what to do stands here.
 * A code is permanent. `level`: `error` (something was set aside), `warning` (something needs a look) or
 * `info` (good to know).
 */
export const PROBLEMS = {
  // raw files, as found on disk
  'file-missing': { level: 'error', cure: 'Check the path; nothing was read for it.' },
  'file-is-folder': { level: 'error', cure: 'Name the files in it, for example with `folder/*.txt`.' },
  'file-unreadable': { level: 'error', cure: 'Give yourself the right to read it (chmod u+r), then ingest it again.' },
  'file-too-large': {
    level: 'error',
    cure: 'A raw file may have 16 MB. Split it where one text ends and the next begins.',
  },
  'file-outside': { level: 'error', cure: 'A symbolic link may not lead out of the archive. Copy the file itself.' },
  'file-not-regular': {
    level: 'error',
    cure: 'Only ordinary files can be kept as raw files. Copy the words into one.',
  },
  'file-name': { level: 'error', cure: 'Rename the file: printable characters, no backslash, no control characters.' },
  'file-twin': {
    level: 'warning',
    cure: 'Both are published. Where the site goes to a disk that does not tell case apart, one of them would be lost: rename it before it is published.',
  },
  'file-clash': {
    level: 'error',
    cure: 'The archive holds other bytes under this name. Rename the new file; raw files are never overwritten.',
  },
  // raw files, as read
  'file-empty': { level: 'warning', cure: 'Save the text again, or remove the file.' },
  'file-binary': {
    level: 'error',
    cure: 'Save the words as plain text (.txt); pictures, PDF and Word files are not read.',
  },
  'file-undecodable': {
    level: 'error',
    cure: 'The file is set aside. Save the text as UTF-8 and ingest it again.',
  },
  'file-unread': {
    level: 'error',
    cure: 'The file is set aside, and everything else is read. Send it to whoever keeps the software; until then its words can be saved in another form.',
  },
  'file-set-aside': {
    level: 'warning',
    cure: 'Nothing of it is on the site. Ingest says what to do; a file that holds no text can go out of raw/.',
  },
  'text-undecodable': {
    level: 'warning',
    cure: 'Everything else of the file is read. Where you have the text without the fault, save it as UTF-8 under another name.',
  },
  'file-duplicate': { level: 'info', cure: 'Nothing to do: the same bytes are published once, from the first file.' },
  'line-too-long': { level: 'error', cure: 'A line may have 1,000,000 characters. Break the text into paragraphs.' },
  'text-repaired': { level: 'warning', cure: 'Compare with the original; the raw file keeps its bytes.' },
  'text-control-characters': { level: 'warning', cure: 'Compare with the original; the raw file keeps its bytes.' },
  'text-garbled': {
    level: 'warning',
    cure: 'Letters were lost, or read in a wrong encoding in a way that cannot be undone. Save the text again from where it stands whole.',
  },
  'text-rubble': {
    level: 'warning',
    cure: 'Much of this was misread by a machine that reads pictures. Names and days found in it may be wrong: compare with the original.',
  },
  'text-mostly-left-out': {
    level: 'warning',
    cure: 'Look at the numbered lines of the raw file. If they are words, save the text in a file of its own, without the page around it.',
  },
  'turns-without-speaker': {
    level: 'warning',
    cure: 'Say who speaks: a decision for the field speakers, or a person in people/ with this label.',
  },
  'words-of-nobody': {
    level: 'info',
    cure: 'Where you know whose words these are, write it into decisions/ (field speakers or institution), with the reason.',
  },
  'text-without-words': {
    level: 'warning',
    cure: 'The file holds nothing but page furniture. Save the page again, with its text.',
  },
  // what the text says
  'date-conflict': {
    level: 'warning',
    cure: 'Read both places and write the right date into decisions/, with the reason.',
  },
  'date-weekday': {
    level: 'warning',
    cure: 'The weekday does not fit the date. Check the original; a decision settles it.',
  },
  'date-open': {
    level: 'info',
    cure: 'Where you know the day from elsewhere, write it into decisions/, with the reason.',
  },
  'date-not-a-day': { level: 'warning', cure: 'The calendar has no such day. Check the original.' },
  'speaker-unknown': { level: 'info', cure: 'Add the person to people/ with a reference, then ingest again.' },
  'speaker-ambiguous': {
    level: 'warning',
    cure: 'Two people fit. Write the right one into decisions/, with the reason.',
  },
  'speaker-office': {
    level: 'warning',
    cure: 'The authority has no such office for this person on that day. Check the offices and their dates.',
  },
  'source-unknown': {
    level: 'info',
    cure: 'Add the source to sources/ with the marks that only it prints, then ingest again.',
  },
  // what stands in the archive
  'archive-missing': {
    level: 'error',
    cure: 'Make one with `npm run new -- DIR`, or name another with --archive DIR.',
  },
  'interface-language': {
    level: 'warning',
    cure: 'There are no pages in it. Take it out of `languages` in archive.yaml; of texts there may be any language. The README says how one is added.',
  },
  'archive-settings': { level: 'error', cure: 'Correct archive.yaml; the sample archive has one to compare with.' },
  'search-invalid': {
    level: 'error',
    cure: 'The saved query is set aside. Correct it in `searches` of archive.yaml; try it in the search box, which says how it was understood.',
  },
  'search-changed': {
    level: 'error',
    cure: 'A published address never answers something else: it goes on with its own query. Give the new query an id of its own.',
  },
  'archive-logo': {
    level: 'warning',
    cure: 'Pages go without it. Put the picture beside archive.yaml, or take the line away.',
  },
  'archive-locked': { level: 'error', cure: 'Wait until the other command has ended.' },
  'authority-invalid': {
    level: 'error',
    cure: 'The record is set aside. Correct it; the README says what it may hold.',
  },
  'authority-duplicate': {
    level: 'error',
    cure: 'Two records have one id. Rename one and everything that refers to it.',
  },
  'authority-overlap': {
    level: 'warning',
    cure: 'One person has two terms in one office on the same days. Correct the days, or make it one term.',
  },
  'authority-two-holders': {
    level: 'warning',
    cure: 'Two people hold an office that one holds at a time. Correct the days, or say who was acting.',
  },
  'authority-reference': { level: 'error', cure: 'Add the record that is referred to, or correct the id.' },
  'decision-invalid': { level: 'error', cure: 'Correct the decision; it was not applied.' },
  'decision-nowhere': {
    level: 'warning',
    cure: 'The decision names a raw file or statement that is not there. Correct or remove it.',
  },
  'decision-unused': { level: 'info', cure: 'The text now says the same; the decision may stay.' },
  'statement-invalid': {
    level: 'error',
    cure: 'The statement is set aside. Correct the file, or delete it and ingest again.',
  },
  'statement-edited': {
    level: 'warning',
    cure: 'Your edit is kept, and readers see it. Words cannot be edited: delete this file and ingest again. For a field, write a decision first.',
  },
  'anchor-gone': {
    level: 'warning',
    cure: 'The ledger keeps the words that stood there, and links to it are answered with them and with what stands there now. Where the words should not have changed, restore the raw file or take back what changed them.',
  },
  'words-lost': {
    level: 'warning',
    cure: 'A link to them can only be told that they were there. Restore the statement as it was published from version control and ingest again: ingest keeps the words before it replaces them.',
  },
  'raw-changed': {
    level: 'warning',
    cure: 'Raw files are never edited. Restore this one, and keep the new text as a file of its own.',
  },
  'statement-duplicate': { level: 'error', cure: 'Two statements would answer at one address. Rename the newer one.' },
  'statement-misplaced': {
    level: 'error',
    cure: 'A statement stands in statements/<first part of its id>/<id>.md. Move it there.',
  },
  'statement-unwritten': {
    level: 'error',
    cure: 'It is set aside, and everything else is written. Tell who keeps the software; a decision on the field that does not fit helps at once.',
  },
  'statement-orphan': {
    level: 'warning',
    cure: 'It is published: its page stays. Restore the raw file, or take the page down with `npm run withdraw -- ID --reason WHY`.',
  },
  'statement-astray': {
    level: 'warning',
    cure: 'It was never published, or was withdrawn, and readers do not see it. Delete the file, or restore its raw file.',
  },
  'statement-raw': {
    level: 'error',
    cure: 'Restore the raw file, or ingest again. Meanwhile a published statement stays, and one that never was is set aside.',
  },
  'statement-anchor': {
    level: 'error',
    cure: 'A quotation or turn points at words that are not there; the statement is set aside. Delete its file and ingest again.',
  },
  'reference-unknown': {
    level: 'error',
    cure: 'Add the person, source or organisation to the authority, or correct the id; for a statement, ingest again.',
  },
  'ledger-invalid': { level: 'error', cure: 'Restore the ledger from version control; its lines are never edited.' },
  'ledger-gone': {
    level: 'error',
    cure: 'Its page says that the words are missing. Restore the statement, or say why it is gone with `npm run withdraw -- ID --reason WHY`.',
  },
  'ledger-page-taken': {
    level: 'warning',
    cure: 'The address was published for somebody else. Give the record another id, or add the name to its names where it is the same person.',
  },
  'accuracy-invalid': {
    level: 'error',
    cure: 'Restore the line from version control; lines of kept measurings are never edited.',
  },
  'report-invalid': { level: 'error', cure: 'Run ingest again; it writes report.ndjson anew.' },
} as const satisfies Record<string, { level: 'error' | 'warning' | 'info'; cure: string }>;

export type ProblemCode = keyof typeof PROBLEMS;

/** Where a problem is. `line` and `column` count from 1; a fraction of a line (one of several on it) is told as the line. */
export interface Place {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/**
 * A message about one problem, for vfile-reporter.
 *
 * @param code permanent code
 * @param place file, and line and column where there are some
 * @param reason what was found and what was expected, in one sentence
 */
export function problem(code: ProblemCode, place: Place, reason: string): VFileMessage {
  const message = withoutStack(
    () =>
      new VFileMessage(reason, {
        ruleId: code,
        source: 'chancery',
        place: place.line === undefined ? undefined : { line: Math.trunc(place.line), column: place.column ?? 1 },
      }),
  );
  message.file = place.file;
  message.note = PROBLEMS[code].cure;
  message.fatal = { error: true, warning: false, info: undefined }[PROBLEMS[code].level];
  return message;
}

/** A message says where in the archive something is wrong, not where in the program; of a large archive there are tens of thousands. */
function withoutStack<T>(make: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return make();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
