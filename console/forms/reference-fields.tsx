import Box from '@cloudscape-design/components/box'
import Button from '@cloudscape-design/components/button'
import FormField from '@cloudscape-design/components/form-field'
import Input from '@cloudscape-design/components/input'
import Link from '@cloudscape-design/components/link'
import SpaceBetween from '@cloudscape-design/components/space-between'
import StatusIndicator from '@cloudscape-design/components/status-indicator'
import type { ConfigForm } from './config-form.ts'
import { toDraft } from './draft.ts'
import { emptyReference, type ReferenceDraft, referenceLabels } from './reference.ts'
import { type FieldSpec, inSentence } from './schema.ts'
import { RemoveSecret } from './secret-fields.tsx'

interface ReferenceProps {
  readonly form: ConfigForm
  readonly field: FieldSpec
}

/** The field shows the inputs of a reference: of the stored one, or of a new one. */
function refer({ form, field: { name } }: ReferenceProps): void {
  const stored = form.reference(name)
  if (form.stored(name) !== undefined) form.store(name, 'replaced')
  form.set(name, stored ?? emptyReference)
}

/** Offers a reference in place of a value. */
export function ReferLink(props: ReferenceProps) {
  return (
    <Link
      variant="secondary"
      fontSize="body-s"
      ariaLabel={`Refer to a secret in AWS for the ${inSentence(props.field.label)}`}
      onFollow={() => refer(props)}
    >
      Refer to a secret in AWS
    </Link>
  )
}

/** The two ARNs of a reference. */
export function ReferenceFields({
  form,
  field,
  draft,
}: ReferenceProps & { readonly draft: ReferenceDraft }) {
  return (
    <SpaceBetween size="s">
      <ArnInput
        {...{ form, field, draft }}
        member="ref"
        example="arn:aws:secretsmanager:eu-central-1:210987654321:secret:prod/llm-AbCdEf#/api_key"
        hint="After # a JSON pointer, where the value is a part of a JSON document. In Parameter Store: arn:aws:ssm:eu-central-1:210987654321:parameter/prod/llm"
      />
      <ArnInput
        {...{ form, field, draft }}
        member="role_arn"
        example="arn:aws:iam::210987654321:role/mooring/reader"
        hint="It reads the secret at each lookup. Once the connection exists, its page shows the policies of the role."
      />
      <Link
        variant="secondary"
        fontSize="body-s"
        ariaLabel={`Enter the value of the ${inSentence(field.label)}`}
        onFollow={() => form.set(field.name, toDraft(field, null))}
      >
        Enter the value
      </Link>
    </SpaceBetween>
  )
}

interface ArnInputProps extends ReferenceProps {
  readonly draft: ReferenceDraft
  readonly member: keyof ReferenceDraft
  readonly example: string
  readonly hint: string
}

function ArnInput({ form, field: { name }, draft, member, example, hint }: ArnInputProps) {
  const issue = form.issues[`${name}.${member}`] ?? ''
  return (
    <FormField label={referenceLabels[member]} constraintText={hint} errorText={issue} stretch>
      <Input
        value={draft[member]}
        placeholder={example}
        autoComplete="off"
        spellcheck={false}
        onChange={({ detail }) => form.set(name, { ...draft, [member]: detail.value })}
      />
    </FormField>
  )
}

/** A stored reference, which is open: it is kept until the user changes, replaces or removes it. */
export function StoredReference(props: ReferenceProps) {
  const { form, field } = props
  const label = inSentence(field.label)
  const reference = form.reference(field.name) ?? emptyReference
  return (
    <SpaceBetween size="xs">
      <StatusIndicator type="success">In AWS, read at each lookup</StatusIndicator>
      <Box variant="small">
        <span className="lines">{`${reference.ref}\nby ${reference.role_arn}`}</span>
      </Box>
      <SpaceBetween direction="horizontal" size="s">
        {form.takesReferences && (
          <Button
            formAction="none"
            ariaLabel={`Change the reference of the ${label}`}
            onClick={() => refer(props)}
          >
            Change
          </Button>
        )}
        <Button
          formAction="none"
          ariaLabel={`Enter a value for the ${label}`}
          onClick={() => form.store(field.name, 'replaced')}
        >
          Enter a value
        </Button>
        {!field.required && <RemoveSecret {...props} />}
      </SpaceBetween>
    </SpaceBetween>
  )
}
