import type { SecretRef } from '../../model/secret.ts'

/** The attributes of a row, in our spelling of their values. */
export type Attributes = Readonly<Record<string, unknown>>

/** Converts a value inside a row to its stored form and back. */
export interface StoredForm {
  encode(value: unknown): unknown
  decode(stored: unknown): unknown
}

/** How a row holds a member of type T. */
export interface Attribute<T> {
  readonly required: undefined extends T ? false : true
  /** Of a nested value whose members are stored under other names. */
  readonly stored?: StoredForm
  /** As JSON text: DynamoDB nests 32 levels at most, and has no floating-point numbers. */
  readonly isJson?: true
  /** Checks only the kind of the value: stored data are trusted, and read on every lookup. */
  readonly is: (stored: unknown) => stored is T
}

const isText = <T extends string>(stored: unknown): stored is T => typeof stored === 'string'
const isNumber = (stored: unknown): stored is number => typeof stored === 'number'
const isTrue = (stored: unknown): stored is true => stored === true
const isData = <T>(stored: unknown): stored is T => typeof stored === 'object'
const isParsed = <T>(_parsed: unknown): _parsed is T => true

/** Text, or one of several texts; a code of a later version passes. */
export const text = { required: true, is: isText } as const
/** Text that may be absent. */
export const optionalText = { required: false, is: isText } as const
/** A number. */
export const number = { required: true, is: isNumber } as const
/** A number that may be absent. */
export const optionalNumber = { required: false, is: isNumber } as const
/** `true`, or absent. */
export const optionalTrue = { required: false, is: isTrue } as const
/** A list or a map of DynamoDB. */
export const data = { required: true, is: isData } as const
/** A list or a map that may be absent. */
export const optionalData = { required: false, is: isData } as const
/** JSON text. */
export const json = { required: true, isJson: true, is: isParsed } as const
/** JSON text that may be absent. */
export const optionalJson = { required: false, isJson: true, is: isParsed } as const

/** The stored names of nested members, `{ ownerId: 'home' }`, also deeper: `{ client: { … } }`. */
export interface NestedNames {
  readonly [member: string]: string | NestedNames
}

/** The stored form of a nested value whose members have other names in a row. */
export function nestedForm(names: NestedNames): StoredForm {
  const back = inverse(names)
  return {
    encode: (value) => renamed(value, names),
    decode: (stored) => renamed(stored, back),
  }
}

function inverse(names: NestedNames): NestedNames {
  const pairs = Object.entries(names).map(([member, to]) =>
    typeof to === 'string' ? [to, member] : [member, inverse(to)],
  )
  return Object.fromEntries(pairs)
}

// In their order: a write of a grant is recognized as done by its text.
function renamed(value: unknown, names: NestedNames): unknown {
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(([member, inner]) => {
    const to = names[member]
    if (to === undefined) return [member, inner]
    return typeof to === 'string' ? [to, inner] : [member, renamed(inner, to)]
  })
  return Object.fromEntries(members)
}

/** How a row holds each member of a record; the type makes every member mandatory. */
export type AttributesOf<T> = { readonly [M in keyof T]-?: Attribute<T[M]> }

/** What differs from the record's members in its row. */
export interface RowShape<T> {
  /** Attributes with another name than their member. */
  readonly names?: { readonly [M in keyof T]?: string }
  /** Attributes that are not members: computed from others, or for DynamoDB only. */
  readonly derived?: readonly string[]
}

/** Converts a record to its row and back. */
export interface Codec<T> {
  /** The attributes of some members; an undefined one stays undefined, and an update removes it. */
  encode(members: Partial<T>): Record<string, unknown>
  /**
   * The record of a row. An attribute that is not known here is kept as a member of the same name:
   * a later version wrote it, and a put of the record must not lose it.
   *
   * @throws Error where an attribute is missing or of another kind; it names the attribute alone.
   */
  decode(row: Attributes): T
}

interface Member {
  readonly required: boolean
  readonly isJson?: true
  readonly stored?: StoredForm
  readonly is: (stored: unknown) => boolean
}

const keyAttributes = ['pk', 'sk']

/** The codec of a kind of record. */
export function codec<T>(
  kind: string,
  attributes: AttributesOf<T>,
  { names = {}, derived = [] }: RowShape<T> = {},
): Codec<T> {
  const members = new Map<string, Member>(Object.entries(attributes))
  const nameOf = new Map<string, string>(Object.entries(names))
  const memberOf = new Map([...nameOf].map(([member, name]) => [name, member]))
  const dropped = new Set([...keyAttributes, ...derived])
  return {
    encode(record) {
      const encoded = Object.entries(record).map(([member, value]) => {
        return [nameOf.get(member) ?? member, toStored(members.get(member), value)]
      })
      return Object.fromEntries(encoded)
    },

    decode(row) {
      const record: Record<string, unknown> = {}
      for (const [name, value] of Object.entries(row)) {
        if (dropped.has(name)) continue
        const member = memberOf.get(name) ?? name
        record[member] = fromStored(members.get(member), value)
      }
      assertComplete<T>(record, members, nameOf, kind)
      return record
    },
  }
}

function toStored(member: Member | undefined, value: unknown): unknown {
  const inner = member?.stored ? member.stored.encode(value) : value
  return member?.isJson && value !== undefined ? JSON.stringify(inner) : inner
}

function fromStored(member: Member | undefined, value: unknown): unknown {
  const inner: unknown = member?.isJson ? JSON.parse(String(value)) : value
  return member?.stored ? member.stored.decode(inner) : inner
}

function assertComplete<T>(
  record: Attributes,
  members: ReadonlyMap<string, Member>,
  nameOf: ReadonlyMap<string, string>,
  kind: string,
): asserts record is Attributes & T {
  for (const [member, { required, is }] of members) {
    const value = record[member]
    const isValid = value === undefined ? !required : is(value)
    if (isValid) continue
    throw new Error(`The row of a ${kind} has no valid ${nameOf.get(member) ?? member}`)
  }
}

/**
 * The attribute in which a row holds a `SecretRef`. Its name dates from the time when every ref
 * was a version id of Secrets Manager, so that older rows are read unchanged.
 */
export const refAttribute = 'secretVersion'

/** The member for such an attribute; empty where a row has none. */
export function refMember(stored: unknown): { readonly secretRef?: SecretRef } {
  return stored === undefined ? {} : { secretRef: String(stored) as SecretRef }
}
