import { DateTimeColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const sn_vul_asc_cont_image_import = Table({
    name: 'sn_vul_asc_cont_image_import',
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
        title: StringColumn({ label: 'Title', hint: 'Display name of the recommendation.', maxLength: 1000 }),
        image_digest: StringColumn({
            label: 'Image digest',
            hint: 'Digest that the image is recognised by.',
            maxLength: 255,
        }),
        image_name: StringColumn({ label: 'Image name', hint: 'Repository with tag or digest.', maxLength: 512 }),
        registry: StringColumn({ label: 'Registry', hint: 'Host of the registry.', maxLength: 512 }),
        repository: StringColumn({ label: 'Repository', hint: 'Repository within the registry.', maxLength: 512 }),
        provider: StringColumn({ label: 'Provider', hint: 'Cloud of the registry.', maxLength: 100 }),
        account: StringColumn({ label: 'Account', hint: 'Subscription, AWS account or GCP project.', maxLength: 255 }),
        region: StringColumn({ label: 'Region', hint: 'Region of the registry.', maxLength: 255 }),
        package_name: StringColumn({
            label: 'Package',
            hint: 'Software package that should be updated.',
            maxLength: 255,
        }),
        package_version: StringColumn({
            label: 'Installed versions',
            hint: 'Versions that were found in the image.',
            maxLength: 255,
        }),
        package_type: StringColumn({
            label: 'Package type',
            hint: 'Kind of the package: of the operating system or of a language.',
            maxLength: 100,
        }),
        severity: StringColumn({ label: 'Severity', hint: 'Severity as Azure states it.', maxLength: 100 }),
        first_found: DateTimeColumn({ label: 'First found', hint: 'When the image was first assessed.' }),
        last_found: DateTimeColumn({ label: 'Status changed', hint: 'When the status last changed.' }),
        last_pushed: DateTimeColumn({
            label: 'Last pushed',
            hint: 'When the image was last pushed to its registry; empty for a container that runs it.',
        }),
        vulnerabilities: StringColumn({
            label: 'Vulnerabilities',
            hint: 'CVEs with their details, as JSON.',
            maxLength: 4000000,
        }),
        incomplete: StringColumn({
            label: 'Incomplete',
            hint: 'Why the list of vulnerabilities lacks some. What it does not name stays open.',
            maxLength: 255,
        }),
    },
})
