import Button from '@cloudscape-design/components/button'
import { useState } from 'react'
import type { TypeSummary } from '../api/resources.ts'
import { useConnectionTypes, useTypeSchema } from '../data/catalogue.ts'
import { NameField } from '../forms/name-field.tsx'
import { TypeField } from '../forms/type-field.tsx'
import { Loading, LoadProblem } from '../parts/feedback.tsx'
import { ConnectionForm } from './create/connection-form.tsx'
import { McpForm } from './create/mcp-form.tsx'
import { createTitle } from './create/use-create.ts'
import { PanelFrame, PanelLoading } from './panel-frame.tsx'

/** Adds a connection: its type, its name, and the fields of its type. */
export default function CreateConnection() {
  const { data: types, error, refetch } = useConnectionTypes()
  const [chosen, setChosen] = useState<TypeSummary>()
  const [name, setName] = useState('')
  const schema = useTypeSchema(chosen?.type)
  if (!types)
    return <PanelLoading title={createTitle} what="the types" error={error} retry={refetch} />
  const typeField = <TypeField types={types} type={chosen} onChoose={setChosen} />
  const { data: type } = schema
  const form = { typeField, name, setName, choose: setChosen }
  if (type?.discovered) return <McpForm key={type.type} type={type} {...form} />
  if (type) return <ConnectionForm key={type.type} type={type} {...form} />
  const create = (
    <Button variant="primary" disabled>
      Create
    </Button>
  )
  return (
    <PanelFrame title={createTitle} actions={create}>
      {typeField}
      {chosen ? (
        <Form of={chosen} error={schema.error} retry={schema.refetch} />
      ) : (
        <NameField name={name} onChange={setName} />
      )}
    </PanelFrame>
  )
}

interface FormProps {
  readonly of: TypeSummary
  readonly error: unknown
  retry(): unknown
}

/** The form of a type while its schema is loaded. */
function Form({ of, error, retry }: FormProps) {
  return error ? (
    <LoadProblem what={`The form of ${of.name}`} error={error} retry={retry} />
  ) : (
    <Loading what="the form" />
  )
}
