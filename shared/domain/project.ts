/** A project: the owner of connections and access keys. */
export interface Project {
  readonly id: string
  /** Unique in the deployment; `^[a-zA-Z0-9_-]+$`. */
  readonly name: string
  readonly createdAt: string
  readonly createdBy: string
  readonly updatedAt: string
  readonly updatedBy: string
}
