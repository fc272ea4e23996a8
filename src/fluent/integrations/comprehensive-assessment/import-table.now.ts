import { Table } from '@servicenow/sdk/core'

// The same columns as the Assessment integration's: the same rows, seen again.
export const sn_vul_asc_compr_assess_import = Table({
    name: 'sn_vul_asc_compr_assess_import',
    label: 'Defender for Cloud Comprehensive Assessment Import',
    extends: 'sn_vul_asc_assessment_import',
    accessibleFrom: 'package_private',
    schema: {},
})
