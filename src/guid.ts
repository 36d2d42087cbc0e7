/** The answer header that brings a Guid, in the spelling that clients compare byte by byte. */
export const setGuidHeader = 'Set-GUID';

/** The request header that carries it. */
export const guidHeader = 'Guid';

/**
 * The Guid in the value of a `Set-GUID` header: all that follows the first `=`.
 *
 * @returns undefined if there is no header or nothing behind its `=`
 */
export function guidFrom(setGuid: string | null | undefined): string | undefined {
  const at = setGuid?.indexOf('=') ?? -1;
  return (at >= 0 && setGuid?.slice(at + 1)) || undefined;
}
