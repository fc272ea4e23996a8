import { ImportSet } from '@servicenow/sdk/core'

// Inline strings: a script given as a function could neither set `ignore` nor share state on `import_set`. Where that
// loses what onStart put there, the other events do without (src/server/runs/imports/import-records.ts).
ImportSet({
    $id: Now.ID['assessment-metadata-transform-map'],
    name: 'Defender for Cloud Assessment Metadata',
    sourceTable: 'sn_vul_asc_assess_meta_import',
    targetTable: 'sn_vulc_test',
    active: true,
    order: 100,
    runBusinessRules: true,
    runScript: false,
    scripts: [
        {
            $id: Now.ID['assessment-metadata-on-start'],
            when: 'onStart',
            active: true,
            order: 100,
            script: 'import_set.defenderPage = new sn_vul_asc.DefenderImport(import_set).all();',
        },
        {
            $id: Now.ID['assessment-metadata-on-before'],
            when: 'onBefore',
            active: true,
            order: 100,
            script: 'ignore = true; (import_set.defenderPage || new sn_vul_asc.DefenderImport(import_set)).row(source);',
        },
        {
            $id: Now.ID['assessment-metadata-on-complete'],
            when: 'onComplete',
            active: true,
            order: 100,
            script: '(import_set.defenderPage || new sn_vul_asc.DefenderImport(import_set)).finish();',
        },
    ],
})
