/** The metadata folder of a new integration; its access controls and choices are made by npm run generate. */
import type { Generated } from '../generate/generated.ts'
import type { Names } from './names.ts'

export function fluentFiles(names: Names): Generated {
    const folder = `src/fluent/integrations/${names.stem}`
    return {
        [`${folder}/integration.now.ts`]: integration(names),
        [`${folder}/import-table.now.ts`]: importTable(names),
        [`${folder}/data-source.now.ts`]: dataSource(names),
        [`${folder}/transform-map.now.ts`]: transformMap(names),
        [`${folder}/layout.now.ts`]: layout(names),
    }
}

/** Half an hour behind the one before, as those that are there. */
export function startsAt({ place }: Names): string {
    const [hours, minutes] = [Math.floor(place / 2) % 24, (place % 2) * 30]
    return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

const integration = (names: Names) => `
import { Record } from '@servicenow/sdk/core'

// A template: a new deployment gets a copy of it. run_as: the product's documentation asks for VR.System.
Record({
    $id: Now.ID['${names.stem}-integration'],
    table: 'sn_vul_asc_integration',
    data: {
        name: '${names.label} Integration',
        type: '${names.type}',
        template: true,
        active: false,
        order: ${(names.place + 1) * 100},
        run_type: 'daily',
        run_time: '1970-01-01 ${startsAt(names)}:00',
        run_as: Now.ref('sys_user', 'c98e5bb253333200e8f9f745911c087a', { user_name: 'VR.System' }),
        script: 'new sn_vul_asc.DefenderRuns().schedule(current);',
    },
})
`

const importTable = ({ table, label }: Names) => `
import { ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const ${table} = Table({
    name: '${table}',
    label: 'Defender for Cloud ${label} Import',
    extends: 'sys_import_set_row',
    accessibleFrom: 'package_private',
    schema: {
        run: ReferenceColumn({
            label: 'Run',
            hint: 'Run that staged the row.',
            referenceTable: 'sn_vul_asc_integration_run',
        }),
        external_id: StringColumn({ label: 'External ID', hint: 'ID as Azure sent it.', maxLength: 4000 }),
        finding_key: StringColumn({
            label: 'Finding key',
            hint: 'Key of the finding that the row is for.',
            maxLength: 64,
        }),
        fingerprint: StringColumn({
            label: 'Fingerprint',
            hint: 'Hash of what Azure said and of the settings that decide what is written.',
            maxLength: 64,
        }),
        source_id: StringColumn({ label: 'Source ID', hint: 'ID in Azure.', maxLength: 4000 }),
        short_description: StringColumn({
            label: 'Short description',
            hint: 'What it is called in Azure.',
            maxLength: 255,
        }),
        description: StringColumn({
            label: 'Description',
            hint: 'What Azure says of it, as plain text.',
            maxLength: 65000,
        }),
    },
})
`

const dataSource = ({ stem, table, label }: Names) => `
import { Record } from '@servicenow/sdk/core'

// Pages are loaded by the integration itself, one import set each; the data source is what they belong to.
Record({
    $id: Now.ID['${stem}-data-source'],
    table: 'sys_data_source',
    data: {
        name: 'Defender for Cloud ${label}',
        type: 'CUSTOM',
        import_set_table_name: '${table}',
        import_set_table_label: 'Defender for Cloud ${label} Import',
        batch_size: 1000,
        data_loader: '// Filled by the integration: each page is an import set of its own.',
    },
})
`

const event = (stem: string, when: string, script: string) => `
        {
            $id: Now.ID['${stem}-${when.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`)}'],
            when: '${when}',
            active: true,
            order: 100,
            script: '${script}',
        },`

const transformMap = ({ stem, table, label }: Names) => `
import { ImportSet } from '@servicenow/sdk/core'

// Inline strings: a script given as a function could neither set \`ignore\` nor share state on \`import_set\`. Where that
// loses what onStart put there, the other events do without (src/server/runs/imports/import-records.ts).
ImportSet({
    $id: Now.ID['${stem}-transform-map'],
    name: 'Defender for Cloud ${label}',
    sourceTable: '${table}',
    targetTable: 'sn_vulc_policy',
    active: true,
    order: 100,
    runBusinessRules: true,
    runScript: false,
    scripts: [${[
        event(stem, 'onStart', 'import_set.defenderPage = new sn_vul_asc.DefenderImport(import_set).all();'),
        event(
            stem,
            'onBefore',
            'ignore = true; (import_set.defenderPage || new sn_vul_asc.DefenderImport(import_set)).row(source);',
        ),
        event(stem, 'onComplete', '(import_set.defenderPage || new sn_vul_asc.DefenderImport(import_set)).finish();'),
    ].join('')}
    ],
})
`

const elements = (...fields: string[]) =>
    fields.map((field) => `{ field: '${field}', type: 'table_field' },`).join('\n')

const layout = ({ table, label }: Names) => `
import { Form, List, default_view } from '@servicenow/sdk/core'

Form({
    table: '${table}',
    view: default_view,
    sections: [
        {
            caption: '${label}',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        ${elements('run', 'source_id', 'short_description', 'description')}
                    ],
                },
            ],
        },
        {
            caption: 'Identity',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        ${elements('external_id', 'finding_key', 'fingerprint')}
                    ],
                },
            ],
        },
    ],
})

List({
    table: '${table}',
    view: default_view,
    columns: ['source_id', 'short_description', 'sys_import_state', 'run'],
})
`
