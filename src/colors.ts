import picocolors from 'picocolors';

/** Colours for what is printed. Picocolors paints for CI systems too; what goes into a pipe or a file stays plain unless colour is asked for. */
export const colors = picocolors.createColors(
  picocolors.isColorSupported && (process.stdout.isTTY || 'FORCE_COLOR' in process.env),
);
