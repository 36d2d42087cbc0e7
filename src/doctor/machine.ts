import { satisfies } from 'semver';
import { contract, editions } from '../contract.js';
import { manifest } from '../manifest.js';
import { failed, type Line, ok, type Section } from './diagnosis.js';

/** The machine and what of this package is on it. */
export function machine(): Section {
  const { name, version } = manifest();
  const { version: ofContract, edition } = contract();
  return {
    name: 'machine',
    title: 'This machine',
    lines: [
      node(process.versions.node, manifest().engines.node),
      ok('package', `${name} ${version}`, { version }),
      ok('contract', `${ofContract}, edition ${edition}; there are ${editions.join(', ')}`, {
        version: ofContract,
        edition,
        editions,
      }),
      ok('system', `${process.platform} ${process.arch}`, { platform: process.platform, arch: process.arch }),
    ],
  };
}

/**
 * Whether a Node will do.
 *
 * @param engines the range of versions that will
 */
export function node(version: string, engines: string): Line {
  const facts = { version, engines };
  return satisfies(version, engines, { includePrerelease: true })
    ? ok('Node', `${version} (${engines})`, facts)
    : failed('Node', `${version} will not do; it has to be ${engines}`, 'install a newer Node: https://nodejs.org', { facts });
}
