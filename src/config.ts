import type { ReportFormat } from './check/report/write.js';
import type { Edition } from './contract.js';
import type { AuthMode } from './emulator/guids.js';
import type { OperationId } from './operation.js';

/** What several commands have in common: given at the top of a config file, it counts for each of them that has no such setting of its own. */
export interface SharedConfig {
  /** The gateway, such as `https://gateway.example:8043`. */
  readonly url?: string;
  /** Path of the gateway, where it is not `/agentgateway/resource`. */
  readonly basePath?: string;
  /** Edition of the pages that the contract is taken from. */
  readonly edition?: Edition;
  /** File with the certificates (PEM) to trust. */
  readonly ca?: string;
  /** Takes any certificate. */
  readonly insecure?: boolean;
}

/** `ccgw check`. Passwords stand in environment variables; here are only the names of these. */
export interface CheckConfig extends SharedConfig {
  /** Whom to sign in. */
  readonly agent?: number | readonly number[];
  /** Environment variables with the passwords, in the order of the agents; default: `CCGW_PASSWORD`. */
  readonly passwordEnv?: string | readonly string[];
  /** Phone numbers, in the order of the agents. */
  readonly phone?: string | readonly string[];
  /** Operations to probe; default: all. */
  readonly only?: readonly OperationId[];
  /** Operations to leave out. */
  readonly skip?: readonly OperationId[];
  /** Reports to write, such as `junit=report.xml`. */
  readonly report?: ReportSetting | readonly ReportSetting[];
  /** Milliseconds to wait for an answer. */
  readonly timeout?: number;
  /** Milliseconds between the starts of two requests. */
  readonly delay?: number;
  /** The gateway authenticates statically (AUTHMODE 1). */
  readonly staticGuid?: boolean;
  /** The gateway authenticates dynamically (AUTHMODE 2). */
  readonly dynamicGuid?: boolean;
  /** Also tries wrong passwords; a gateway may lock the account. */
  readonly includeLockoutRisk?: boolean;
  /** File with findings to accept. */
  readonly baseline?: string;
  /** File to write such findings to. */
  readonly writeBaseline?: string;
  /** Prints what would be sent, and sends nothing. */
  readonly dryRun?: boolean;
  /** Recording of `ccgw proxy` to judge, in place of a gateway. */
  readonly replay?: string;
  /** Prints every documented statement with the probe that checks it. */
  readonly explain?: boolean;
}

/** `ccgw emulate`. */
export interface EmulateConfig {
  /** Port to listen on; 0 for a free one. */
  readonly port?: number;
  /** Address to listen on. */
  readonly host?: string;
  /** Port for HTTPS beside HTTP. */
  readonly httpsPort?: number;
  /** File with a certificate for HTTPS in PEM. */
  readonly cert?: string;
  /** File with its private key in PEM. */
  readonly key?: string;
  /** File to write the certificate to. */
  readonly writeCert?: string;
  /** Edition of the pages that the contract is taken from. */
  readonly edition?: Edition;
  /** Milliseconds that a poll is held while there is no event. */
  readonly hold?: number;
  /** Authentication: the Guid stays, or is renewed on the poll. */
  readonly auth?: AuthMode;
  /** Seconds after which a poll renews the Guid. */
  readonly guidRenewal?: number;
  /** Seconds for which a Guid is taken. */
  readonly guidValidity?: number;
  /** File with agents, passwords, phones, skill queues and rights. */
  readonly roster?: string;
  /** File with what is to go wrong. */
  readonly faults?: string;
  /** What chances in the faults come of. */
  readonly seed?: number;
  /** File with the situation to start from. */
  readonly state?: string;
}

/** `ccgw mock`. */
export interface MockConfig {
  /** Port to listen on; 0 for a free one. */
  readonly port?: number;
  /** Edition of the pages that the contract is taken from. */
  readonly edition?: Edition;
  /** Also answers with an error where an answer of the mock itself breaks the contract. */
  readonly errors?: boolean;
}

/** `ccgw demo`. */
export interface DemoConfig {
  /** Edition of the pages that the contract is taken from. */
  readonly edition?: Edition;
  /** Reports to write, such as `html=report.html`. */
  readonly report?: ReportSetting | readonly ReportSetting[];
}

/** `ccgw diff`. */
export interface DiffConfig {
  /** How to print it. */
  readonly format?: 'text' | 'json';
  /** Exits with 1 if a change breaks a client. */
  readonly failOnBreaking?: boolean;
}

/** `ccgw doctor`. */
export interface DoctorConfig extends SharedConfig {
  /** Milliseconds that each step may take. */
  readonly timeout?: number;
  /** How to print it. */
  readonly format?: 'text' | 'json';
}

/** `ccgw generate`. */
export interface GenerateConfig {
  /** Folder to write to. */
  readonly out?: string;
  /** Edition of the pages that the contract is taken from. */
  readonly edition?: Edition;
  /** Writes nothing, and says which files are not what would be written. */
  readonly check?: boolean;
}

/** `ccgw proxy`. */
export interface ProxyConfig extends SharedConfig {
  /** Port to listen on; 0 for a free one. */
  readonly port?: number;
  /** Address to listen on. */
  readonly host?: string;
  /** Milliseconds to wait for an answer of the gateway. */
  readonly timeout?: number;
  /** File to record the exchanges in. */
  readonly record?: string;
  /** Exits with 1 if anything broke the contract. */
  readonly failOnViolation?: boolean;
}

/** Format and file of a report, such as `junit=report.xml`. */
export type ReportSetting = `${ReportFormat}=${string}`;

/**
 * What stands in `ccgw.config.ts`, `ccgw.config.js` or `ccgw.config.json`: a section for each command, with its options under their names in
 * camel case. What is given on the command line goes first. Files are relative to the config file.
 */
export interface Config extends SharedConfig {
  readonly check?: CheckConfig;
  readonly demo?: DemoConfig;
  readonly diff?: DiffConfig;
  readonly doctor?: DoctorConfig;
  readonly emulate?: EmulateConfig;
  readonly generate?: GenerateConfig;
  readonly mock?: MockConfig;
  readonly proxy?: ProxyConfig;
}

/**
 * Gives a config file its types: `export default defineConfig({ check: { url: 'https://gateway.example:8043', agent: 291 } })`.
 *
 * @returns the same object
 */
export function defineConfig(config: Config): Config {
  return config;
}
