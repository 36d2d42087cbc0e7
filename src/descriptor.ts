/** The shape of the generated catalog. Types only, so that the catalog can import it without a cycle. */

/** A JSON Schema of draft 7, without references. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly required?: readonly string[];
  readonly properties?: { readonly [name: string]: JsonSchema };
  readonly additionalProperties?: boolean;
  readonly items?: JsonSchema;
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly default?: string | number | boolean | null;
}

/** The published page that a statement rests on. */
export interface Source {
  readonly page: string;
  readonly edition: string;
  readonly title?: string;
}

/** The HTTP methods that operations have. */
export type Method = 'GET' | 'PUT' | 'POST' | 'DELETE';

/** A parameter in the path, the query or a header of a request. */
export interface ParameterDescriptor {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: JsonSchema;
  /** `s` for seconds, `ms` for milliseconds, `d` for days. */
  readonly unit?: string;
  readonly example?: string | number | boolean;
  /** A realistic text of just as many characters as the schema admits. */
  readonly longest?: string;
  /** A value that breaks the pattern and nothing else. */
  readonly counterexample?: string;
  /** A realistic value of a text that has no range. */
  readonly sample?: string;
  /** Whether it is the number of an agent, who has to be there. */
  readonly isAgentNumber?: true;
  /** Whether it is mandatory of an agent who is in the state already that the operation leads to. */
  readonly isMandatoryAgain?: true;
}

/** An event that comes of an operation. */
export interface TriggeredEvent {
  readonly event: string;
  readonly delivery: 'always' | 'sometimes';
  /** The event comes only if the request has this value. */
  readonly when?: Condition;
  /** The event comes only if the agent was in this state. */
  readonly whenState?: AgentState;
  /** The event comes to those whom the request names, and not to who sent it. */
  readonly to?: 'receivers';
  /** The event comes that many seconds later, as the named parameter says. */
  readonly afterSeconds?: { readonly parameter: string };
  readonly note?: string;
  /** Absent where the page has it. */
  readonly evidence?: Evidence;
}

/** A request has this value; `equals` is compared as text. */
export interface Condition {
  readonly parameter: string;
  readonly equals: string | number | boolean;
}

/** What an agent may be doing (page cec_07_0581). */
export type AgentState = 'signed-out' | 'idle' | 'busy' | 'wrap-up' | 'rest' | 'talking' | 'pre-rest';

/** What an operation makes of the state of an agent. */
export interface Transition {
  readonly from: readonly AgentState[];
  readonly to: AgentState;
  readonly when?: Condition;
  /** It happens once what the agent is doing is over. */
  readonly later?: true;
  /** Absent where the page has it. */
  readonly evidence?: Evidence;
}

/** How far a call has come: `none` before it and after it. */
export type CallPhase = 'none' | 'alerting' | 'ringing' | 'talking';

/** What happens in the life of a call. */
export type CallStep = 'ring' | 'pick-up' | 'answer' | 'no-answer' | 'release';

/** A transition that no operation brings about: of the life of a call. */
export interface CallTransition extends Transition {
  readonly on: CallStep;
  readonly phase: { readonly from: readonly CallPhase[]; readonly to: CallPhase };
  /** In this order. */
  readonly events: readonly string[];
  readonly source: Source;
}

/** A state of agents, with the numbers that answers have for it. */
export interface AgentStateDescriptor {
  readonly meaning: string;
  /** In the first table of the page: `agentState` of getAgentStatus. */
  readonly agentState: number;
  /** In the third table of the page: `state` of syncagentinfo. */
  readonly state?: number;
  /** In the second table of the page: the CTI platform behind the gateway. */
  readonly cti: readonly number[];
  /** Of a state that an agent has who was to be in another one and has to wait for it: where, and for which. */
  readonly waits?: { readonly in: AgentState; readonly for: AgentState };
  /** Absent where all of it is on the page. */
  readonly evidence?: Evidence;
}

/** A precondition of an operation, or a rule of order. */
export interface Statement {
  readonly id: string;
  readonly statement: string;
  readonly source?: Source;
  /** Absent where a page says it. */
  readonly evidence?: Evidence;
  /** Why no request can show whether a gateway keeps it. */
  readonly unchecked?: string;
  /** Of a precondition: the state that the agent has to be in. */
  readonly state?: AgentState;
  /** Of a precondition: the operation that has to come before. */
  readonly after?: string;
}

/** What a statement rests on if not on a page: seen at real gateways or in the vendor's own clients, or concluded from the pages. */
export type Evidence = 'observed' | 'inferred';

/** What a documented statement is about. */
export type StatementKind =
  | 'uri'
  | 'method'
  | 'precondition'
  | 'rule'
  | 'mandatory'
  | 'optional'
  | 'type'
  | 'minimum'
  | 'maximum'
  | 'min-length'
  | 'max-length'
  | 'max-items'
  | 'options'
  | 'pattern'
  | 'default'
  | 'values'
  | 'mandatory-when'
  | 'status'
  | 'media-type'
  | 'json'
  | 'answer-field'
  | 'failure'
  | 'header'
  | 'codes'
  | 'code'
  | 'events'
  | 'event'
  | 'held'
  | 'unpolled'
  | 'spacing'
  | 'authentication';

/** One thing that the contract says of an operation. */
export interface DocumentedStatement {
  /** `rest.time.maximum`: the operation, and the place within it. */
  readonly id: string;
  readonly operation: string;
  readonly kind: StatementKind;
  readonly text: string;
  readonly source: Source;
  /** Line of `generated/openapi.yaml`, the document as the package has it. */
  readonly line: number;
  /** Absent where a page says it. */
  readonly evidence?: Evidence;
  /** Why no request can show whether a gateway keeps it. */
  readonly unchecked?: string;
}

/** What an operation answers: one status, and a body by the `retcode` in it. */
export interface AnswerDescriptor {
  readonly status: number;
  readonly mediaType: string;
  readonly success: JsonSchema;
  /** One schema for the codes of the page, one for the gateway-wide codes. */
  readonly failures: readonly JsonSchema[];
  /** When the answer carries the header `Set-GUID`, and the pattern of its value. */
  readonly setGuid?: { readonly sent: 'on-success' | 'on-renewal'; readonly pattern: string };
}

/** The body of a request. */
export interface BodyDescriptor {
  readonly mediaType: string;
  readonly schema: JsonSchema;
  /** The fields that hold a password, or something else that nobody may see. */
  readonly secrets: readonly string[];
  /** The fields that hold numbers of agents, who have to be there. */
  readonly agentNumbers: readonly string[];
  readonly example: Readonly<Record<string, unknown>>;
  /** By field: a realistic text of just as many characters as its schema admits. */
  readonly longest: Readonly<Record<string, string>>;
  /** By field: a value that breaks its pattern and nothing else. */
  readonly counterexamples: Readonly<Record<string, string>>;
  /** By field: a realistic value of a text that has no range. */
  readonly samples: Readonly<Record<string, string>>;
}

/** An operation of the interface, with all that its page says of it. */
export interface OperationDescriptor {
  readonly id: string;
  readonly method: Method;
  /** Path template below the base path. */
  readonly path: string;
  readonly summary: string;
  readonly source: Source;
  /** Whether the operation opens or closes the session of the agent. */
  readonly session?: 'opens' | 'closes';
  /** The way of fetching events that the operation is for; absent where it is for either. */
  readonly eventMode?: 'poll' | 'push';
  /** The field of the result that brings a new Guid. */
  readonly bringsGuid?: string;
  /** What outlives the session: no check sends such a request. */
  readonly lasting?: string;
  readonly needsGuid: boolean;
  readonly parameters: readonly ParameterDescriptor[];
  readonly body?: BodyDescriptor;
  readonly answer: AnswerDescriptor;
  /** The codes that the page lists, in its order. */
  readonly errorCodes: readonly string[];
  readonly triggeredEvents: readonly TriggeredEvent[];
  readonly transitions: readonly Transition[];
  readonly preconditions: readonly Statement[];
  readonly rules: readonly Statement[];
  /** Seconds that the gateway holds the request at most while there is nothing to report. */
  readonly heldSeconds?: number;
  /** Seconds without such a request after which the gateway signs the agent out. */
  readonly unpolledSeconds?: number;
  /** Milliseconds between an answer without event and the next request. */
  readonly pollSpacingMs?: Range;
  /** Seconds between two such requests, which keep a session whose events are pushed. */
  readonly heartbeatSeconds?: number;
}

/** Two ends, both of them included. */
export interface Range {
  readonly minimum: number;
  readonly maximum: number;
}

/** What a client needs to know of an operation: the descriptor without what only people, the emulator and the check read. */
export interface ClientOperation {
  readonly id: string;
  readonly method: Method;
  /** Path template below the base path. */
  readonly path: string;
  /** Page and edition, for messages. */
  readonly page: string;
  readonly parameters: readonly ClientParameter[];
  readonly body?: Pick<BodyDescriptor, 'schema' | 'secrets'>;
  readonly success: JsonSchema;
  /** The field of a success that carries what the operation gives; absent where it gives nothing. */
  readonly payload?: string;
  /** The field of the payload that brings a new Guid. */
  readonly bringsGuid?: string;
  /** The events that prove what the operation did. */
  readonly triggers: readonly string[];
  /** Seconds that the gateway holds the request at most while there is nothing to report. */
  readonly heldSeconds?: number;
}

/** A parameter as a client sends it. */
export type ClientParameter = Pick<ParameterDescriptor, 'name' | 'in' | 'required' | 'schema' | 'unit'>;

/** An operation as `generated/client.ts` has it: under its name, and without what is empty. */
export type ListedOperation = Omit<ClientOperation, 'id' | 'triggers'> & Partial<Pick<ClientOperation, 'triggers'>>;

/** What the operations of an edition have otherwise than those of the document. */
export interface EditionChanges {
  /** The end of the range of a parameter, by its name, wherever it has one. */
  readonly maxima: Readonly<Record<string, number>>;
  /** The pages of operations, by name. */
  readonly pages: Readonly<Record<string, string>>;
  /** The events that operations trigger, by name. */
  readonly triggers: Readonly<Record<string, readonly string[]>>;
}

/** Where the Guid comes from, by the setting of the gateway. */
export interface AuthModes {
  readonly static: { readonly setting: string; readonly guidFrom: string };
  readonly dynamic: {
    readonly setting: string;
    readonly guidFrom: string;
    readonly renewedEverySeconds: number;
    readonly validForSeconds: number;
  };
}

/** Who or what an error code blames; the grouping is this project's own (openapi/components/error-table.yaml). */
export type Cause = 'parameter' | 'session' | 'state' | 'right' | 'account' | 'gateway';

/** A code of the error table. */
export interface ErrorCode {
  readonly meaning: string;
  readonly cause: Cause;
  readonly evidence: 'documented' | Evidence;
  readonly pages: readonly string[];
  readonly note?: string;
}

/** An event that agents get. */
export interface EventDescriptor {
  readonly group: string;
  readonly meaning: string;
  /** As the page has it; `unknown` where no page seen shows it. */
  readonly content: 'null' | 'object' | 'string' | 'unknown';
  readonly contentFields?: Readonly<Record<string, ContentField>>;
  readonly contentNote?: string;
  /** Absent where a page describes the event. */
  readonly evidence?: Evidence;
  readonly source: Source;
}

/** A field of what an event carries. */
export interface ContentField {
  readonly type: 'string' | 'number' | 'text-or-number';
  readonly meaning: string;
}

/** Everything about one edition of the interface that code iterates over. */
export interface Catalog {
  readonly contract: { readonly version: string; readonly edition: string };
  /** Every operation, in the order of a session. */
  readonly operations: Readonly<Record<string, OperationDescriptor>>;
  readonly errorTable: Readonly<Record<string, ErrorCode>>;
  /** The last code of the table that the pages seen show, and the groups that have more codes behind it. */
  readonly errorTableEnd: { readonly completeThrough: string; readonly unseen: readonly string[] };
  /** The pages of the error table, with the edition of each. */
  readonly errorTablePages: Readonly<Record<string, string>>;
  readonly events: Readonly<Record<string, EventDescriptor>>;
  /** Everything that the contract says of its operations, one statement each, in the order of the document. */
  readonly statements: readonly DocumentedStatement[];
}

/** A request that the gateway sends: to whom a sign-in has named. */
export interface CallbackDescriptor {
  readonly id: string;
  readonly source: Source;
  readonly body: JsonSchema;
  /** The answer that takes the events. */
  readonly answer: Readonly<Record<string, unknown>>;
}
