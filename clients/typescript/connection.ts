/** A connection without its secrets, as the API returns it. */
export interface Connection {
  readonly id: string
  /** Null for a system-managed connection. */
  readonly project_id: string | null
  readonly name: string
  readonly type: string
  readonly status: 'active' | 'incomplete' | 'expired'
  readonly config?: Readonly<Record<string, unknown>>
  /** The secret fields that hold a value. */
  readonly withheld_fields?: readonly string[]
  readonly oauth2_client_id?: string
  readonly external_id?: string
  readonly expires_at?: string
  readonly last_refreshed_at?: string
  readonly status_reason?: string
  /** Whose grant it is, where the provider reports it. */
  readonly account?: { readonly id: string; readonly name?: string | undefined }
  readonly captured?: Readonly<Record<string, string | number | boolean>>
  readonly access_scope?: 'personal' | 'organizational'
  readonly owner?: string
  readonly system: boolean
  readonly version: number
  readonly created_at: string
  readonly created_by: string
  readonly updated_at: string
  readonly updated_by: string
}

/** A connection to create. */
export interface NewConnection {
  readonly name: string
  /** By default the project of the access key. */
  readonly project_id?: string
  readonly type: string
  /** As the type requires, secrets in plaintext. */
  readonly config: Readonly<Record<string, unknown>>
  readonly oauth2_client_id?: string
  /** Whether it is managed by the deployment, for every project. */
  readonly system?: boolean
}

/** The change of a connection. A secret field that is absent keeps its value; `null` removes it. */
export interface ConnectionChange {
  readonly type: string
  readonly config: Readonly<Record<string, unknown>>
  readonly oauth2_client_id?: string
}

/** Which connections a list has. */
export interface ConnectionFilter {
  readonly projectId?: string | undefined
  readonly type?: string | readonly string[] | undefined
  readonly status?: Connection['status'] | undefined
  readonly namePrefix?: string | undefined
  readonly includeSystem?: boolean | undefined
  /** Connections in one request. 100 by default, 500 at most. */
  readonly pageSize?: number | undefined
}

/** The result of a connection test. */
export interface ConnectionTestResult {
  /** `untestable`: no request was sent, and `detail` has the reason. */
  readonly outcome: 'ok' | 'rejected' | 'unreachable' | 'untestable'
  readonly detail: string
  readonly latency_ms: number
}

/** The start of an authorization: the URL at which a person consents, or nothing to consent to. */
export type Authorization = { readonly url: string } | { readonly status: 'active' }
