/** Work that a change leaves behind: written with the change, gone when the work is done. */
export interface Leftover {
  readonly id: string
  readonly kind: 'discard_secret' | 'unlabel_secret_version' | 'delete_project_keys'
  /** Where the connection lives; for a project, the project itself. */
  readonly home: string
  /** The connection or project that it is about. */
  readonly subject: string
  readonly secretVersion?: string | undefined
  readonly createdAt: string
}
