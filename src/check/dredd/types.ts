/** The parts of Dredd's hook interface that the check uses; Dredd ships no types. */
export interface DreddTransaction {
  name: string;
  protocol: string;
  host: string;
  port: string;
  fullPath: string;
  origin: { resourceName: string };
  request: { method: string; uri: string; headers: Record<string, string>; body: string };
  expected: { statusCode: string; headers: Record<string, string>; body?: string; bodySchema?: unknown };
  real?: { statusCode: number; headers: Record<string, string | string[]>; body?: string; bodyEncoding?: string };
  test?: { valid: boolean; message: string };
  skip: boolean;
}

type Hook = (...args: never[]) => unknown;

export interface DreddHooks {
  readonly beforeHooks: Readonly<Record<string, Hook[]>>;
  readonly beforeValidationHooks: Readonly<Record<string, Hook[]>>;
  readonly afterHooks: Readonly<Record<string, Hook[]>>;
  readonly beforeAllHooks: readonly Hook[];
  readonly beforeEachHooks: readonly Hook[];
  readonly beforeEachValidationHooks: readonly Hook[];
  readonly afterEachHooks: readonly Hook[];
  readonly afterAllHooks: readonly Hook[];

  beforeAll(hook: (transactions: DreddTransaction[], done: () => void) => void): void;
  beforeEach(hook: (transaction: DreddTransaction, done: () => void) => void): void;
  beforeEachValidation(hook: (transaction: DreddTransaction, done: () => void) => void): void;
  afterEach(hook: (transaction: DreddTransaction, done: () => void) => void): void;
}
