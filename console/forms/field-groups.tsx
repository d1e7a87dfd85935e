import ExpandableSection from '@cloudscape-design/components/expandable-section'
import SpaceBetween from '@cloudscape-design/components/space-between'
import { useState } from 'react'
import { ConfigField } from './config-field.tsx'
import type { ConfigForm } from './config-form.ts'
import { readDraft } from './draft.ts'
import { isAt } from './form-state.ts'
import type { FieldSpec } from './schema.ts'

interface FieldGroupProps {
  readonly form: ConfigForm
  readonly label: string
  readonly fields: readonly FieldSpec[]
}

/** Fields that few need, in a section that opens by a click; it begins open where one has a value. */
export function FieldGroup({ form, label, fields }: FieldGroupProps) {
  const filled = fields.filter((field) => isFilled(form, field)).length
  const paths = Object.keys(form.issues)
  const hasIssue = fields.some(({ name }) => paths.some((path) => isAt(name, path)))
  const [open, setOpen] = useState(filled > 0)
  return (
    <ExpandableSection
      headerText={label}
      {...(filled > 0 ? { headerCounter: `(${filled})` } : {})}
      // A field with a validation issue is in view.
      expanded={open || hasIssue}
      onChange={({ detail }) => setOpen(detail.expanded)}
    >
      <SpaceBetween size="l">
        {fields.map((field) => (
          <ConfigField key={field.name} form={form} field={field} />
        ))}
      </SpaceBetween>
    </ExpandableSection>
  )
}

function isFilled(form: ConfigForm, field: FieldSpec): boolean {
  if (form.stored(field.name) !== undefined) return true
  const read = readDraft(field, form.draft(field))
  return (
    read.kind === 'issue' ||
    (read.kind === 'value' && read.value !== field.default && !isEmpty(read.value))
  )
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0
