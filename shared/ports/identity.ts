import type { AccessKey } from '../model/access-key.ts'
import type { AuditEvent } from '../model/event.ts'
import type { IdentityProvider, PublicJwk } from '../model/identity-provider.ts'
import type { Secret } from '../model/secret.ts'
import type { SignIn } from '../model/session.ts'

/** The endpoints of an issuer, by its OpenID discovery document. */
export interface IssuerMetadata {
  readonly jwksUri: string
  readonly authorizationUrl?: string | undefined
  readonly tokenUrl?: string | undefined
  /** Whether its callbacks carry `iss` (RFC 9207). */
  readonly sendsIssuer: boolean
  /** How clients with a secret authenticate at its token endpoint. */
  readonly authMethods: readonly string[]
  /** The algorithms of its ID tokens. */
  readonly algorithms: readonly string[]
}

/** A code of an identity provider to exchange for an ID token. */
export interface IdTokenExchange {
  readonly issuer: string
  readonly metadata: IssuerMetadata
  readonly clientId: string
  readonly secret?: Secret | undefined
  /** The parameters of the callback. */
  readonly params: URLSearchParams
  readonly state: Secret
  readonly nonce: Secret
  readonly verifier: Secret
  readonly redirectUri: string
}

/** The result of a code exchange: an ID token whose signature is not checked yet. */
export type IdTokenResult =
  | { readonly kind: 'granted'; readonly idToken: Secret }
  /** The response, or the callback, is not valid. */
  | { readonly kind: 'rejected' }
  | { readonly kind: 'unavailable' }

/** The powers over identity providers, sessions and sign-ins: see `Powers`. */
export interface IdentityPowers {
  /** Reads identity providers; those that are being deleted too. */
  readIdentityProviders: {
    find(id: string): Promise<IdentityProvider | undefined>
    list(): Promise<readonly IdentityProvider[]>
  }
  /** @throws Problem `too_many_identity_providers`. */
  createIdentityProviders: {
    /** @returns false where one with this id exists: nothing is changed then. */
    insert(provider: IdentityProvider, event: AuditEvent): Promise<boolean>
  }
  /** @throws Problem `revision_conflict` where the stored version is not `before`'s, or it is being deleted. */
  updateIdentityProviders: {
    replace(provider: IdentityProvider, before: IdentityProvider, event: AuditEvent): Promise<void>
  }
  /** Deletes identity providers: first their sessions end, then their row goes. */
  deleteIdentityProviders: {
    /** From here on no session of it starts. @throws Problem `revision_conflict`. */
    begin(provider: IdentityProvider, event: AuditEvent): Promise<void>
    /** Ends its sessions until `untilMs`. @returns whether it ended them all. */
    endSessions(id: string, untilMs: number): Promise<boolean>
    remove(id: string): Promise<void>
  }

  createSessions: {
    /**
     * @returns why nothing is written: the provider was changed or deleted since it was read, or the
     * session's project does not exist.
     */
    insert(
      session: AccessKey,
      provider: Pick<IdentityProvider, 'id' | 'version'>,
      event: AuditEvent,
    ): Promise<'stored' | 'provider_changed' | 'no_project'>
  }
  listSessions: { list(projectId: string | undefined): Promise<readonly AccessKey[]> }
  /** @throws Problem `access_key_not_found` where it ended already. */
  endSessions: { end(session: AccessKey, event: AuditEvent): Promise<void> }
  /** Records why a token was rejected, in the deployment's log. */
  recordRejections: { record(event: AuditEvent): Promise<void> }

  startSignIns: { insert(signIn: SignIn): Promise<void> }
  /** Takes sign-ins: each can be taken once. */
  takeSignIns: { take(hash: string): Promise<SignIn | undefined> }

  /** Encrypts the secret of a sign-in client, for its provider's row. */
  encryptSignInSecrets: { encrypt(providerId: string, secret: Secret): Promise<string> }
  decryptSignInSecrets: { decrypt(providerId: string, encrypted: string): Promise<Secret> }

  /** Reads the secret of a sign-in client that the options of the deployment name. */
  readDeploymentSecrets: { read(arn: string): Promise<Secret> }

  /** Requests issuers, through the egress guard; undefined where they do not answer as they must. */
  askIssuers: {
    discover(issuer: string): Promise<IssuerMetadata | undefined>
    keys(jwksUri: string): Promise<readonly PublicJwk[] | undefined>
    exchange(exchange: IdTokenExchange): Promise<IdTokenResult>
  }
}
