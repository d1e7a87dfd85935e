/** The kind of a validation issue; an API surface maps it to its own kinds. */
export type IssueKind =
  | 'missing'
  | 'unknown_field'
  | 'not_json'
  | 'not_a_string'
  | 'not_a_boolean'
  | 'not_a_number'
  | 'not_an_integer'
  | 'not_an_array'
  | 'not_an_object'
  | 'not_one_of'
  | 'too_short'
  | 'too_long'
  | 'too_small'
  | 'too_large'
  | 'invalid'

/** A validation issue of one member of a request. */
export interface ValidationIssue {
  /** The part of the request, and the path in it: `['body', 'config', 'url']`. */
  readonly path: readonly (string | number)[]
  readonly kind: IssueKind
  /** Follows the member's name, such as "is required"; never holds a value that was sent. */
  readonly message: string
}
