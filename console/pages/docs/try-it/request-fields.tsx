import FormField from '@cloudscape-design/components/form-field'
import Grid from '@cloudscape-design/components/grid'
import Input from '@cloudscape-design/components/input'
import Select from '@cloudscape-design/components/select'
import SpaceBetween from '@cloudscape-design/components/space-between'
import Textarea from '@cloudscape-design/components/textarea'
import type { OpenApi, Operation } from '../../../data/openapi.ts'
import { kindOf } from '../schema-view.tsx'
import { type Draft, type DraftIssues, hasBody, type Parameter } from './request.ts'

interface RequestFieldsProps {
  readonly document: OpenApi
  readonly operation: Operation
  readonly draft: Draft
  readonly issues: DraftIssues
  onChange(draft: Draft): void
}

/** A field for each parameter, and one for the body. */
export function RequestFields(props: RequestFieldsProps) {
  const { document, operation, draft, issues, onChange } = props
  const { parameters = [] } = operation
  const change = (name: string, value: string) =>
    onChange({ ...draft, parameters: { ...draft.parameters, [name]: value } })
  return (
    <SpaceBetween size="m">
      {parameters.length > 0 && (
        <Grid gridDefinition={parameters.map(() => ({ colspan: { default: 12, xs: 6 } }))}>
          {parameters.map((parameter) => (
            <ParameterField
              key={`${parameter.in} ${parameter.name}`}
              document={document}
              parameter={parameter}
              value={draft.parameters[parameter.name] ?? ''}
              issue={issues[parameter.name]}
              onChange={(value) => change(parameter.name, value)}
            />
          ))}
        </Grid>
      )}
      {hasBody(operation) && (
        <BodyField
          body={draft.body}
          issue={issues.body}
          onChange={(body) => onChange({ ...draft, body })}
        />
      )}
    </SpaceBetween>
  )
}

interface FieldProps {
  readonly issue: string | undefined
  onChange(value: string): void
}

interface ParameterFieldProps extends FieldProps {
  readonly document: OpenApi
  readonly parameter: Parameter
  readonly value: string
}

const notSent = { value: '', label: 'Not sent' }

function ParameterField({ document, parameter, value, issue, onChange }: ParameterFieldProps) {
  const { name, required, schema = {} } = parameter
  const options = (schema.enum ?? []).map((one) => ({ value: String(one), label: String(one) }))
  const what = schema.enum ? parameter.in : `${parameter.in}, ${kindOf(document, schema)}`
  return (
    <FormField
      label={required ? name : `${name} - optional`}
      constraintText={schema.items ? `${parameter.in}, values separated by commas` : what}
      errorText={issue ?? ''}
      stretch
    >
      {options.length > 0 ? (
        <Select
          options={required ? options : [notSent, ...options]}
          selectedOption={options.find((option) => option.value === value) ?? notSent}
          onChange={({ detail }) => onChange(detail.selectedOption.value ?? '')}
        />
      ) : (
        <Input
          value={value}
          autoComplete="off"
          spellcheck={false}
          onChange={({ detail }) => onChange(detail.value)}
        />
      )}
    </FormField>
  )
}

function BodyField({ body, issue, onChange }: FieldProps & { readonly body: string }) {
  return (
    <FormField label="Body" constraintText="JSON" errorText={issue ?? ''} stretch>
      <Textarea
        value={body}
        rows={Math.min(16, body.split('\n').length + 1)}
        // Keeps it from spelling services.
        autoComplete={false}
        spellcheck={false}
        disableBrowserAutocorrect
        onChange={({ detail }) => onChange(detail.value)}
      />
    </FormField>
  )
}
