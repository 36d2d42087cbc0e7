import type { OperationDescriptor } from '../../descriptor.js';
import type { OperationId } from '../../operation.js';
import { transitionOf, withDefaults } from '../../transitions.js';
import { roles } from '../roles.js';
import { acceptedFields } from './accepted.js';
import type { Call, Case } from './case.js';

export interface SignInPlan {
  readonly call: Call;
  /** The cases that it stands for. */
  readonly cases: readonly Case[];
  readonly title: string;
}

/** Sign-ins that together have every option and every greatest length once, as few as possible. */
export function signInPlans(signIn: OperationDescriptor): SignInPlan[] {
  const cases = acceptedFields(signIn);
  const lengths = cases.filter(({ statement }) => statement.endsWith('-length'));
  const options = cases.filter((each) => !lengths.includes(each));
  const phone = lengths.filter(({ call }) => 'phonenum' in call.values);
  const optional = rounds(options).map((round, index) => packed(signIn, `option ${index + 1} of each field`, round));
  return [
    documentedSignIn(signIn),
    ...optional.filter(({ call }) => !isWrapUp(call.values)),
    packed(signIn, optionalFields(signIn).title, [optionalFields(signIn)]),
    packed(
      signIn,
      '',
      lengths.filter((each) => !phone.includes(each)),
    ),
    // A number that nobody has may well be refused, and then says nothing of the other values.
    packed(signIn, '', phone),
    ...(signIn === roles().opens ? [packed(signIn, 'numbers and booleans as text', [publishedForm()])] : []),
    // The last one, in whose session nothing has to be seen of a rest.
    ...optional.filter(({ call }) => isWrapUp(call.values)),
  ].filter(({ cases: own, title }, index) => own.length > 0 || (title !== '' && index === 0));
}

/** Whether a sign-in with these values leaves the agent in wrap-up. */
export function isWrapUp(values: Readonly<Record<string, unknown>>): boolean {
  return transitionOf(roles().opens, 'signed-out', withDefaults(roles().opens, values))?.to === 'wrap-up';
}

/** The body of the document's example but for what is the agent's own. */
export function documentedSignIn(signIn: OperationDescriptor = roles().opens): SignInPlan {
  const { example = {}, secrets = [] } = signIn.body ?? {};
  const values = Object.fromEntries(Object.entries(example).filter(([name]) => name !== 'phonenum' && !secrets.includes(name)));
  const title = signIn === roles().opens ? 'the documented sign-in' : `${signIn.id} as documented`;
  return { call: { operation: signIn.id as OperationId, values, guid: 'none' }, cases: [], title };
}

/** Puts the options of all fields side by side: as many rounds as the field with the most options has. */
function rounds(cases: readonly Case[]): Case[][] {
  const sorted: Case[][] = [];
  for (const each of cases) {
    const field = Object.keys(each.call.values)[0] ?? '';
    const round = sorted.find((others) => !others.some(({ call }) => field in call.values));
    if (round) round.push(each);
    else sorted.push([each]);
  }
  return sorted;
}

function packed(signIn: OperationDescriptor, title: string, cases: readonly Case[]): SignInPlan {
  const values: Call['values'] = Object.assign({}, ...cases.map(({ call }) => call.values));
  const left = cases.flatMap(({ call }) => call.without ?? [])[0];
  const call: Call = { operation: signIn.id as OperationId, values, guid: 'none', ...(left !== undefined && { without: left }) };
  const named = title || cases.map((each) => each.title).join('; ');
  return { call, cases, title: signIn === roles().opens ? named : `${signIn.id}: ${named}` };
}

/** A sign-in with the mandatory fields alone: every other field is optional, and `status` has its default. */
function optionalFields({ id, body }: OperationDescriptor): Case {
  const statement = `${id}.body.status.default`;
  const isPhoneOptional = !body?.schema.required?.includes('phonenum');
  return {
    id: `${statement}=password`,
    statement,
    probe: 'bounds',
    call: { operation: id as OperationId, values: {}, guid: 'none', ...(isPhoneOptional && { without: 'phonenum' }) },
    title: `nothing but the password${isPhoneOptional ? '' : ' and the phone number'}`,
    want: 'accepted',
    severity: 'error',
  };
}

/** The body of the published example has texts where its table has numbers and booleans (deviation 4). */
function publishedForm(): Case {
  const { example = {}, schema } = roles().opens.body ?? {};
  const texts = Object.entries(example).filter(([name]) => /^(integer|boolean)$/.test(String(schema?.properties?.[name]?.type)));
  return {
    id: `${roles().opens.id}.body.type=texts`,
    statement: `${roles().opens.id}.body.type`,
    probe: 'body',
    call: {
      operation: roles().opens.id as OperationId,
      values: Object.fromEntries(texts.map(([name, value]) => [name, String(value)])),
      guid: 'none',
    },
    title: 'numbers and booleans as text, as the published example has them',
    want: 'accepted',
    severity: 'warning',
  };
}
