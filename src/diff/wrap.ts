/**
 * A text in lines of at most so many characters, broken between words where it can be.
 *
 * @param indent stands before every line but the first
 */
export function wrapped(text: string, width: number, indent: string): string[] {
  const most = Math.max(10, width - indent.length);
  const words = text.split(' ').flatMap((word) => word.match(new RegExp(`.{1,${most}}`, 'g')) ?? []);
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || longer.length <= width) {
      line = longer;
    } else {
      lines.push(line);
      line = `${indent}${word}`;
    }
  }
  return [...lines, line];
}
