import { DateTimeColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const sn_vul_asc_container_import = Table({
    name: 'sn_vul_asc_container_import',
    label: 'Defender for Cloud Container Image Import',
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
        verdict: StringColumn({ label: 'Verdict', hint: 'Whether the vulnerability is still there.', maxLength: 40 }),
        title: StringColumn({ label: 'Title', maxLength: 1000 }),
        image_digest: StringColumn({ label: 'Image digest', maxLength: 255 }),
        image_name: StringColumn({ label: 'Image name', maxLength: 512 }),
        registry: StringColumn({ label: 'Registry', maxLength: 512 }),
        repository: StringColumn({ label: 'Repository', maxLength: 512 }),
        provider: StringColumn({ label: 'Provider', hint: 'Cloud of the registry.', maxLength: 100 }),
        account: StringColumn({ label: 'Account', hint: 'Subscription, AWS account or GCP project.', maxLength: 255 }),
        region: StringColumn({ label: 'Region', maxLength: 255 }),
        package_name: StringColumn({ label: 'Package', maxLength: 255 }),
        package_version: StringColumn({ label: 'Installed versions', maxLength: 255 }),
        package_type: StringColumn({ label: 'Package type', maxLength: 100 }),
        severity: StringColumn({ label: 'Severity', maxLength: 100 }),
        first_found: DateTimeColumn({ label: 'First found' }),
        last_found: DateTimeColumn({ label: 'Status changed' }),
        vulnerabilities: StringColumn({
            label: 'Vulnerabilities',
            hint: 'CVEs with their details, as JSON.',
            maxLength: 4000000,
        }),
    },
})
