/** What can be wrong with a member of a request; an API surface maps a kind to its own. */
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

/** What is wrong with one member of a request. */
export interface ValidationIssue {
  /** The part of the request, and the path in it: `['body', 'config', 'url']`. */
  readonly path: readonly (string | number)[]
  readonly kind: IssueKind
  /** Follows the member's name, such as "is required"; never holds a value that was sent. */
  readonly message: string
}
