import type { LogEvent } from '../api/resources.ts'
import { useIdentityProviders } from '../data/identity.ts'
import { actorText } from './event-text.ts'

/** The text of an actor, with the name of its identity provider where the caller can read that. */
export function useActorText(): (actor: LogEvent['actor']) => string {
  const { data: providers } = useIdentityProviders()
  return (actor) => {
    const id = 'provider' in actor ? actor.provider : undefined
    return actorText(actor, providers?.find((provider) => provider.id === id)?.name)
  }
}
