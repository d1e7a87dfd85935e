/** A reference to a secret of AWS while it is edited. */
export interface ReferenceDraft {
  /** The ARN of the secret, and after it `#` and a JSON pointer. */
  readonly ref: string
  /** The ARN of the role that reads it. */
  readonly role_arn: string
}

/** The draft of a reference that nothing was entered for. */
export const emptyReference: ReferenceDraft = { ref: '', role_arn: '' }

/** The labels of its inputs, by member. */
export const referenceLabels: Readonly<Record<keyof ReferenceDraft, string>> = {
  ref: 'ARN of the secret',
  role_arn: 'ARN of the role',
}

/** Whether a draft is a reference: no other draft is an object with a member `ref`. */
export function isReference(draft: unknown): draft is ReferenceDraft {
  const { ref, role_arn: role } = (draft ?? {}) as Partial<Record<string, unknown>>
  return typeof ref === 'string' && typeof role === 'string'
}

/** Whether a text is the name of a member of a reference. */
export function isReferenceMember(name: string): name is keyof ReferenceDraft {
  return Object.hasOwn(referenceLabels, name)
}

/** The reference as it is sent, without spaces around the ARNs. */
export function trimmed({ ref, role_arn: role }: ReferenceDraft): ReferenceDraft {
  return { ref: ref.trim(), role_arn: role.trim() }
}

/** The members of a reference that are not entered, each with its message. */
export function missingMembers(reference: ReferenceDraft): Readonly<Record<string, string>> {
  const names = Object.keys(referenceLabels).filter(isReferenceMember)
  const missing = names.filter((name) => reference[name] === '')
  return Object.fromEntries(missing.map((name) => [name, `Enter the ${referenceLabels[name]}.`]))
}

/** A reference to a secret of AWS, pasted where its value would be typed; undefined: it is a value. */
export function referenceIn(text: string): object | undefined {
  try {
    const parsed = JSON.parse(text) as { readonly ref?: unknown } | null
    return String(parsed?.ref).startsWith('arn:') ? (parsed ?? undefined) : undefined
  } catch {
    return undefined
  }
}
