import type { components } from './schema';

export type Problem = components['schemas']['Problem'];

/** A refusal of the studio, or the failure to reach it: the one error type that screens handle. */
export class ApiProblem extends Error {
  constructor(
    readonly problem: Problem,
    options?: ErrorOptions
  ) {
    super(problem.detail, options);
    this.name = 'ApiProblem';
  }

  /** The last part of the problem's type, for example `session-required`. */
  get code(): string {
    return this.problem.type.split(':').at(-1) ?? '';
  }
}

const UNREACHABLE: Problem = {
  type: 'urn:clipsignal:problem:studio-unreachable',
  title: 'The studio does not answer',
  status: 0,
  detail: 'The browser could not reach ClipSignal Studio.',
  nextStep: 'Check your connection and that the studio is running, then try again.'
};

/** Turns an error answer into a typed error. A proxy in between may answer with HTML: that becomes a problem too. */
export function problemOf(status: number, body: string): ApiProblem {
  const parsed = parse(body);
  if (isProblem(parsed)) return new ApiProblem(parsed);
  return new ApiProblem({
    type: 'urn:clipsignal:problem:unexpected-answer',
    title: 'The studio gave an unexpected answer',
    status,
    detail: `The answer had the status ${status} and no description.`,
    nextStep: 'Try again in a moment. If it stays, look into the log of the studio.'
  });
}

export function unreachable(cause?: unknown): ApiProblem {
  return new ApiProblem(UNREACHABLE, { cause });
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

function isProblem(value: unknown): value is Problem {
  if (typeof value !== 'object' || value === null) return false;
  const candidate = value as Partial<Problem>;
  return typeof candidate.type === 'string' && typeof candidate.title === 'string' && typeof candidate.detail === 'string';
}
