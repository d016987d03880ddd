import type { Schema } from '$lib/api/client';
import type { Tone } from '$lib/ui/tone';

interface GrantState {
  readonly label: string;
  readonly tone: Tone;
}

/** What became of one permission: asked for by this installation or not, and then granted by the creator or not. */
export function grantState(scope: Schema<'ReviewScope'>, grantedScopes: readonly string[] | null): GrantState {
  if (!scope.requested) return { label: 'Not requested', tone: 'neutral' };
  if (grantedScopes === null) return { label: 'Requested', tone: 'signal' };
  return grantedScopes.includes(scope.name) ? { label: 'Granted', tone: 'success' } : { label: 'Not granted', tone: 'warning' };
}
