/** What can be shown of a refusal. The API's errors carry one as `problem`; this layer need not know them for that. */
export interface ShownProblem {
  title: string;
  detail: string;
  nextStep?: string;
  logId?: string;
  violations?: readonly { field: string; message: string }[];
}

export function shownProblem(error: unknown): ShownProblem {
  if (typeof error === 'object' && error !== null && 'problem' in error) return error.problem as ShownProblem;
  return {
    title: 'Something went wrong in this page',
    detail: error instanceof Error ? error.message : String(error),
    nextStep: 'Reload the page and try again.'
  };
}
