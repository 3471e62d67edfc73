import { noteMarks } from '../generated/note-marks.js';

/** The marks of a note, with a space at both ends, and the codes that the note explains. */
export interface Marks {
  readonly codes: readonly number[];
  readonly texts: readonly string[];
}

let notes: readonly Marks[] | undefined;

/** Returns the marks of each note, in the order of the notes. Most notes have none. */
export function marksOfNotes(): readonly Marks[] {
  notes ??= noteMarks()
    .split('\n')
    .map((line) => {
      const [codes = '', texts = ''] = line.split('\t');
      return {
        codes: codes.split(' ').filter(Boolean).map(Number),
        texts: texts === '' ? [] : texts.split('|').map((text) => ` ${text} `),
      };
    });
  return notes;
}
