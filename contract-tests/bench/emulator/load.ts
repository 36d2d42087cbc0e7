/** The load generator, in a process of its own: it shares a thread neither with a server nor with the benchmark. */
import { answerQuestions } from './child.js';
import { type EventsPlan, eventsOf } from './events.js';
import { type RatePlan, rateOf } from './rate.js';

export type Job = { readonly rate: RatePlan } | { readonly events: EventsPlan };

answerQuestions<Job>((job) => ('rate' in job ? rateOf(job.rate) : eventsOf(job.events)));
