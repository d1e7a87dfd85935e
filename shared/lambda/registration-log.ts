import { log } from './log.ts'

/** Logs a registration at an authorization server that no OAuth client holds: a person can remove it there. */
export const registrationLog = {
  orphaned({ issuer, clientId }: { readonly issuer: string; readonly clientId: string }): void {
    log.warn('registration_orphaned', { issuer, client_id: clientId })
  },
}
