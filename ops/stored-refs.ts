import { refMember } from '../shared/aws/secret-ref-attribute.ts'
import type { HeldSecret } from '../shared/aws/secrets/recovery.ts'
import type { Item } from './plan-rows.ts'

/** The secrets whose refs the rows of connections and OAuth clients hold. */
export function heldSecretsIn(rows: readonly Item[]): HeldSecret[] {
  return rows.flatMap(({ sk, home, id, secretVersion }) => {
    const { secretRef } = refMember(secretVersion?.S)
    const kind = kindOf(sk?.S ?? '')
    if (!kind || !home?.S || !id?.S || !secretRef) return []
    const owner = { ownerId: home.S, id: id.S }
    return [kind === 'connection' ? { ...owner, secretRef } : { ...owner, kind, secretRef }]
  })
}

function kindOf(sk: string): 'connection' | 'oauth2_client' | undefined {
  if (sk.startsWith('CONNECTION#')) return 'connection'
  return sk.startsWith('OAUTH2CLIENT#') ? 'oauth2_client' : undefined
}
