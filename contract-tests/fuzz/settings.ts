/**
 * What determines the inputs: another whole number in `CCGW_FUZZ_SEED` brings others. Without it they are the same each time.
 */
export const seed = seedFrom(process.env.CCGW_FUZZ_SEED ?? '1');

/**
 * Bytes by which the heap may grow from the second round to the smallest of the last three.
 *
 * Between them are at least three rounds of 2000 inputs. Measured over ten rounds it grows by some 10 kB a round, which are names and
 * shapes that the engine keeps. A request that is kept takes several kB: less than 100 bytes kept of each input are more than this.
 */
export const mostGrown = 500_000;

/** @throws {RangeError} if it is none */
function seedFrom(text: string): number {
  if (!/^\d{1,9}$/.test(text))
    throw new RangeError(`CCGW_FUZZ_SEED is "${text}"; it has to be a whole number of up to nine digits`);
  return Number(text);
}
